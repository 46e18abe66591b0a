package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Answerer;
import no.prosessbot.answer.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTextTest {

    private static final List<String> QUESTIONS = List.of(
            "hvem eier Release",
            "hvem leder Endringsstyring",
            "hva er formålet med Release",
            "hvilke prosesser mangler eier",
            "hva eier Hanne Lauritsen");

    /** Ways to mark a word, with {@code %s} where it stands. */
    private static final List<String> MARKS = List.of(
            "**%s**",
            "*%s*",
            "***%s***",
            "_%s_",
            "__%s__",
            "~~%s~~",
            "||%s||",
            "`%s`",
            "``%s``",
            "**__%s__**",
            "[%s](https://ex.no/a?b=c&d={e})",
            "[%s](<https://ex.no/x> \"tittel\")",
            "%s <:trist:123456789012345678>",
            "<a:vink:123456789012345678> %s",
            "%s <@42>",
            "<@!42> %s",
            "<@&42> %s",
            "%s <#42>",
            "%s <t:1618953630:R>",
            "%s </hvem eier:42>",
            "%s <id:customize>",
            "%s https://ex.no/{a}?b=[c]",
            "%s <https://ex.no/$a>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "<@42> hvem eier Release → hvem eier Release",
                "**hele** nettet er *nede* → hele nettet er nede",
                "hvem eier <tilgangsstyring> → hvem eier <tilgangsstyring>",
                "hvem eier `Release`? → hvem eier Release?",
                "\"> hvem eier Release\" → hvem eier Release",
                "\"- hvem eier Release\" → hvem eier Release",
                "\"## hvem eier Release\" → hvem eier Release",
                "\"-# hvem eier Release\" → hvem eier Release",
                "\"2. hvem eier Release\" → hvem eier Release",
                "hvem eier it_drift_2 → hvem eier it_drift_2",
                "hva er 2 * 3 → hva er 2 * 3",
                "\\*Release\\* → *Release*",
                "||hemmelig|| → hemmelig",
                "<:trist:123456789012345678> → \"\"",
                "<@&7> → \"\"",
            })
    void what_discord_puts_in_is_taken_off_and_nothing_else(String content, String said) {
        assertEquals(said, SpokenText.of(content));
    }

    @Test
    void of_a_block_of_code_the_text_stays_without_the_name_of_its_language() {
        assertEquals("hvem eier Release", SpokenText.of("```text\nhvem eier Release\n```"));
        assertEquals("hvem eier Release", SpokenText.of("```hvem eier Release```"));
    }

    @Test
    void marking_words_of_a_question_never_changes_the_answer() {
        Answerer answerer = Edition.of(Handbooks.ordinary(), Map.of()).answerer();
        Random random = new Random(20261128);
        for (String question : QUESTIONS) {
            Answer plain = answerer.answer(question);
            assertNotEquals(AnswerKind.UNKNOWN, plain.kind(), question);
            for (String mark : MARKS) {
                String[] words = question.split(" ");
                int marked = random.nextInt(words.length);
                words[marked] = mark.formatted(words[marked]);
                String written = String.join(" ", words);

                Answer answer = answerer.answer(SpokenText.of(written));

                assertEquals(plain.kind(), answer.kind(), written);
                assertEquals(plain.cards(), answer.cards(), written);
                assertEquals(plain.values(), answer.values(), written);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@", "[a](", "[", "*", "_", "||", "`", "> ", "\\", "<a:b:", "https://", "</a b"})
    void what_is_begun_over_and_over_takes_no_long_time(String begun) {
        String content = begun.repeat(100_000 / begun.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SpokenText.of(content));
    }
}
