package no.prosessbot.reply;

import static no.prosessbot.answer.Language.BOKMAAL;
import static no.prosessbot.answer.Language.ENGLISH;
import static no.prosessbot.answer.Language.NYNORSK;
import static no.prosessbot.reply.Samples.CHANGE;
import static no.prosessbot.reply.Samples.PROBLEMS;
import static no.prosessbot.reply.Samples.RELEASE;
import static no.prosessbot.reply.Samples.REQUESTS;
import static no.prosessbot.reply.Samples.SHARED;
import static no.prosessbot.reply.Samples.about;
import static no.prosessbot.reply.Samples.ambiguousPeople;
import static no.prosessbot.reply.Samples.answer;
import static no.prosessbot.reply.Samples.on;
import static no.prosessbot.reply.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RepliesTest {

    private final Replies replies = new Replies();

    static Stream<Arguments> sentences() {
        return Stream.of(
                row(
                        of(AnswerKind.OWNER, RELEASE),
                        "Hanne Lauritsen eier Release.",
                        "Hanne Lauritsen eig Release.",
                        "Hanne Lauritsen owns Release."),
                row(
                        of(AnswerKind.OWNER, SHARED),
                        "Kari Nordmann/Ola Moe eier Behov.",
                        "Kari Nordmann/Ola Moe eig Behov.",
                        "Kari Nordmann/Ola Moe own Behov."),
                row(
                        of(AnswerKind.OWNER, REQUESTS),
                        "Forespørsler har ingen eier. Leder er Tony Grimstad.",
                        "Forespørsler har ingen eigar. Leiar er Tony Grimstad.",
                        "Forespørsler has no owner. The leader is Tony Grimstad."),
                row(
                        of(AnswerKind.OWNER, PROBLEMS),
                        "Problemer har ingen eier: På kortet står det «TBD», og ingen er utpekt."
                                + " Heller ingen leder er utpekt.",
                        "Problemer har ingen eigar: På kortet står det «TBD», og ingen er peikt ut."
                                + " Ingen leiar er peikt ut heller.",
                        "Problemer has no owner: the card says “TBD”, and nobody has been appointed."
                                + " It has no leader either."),
                row(
                        of(AnswerKind.LEADER, RELEASE),
                        "Torkel Buarøy leder Release.",
                        "Torkel Buarøy leier Release.",
                        "Torkel Buarøy leads Release."),
                row(
                        of(AnswerKind.LEADER, SHARED),
                        "Drift/Ola Moe og Ida Lie leder Behov.",
                        "Drift/Ola Moe og Ida Lie leier Behov.",
                        "Drift/Ola Moe and Ida Lie lead Behov."),
                row(
                        of(AnswerKind.LEADER, PROBLEMS),
                        "Problemer har ingen leder. Heller ingen eier er utpekt.",
                        "Problemer har ingen leiar. Ingen eigar er peikt ut heller.",
                        "Problemer has no leader. It has no owner either."),
                row(
                        of(AnswerKind.PURPOSE, RELEASE),
                        "Formålet med Release: Bygge og rulle ut.",
                        "Føremålet med Release: Bygge og rulle ut.",
                        "The purpose of Release: Bygge og rulle ut."),
                row(
                        of(AnswerKind.INPUT, RELEASE),
                        "Inn til Release: Behov",
                        "Inn til Release: Behov",
                        "Input to Release: Behov"),
                row(
                        of(AnswerKind.OUTPUT, RELEASE),
                        "Ut av Release: Ny versjon",
                        "Ut av Release: Ny versjon",
                        "Output of Release: Ny versjon"),
                row(
                        of(AnswerKind.INPUT, REQUESTS),
                        "Kortet for Forespørsler har ingenting i feltet «Inn».",
                        "Kortet for Forespørsler har ingenting i feltet «Inn».",
                        "The card for Forespørsler has nothing in the field “Input”."),
                row(
                        of(AnswerKind.CARD, REQUESTS),
                        "Forespørsler: ingen eier, leder Tony Grimstad.",
                        "Forespørsler: ingen eigar, leiar Tony Grimstad.",
                        "Forespørsler: no owner, leader Tony Grimstad."),
                row(
                        language -> about("Hanne Lauritsen", language, AnswerKind.OWNED_BY, RELEASE, CHANGE),
                        "Hanne Lauritsen eier to prosesser: Release og Endringsstyring.",
                        "Hanne Lauritsen eig to prosessar: Release og Endringsstyring.",
                        "Hanne Lauritsen owns two processes: Release and Endringsstyring."),
                row(
                        language -> about("Hanne Lauritsen", language, AnswerKind.OWNED_BY, RELEASE),
                        "Hanne Lauritsen eier én prosess: Release.",
                        "Hanne Lauritsen eig éin prosess: Release.",
                        "Hanne Lauritsen owns one process: Release."),
                row(
                        language -> about("Ida Lie", language, AnswerKind.OWNED_BY),
                        "Ida Lie eier ingen prosesser.",
                        "Ida Lie eig ingen prosessar.",
                        "Ida Lie owns no processes."),
                row(
                        language -> about("Tony Grimstad", language, AnswerKind.LED_BY, CHANGE, REQUESTS),
                        "Tony Grimstad leder to prosesser: Endringsstyring og Forespørsler.",
                        "Tony Grimstad leier to prosessar: Endringsstyring og Forespørsler.",
                        "Tony Grimstad leads two processes: Endringsstyring and Forespørsler."),
                row(
                        language -> about("Ola Moe", language, AnswerKind.LED_BY),
                        "Ola Moe leder ingen prosesser.",
                        "Ola Moe leier ingen prosessar.",
                        "Ola Moe leads no processes."),
                row(
                        language -> about("ola  moe", language, AnswerKind.ROLES_OF, SHARED, RELEASE),
                        "ola  moe er eier av Behov; leder av Behov; nevnt i Release.",
                        "ola  moe er eigar av Behov; leiar av Behov; nemnd i Release.",
                        "ola  moe is the owner of Behov; the leader of Behov; mentioned in Release."),
                row(
                        language -> about("Liv", language, AnswerKind.ROLES_OF),
                        "Liv har ingen rolle i noen prosess.",
                        "Liv har inga rolle i nokon prosess.",
                        "Liv has no role in any process."),
                row(
                        of(AnswerKind.MISSING_OWNER, REQUESTS, PROBLEMS),
                        "To prosesser har ingen eier: Forespørsler og Problemer.",
                        "To prosessar har ingen eigar: Forespørsler og Problemer.",
                        "Two processes without an owner: Forespørsler and Problemer."),
                row(
                        of(AnswerKind.MISSING_OWNER, REQUESTS),
                        "Én prosess har ingen eier: Forespørsler.",
                        "Éin prosess har ingen eigar: Forespørsler.",
                        "One process without an owner: Forespørsler."),
                row(
                        of(AnswerKind.MISSING_OWNER),
                        "Alle prosesser har eier.",
                        "Alle prosessar har eigar.",
                        "Every process has an owner."),
                row(
                        of(AnswerKind.MISSING_LEADER),
                        "Alle prosesser har leder.",
                        "Alle prosessar har leiar.",
                        "Every process has a leader."),
                row(
                        of(AnswerKind.MISSING_LEADER, PROBLEMS),
                        "Én prosess har ingen leder: Problemer.",
                        "Éin prosess har ingen leiar: Problemer.",
                        "One process without a leader: Problemer."),
                row(
                        of(AnswerKind.LIST, RELEASE, CHANGE, SHARED),
                        "Håndboka har tre prosesser: Release, Endringsstyring og Behov.",
                        "Handboka har tre prosessar: Release, Endringsstyring og Behov.",
                        "The handbook has three processes: Release, Endringsstyring and Behov."),
                row(
                        of(AnswerKind.LIST),
                        "Håndboka har ingen prosesser.",
                        "Handboka har ingen prosessar.",
                        "The handbook has no processes."),
                row(
                        language -> open(language, AnswerKind.SEARCH, AnswerKind.CARD, RELEASE, CHANGE, SHARED),
                        "Dette ligner mest på Release, som Hanne Lauritsen eier."
                                + " Det kan også være Endringsstyring eller Behov.",
                        "Dette liknar mest på Release, som Hanne Lauritsen eig."
                                + " Det kan òg vere Endringsstyring eller Behov.",
                        "The closest is Release, owned by Hanne Lauritsen."
                                + " It could also be Endringsstyring or Behov."),
                row(
                        language -> open(language, AnswerKind.SEARCH, AnswerKind.LEADER, PROBLEMS),
                        "Dette ligner mest på Problemer, som ikke har noen leder.",
                        "Dette liknar mest på Problemer, som ikkje har nokon leiar.",
                        "The closest is Problemer, which has no leader."),
                row(
                        language -> open(language, AnswerKind.AMBIGUOUS, AnswerKind.OWNER, RELEASE, CHANGE),
                        "Mente du eieren av Release eller Endringsstyring?",
                        "Meinte du eigaren av Release eller Endringsstyring?",
                        "Did you mean the owner of Release or Endringsstyring?"),
                row(
                        language ->
                                open(language, AnswerKind.AMBIGUOUS, AnswerKind.LIST, RELEASE, on("it.md", 4, RELEASE)),
                        "Mente du Release (drift.md) eller Release (it.md)?",
                        "Meinte du Release (drift.md) eller Release (it.md)?",
                        "Did you mean Release (drift.md) or Release (it.md)?"),
                row(
                        language -> open(
                                language, AnswerKind.AMBIGUOUS, AnswerKind.INPUT, CHANGE, on("drift.md", 4, CHANGE)),
                        "Mente du det som går inn i Endringsstyring (drift.md, linje 39)"
                                + " eller Endringsstyring (drift.md, linje 4)?",
                        "Meinte du det som går inn i Endringsstyring (drift.md, linje 39)"
                                + " eller Endringsstyring (drift.md, linje 4)?",
                        "Did you mean what goes into Endringsstyring (drift.md, line 39)"
                                + " or Endringsstyring (drift.md, line 4)?"),
                row(
                        language -> ambiguousPeople(language, AnswerKind.OWNED_BY, "Kari Moe", "Kari Lie"),
                        "Mente du Kari Moe eller Kari Lie?",
                        "Meinte du Kari Moe eller Kari Lie?",
                        "Did you mean Kari Moe or Kari Lie?"),
                row(
                        of(AnswerKind.UNKNOWN),
                        "Det sier ikke kortene noe om.",
                        "Det seier ikkje korta noko om.",
                        "The cards say nothing about that."),
                row(
                        language -> open(language, AnswerKind.UNKNOWN, AnswerKind.OWNER, RELEASE, CHANGE),
                        "Det sier ikke kortene noe om. Det nærmeste er Release og Endringsstyring.",
                        "Det seier ikkje korta noko om. Det næraste er Release og Endringsstyring.",
                        "The cards say nothing about that. The nearest is Release and Endringsstyring."));
    }

    private static Function<Language, Answer> of(AnswerKind kind, Card... cards) {
        return language -> answer(language, kind, cards);
    }

    private static Arguments row(Function<Language, Answer> answer, String bokmaal, String nynorsk, String english) {
        return Arguments.of(answer, bokmaal, nynorsk, english);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysEachAnswerInTheLanguageOfTheQuestion(
            Function<Language, Answer> answer, String bokmaal, String nynorsk, String english) {
        assertEquals(bokmaal, replies.reply(answer.apply(BOKMAAL)).text());
        assertEquals(nynorsk, replies.reply(answer.apply(NYNORSK)).text());
        assertEquals(english, replies.reply(answer.apply(ENGLISH)).text());
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatLacksWhatItsKindPromisesStillHasAText(AnswerKind kind) {
        Reply reply = replies.reply(answer(BOKMAAL, kind));
        assertFalse(reply.text().isBlank());
        assertTrue(reply.sources().isEmpty());
        assertEquals("", reply.sourceLine());
    }

    @ParameterizedTest
    @EnumSource
    void onlyGuessesAndOpenQuestionsAreNotDefinite(AnswerKind kind) {
        boolean open = List.of(AnswerKind.SEARCH, AnswerKind.AMBIGUOUS, AnswerKind.UNKNOWN)
                .contains(kind);
        assertEquals(
                !open,
                replies.reply(about("Hanne Lauritsen", BOKMAAL, kind, RELEASE)).definite());
    }

    @Test
    void aLongListIsCutAndTheRestCounted() {
        List<Card> many = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            many.add(Samples.card("P" + i, RELEASE.owner(), RELEASE.leader(), null, null, null, i));
        }
        assertEquals(
                "Håndboka har 43 prosesser: P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12 og 31 til.",
                replies.reply(answer(BOKMAAL, AnswerKind.LIST, many.toArray(Card[]::new)))
                        .text());
    }

    @Test
    void textFromCardsIsNeverTakenForAPattern() {
        Card odd = Samples.card("{0} '{1}'", Samples.person("O'Brien {2}"), Samples.person("x"), null, null, null, 1);
        assertEquals(
                "O'Brien {2} eier {0} '{1}'.",
                replies.reply(answer(BOKMAAL, AnswerKind.OWNER, odd)).text());
    }
}
