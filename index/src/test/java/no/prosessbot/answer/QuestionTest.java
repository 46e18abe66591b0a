package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final CardIndex INDEX = CardIndex.of(Handbooks.read(Handbooks.OWN));
    private static final Lexicon LEXICON = new Lexicon(
            text -> INDEX.words(text).stream().findFirst().map(Word::folded).orElse(""));
    private static final QuestionReader READER = new QuestionReader(INDEX, LEXICON);

    private static Question read(String text) {
        return new Tails(INDEX, LEXICON).apart(READER.read(READER.words(text), PastedText.program(text)), new Trace());
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier release, OWNER",
        "hvem har ansvaret for release, OWNER",
        "hvem leder release, LEADER",
        "hvem er sjef for release, LEADER",
        "hvem er ansvarlig leder for release, LEADER",
        "hvem er eier og leder av release, CARD",
        "who owns and leads release, CARD",
        "hvem, OWNER",
        "hvem sitter med release, OWNER",
        "hva er formålet med release, PURPOSE",
        "hvorfor har vi release, PURPOSE",
        "hva er input til release, INPUT",
        "hva kommer ut av release, OUTPUT",
        "eier release, OWNER",
        "leder release, LEADER",
        "release, CARD",
        "hva er release, CARD",
        "'', CARD",
        "releaseansvarlig, OWNER",
        "hvem er releaseleder, LEADER",
    })
    void knowsWhatIsAsked(String text, AnswerKind intent) {
        assertEquals(intent, read(text).intent());
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier release, release",
        "hei kan du si meg hvem som eier release takk, release",
        "hvem eier utviklingsprosessen, utviklings",
        "hvem er behovsansvarlig, behovs",
        "hva er formålet med ny maskinvare, maskinvare",
        "hvem eier 2 release, release",
        "<@123> hvem eier release <:smil:456>, release",
        "hvem eier, ''",
        "hvilke prosesser mangler eier, ''",
    })
    void keepsWhatItIsAbout(String text, String words) {
        assertEquals(
                words,
                String.join(
                        " ",
                        read(text).contentWords().stream().map(Word::folded).toList()));
    }

    /** What begins as a question does wants an answer; what tells of something, even asking then, looks for a process. */
    @ParameterizedTest
    @CsvSource({
        "hva koster det, true",
        "Hei! Hvordan baker man brød, true",
        "kan du synge, true",
        "har du en oppskrift, true",
        "why is the sky blue, true",
        "skriv et dikt, true",
        "a = {1}; b, true",
        "kan jeg bytte vakt, false",
        "må vi si fra, false",
        "skjermen er svart, false",
        "skjermen er svart hva gjør jeg, false",
        "jeg lurer på hvordan det går, false",
        "hvilken prosess gjelder nettet, false",
        "which process is about the network, false",
        "what is this process about, false",
        "'', false",
        "hei, false",
    })
    void tellsWhoAsksOutrightFromWhoTellsOfSomething(String text, boolean outright) {
        assertEquals(outright, read(text).outright());
    }

    @Test
    void aLongStatementAsksNothingInParticular() {
        Question question = read("i forgårs sa sjefen at maskinvare kabler skjermer tastatur skulle leveres mandag");
        assertEquals(List.of(), question.cues());
        assertEquals(AnswerKind.CARD, question.intent());
    }

    @Test
    void ofMoreThanFourHundredWordsTheMiddleIsNotRead() {
        List<Word> words = READER.words("først " + "midt ".repeat(5000) + "sist");
        assertEquals(400, words.size());
        assertEquals("forst", words.get(0).folded());
        assertEquals("sist", words.get(399).folded());
    }

    @Test
    void findsTheSentenceThatAsks() {
        String text = "Jeg er ny her. Hvem eier release? Takk for hjelpen, og ha en fin dag.";
        List<List<Word>> sentences = READER.askingSentences(text, READER.words(text), Set.of());
        assertTrue(sentences.stream()
                .anyMatch(sentence ->
                        sentence.stream().map(Word::folded).toList().equals(List.of("hvem", "eier", "release"))));
        assertEquals(
                List.of(), READER.askingSentences("hvem eier release", READER.words("hvem eier release"), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "a <@1> b, 'a b'",
        "<@!12> a, a",
        "<#1> a, a",
        "<@&1> a, a",
        "a </sp:1>, a",
        "<t:1:R> a, a",
        "<a:x:1> b, b",
        "a < b, 'a b'",
        "a <, a",
        "<b> c, 'b c'",
        "<@1 a, '1 a'",
    })
    void leavesMentionsOut(String text, String words) {
        assertEquals(
                words,
                String.join(" ", READER.words(text).stream().map(Word::folded).toList()));
    }
}
