package no.prosessbot.site;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;

/**
 * A glob over paths with Hugo's syntax (gobwas/glob with {@code /} as separator), ignoring case. Matching takes time
 * linear in the length of the path.
 */
final class PathGlob {

    static final PathGlob EVERYTHING = new PathGlob(Pattern.compile(".*", Pattern.DOTALL));
    static final PathGlob NOTHING = new PathGlob(Pattern.compile("[^\\x{0}-\\x{10FFFF}]"));

    /** Characters with a special meaning. */
    private static final String SPECIAL = "*?{}[],!\\";

    private final Pattern pattern;

    private PathGlob(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles a glob; an invalid one matches nothing. */
    static PathGlob of(String glob) {
        try {
            return new PathGlob(Pattern.compile(regex(glob.toLowerCase(Locale.ROOT)), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            return NOTHING;
        }
    }

    boolean fits(String path) {
        Matcher matcher = pattern.matcher(path.toLowerCase(Locale.ROOT));
        return matcher.matches();
    }

    private static String regex(String glob) {
        int deepest = glob.indexOf("**");
        if (deepest > 0 && isPlain(glob.substring(0, deepest)) && isPlain(glob.substring(deepest + 2))) {
            return regexOfEnds(glob.substring(0, deepest), glob.substring(deepest + 2));
        }
        StringBuilder out = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    boolean deep = glob.startsWith("**", i);
                    out.append(deep ? ".*" : "[^/]*");
                    i += deep ? 1 : 0;
                }
                case '?' -> out.append("[^/]");
                case '{' -> {
                    out.append("(?:");
                    braces++;
                }
                case '}' -> {
                    out.append(')');
                    braces--;
                }
                case ',' -> out.append(braces > 0 ? "|" : ",");
                case '[', ']', '-' -> out.append(c);
                case '!' -> out.append(i > 0 && glob.charAt(i - 1) == '[' ? "^" : "!");
                case '\\' -> {
                    i++;
                    out.append(i < glob.length() ? Pattern.quote(String.valueOf(glob.charAt(i))) : "\\\\");
                }
                default -> out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String glob) {
        return glob.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    /**
     * Between two literal texts {@code **} lets them overlap: {@code /} followed by {@code **} and {@code /a.md}
     * matches {@code /a.md} too.
     */
    private static String regexOfEnds(String start, String end) {
        StringBuilder out = new StringBuilder(Pattern.quote(start) + ".*" + Pattern.quote(end));
        for (int overlap = 1; overlap <= Math.min(start.length(), end.length()); overlap++) {
            if (start.endsWith(end.substring(0, overlap))) {
                out.append('|').append(Pattern.quote(start + end.substring(overlap)));
            }
        }
        return out.toString();
    }
}
