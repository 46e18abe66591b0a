package no.prosessbot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionPointTest {

    private static final Handbook HANDBOOK = handbook();

    private static Handbook handbook() {
        List<Card> cards = new ArrayList<>(Samples.HANDBOOK.cards());
        cards.add(Samples.card("Release og drift", Role.ABSENT, Role.ABSENT, null, null, null, 80));
        return new Handbook(cards, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier Rel, 10, Release|Release og drift",
        "hvem eier release o, 10, Release og drift",
        "HVEM EIER FORESP, 10, Forespørsler",
        "hva eier hanne l, 9, Hanne Lauritsen",
        "hvem eier «en, 11, Endringsstyring",
        "/h, 0, /hvem eier |/hvem leder |/hvem har ",
        "/hvem e, 0, /hvem eier ",
        "/PROSESSB, 0, /prosessbot status|/prosessbot hjelp",
        "/hvem eier prosess:rel, 19, Release|Release og drift",
        "/hvem har t, 10, Torkel Buarøy|Tony Grimstad",
        "/prosess o, 9, ",
        "/mangler r, 10, ",
        "hvem eier xyz, 13, ",
        "hvem eierRel, 12, ",
    })
    void completesTheLongestTextThatBeginsACandidate(String text, int start, String candidates) {
        List<String> expected = candidates == null ? List.of() : List.of(candidates.split("\\|"));
        CompletionPoint point = CompletionPoint.at(text, HANDBOOK);
        List<String> found = point.candidates().stream().map(String::strip).toList();
        assertEquals(expected.stream().map(String::strip).toList(), found);
        assertEquals(found.isEmpty() ? text.length() : start, point.start());
    }

    @Test
    void afterABlankEverythingIsOffered() {
        assertEquals(
                List.of(
                        "Hanne Lauritsen",
                        "Torkel Buarøy",
                        "Tony Grimstad",
                        "Kari Nordmann",
                        "Ola Moe",
                        "Drift",
                        "Ida Lie"),
                CompletionPoint.at("/hvem har ", HANDBOOK).candidates());
        assertEquals(
                6 + 7, CompletionPoint.at("hvem er ", HANDBOOK).candidates().size());
    }
}
