package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a question is dressed never changes which card is answered for an exact title. */
class SameQuestionTest {

    private static final List<String> FRAMES = List.of(
            "%s",
            "hvem eier %s",
            "kven eig %s",
            "who owns %s",
            "hvem har ansvaret for %s",
            "hvem leder %s",
            "kven leier %s",
            "who leads %s",
            "hva er formålet med %s",
            "kva er føremålet med %s",
            "what is the purpose of %s",
            "hva er input til %s",
            "hva er output fra %s",
            "vis meg kortet for %s");

    private static final List<String> BEFORE = List.of(
            "hei, ",
            "Heisann! ",
            "God morgen, ",
            "unnskyld, ",
            "Beklager at jeg spør, men ",
            "kan du si meg ",
            "Kan noen fortelle meg ",
            "jeg lurer på ",
            "eg lurer på ",
            "vet du ",
            "could you please tell me ",
            "hello, ",
            "du, ");

    private static final List<String> AFTER = List.of(
            " takk",
            ", takk!",
            " please",
            " da?",
            " egentlig?",
            " hos oss?",
            " nå?",
            ". Takk på forhånd!",
            " tusen takk for hjelpen",
            " thanks",
            "? Mvh Per",
            " er du snill");

    /** Of a large handbook, one question in so many is asked, by chance. */
    private static final int EVERY = 12;

    private static final Map<String, UnaryOperator<String>> DRESSES = dresses();

    private static Map<String, UnaryOperator<String>> dresses() {
        Map<String, UnaryOperator<String>> dresses = new LinkedHashMap<>();
        dresses.put("upper case", text -> text.toUpperCase(Locale.ROOT));
        dresses.put("lower case", text -> text.toLowerCase(Locale.ROOT));
        dresses.put(
                "ae oe aa",
                text -> text.replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa")
                        .replace("Æ", "Ae")
                        .replace("Ø", "Oe")
                        .replace("Å", "Aa"));
        dresses.put(
                "a o a",
                text -> text.replace('æ', 'a')
                        .replace('ø', 'o')
                        .replace('å', 'a')
                        .replace('Æ', 'A')
                        .replace('Ø', 'O')
                        .replace('Å', 'A'));
        dresses.put("question mark", text -> text + "?");
        dresses.put("marks", text -> "¿" + text + " ?!?!...");
        dresses.put("quotes", text -> "\"" + text + "\"");
        dresses.put("guillemets", text -> "«" + text + "»");
        dresses.put("emoji", text -> "🙂 " + text + " 🙏👍");
        dresses.put("blanks", text -> " \t" + text.replace(" ", "  ") + "\u00a0 ");
        dresses.put("bold", text -> "**" + text + "**");
        dresses.put("mention", text -> "<@1234567890> " + text);
        dresses.put("zero-width", text -> text.replaceAll("([a-z])([a-z])", "$1\u200b$2"));
        dresses.put("decomposed", text -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD));
        BEFORE.forEach(words -> dresses.put(words, text -> words + text));
        AFTER.forEach(words -> dresses.put(words, text -> text + words));
        return dresses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"handbok", "kommune", "verft"})
    void answersTheSameCardHoweverTheQuestionIsDressed(String name) {
        EvaluationSet set = EvaluationSet.read(name);
        Answerer answerer = new Answerer(CardIndex.of(set.handbook()));
        List<String> changed = new ArrayList<>();
        Random random = new Random(20);
        int asked = 0;
        for (Card card : set.handbook().cards()) {
            for (String frame : FRAMES) {
                String question = String.format(frame, card.title());
                List<String> expected = List.of(card.title());
                asked += check(changed, answerer, "plain", question, expected);
                for (Map.Entry<String, UnaryOperator<String>> dress : DRESSES.entrySet()) {
                    if (!set.name().equals("handbok") && random.nextInt(EVERY) > 0) {
                        continue;
                    }
                    asked += check(
                            changed, answerer, dress.getKey(), dress.getValue().apply(question), expected);
                }
            }
        }
        assertEquals(List.of(), changed, changed.size() + " of " + asked);
    }

    private static int check(
            List<String> changed, Answerer answerer, String dress, String question, List<String> expected) {
        Answer answer = answerer.answer(question);
        List<String> cards = Handbooks.titles(answer.cards());
        if (!cards.equals(expected)) {
            changed.add("\n" + dress + " | " + question + " | " + answer.kind().id() + " " + cards);
        }
        return 1;
    }
}
