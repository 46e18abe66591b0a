package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.card.Bilingual;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A handbook in two languages: each process once, in the language of who asks. */
class BilingualTest {

    private static final Handbook HANDBOOK = Bilingual.handbook();
    private static final Edition EDITION = Edition.of(HANDBOOK, Map.of());

    private static Answer ask(String question) {
        return EDITION.answerer().answer(question);
    }

    private static String line(Answer answer) {
        return answer.kind().id() + " " + Handbooks.titles(answer.cards()) + " " + answer.values();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who owns Change management | owner [Change management] [Kari Nordby]",
                "who owns Endringsstyring | owner [Change management] [Kari Nordby]",
                "hvem eier Endringsstyring | owner [Endringsstyring] [Kari Nordby]",
                "hvem eier Change management | owner [Endringsstyring] [Kari Nordby]",
                "kven eig endringsstyringa | owner [Endringsstyring] [Kari Nordby]",
                "what is the purpose of Overvåking | purpose [Monitoring] [Discover faults before the users do.]",
                "hva er formålet med Monitoring | purpose [Overvåking] [Oppdage feil før brukerne gjør det.]",
                "who leads Sykefraværsoppfølging | leader [Sick leave follow-up] [Tor Hauge]",
                "Change management | card [Change management] []",
                "Endringsstyring | card [Endringsstyring] []",
                "Onboarding | card [Onboarding] []",
                "hvem eier support | owner [Support] [Liv Sande]",
                "who owns support | owner [Support] [Tone Vik]",
                "hvem eier Nødnett | owner [Nødnett] []",
                "who leads Klagebehandling | leader [Klagebehandling] [Nina Holt]",
                "hvem eier Export control | owner [Export control] [Rune Fjeld]",
                "hvem eier Rekruttering | owner [Rekruttering] [Mona Lervik]",
                "who owns Recruitment | owner [Recruitment] [Anne Myhre]",
                "who owns onboarding | owner [Onboarding] [Mona Lervik]",
                "who owns endringstyring | owner [Change management] [Kari Nordby]",
                "which processes have no owner | missing-owner [Monitoring, Training, Nødnett] []",
                "hvilke prosesser mangler eier | missing-owner [Nødnett, Overvåking, Opplæring] []",
                "hvilke prosesser eier Jon Brekke" + " | owned-by [Tilgangsstyring, Sikkerhetskopiering] [Jon Brekke]",
                "hva eier Anne Myhre | owned-by [Recruitment] [Anne Myhre]",
                "what does Anne Myhre own | owned-by [Recruitment] [Anne Myhre]",
                "hvem eier kantina | unknown [] []",
                "who owns the canteen | unknown [] []",
                "which processes does Jon Brekke own | owned-by [Access control, Backup] [Jon Brekke]",
            })
    void answersInTheLanguageOfTheQuestion(String question, String answer) {
        assertEquals(answer, line(ask(question)));
    }

    static Stream<BusinessProcess> processes() {
        return EDITION.processes().all().stream();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyTitleFindsItsProcessInBothLanguages(BusinessProcess process) {
        for (Card card : process.cards()) {
            if (card.title().equals("Support")) {
                continue;
            }
            Answer norwegian = ask("hvem leder " + card.title());
            Answer english = ask("who leads " + card.title());

            assertEquals(List.of(Language.BOKMAAL.card(process)), norwegian.cards(), card.title());
            assertEquals(List.of(Language.ENGLISH.card(process)), english.cards(), card.title());
        }
    }

    @Test
    void thereAreTwentyProcesses() {
        assertEquals(20, EDITION.processes().all().size());
        assertEquals(37, HANDBOOK.cards().size());
        assertEquals(
                Set.of("Nødnett", "Klagebehandling", "Export control"),
                processes()
                        .filter(process -> !process.translated())
                        .map(process -> process.first().title())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void listsHaveEachProcessOnce(Language language) {
        Answer list = EDITION.answerer().list(language);
        Set<BusinessProcess> met = new HashSet<>();

        assertEquals(20, list.cards().size());
        assertTrue(list.cards().stream()
                .allMatch(card -> met.add(EDITION.processes().of(card))));
        assertEquals(20, EDITION.suggester(language).titles("", 25).size());
    }

    @Test
    void whatIsTypedInOneLanguageIsOfferedInTheOther() {
        assertEquals(
                List.of("Change management"),
                EDITION.suggester(Language.ENGLISH).titles("endringss", 5));
        assertEquals(
                List.of("Endringsstyring"), EDITION.suggester(Language.BOKMAAL).titles("change m", 5));
    }

    @Test
    void whatHasNoCardInTheLanguageIsToldWithAWordAboutIt() {
        assertEquals(
                List.of(new TranslationNote.OnlyIn(Set.of("en"))),
                ask("hvem eier Export control").notes());
        assertEquals(
                List.of(new TranslationNote.OnlyIn(Set.of("no"))),
                ask("who owns Nødnett").notes());
        assertEquals(List.of(), ask("who owns Backup").notes());
    }

    @Test
    void anOwnerWhomOnlyTheTranslationNamesIsToldFromThere() {
        Answer answer = ask("who owns Onboarding");

        assertEquals("content/en/folk.md", answer.cards().get(0).file());
        TranslationNote.Lent lent = (TranslationNote.Lent) answer.notes().get(0);
        assertEquals("content/no/folk.md", lent.lender().file());
    }

    @Test
    void aChoiceIsAnsweredInTheLanguageOfWhoChose() {
        Card norwegian = ask("hvem eier Backup").cards().get(0);

        assertEquals(
                "owner [Backup] [Jon Brekke]",
                line(EDITION.answerer().card(AnswerKind.OWNER, norwegian, "x", Language.ENGLISH)));
    }
}
