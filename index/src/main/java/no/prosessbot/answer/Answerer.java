package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;
import no.prosessbot.card.Processes;
import no.prosessbot.search.CardIndex;

/**
 * Answers questions from a handbook, of which each language has its own: there every process has one card, and is called
 * by the titles of the others too. Safe to share between threads.
 */
public final class Answerer {

    private final Map<Language, HandbookAnswerer> byLanguage;
    private final Processes processes;

    /** Answers from the cards of an index, whatever language they are in. */
    public Answerer(CardIndex index) {
        this(sameForAll(new HandbookAnswerer(index)), Processes.of(List.of()));
    }

    private Answerer(Map<Language, HandbookAnswerer> byLanguage, Processes processes) {
        this.byLanguage = byLanguage;
        this.processes = processes;
    }

    /**
     * Answers each language from its own index.
     *
     * @param indexes for all languages; the same one where they do not differ
     * @param processes of all cards
     */
    static Answerer of(Map<Language, CardIndex> indexes, Processes processes) {
        Map<CardIndex, HandbookAnswerer> made = new LinkedHashMap<>();
        Map<Language, HandbookAnswerer> byLanguage = new EnumMap<>(Language.class);
        indexes.forEach(
                (language, index) -> byLanguage.put(language, made.computeIfAbsent(index, HandbookAnswerer::new)));
        return new Answerer(byLanguage, processes);
    }

    private static Map<Language, HandbookAnswerer> sameForAll(HandbookAnswerer answerer) {
        Map<Language, HandbookAnswerer> byLanguage = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> byLanguage.put(language, answerer));
        return byLanguage;
    }

    private HandbookAnswerer in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** Answers any string in the language that it is in; never throws, never null. */
    public Answer answer(String question) {
        if (!processes.translated()) {
            return noted(in(Language.BOKMAAL).answer(question));
        }
        Language language = language(question);
        Answer answer = in(language).answer(question, language);
        return told(answer) ? noted(answer) : fromOtherLanguages(answer, other -> other.answer(question, language));
    }

    /** The language of the words; of a bare title, which has none that tell, the first in which a card is called so. */
    private Language language(String question) {
        return in(Language.BOKMAAL)
                .language(question)
                .orElseGet(() -> Arrays.stream(Language.values())
                        .filter(language -> in(language).titled(question))
                        .findFirst()
                        .orElse(Language.BOKMAAL));
    }

    private static boolean told(Answer answer) {
        return answer.kind() != AnswerKind.UNKNOWN && answer.kind() != AnswerKind.SEARCH;
    }

    /** Who asks in one language may half remember a title in another, or ask of somebody whom only those cards name. */
    private Answer fromOtherLanguages(Answer answer, Function<HandbookAnswerer, Answer> ask) {
        Set<HandbookAnswerer> others = new LinkedHashSet<>(byLanguage.values());
        others.remove(in(answer.language()));
        for (HandbookAnswerer other : others) {
            Answer found = ask.apply(other);
            if (ofPerson(found.kind())) {
                return found;
            }
            if (ofOneCard(found.kind()) && found.reading().decidedByTitle()) {
                return card(found.kind(), found.cards().get(0), found.question(), found.language())
                        .with(found.reading());
            }
        }
        return answer;
    }

    private static boolean ofPerson(AnswerKind kind) {
        return switch (kind) {
            case OWNED_BY, LED_BY, ROLES_OF -> true;
            default -> false;
        };
    }

    private static boolean ofOneCard(AnswerKind kind) {
        return switch (kind) {
            case OWNER, LEADER, PURPOSE, INPUT, OUTPUT, CARD -> true;
            default -> false;
        };
    }

    /**
     * Answers what is asked of one card that was named by itself, without a question around it.
     *
     * @param kind OWNER, LEADER, PURPOSE, INPUT, OUTPUT or CARD
     * @param title a title, or what somebody typed for one; whatever it says, it is no question
     * @return of that kind, or AMBIGUOUS, or UNKNOWN with the nearest titles
     */
    public Answer card(AnswerKind kind, String title, Language language) {
        return noted(in(language).card(kind, title, language));
    }

    /**
     * Answers what is asked of one card that was chosen.
     *
     * @param kind OWNER, LEADER, PURPOSE, INPUT, OUTPUT or CARD
     * @param card of this handbook, in whatever language
     * @param question in words
     */
    public Answer card(AnswerKind kind, Card card, String question, Language language) {
        return noted(Answer.of(kind, language.card(processes.of(card)), question, language));
    }

    /**
     * Answers which roles one person has who was named by itself. A name as a card spells it is that person's, whoever else
     * is called nearly so: it may have been chosen from a list.
     *
     * @return ROLES_OF, or AMBIGUOUS people, or UNKNOWN
     */
    public Answer person(String name, Language language) {
        Answer answer = in(language).person(name, language);
        return told(answer) ? answer : fromOtherLanguages(answer, other -> other.person(name, language));
    }

    /** All processes, in page order. */
    public Answer list(Language language) {
        return in(language).list(language);
    }

    /** The processes that nobody owns, in page order. */
    public Answer missingOwner(Language language) {
        return in(language).missingOwner(language);
    }

    /** With what is to be known of the languages of the one card that it is about. */
    private Answer noted(Answer answer) {
        if (!processes.multilingual() || !ofOneCard(answer.kind())) {
            return answer;
        }
        Card card = answer.cards().get(0);
        BusinessProcess process = processes.of(card);
        List<TranslationNote> notes = new ArrayList<>();
        if (!answer.language().has(process)) {
            notes.add(new TranslationNote.OnlyIn(process.languages()));
        }
        Map<Card, List<Field>> lent = new LinkedHashMap<>();
        for (Field field : told(answer.kind())) {
            process.lender(card, field)
                    .ifPresent(lender -> lent.computeIfAbsent(lender, key -> new ArrayList<>())
                            .add(field));
        }
        lent.forEach((lender, fields) -> notes.add(new TranslationNote.Lent(fields, lender)));
        return answer.with(notes);
    }

    private static List<Field> told(AnswerKind kind) {
        return kind == AnswerKind.CARD
                ? List.of(Field.OWNER, Field.LEADER, Field.PURPOSE, Field.INPUT, Field.OUTPUT)
                : List.of(Field.valueOf(kind.name()));
    }
}
