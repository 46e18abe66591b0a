package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.Card;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Handbook;
import no.prosessbot.search.Title.TitleWord;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Writes the cards and the people of a handbook into an index in memory: first one document a card, then one a person. */
final class IndexBuilder {

    private final Vocabulary vocabulary;
    private final OtherNames otherNames;
    private final Topics topics;
    private final List<List<Title>> titles = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> peopleByName = new HashMap<>();
    /** Texts say the same words again and again, and to take a word apart is the dearest of what is done to it. */
    private final Map<String, List<String>> parts = new HashMap<>();

    IndexBuilder(Vocabulary vocabulary, Topics topics, OtherNames otherNames) {
        this.vocabulary = vocabulary;
        this.topics = topics;
        this.otherNames = otherNames;
    }

    LeafReader write(Handbook handbook) {
        // merging in insertion order keeps a card's document number equal to its place in the handbook
        IndexWriterConfig config = new IndexWriterConfig(null) // every field is a term as it stands
                .setMergePolicy(new LogDocMergePolicy())
                .setUseCompoundFile(false);
        try {
            // an array is read faster than blocks of one
            Directory directory = new ByteBuffersDirectory(
                    new SingleInstanceLockFactory(),
                    ByteBuffersDataOutput::new,
                    ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Card card : handbook.cards()) {
                    writer.addDocument(document(card));
                }
                for (Person person : collect(handbook)) {
                    people.add(person);
                    writer.addDocument(document(person));
                }
                if (handbook.cards().isEmpty()) {
                    writer.addDocument(new Document());
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory).leaves().get(0).reader();
        } catch (IOException e) {
            // memory does not fail
            throw new UncheckedIOException(e);
        }
    }

    /** Each card's titles: its own first. */
    List<List<Title>> titles() {
        return titles;
    }

    List<Person> people() {
        return people;
    }

    /** A name as a card spells it → who that is. */
    Map<String, Person> peopleByName() {
        return peopleByName;
    }

    private Document document(Card card) {
        Document document = new Document();
        Title own = vocabulary.title(card.title());
        List<Title> all = new ArrayList<>(List.of(own));
        all.addAll(otherNames.of(card));
        titles.add(List.copyOf(all));
        Set<String> titleTopics = new TreeSet<>();
        Set<String> textTopics = new TreeSet<>();
        for (Title title : all) {
            Set<String> titleStems = new TreeSet<>();
            add(document, Fields.KEY, title.key());
            add(document, Fields.STEM_KEY, title.stemKey());
            add(document, Fields.BARE_KEY, title.bareKey());
            boolean phrase = title.given().size() > 1;
            for (TitleWord word : title.words()) {
                if (word.function()) {
                    continue;
                }
                if (phrase && word.given()) {
                    addPhraseWord(document, word);
                } else {
                    addTitleWord(document, word);
                }
                titleStems.add(word.stem());
                titleStems.addAll(word.parts());
            }
            titleTopics.addAll(topics.titled(titleStems));
        }
        for (String text : texts(card)) {
            for (Word word : vocabulary.contentWords(text)) {
                add(document, Fields.TEXT, vocabulary.stem(word));
                add(document, Fields.TEXT_ROOT, vocabulary.root(word));
                textTopics.addAll(topics.written(vocabulary.stem(word)));
                parts.computeIfAbsent(word.folded(), vocabulary::parts)
                        .forEach(part -> add(document, Fields.TEXT_PART, part));
            }
        }
        titleTopics.forEach(topic -> add(document, Fields.TITLE_TOPIC, topic));
        textTopics.forEach(topic -> add(document, Fields.TEXT_TOPIC, topic));
        return document;
    }

    private static void addTitleWord(Document document, TitleWord word) {
        add(document, Fields.TITLE, word.stem());
        add(document, Fields.TITLE_FOLDED, word.folded());
        add(
                document,
                Fields.TITLE_BACKWARDS,
                new StringBuilder(word.stem()).reverse().toString());
        add(document, Fields.TITLE_ROOT, word.root());
        word.parts().forEach(part -> add(document, Fields.TITLE_PART, part));
    }

    /** What a word of a phrase tells of a card by itself is no more than a part of a compound in its texts. */
    private static void addPhraseWord(Document document, TitleWord word) {
        add(document, Fields.PHRASE, word.stem());
        add(document, Fields.PHRASE_ROOT, word.root());
        add(document, Fields.TITLE_FOLDED, word.folded());
        add(document, Fields.TEXT_PART, word.stem());
    }

    static List<String> texts(Card card) {
        List<String> texts = new ArrayList<>();
        for (String text : new String[] {card.purpose(), card.input(), card.output()}) {
            if (text != null) {
                texts.add(text);
            }
        }
        card.extras().stream().map(Extra::value).forEach(texts::add);
        return texts;
    }

    private Document document(Person person) {
        Document document = new Document();
        person.words().forEach(word -> add(document, Fields.NAME, word));
        return document;
    }

    private List<Person> collect(Handbook handbook) {
        Map<List<String>, Person> byLetters = new LinkedHashMap<>();
        for (Card card : handbook.cards()) {
            card.owner().names().forEach(name -> person(byLetters, name));
            card.leader().names().forEach(name -> person(byLetters, name));
        }
        return List.copyOf(byLetters.values());
    }

    private void person(Map<List<String>, Person> byLetters, String name) {
        List<Word> words = vocabulary.words(name);
        if (words.isEmpty() || peopleByName.containsKey(name)) {
            return;
        }
        Person person = byLetters.computeIfAbsent(
                words.stream().map(Word::letters).toList(),
                letters -> new Person(
                        name,
                        words.stream().map(Word::folded).toList(),
                        words.stream().map(Word::marks).toList()));
        peopleByName.put(name, person);
    }

    private static void add(Document document, String field, String value) {
        if (!value.isEmpty() && value.length() < IndexWriter.MAX_TERM_LENGTH / 4) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}
