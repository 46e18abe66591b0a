package no.prosessbot.card;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts that stand for "nobody" in a role. */
final class Placeholders {

    private final Set<String> folded;

    Placeholders(Collection<String> texts) {
        folded = texts.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * True for a placeholder, also in brackets or with other punctuation around it, e.g. {@code (TBD)} or {@code TBD.},
     * and for text that is nothing but punctuation.
     */
    boolean matches(String text) {
        String fold = Folding.fold(text);
        if (folded.contains(fold)) {
            return true;
        }
        String bare = withoutPunctuation(fold);
        // nothing but punctuation, e.g. "___", names nobody either
        return bare.isEmpty() || folded.contains(bare);
    }

    private static String withoutPunctuation(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
