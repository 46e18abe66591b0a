package no.prosessbot.page;

/** The characters of names: letters and digits of any script, underscore and, except at the beginning, hyphen. */
final class Words {

    private Words() {}

    static boolean begins(int c) {
        return c == '_' || (c != PageText.END && (Character.isLetter(c) || Character.isDigit(c)));
    }

    static boolean continues(int c) {
        return c == '-' || begins(c);
    }
}
