package no.prosessbot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import no.prosessbot.reply.SlashCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCommandTest {

    @ParameterizedTest
    @CsvSource({
        "/prosess Release, CARD, Release",
        "/prosess navn:Release, CARD, Release",
        "/PROSESS Navn: Release 2, CARD, Release 2",
        "/prosesser, LIST, ''",
        "/hvem eier Release, OWNER, Release",
        "/hvem  eier prosess:Release og drift , OWNER, Release og drift",
        "/hvem leder Release, LEADER, Release",
        "/hvem har person:Kari Nordmann, ROLES, Kari Nordmann",
        "/hvem eier, OWNER, ''",
        "/spør hvem eier den?, ASK, hvem eier den?",
        "/spor tekst:hvem, ASK, hvem",
        "/mangler, MISSING, ''",
        "/prosessbot status, STATUS, ''",
        "/prosessbot hjelp, HELP, ''",
        "/hjelp, HELP, ''",
        "/help, HELP, ''",
    })
    void readsCommandsAsTheyAreTyped(String line, SlashCommand command, String argument) {
        assertEquals(new TypedCommand.Known(command, argument), TypedCommand.of(line));
    }

    @ParameterizedTest
    @CsvSource({
        "/mangel, /mangel, MISSING",
        "/hvem, /hvem, OWNER",
        "/hvem eger Release, /hvem eger, OWNER",
        "/prosessbot statur, /prosessbot statur, STATUS",
    })
    void offersTheNearestForOthers(String line, String typed, SlashCommand nearest) {
        TypedCommand.Unknown unknown = (TypedCommand.Unknown) TypedCommand.of(line);
        assertEquals(typed, unknown.typed());
        assertEquals(Optional.of(nearest), unknown.nearest());
    }

    @ParameterizedTest
    @CsvSource({"/, /", "/slett alt, /slett", "/ferie, /ferie", "/hvordan eier Release, /hvordan"})
    void offersNothingWhereNoneIsNear(String line, String typed) {
        assertEquals(new TypedCommand.Unknown(typed, Optional.empty()), TypedCommand.of(line));
    }

    @Test
    void aVeryLongCommandIsCut() {
        TypedCommand.Unknown unknown = (TypedCommand.Unknown) TypedCommand.of("/" + "x".repeat(1_000_000));
        assertTrue(unknown.typed().length() < 50);
    }
}
