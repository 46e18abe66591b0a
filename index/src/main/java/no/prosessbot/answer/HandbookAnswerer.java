package no.prosessbot.answer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Person;
import no.prosessbot.search.TextHit;
import no.prosessbot.search.Word;

/** Answers questions from a handbook in which each process has one card; safe to share between threads. */
final class HandbookAnswerer {

    /** How many cards a search lists. */
    private static final int SEARCH_LIMIT = 10;

    private static final int NEAREST_LIMIT = 5;

    /** A question of more words than this is looked through for a sentence that asks. */
    private static final int ONE_SENTENCE = 8;

    /** How many sentences that ask are tried, the last one first. */
    private static final int SENTENCES = 8;

    private final CardIndex index;
    private final Lexicon lexicon;
    private final QuestionReader reader;
    private final CardFinder cardFinder;
    private final PersonFinder personFinder;
    private final RoleBook roles;

    HandbookAnswerer(CardIndex index) {
        this.index = index;
        this.lexicon = new Lexicon(
                text -> index.words(text).stream().findFirst().map(Word::folded).orElse(""));
        this.reader = new QuestionReader(index, lexicon);
        this.cardFinder = new CardFinder(index);
        this.personFinder = new PersonFinder(index, lexicon);
        this.roles = new RoleBook(index);
    }

    /** The language that a question is in; empty if none of its words tells. */
    Optional<Language> language(String question) {
        return lexicon.language(reader.words(question));
    }

