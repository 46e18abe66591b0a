package no.prosessbot.site;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a step of a cascade is for.
 *
 * @param path of the page, with a slash before it, in lower case
 * @param kind page, section or home
 */
record CascadeTarget(Pattern path, Pattern kind) {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern NONE = Pattern.compile("(?!)");

    static final CascadeTarget EVERYTHING = new CascadeTarget(ANY, ANY);

    static CascadeTarget of(@Nullable Object target) {
        if (!(target instanceof Map<?, ?> map)) {
            return EVERYTHING;
        }
        // A content folder does not say which languages its site has; a page too many does less harm than one too few.
        boolean here = !map.containsKey("lang")
                && glob(map.get("environment")).matcher("production").matches();
        return here ? new CascadeTarget(glob(map.get("path")), glob(map.get("kind"))) : new CascadeTarget(NONE, NONE);
    }

    boolean fits(String page, String pageKind) {
        return path.matcher(page).matches() && kind.matcher(pageKind).matches();
    }

    private static Pattern glob(@Nullable Object glob) {
        if (!(glob instanceof String text) || text.isEmpty()) {
            return ANY;
        }
        try {
            return Pattern.compile(regex(text.toLowerCase(Locale.ROOT)), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return NONE;
        }
    }

    private static String regex(String glob) {
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
                default -> out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }
}
