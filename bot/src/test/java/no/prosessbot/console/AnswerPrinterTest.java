package no.prosessbot.console;

import static no.prosessbot.answer.Language.BOKMAAL;
import static no.prosessbot.reply.Samples.CHANGE;
import static no.prosessbot.reply.Samples.PROBLEMS;
import static no.prosessbot.reply.Samples.RELEASE;
import static no.prosessbot.reply.Samples.REQUESTS;
import static no.prosessbot.reply.Samples.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.card.Card;
import no.prosessbot.card.Role;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPrinterTest {

    private static final OutputStyle NARROW = new OutputStyle(40, false);

    @Test
    void aSentenceAndItsSourceInAPipe() {
        assertEquals("""
                Hanne Lauritsen eier Release.
                Kilde: drift.md, linje 30""", printed(OutputStyle.PLAIN, answer(BOKMAAL, AnswerKind.OWNER, RELEASE)));
    }

    @Test
    void aCardInAPipeHasALabelOnEveryLine() {
        assertEquals("""
                Problemer
                  Eier: TBD
                  Leder: mangler
                  Formål: Lære.
                  Inn: Feil
                  Ut: Rettelser
                Kilde: drift.md, linje 57""", printed(OutputStyle.PLAIN, answer(BOKMAAL, AnswerKind.CARD, PROBLEMS)));
    }

    @Test
    void aCardOnATerminalStandsInABox() {
        Card card = Samples.card(
                "Release",
                RELEASE.owner(),
                Role.ABSENT,
                "Planlegge, tidsette og kontrollere 😀 bygging.",
                null,
                "Ny",
                3);
        assertEquals("""
                ┌──────────────────────────────────────┐
                │ Release                              │
                ├──────────────────────────────────────┤
                │ Eier    Hanne Lauritsen              │
                │ Leder   mangler                      │
                │ Formål  Planlegge, tidsette og       │
                │         kontrollere 😀 bygging.      │
                │ Inn     mangler                      │
                │ Ut      Ny                           │
                │ risiko  Høy 😀                       │
                └──────────────────────────────────────┘
                Kilde: drift.md, linje 3""", printed(NARROW, answer(BOKMAAL, AnswerKind.CARD, card)));
    }

    @Test
    void aVeryNarrowTerminalHasTheValuesBelowTheirLabels() {
        String box = printed(new OutputStyle(24, false), answer(BOKMAAL, AnswerKind.CARD, REQUESTS));
        assertTrue(box.startsWith("""
                        ┌──────────────────────┐
                        │ Forespørsler         │
                        ├──────────────────────┤
                        │ Eier                 │
                        │   mangler            │
                        │ Leder                │
                        │   Tony Grimstad      │
                        """), box);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 40, 60, 80, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        OutputStyle style = new OutputStyle(width, false);
        for (AnswerKind kind : AnswerKind.values()) {
            Answer answer = Samples.about("Hanne Lauritsen", BOKMAAL, kind, RELEASE, CHANGE, REQUESTS, PROBLEMS);
            for (String line : lines(style, answer)) {
                assertTrue(Columns.of(line) <= width, kind + ": " + line);
            }
        }
    }

    @Test
    void colourMarksWhatIsMissing() {
        List<String> lines = lines(new OutputStyle(40, true), answer(BOKMAAL, AnswerKind.CARD, PROBLEMS));
        assertEquals(
                "\u001B[2m│\u001B[0m \u001B[36mEier  \u001B[0m  \u001B[33mTBD\u001B[0m                          "
                        + "\u001B[2m│\u001B[0m",
                lines.get(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40, 80})
    void whatStandsOnACardNeverReachesATerminalRaw(int width) {
        String evil = "\u001b]0;x\u0007\u001b[2J\u202E\r\nab\u009b31m";
        Card card = Samples.card(evil, Samples.person(evil), Samples.person(evil), evil, evil, evil, 1);
        for (AnswerKind kind : AnswerKind.values()) {
            for (String line : lines(new OutputStyle(width, false), Samples.about(evil, BOKMAAL, kind, card))) {
                assertFalse(
                        line.codePoints()
                                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT),
                        () -> kind + ": " + line);
            }
        }
    }

    @Test
    void allCardsAreATable() {
        assertEquals("""
                Prosess       Eier             Leder          Kilde
                Release       Hanne Lauritsen  Torkel Buarøy  drift.md:30
                Forespørsler  (ingen)          Tony Grimstad  drift.md:48
                Problemer     TBD              (ingen)        drift.md:57""", printed(OutputStyle.PLAIN, answer(BOKMAAL, AnswerKind.LIST, RELEASE, REQUESTS, PROBLEMS)));
    }

    @Test
    void aTableOnANarrowTerminalBreaksBetweenWords() {
        assertEquals("""
                Prosess       Eier       Leder       Kilde
                Release       Hanne      Torkel      drift.md:30
                              Lauritsen  Buarøy
                Forespørsler  (ingen)    Tony        drift.md:48
                                         Grimstad""", printed(new OutputStyle(48, false), answer(BOKMAAL, AnswerKind.LIST, RELEASE, REQUESTS)));
        assertEquals("""
                Forespørsler
                  Eier: (ingen)
                  Leder: Tony Grimstad
                  Kilde: drift.md:48""", printed(new OutputStyle(30, false), answer(BOKMAAL, AnswerKind.LIST, REQUESTS)));
    }

    @Test
    void titlesWithWideCharactersAreAligned() {
        Card wide = Samples.card("日本 å", RELEASE.owner(), Role.ABSENT, null, null, null, 1);
        assertEquals("""
                Prosess  Eier             Leder          Kilde
                日本 å   Hanne Lauritsen  (ingen)        drift.md:1
                Release  Hanne Lauritsen  Torkel Buarøy  drift.md:30""", printed(OutputStyle.PLAIN, answer(BOKMAAL, AnswerKind.LIST, wide, RELEASE)));
    }

    @Test
    void aListTooLongForASentenceIsFollowedByTheTable() {
        Card[] many = Collections.nCopies(13, REQUESTS).toArray(Card[]::new);
        List<String> lines = lines(OutputStyle.PLAIN, answer(BOKMAAL, AnswerKind.MISSING_OWNER, many));
        assertEquals(1 + 1 + 13, lines.size());
        assertTrue(lines.get(0).startsWith("13 prosesser har ingen eier: "), lines.get(0));
    }

    @Test
    void coloursFollowTheEnvironment() {
        assertEquals(new OutputStyle(100, true), OutputStyle.ofTerminal(100, Map.of("TERM", "xterm")));
        assertEquals(new OutputStyle(80, false), OutputStyle.ofTerminal(0, Map.of("NO_COLOR", "1")));
        assertEquals(new OutputStyle(80, true), OutputStyle.ofTerminal(80, Map.of("NO_COLOR", "")));
        assertEquals(new OutputStyle(20, false), OutputStyle.ofTerminal(3, Map.of("TERM", "dumb")));
    }

    private static String printed(OutputStyle style, Answer answer) {
        return String.join("\n", lines(style, answer));
    }

    private static List<String> lines(OutputStyle style, Answer answer) {
        Replies replies = new Replies();
        return new AnswerPrinter(replies, style).lines(replies.reply(answer));
    }
}
