package no.prosessbot.search;

/**
 * Approximate phonetic key for Norwegian names: spellings of the same name ({@code Wenche}, {@code Venke}) share one
 * key.
 */
final class NameSound {

    private NameSound() {}

    /**
     * Returns the key of a name.
     *
     * @param folded see {@link Folding#word}
     */
    static String of(String folded) {
        String sound = folded.replace("ch", "k")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("gh", "g")
                .replace("hj", "j")
                .replace("gj", "j")
                .replace("kj", "k")
                .replace("dt", "t")
                .replace("ei", "ai")
                .replace("x", "ks")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('w', 'v')
                .replace('z', 's')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("ie", "i");
        StringBuilder single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean repeated = i > 0 && sound.charAt(i - 1) == c;
            boolean silent = c == 'h' && i > 0;
            if (!repeated && !silent) {
                single.append(c);
            }
        }
        return single.toString();
    }
}
