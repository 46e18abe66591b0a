package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.LastGood;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.site.FileRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTextsTest {

    private static final String ALL = "Kort: 5. Sider med kort: 1. Uten eier: 2. Feil i innholdet: ";

    private final ChatTexts texts = new ChatTexts();

    private static Problem fault(String file) {
        return Problem.of(file, Position.START, PageRule.YAML_DELIMITER);
    }

    @Test
    void the_status_counts_cards_and_faults() {
        assertEquals(ALL + "0, advarsler: 0.", texts.status(Samples.HANDBOOK, Language.BOKMAAL));
    }

    /** Samples.HANDBOOK stands on drift.md. */
    @Test
    void a_page_that_keeps_its_cards_is_told_from_one_that_is_left_out() {
        Handbook reading = new Handbook(
                List.of(),
                List.of(
                        fault("drift.md"),
                        fault("a.md"),
                        fault("b.md"),
                        Problem.of("mappe", Position.START, FileRule.UNREADABLE_FOLDER)));

        Handbook handbook = LastGood.of(Samples.HANDBOOK).next(reading).handbook();

        assertEquals(
                ALL + "4, advarsler: 0. Én side med feil beholder de siste gode kortene sine. "
                        + "2 sider med feil er utelatt. Én fil eller mappe kunne ikke leses.",
                texts.status(handbook, Language.BOKMAAL));
    }

    @ParameterizedTest
    @CsvSource({
        "BOKMAAL, Én side med feil er utelatt.",
        "NYNORSK, Éi side med feil er utelaten.",
        "ENGLISH, One page with errors is left out.",
    })
    void each_language_says_it(Language language, String sentence) {
        String status = texts.status(new Handbook(List.of(), List.of(fault("a.md"))), language);

        assertEquals(sentence, status.substring(status.length() - sentence.length()));
    }
}
