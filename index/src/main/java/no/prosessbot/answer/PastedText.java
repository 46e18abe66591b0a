package no.prosessbot.answer;

import java.util.regex.Pattern;

/** Tells what stands in a question without being words of it: references of a chat, and whole pieces of programs. */
final class PastedText {

    /** {@code <@12>}, {@code <#12>}, {@code <:name:12>}, {@code <a:name:12>}, {@code <t:12:R>}, {@code </name:12>}. */
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:@[!&]?|#|a?:\\w{1,32}:|t:|/[^<>:\\n]{1,98}:)\\d{1,20}(?::[a-zA-Z])?>");

    /** Words that somebody put between brackets, for lack of quotation marks or to say that they may vary. */
    private static final Pattern BRACKETED = Pattern.compile("[<\\[{]\\p{L}{3}[\\p{L}\\p{N} ,.-]*+[>\\]}]");

    /** Characters of programs and queries; two different ones in a text make it one. */
    private static final String PROGRAM = "<>{}[]=;*|\\$^~";

    private PastedText() {}

    /** The text with a blank for each reference. */
    static String withoutReferences(String text) {
        return text.indexOf('<') < 0 ? text : REFERENCE.matcher(text).replaceAll(" ");
    }

    /** True for what looks like a piece of a program or a query: it tells of nothing. */
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
