package no.prosessbot.address;

/**
 * Which characters of a name its address has.
 *
 * @param toLower whether capitals become small
 * @param withoutAccents whether marks are taken off letters
 */
public record PathCharacters(boolean toLower, boolean withoutAccents) {

    private static final String KEPT = "./\\_#+~-@";

    /**
     * The name as it stands in a path: letters, digits and a few signs are kept, blanks between them become one hyphen, and the
     * rest goes. It is not encoded.
     */
    public String clean(String name) {
        int[] source =
                (withoutAccents ? Accents.removed(name) : name).codePoints().toArray();
        StringBuilder clean = new StringBuilder(source.length);
        boolean blank = false;
        boolean afterHyphen = false;
        for (int i = 0; i < source.length; i++) {
            int c = source[i];
            if (kept(source, i)) {
                afterHyphen = c == '-';
                if (blank && !afterHyphen) {
                    clean.append('-');
                }
                blank = false;
                clean.appendCodePoint(c);
            } else if (clean.length() > 0 && !afterHyphen && GoCharacters.isSpace(c)) {
                blank = true;
            }
        }
        return toLower ? GoCharacters.toLower(clean.toString()) : clean.toString();
    }

    private static boolean kept(int[] source, int at) {
        int c = source[at];
        if (KEPT.indexOf(c) >= 0 || GoCharacters.isLetter(c) || GoCharacters.isDigit(c) || GoCharacters.isMark(c)) {
            return true;
        }
        // What is already encoded stays so.
        return c == '%'
                && at + 2 < source.length
                && GoCharacters.isHexadecimal(source[at + 1])
                && GoCharacters.isHexadecimal(source[at + 2]);
    }
}