    /** True if a text is a card's own title and nothing else. */
    boolean titled(String text) {
        List<Word> words = reader.words(text);
        return index.titled(words).stream()
                .anyMatch(card -> folded(index.words(card.title())).equals(folded(words)));
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    /** Answers any string; never throws, never null. */
    Answer answer(String question) {
        List<Word> words = reader.words(question);
        return answer(question, words, lexicon.language(words).orElse(Language.BOKMAAL));
    }

    /** Answers any string in this language, whatever its words are in; never throws, never null. */
    Answer answer(String question, Language language) {
        return answer(question, reader.words(question), language);
    }

    private Answer answer(String question, List<Word> words, Language language) {
        Draft whole = null;
        if (words.size() > ONE_SENTENCE) {
            Set<Integer> within = new HashSet<>(cardFinder.withinTitles(words));
            within.addAll(personFinder.withinName(words));
            for (List<Word> sentence : reader.askingSentences(question, words, within).stream()
                    .limit(SENTENCES)
                    .toList()) {
                Draft draft = answer(sentence, false);
                if (draft.definite()) {
                    whole = draft;
                    break;
                }
            }
        }
        if (whole == null) {
            whole = answer(words, PastedText.program(question));
        }
        return quoted(whole, Quotes.of(question)).answer(question, language);
    }

    /** Of several that fit equally, those that the question has in quotation marks. */
    private Draft quoted(Draft draft, Quotes quotes) {
        if (draft.kind() != AnswerKind.AMBIGUOUS) {
            return draft;
        }
        List<Card> cards =
                draft.cards().stream().filter(card -> quotes.have(card.title())).toList();
        if (!cards.isEmpty()) {
            return Draft.ofCards(draft.intent(), cards, draft.trace());
        }
        for (String name : draft.people()) {
            Person person = index.person(name);
            if (person != null && quotes.have(name)) {
                return ofPerson(draft.intent(), person, draft.trace());
            }
        }
        return draft;
    }

    /**
     * Answers what is asked of one card that was named by itself, without a question around it.
     *
     * @param kind OWNER, LEADER, PURPOSE, INPUT, OUTPUT or CARD
     * @param title a title, or what somebody typed for one, as it is understood in a question
     * @return of that kind, or AMBIGUOUS, or UNKNOWN with the nearest titles
     */
    Answer card(AnswerKind kind, String title, Language language) {
        Trace trace = new Trace();
        List<Word> words = reader.words(title);
        List<Card> titled = words.isEmpty() ? List.of() : index.titled(words);
        List<Card> cards = titled.isEmpty() ? named(words, trace) : titled;
        Draft draft = cards.isEmpty()
                ? Draft.unknown(kind, cardFinder.nearest(reader.name(words), NEAREST_LIMIT), trace)
                : Draft.ofCards(kind, cards, trace);
        return quoted(draft, Quotes.of(title)).answer(title, language);
    }

    /** What a question would find that has these words, read as a name first: {@code Leder i vakt} asks for no leader. */
    private List<Card> named(List<Word> words, Trace trace) {
        for (Question read : List.of(reader.name(words), cardFinder.titlesFirst(reader.read(words, false)))) {
            Question question = new Tails(index, lexicon).apart(read, trace);
            List<Card> cards =
                    better(question, cardFinder.exact(question, trace), trace).cards();
            if (!cards.isEmpty()) {
                return cards;
            }
        }
        return List.of();
    }

    /**
     * Answers which roles one person has who was named by itself. A name as a card spells it is that person's, whoever else
     * is called nearly so: it may have been chosen from a list.
     *
     * @return ROLES_OF, or AMBIGUOUS people, or UNKNOWN
     */
    Answer person(String name, Language language) {
        Trace trace = new Trace();
        Person named = index.person(name);
        if (named != null) {
            return ofPerson(AnswerKind.ROLES_OF, named, trace).answer(name, language);
        }
        Question question = reader.name(reader.words(name));
        PersonFinder.Found found = personFinder.find(question, trace);
        Draft draft = found.none()
                ? Draft.unknown(AnswerKind.ROLES_OF, List.of(), trace)
                : ofPeople(question, found.people(), trace);
        return draft.answer(name, language);
    }

    /** All cards, in page order. */
    Answer list(Language language) {
        return Draft.of(AnswerKind.LIST, index.handbook().cards(), new Trace()).answer("", language);
    }

    /** The cards that nobody owns, in page order. */
    Answer missingOwner(Language language) {
        return Draft.of(AnswerKind.MISSING_OWNER, roles.withoutOwner(), new Trace())
                .answer("", language);
    }

    private Draft answer(List<Word> words, boolean program) {
        Trace trace = new Trace();
        Question question = new Tails(index, lexicon).apart(cardFinder.titlesFirst(reader.read(words, program)), trace);
        question.cues()
                .forEach(cue -> trace.step(
                        "cue",
                        String.join(
                                " ",
                                cue.words().stream()
                                        .map(place ->
                                                question.words().get(place).surface())
                                        .toList()),
                        cue.kind().name()));
        trace.step(
                "about",
                String.join(
                        " ", question.contentWords().stream().map(Word::surface).toList()),
                "");

        CardFinder.Found exact = cardFinder.exact(question, trace);
        if (asksForWork(question) && (exact.none() || question.what())) {
            PersonFinder.Found person = personFinder.find(question, trace);
            if (named(question, person) && (exact.none() || person.complete())) {
                return ofPeople(question, person.people(), trace);
            }
        }
        if (exact.none() && missing(question)) {
            boolean leader = question.has(Cue.Kind.LEADER) && !question.has(Cue.Kind.OWNER);
            trace.decided("missing");
            return leader
                    ? Draft.of(AnswerKind.MISSING_LEADER, roles.withoutLeader(), trace)
                    : Draft.of(AnswerKind.MISSING_OWNER, roles.withoutOwner(), trace);
        }
        CardFinder.Found found = better(question, exact, trace);
        if (found.none() && lists(question)) {
            trace.decided("list");
            return Draft.of(AnswerKind.LIST, index.handbook().cards(), trace);
        }
        if (!found.none() && !describes(question, found)) {
            trace.decided(found.exact() ? "title" : "title-margin");
            return Draft.ofCards(question.intent(), found.cards(), trace);
        }
        // what no card is called may be a person, whatever was asked: "hva gjør Hanne", "what is Hanne responsible for"
        PersonFinder.Found person = personFinder.find(question, trace);
        if (named(question, person)) {
            return ofPeople(question, person.people(), trace);
        }
        return ofTexts(question, found.exact(), trace);
    }

    /**
     * True if words that are spelt like a name are one: in {@code hva er meningen med livet} nobody means Liv. A known word
     * without a capital is a name only where something is asked that people do.
     */
    private boolean named(Question question, PersonFinder.Found person) {
        if (person.none()) {
            return false;
        }
        boolean personal =
                question.has(Cue.Kind.OWNER) || question.has(Cue.Kind.LEADER) || question.has(Cue.Kind.ROLES);
        return personal
                || question.who()
                || question.words().size() == person.words().size()
                || person.words().stream()
                        .anyMatch(word -> word.capitalised() || !(index.stopWord(word) || index.knownWord(word)));
    }

    /** True if the question is one that a person's name can answer to: what somebody owns, or a bare name. */
    private static boolean asksForWork(Question question) {
        AnswerKind intent = question.intent();
        boolean role = intent == AnswerKind.OWNER || intent == AnswerKind.LEADER || intent == AnswerKind.CARD;
        return !question.who() && (role || question.has(Cue.Kind.ROLES));
    }

    private boolean missing(Question question) {
        boolean role = question.has(Cue.Kind.OWNER) || question.has(Cue.Kind.LEADER);
        boolean ofAll = question.telling(index::stopWord).isEmpty();
        return question.has(Cue.Kind.MISSING) && (question.process() || ofAll) && (role || ofAll);
    }

    /** True if all cards are asked for; other words than "all processes" may only say where. */
    private boolean lists(Question question) {
        return question.has(Cue.Kind.LIST)
                && question.telling(index::stopWord).size() < 2
                && (question.process() || question.words().size() <= 2)
                && !question.has(Cue.Kind.OWNER)
                && !question.has(Cue.Kind.LEADER);
    }

    /** The exact title, unless other words of the question make it a longer one. */
    private CardFinder.Found better(Question question, CardFinder.Found exact, Trace trace) {
        if (exact.none()) {
            return cardFinder.like(question, trace);
        }
        if (exact.words().containsAll(question.content())) {
            return exact;
        }
        CardFinder.Found longer = cardFinder.longer(question, exact, trace);
        return longer.none() ? exact : longer;
    }

    /** True if the words do not name a card but describe something: nothing is asked of it, and there is more to it. */
    private boolean describes(Question question, CardFinder.Found found) {
        boolean asked = question.who() || question.intent() != AnswerKind.CARD || question.has(Cue.Kind.CARD);
        boolean more = !found.named() || !found.words().containsAll(question.telling(index::stopWord));
        return more && (!asked || (question.has(Cue.Kind.TOPIC) && question.intent() == AnswerKind.CARD));
    }

    private Draft ofPeople(Question question, List<Person> people, Trace trace) {
        boolean owner = question.has(Cue.Kind.OWNER);
        boolean leader = question.has(Cue.Kind.LEADER);
        AnswerKind kind = question.has(Cue.Kind.ROLES) || owner == leader
                ? AnswerKind.ROLES_OF
                : owner ? AnswerKind.OWNED_BY : AnswerKind.LED_BY;
        trace.decided("person");
        if (people.size() > 1) {
            List<String> names = people.stream().map(Person::name).toList();
            return new Draft(AnswerKind.AMBIGUOUS, List.of(), List.of(), names, List.of(), kind, trace);
        }
        return ofPerson(kind, people.get(0), trace);
    }

    private Draft ofPerson(AnswerKind kind, Person person, Trace trace) {
        List<Card> cards = switch (kind) {
            case OWNED_BY -> roles.ownedBy(person);
            case LED_BY -> roles.ledBy(person);
            default -> roles.rolesOf(person, index.handbook().cards());
        };
        return new Draft(kind, cards, List.of(person.name()), List.of(), List.of(), kind, trace);
    }

    /** @param titled true if a title stands in the question, so that something near is better than nothing */
    private Draft ofTexts(Question question, boolean titled, Trace trace) {
        AnswerKind intent = question.intent();
        List<Word> content = question.contentWords();
        List<TextHit> hits = content.isEmpty() ? List.of() : index.search(content, SEARCH_LIMIT);
        hits.stream().limit(5).forEach(hit -> trace.candidate(hit.card(), hit.score(), "texts"));
        if (!hits.isEmpty()) {
            double best = hits.get(0).score();
            double ahead = hits.size() > 1 ? best - hits.get(1).score() : best;
            boolean asked = intent != AnswerKind.CARD && !question.has(Cue.Kind.TOPIC);
            if (asked && best >= Margins.TEXT_ANSWERS && ahead >= Margins.TEXT_AHEAD && content.size() > 1) {
                trace.reached("texts", best, Margins.TEXT_ANSWERS);
                trace.ahead(best, best - ahead, Margins.TEXT_AHEAD);
                trace.decided("texts-of-one");
                return Draft.ofCard(intent, hits.get(0).card(), trace);
            }
            double least = least(question, asked, titled);
            if (best < least) {
                trace.below("texts", best, least);
            } else {
                trace.reached("texts", best, least);
                trace.decided("texts");
                List<Card> cards = hits.stream().map(TextHit::card).toList();
                return new Draft(AnswerKind.SEARCH, cards, List.of(), List.of(), List.of(), intent, trace);
            }
        }
        trace.decided("nothing-near");
        return Draft.unknown(intent, cardFinder.nearest(question, NEAREST_LIMIT), trace);
    }

    /** What the texts of a card must account for at least, to be worth showing. */
    private double least(Question question, boolean asked, boolean titled) {
        List<Word> content = question.contentWords();
        boolean story = content.size() > Margins.LONGEST_DESCRIPTION;
        boolean strict = story || (question.opens() && !titled && !seeksSomebody(question));
        return asked && strict
                ? Margins.TEXT_ASKED
                : Margins.described(distinct(content), story || (strict && question.outright()));
    }

    /** True for {@code hvem ringer jeg når …}, which tells of something as well. */
    private boolean seeksSomebody(Question question) {
        return question.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.OWNER)
                .flatMap(cue -> cue.words().stream())
                .anyMatch(place -> lexicon.oneself(question.words().get(place)));
    }

    /** How many different words say what it is about. */
    private int distinct(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.stream().filter(word -> !index.lightWord(word)).forEach(word -> stems.add(word.stem()));
        return stems.size();
    }
}
