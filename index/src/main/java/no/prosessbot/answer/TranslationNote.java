package no.prosessbot.answer;

import java.util.List;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;

/** What who asks should know of the languages in which there are cards of a process. */
public sealed interface TranslationNote {

    /**
     * There is no card in the language of the question.
     *
     * @param languages those in which there is one, as the site calls them, without regions
     */
    record OnlyIn(Set<String> languages) implements TranslationNote {

        public OnlyIn {
            languages = Set.copyOf(languages);
        }
    }

    /**
     * Something that the answer tells is not on the card in its language but on a translation.
     *
     * @param lender the translation
     */
    record Lent(List<Field> fields, Card lender) implements TranslationNote {

        public Lent {
            fields = List.copyOf(fields);
        }
    }
}
