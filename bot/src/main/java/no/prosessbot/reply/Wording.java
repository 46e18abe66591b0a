package no.prosessbot.reply;

import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;

/** Replies in one language. */
final class Wording {

    private final Words words;
    private final RoleSentences roles;
    private final PersonSentences people;
    private final ListSentences lists;
    private final OpenSentences open;
    private final Sheets sheets;
    private final TranslationSentences translations;
    private final SourceLines sourceLines;
    private final Choices choices;

    Wording(Language language, Questions questions) {
        words = new Words(Words.REPLIES, language);
        Titles titles = new Titles(words);
        roles = new RoleSentences(words);
        people = new PersonSentences(words, titles);
        lists = new ListSentences(words, titles);
        open = new OpenSentences(words, titles, roles);
        sheets = new Sheets(words, roles);
        translations = new TranslationSentences(words, this::label);
        sourceLines = new SourceLines(words);
        choices = new Choices(language, titles, questions);
    }

    Reply reply(Answer answer) {
        boolean whole = holdsWhatItsKindPromises(answer);
        String notes = translations.notes(answer.notes());
        List<Source> sources = Stream.concat(answer.cards().stream(), TranslationSentences.lenders(answer.notes()))
                .map(Source::of)
                .toList();
        return new Reply(
                answer,
                whole ? joined(text(answer), notes) : open.unknown(answer),
                whole && definite(answer.kind()),
                whole && answer.kind() == AnswerKind.CARD
                        ? List.of(sheet(first(answer)).with(notes))
                        : List.of(),
                choices.of(answer),
                sources,
                sourceLines.of(sources));
    }

    private static String joined(String text, String notes) {
        return notes.isEmpty() ? text : text + " " + notes;
    }

    private static boolean holdsWhatItsKindPromises(Answer answer) {
        return switch (answer.kind()) {
            case OWNER, LEADER, PURPOSE, INPUT, OUTPUT, CARD, SEARCH ->
                !answer.cards().isEmpty();
            case OWNED_BY, LED_BY, ROLES_OF -> !answer.values().isEmpty();
            case AMBIGUOUS -> !answer.cards().isEmpty() || !answer.people().isEmpty();
            case MISSING_OWNER, MISSING_LEADER, LIST, UNKNOWN -> true;
        };
    }

    private static boolean definite(AnswerKind kind) {
        return switch (kind) {
            case SEARCH, AMBIGUOUS, UNKNOWN -> false;
            case OWNER,
                    LEADER,
                    PURPOSE,
                    INPUT,
                    OUTPUT,
                    CARD,
                    OWNED_BY,
                    LED_BY,
                    ROLES_OF,
                    MISSING_OWNER,
                    MISSING_LEADER,
                    LIST -> true;
        };
    }

    private String text(Answer answer) {
        return switch (answer.kind()) {
            case OWNER -> roles.owner(first(answer));
            case LEADER -> roles.leader(first(answer));
            case PURPOSE -> field(first(answer), Field.PURPOSE);
            case INPUT -> field(first(answer), Field.INPUT);
            case OUTPUT -> field(first(answer), Field.OUTPUT);
            case CARD -> roles.both(first(answer));
            case OWNED_BY -> people.owned(person(answer), answer.cards());
            case LED_BY -> people.led(person(answer), answer.cards());
            case ROLES_OF -> people.roles(person(answer), answer.cards());
            case MISSING_OWNER, MISSING_LEADER -> lists.missing(answer.kind().id(), answer.cards());
            case LIST -> lists.list(answer.cards());
            case SEARCH -> open.search(answer);
            case AMBIGUOUS -> open.ambiguous(answer);
            case UNKNOWN -> open.unknown(answer);
        };
    }

    private String field(Card card, Field field) {
        String text = card.text(field);
        return text == null
                ? words.say("field.empty", card.title(), label(field))
                : words.say("field.is." + field.parameter(), card.title(), text);
    }

    private static Card first(Answer answer) {
        return answer.cards().get(0);
    }

    private static String person(Answer answer) {
        return answer.values().get(0);
    }

    Sheet sheet(Card card) {
        return sheets.of(card);
    }

    String label(Field field) {
        return sheets.label(field);
    }
}
