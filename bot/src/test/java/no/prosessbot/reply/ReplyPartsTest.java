package no.prosessbot.reply;

import static no.prosessbot.answer.Language.BOKMAAL;
import static no.prosessbot.answer.Language.ENGLISH;
import static no.prosessbot.answer.Language.NYNORSK;
import static no.prosessbot.reply.Samples.CHANGE;
import static no.prosessbot.reply.Samples.PROBLEMS;
import static no.prosessbot.reply.Samples.RELEASE;
import static no.prosessbot.reply.Samples.REQUESTS;
import static no.prosessbot.reply.Samples.ambiguousPeople;
import static no.prosessbot.reply.Samples.answer;
import static no.prosessbot.reply.Samples.on;
import static no.prosessbot.reply.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import org.junit.jupiter.api.Test;

/** What goes with the sentence: sources, sheets, choices. */
class ReplyPartsTest {

    private final Replies replies = new Replies();

    @Test
    void sourcesGatherTheLinesOfAPage() {
        assertEquals("Kilde: drift.md, linje 30", sourceLine(BOKMAAL, RELEASE));
        assertEquals(
                "Kilder: drift.md, linje 30 og 39; it.md, linje 7",
                sourceLine(BOKMAAL, CHANGE, on("it.md", 7, RELEASE), RELEASE));
        assertEquals("Sources: drift.md, lines 30 and 39", sourceLine(ENGLISH, CHANGE, RELEASE));
        assertEquals(
                "Kjelder: a, linje 1; b, linje 1; c, linje 1; og 2 sider til",
                sourceLine(
                        NYNORSK,
                        on("a", 1, RELEASE),
                        on("b", 1, RELEASE),
                        on("c", 1, RELEASE),
                        on("d", 1, RELEASE),
                        on("e", 1, RELEASE)));
    }

    private String sourceLine(Language language, Card... cards) {
        return replies.reply(answer(language, AnswerKind.LIST, cards)).sourceLine();
    }

    @Test
    void aSheetShowsWhatIsMissing() {
        Sheet sheet = replies.reply(answer(BOKMAAL, AnswerKind.CARD, PROBLEMS))
                .sheets()
                .get(0);
        assertEquals(
                new Sheet(
                        "Problemer",
                        List.of(
                                new Sheet.Entry("Eier", "TBD", true),
                                new Sheet.Entry("Leder", "mangler", true),
                                new Sheet.Entry("Formål", "Lære.", false),
                                new Sheet.Entry("Inn", "Feil", false),
                                new Sheet.Entry("Ut", "Rettelser", false)),
                        Sheet.Completeness.OWNERLESS,
                        "Mangler: Eier og Leder.",
                        new Source("drift.md", 57)),
                sheet);
    }

    @Test
    void aSheetEndsWithTheOtherParameters() {
        Sheet sheet = replies.sheet(RELEASE, ENGLISH);
        assertEquals(new Sheet.Entry("risiko", "Høy 😀", false), sheet.entries().get(5));
        assertEquals(Sheet.Completeness.COMPLETE, sheet.completeness());
        assertEquals("", sheet.note());
    }

    @Test
    void aCardWithAnOwnerMayLackOtherThings() {
        Card card = Samples.card("X", RELEASE.owner(), RELEASE.leader(), null, null, "y", 1);
        assertEquals(Sheet.Completeness.INCOMPLETE, replies.sheet(card, BOKMAAL).completeness());
    }

    @Test
    void choicesKeepWhatWasAsked() {
        Reply reply = replies.reply(open(NYNORSK, AnswerKind.AMBIGUOUS, AnswerKind.OWNER, RELEASE, REQUESTS));
        assertEquals(
                List.of(
                        new Choice("Release", AnswerKind.OWNER, "kven eig «Release»", RELEASE),
                        new Choice("Forespørsler", AnswerKind.OWNER, "kven eig «Forespørsler»", REQUESTS)),
                reply.choices());
        Answer chosen = reply.choices().get(0).answer(NYNORSK).orElseThrow();
        assertEquals(List.of("Hanne Lauritsen"), chosen.values());
        assertEquals("Hanne Lauritsen eig Release.", replies.reply(chosen).text());
        assertEquals(
                List.of(), reply.choices().get(1).answer(NYNORSK).orElseThrow().values());
    }

    @Test
    void peopleToChooseAmongAreAskedFor() {
        Reply reply = replies.reply(ambiguousPeople(BOKMAAL, AnswerKind.LED_BY, "Kari Moe", "Kari Lie"));
        assertEquals("hvilke prosesser leder «Kari Moe»", reply.choices().get(0).question());
        assertTrue(reply.choices().get(0).answer(BOKMAAL).isEmpty());
    }
}
