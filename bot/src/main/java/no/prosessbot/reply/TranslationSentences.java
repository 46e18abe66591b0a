package no.prosessbot.reply;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.answer.TranslationNote;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;
import org.jspecify.annotations.Nullable;

/** Says in which languages there are cards of a process, where that is not as who asks expects. */
final class TranslationSentences {

    private final Words words;
    private final Function<Field, String> label;

    TranslationSentences(Words words, Function<Field, String> label) {
        this.words = words;
        this.label = label;
    }

    /** One sentence a note; empty where there are none. */
    String notes(List<TranslationNote> notes) {
        return notes.stream().map(this::note).collect(Collectors.joining(" "));
    }

    /** The cards that tell what the answer's own card leaves out. */
    static Stream<Card> lenders(List<TranslationNote> notes) {
        return notes.stream()
                .filter(TranslationNote.Lent.class::isInstance)
                .map(note -> ((TranslationNote.Lent) note).lender());
    }

    private String note(TranslationNote note) {
        if (note instanceof TranslationNote.OnlyIn only) {
            return words.say("note.only-in", words.all(names(only.languages())));
        }
        TranslationNote.Lent lent = (TranslationNote.Lent) note;
        List<String> labels = lent.fields().stream().map(label).toList();
        return words.say(
                "note.lent", words.all(labels), lent.lender().title(), name(BusinessProcess.language(lent.lender())));
    }

    private List<String> names(Set<String> languages) {
        return languages.stream().map(this::name).distinct().sorted().toList();
    }

    /** As the reader calls it; what has no name is called by its code. */
    private String name(@Nullable String code) {
        String language = code == null ? "" : code;
        return words.find("language." + language)
                .orElseGet(() -> Locale.forLanguageTag(language).getDisplayLanguage(words.locale()));
    }
}
