package no.prosessbot.card;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the texts that stand for "nobody". */
final class Placeholders {

    private final Set<String> folded;

    Placeholders(Collection<String> texts) {
        folded = texts.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** True for a placeholder itself and one within brackets or other punctuation, e.g. {@code (TBD)} or {@code TBD.} */
    boolean matches(String text) {
        String fold = Folding.fold(text);
        if (folded.contains(fold)) {
            return true;
        }
        String bare = withoutPunctuation(fold);
        // Nothing but punctuation names nobody either, e.g. "___".
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
