package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;

/** The handbook that the project itself brings along. */
final class OwnContentTest {

    @Test
    void hasNineCardsOfWhichThreeLackAnOwner() throws Exception {
        Handbook handbook = new Site(Path.of("../content")).read();
        assertEquals(
                List.of(
                        "Release",
                        "Endringsstyring",
                        "Behov",
                        "Utvikling",
                        "Produksjonssetting",
                        "Forespørsler",
                        "Hendelser",
                        "Problemer",
                        "Tilgangsstyring"),
                handbook.cards().stream().map(Card::title).toList());
        assertEquals(
                List.of("Forespørsler", "Hendelser", "Problemer"),
                handbook.cards().stream()
                        .filter(card -> card.owner().vacant())
                        .map(Card::title)
                        .toList());
        Card access = handbook.cards().get(8);
        assertNull(access.input());
        assertNull(access.output());
        assertEquals(
                List.of("Tilgangsstyring", "Espen Herskedal"), access.leader().names());
        assertFalse(handbook.problems().stream().anyMatch(p -> p.rule().severity() == Severity.ERROR));
    }
}
