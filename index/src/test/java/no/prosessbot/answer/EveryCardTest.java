package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many cards there are, and however long their titles, none is left out before it was looked at. */
class EveryCardTest {

    /** So many different endings, each a word of its own. */
    private static List<String> words(int many) {
        String vowels = "aeiouy";
        String consonants = "bdfgklmnprstv";
        List<String> words = new ArrayList<>();
        for (int i = 0; words.size() < many; i++) {
            int first = i % consonants.length();
            int rest = i / consonants.length();
            words.add("" + consonants.charAt(first) + vowels.charAt(rest % vowels.length())
                    + consonants.charAt(rest / vowels.length() % consonants.length()) + "unk");
        }
        return words;
    }

    private static Asking cards(List<String> titles) {
        return Asking.of(Handbooks.of(IntStream.range(0, titles.size())
                .mapToObj(i -> "title=\"%s\" owner=\"Eier Nummer%d\"".formatted(titles.get(i), i))
                .toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvem eier søknad", "hvem eier søkned", "hvem eier soknaden", "kven eig søknadane"})
    void findsTheTitleAfterManyThatHaveItAmongOtherWords(String question) {
        List<String> titles = new ArrayList<>();
        words(130).forEach(word -> titles.add("Søknad om " + word));
        titles.add("Søknad");

        assertEquals("owner [Søknad] [Eier Nummer130]", cards(titles).line(question));
    }

    @Test
    void namesAllCardsThatFitEqually() {
        List<String> titles = new ArrayList<>();
        words(130).forEach(word -> titles.add("Søknad om " + word));

        Answer answer = cards(titles).ask("hvem eier søkned");

        assertEquals(AnswerKind.AMBIGUOUS, answer.kind());
        assertEquals(titles, Handbooks.titles(answer.cards()));
    }

    @Test
    void namesAllCardsOfOneTitle() {
        List<String> titles = IntStream.range(0, 70).mapToObj(i -> "Arkiv").toList();

        assertEquals(70, cards(titles).ask("hvem eier arkiv").cards().size());
    }

    @Test
    void namesAllCardsWhoseTitlesBeginOrEndAlike() {
        List<String> titles = new ArrayList<>();
        words(300).forEach(word -> titles.add("Drift" + word));
        words(300).forEach(word -> titles.add(word + "drift"));

        Answer answer = cards(titles).ask("hvem eier drift");

        assertEquals(AnswerKind.AMBIGUOUS, answer.kind());
        assertEquals(new TreeSet<>(titles), new TreeSet<>(Handbooks.titles(answer.cards())));
    }

    @Test
    void findsAMisspeltLongWordAfterManyThatBeginAlike() {
        List<String> titles = new ArrayList<>();
        words(600).forEach(word -> titles.add("Zan" + word + "ulifortekamponiloser"));
        titles.add("Zanzulifortekamponiloser");

        assertEquals(
                "owner [Zanzulifortekamponiloser] [Eier Nummer600]",
                cards(titles).line("hvem eier zannzullifforttekamponiloser"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvem eier fylkesvegtrafikksikkerhetsplanlegging",
                "hvem eier fylkesvegtrafikksikerhetsplanlegging",
                "hvem eier fylkesvegtrafikksikkerhetsplanlegginga",
                "hvem eier fyklesvegtrafikksikkerhetsplanlegging",
                "hvem eier ylkesvegtrafikksikkerhetsplanleggnig",
            })
    void findsAVeryLongWordMisspelt(String question) {
        assertEquals(
                "owner [Fylkesvegtrafikksikkerhetsplanlegging] [Eier Nummer1]",
                cards(List.of("Lager", "Fylkesvegtrafikksikkerhetsplanlegging")).line(question));
    }

    @Test
    void findsATitleOfManyWordsThatAsk() {
        String title = "Leder i vakt: ansvar for mottak, registrering, fordeling og arkivering av søknader";
        Asking asking = cards(List.of("Arkivering", title, "Leder i vakt", "Mottak av søknader"));

        assertEquals("owner [" + title + "] [Eier Nummer1]", asking.line("hvem eier " + title));
        assertEquals(
                "leader [" + title + "] []", asking.line("hei, hvem leder " + title.toLowerCase(Locale.ROOT) + "?"));
    }

    @Test
    void findsOneOfManyNamesakes() {
        List<String> cards = new ArrayList<>();
        words(600).forEach(word -> cards.add("title=\"Lager %s\" owner=\"Kari %s\"".formatted(word, word)));
        cards.add("title=\"Arkiv\" owner=\"Kari Nes\"");
        Asking asking = Asking.of(Handbooks.of(cards.toArray(String[]::new)));

        assertEquals("owned-by [Arkiv] [Kari Nes]", asking.line("hva eier Kari Nes"));
        Answer answer = asking.ask("hva eier Kari");
        assertEquals(601, Set.copyOf(answer.people()).size());
    }

    @Test
    void findsAUnitOfManyWords() {
        String unit = "Seksjon for drift og vedlikehold av vei, park, lek og idrett";
        Asking asking = Asking.of(Handbooks.of(
                "title=\"Brøyting\" owner=\"" + unit + "\"", "title=\"Lager\" owner=\"Seksjon for drift\""));

        assertEquals("owned-by [Brøyting] [" + unit + "]", asking.line("hva eier " + unit));
        assertEquals("owned-by [Brøyting] [" + unit + "]", asking.line("hvilke prosesser eier " + unit + " hos oss?"));
        assertEquals("owned-by [Lager] [Seksjon for drift]", asking.line("hva eier seksjon for drift"));
    }
}
