package no.prosessbot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatPipeTest {

    private static final String OWNER = """
            Hanne Lauritsen eier Release.
            Kilde: drift.md, linje 30
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvem eier Release\n",
                "hvem eier Release",
                "\uFEFFhvem eier Release\r\n",
                "\n  hvem eier Release  \n\n",
                "hvem eier Release\nexit\nhvem leder Release\n",
                "hvem eier Release\nHa det\nhvem leder Release\n",
                "/hvem eier Release\n",
                "/hvem eier prosess:Release\n",
                "/spør hvem eier Release\n",
            })
    void printsOnlyTheAnswer(String input) {
        assertEquals(OWNER, chat(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "exit", "QUIT\n", "/slutt\n"})
    void printsNothingWhenNothingIsAsked(String input) {
        assertEquals("", chat(input));
    }

    @Test
    void answersAreApart() {
        assertEquals(OWNER + """

                Torkel Buarøy leder Release.
                Kilde: drift.md, linje 30

                Det sier ikke kortene noe om.
                """, chat("hvem eier Release\nhvem leder release\nhei"));
    }

    @Test
    void aNumberChoosesAndKeepsWhatWasAsked() {
        assertEquals("""
                Mente du eieren av Release eller Forespørsler?
                Kilder: drift.md, linje 30 og 48
                 1  Release
                 2  Forespørsler
                Skriv tallet for den du mener.

                Forespørsler har ingen eier. Leder er Tony Grimstad.
                Kilde: drift.md, linje 48

                Velg et tall fra 1 til 2.

                Hanne Lauritsen eier Release.
                Kilde: drift.md, linje 30
                """, chat("hvem eier begge\n2\n3\n1\n"));
    }

    @Test
    void aNumberChoosesAPerson() {
        assertEquals("""
                Mente du Kari Lie eller Kari Moe?
                 1  Kari Lie
                 2  Kari Moe
                Skriv tallet for den du mener.

                Kari Moe har ingen rolle i noen prosess.
                """, chat("/hvem har Kari\n2\n"));
    }

    @Test
    void aNumberIsAQuestionWhenNothingIsOffered() {
        assertEquals("Det sier ikke kortene noe om.\n", chat("1\n"));
    }

    @Test
    void commandsThatAreNotWholeGetAKindAnswer() {
        assertEquals("""
                Skriv litt mer: /hvem eier <prosess>

                Kommandoen /mangel finnes ikke. Mente du /mangler?

                To prosesser har ingen eier: Forespørsler og Problemer.
                Kilder: drift.md, linje 48 og 57

                Kort: 5. Sider med kort: 1. Uten eier: 2. Feil i innholdet: 0, advarsler: 0.
                """, chat("/hvem eier\n/mangel\n/mangler\n/prosessbot status"));
    }

    @Test
    void aCommandEchoedHasNoEscapes() {
        assertEquals(
                "Kommandoen /[2Jmangler finnes ikke. Skriv /hjelp for å se kommandoene.\n", chat("/\u001b[2Jmangler"));
    }

    @Test
    void veryLongLinesAreQuestionsToo() {
        assertEquals(OWNER, chat("x".repeat(2_000_000) + " hvem eier Release"));
    }

    private static String chat(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(input.getBytes(UTF_8)), out, Map.of("TERM", "xterm"));
        int status = new Chat(console, new TestAnswers(), () -> Samples.HANDBOOK, new Replies(), Language.BOKMAAL, null)
                .run();
        assertEquals(0, status);
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
