package no.prosessbot.answer;

import java.util.regex.Pattern;

/**
 * Recognises what is in a question but is not prose: Discord references (mentions, emoji, time stamps) and pasted code.
 */
final class PastedText {

    /** {@code <@12>}, {@code <#12>}, {@code <:name:12>}, {@code <a:name:12>}, {@code <t:12:R>}, {@code </name:12>}. */
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:@[!&]?|#|a?:\\w{1,32}:|t:|/[^<>:\\n]{1,98}:)\\d{1,20}(?::[a-zA-Z])?>");

    /** Words in brackets, which stand in for quotation marks or mark a placeholder. */
    private static final Pattern BRACKETED = Pattern.compile("[<\\[{]\\p{L}{3}[\\p{L}\\p{N} ,.-]*+[>\\]}]");

    /** Characters typical of code and queries; a text with two different ones is taken for code. */
    private static final String PROGRAM = "<>{}[]=;*|\\$^~";

    private PastedText() {}

    /** Returns the text with each reference replaced by a blank. */
    static String withoutReferences(String text) {
        return text.indexOf('<') < 0 ? text : REFERENCE.matcher(text).replaceAll(" ");
    }

    /** True if the text looks like code or a query, which describes nothing. */
    static boolean program(String text) {
        String prose = BRACKETED.matcher(withoutReferences(text)).replaceAll(" ");
        return prose.chars()
                        .filter(c -> PROGRAM.indexOf(c) >= 0)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
