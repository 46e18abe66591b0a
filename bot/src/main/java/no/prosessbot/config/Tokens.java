package no.prosessbot.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Lower-case tokens of a text that a person wrote: words, numbers and single punctuation marks. Whitespace and commas
 * separate tokens and are dropped, as is a full stop at the end.
 */
final class Tokens {

    private final List<String> tokens;
    private int next;

    Tokens(String text) {
        tokens = cut(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(".")) {
            tokens.remove(tokens.size() - 1);
        }
    }

    private static List<String> cut(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            char first = text.charAt(i++);
            if (isDigit(first)) {
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isLetter(first)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            }
            if (first != ',' && !Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                tokens.add(text.substring(begin, i));
            }
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** Returns the next token without consuming it; empty at the end. */
    String peek() {
        return atEnd() ? "" : tokens.get(next);
    }

    /** Consumes and returns the next token; empty at the end. */
    String take() {
        String token = peek();
        if (!atEnd()) {
            next++;
        }
        return token;
    }

    boolean atNumber() {
        return !atEnd() && isDigit(peek().charAt(0));
    }

    /** Consumes the next token if it is one of these, and returns whether it was. */
    boolean skip(Collection<String> wanted) {
        boolean found = wanted.contains(peek());
        if (found) {
            next++;
        }
        return found;
    }

    boolean skip(String wanted) {
        return skip(List.of(wanted));
    }

    /**
     * Consumes and returns the next number; -1, without consuming anything, if there is none or it has more than
     * {@code digits} digits.
     */
    int number(int digits) {
        return atNumber() && peek().length() <= digits ? Integer.parseInt(take()) : -1;
    }
}
