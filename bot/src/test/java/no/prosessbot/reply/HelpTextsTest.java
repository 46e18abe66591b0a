package no.prosessbot.reply;

import static no.prosessbot.answer.Language.BOKMAAL;
import static no.prosessbot.answer.Language.ENGLISH;
import static no.prosessbot.answer.Language.NYNORSK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.prosessbot.card.Handbook;
import org.junit.jupiter.api.Test;

class HelpTextsTest {

    private static final Handbook EMPTY = new Handbook(List.of(), List.of());
    private final HelpTexts texts = new HelpTexts();

    @Test
    void greetsWithAnExampleOutOfTheHandbook() {
        assertEquals(
                "Spør om en prosess, for eksempel «hvem eier Release». /hjelp viser mer, exit avslutter.",
                texts.greeting(Samples.HANDBOOK, BOKMAAL));
        assertEquals(
                "Spør om ein prosess, til dømes «kven eig Release». /hjelp viser meir, exit avsluttar.",
                texts.greeting(Samples.HANDBOOK, NYNORSK));
        assertEquals(
                "The handbook has no processes yet. /hjelp shows what you can ask, exit ends.",
                texts.greeting(EMPTY, ENGLISH));
    }

    @Test
    void examplesPreferACardWithAnOwner() {
        Handbook handbook = new Handbook(List.of(Samples.REQUESTS, Samples.CHANGE), List.of());
        assertEquals(
                List.of(
                        "hvem eier Endringsstyring",
                        "hva er formålet med Endringsstyring",
                        "hvilke prosesser eier Hanne Lauritsen",
                        "hvilke prosesser mangler eier"),
                texts.examples(handbook, BOKMAAL));
    }

    @Test
    void everyCommandIsExplained() {
        Help help = texts.help(EMPTY, ENGLISH);
        assertEquals(SlashCommand.values().length, help.commands().size());
        assertEquals(
                new Help.Line("/hvem har <person>", "all that the person owns and leads"),
                help.commands().get(3));
        assertEquals("who owns Release", help.questions().get(0));
    }
}
