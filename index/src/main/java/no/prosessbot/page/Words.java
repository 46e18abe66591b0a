package no.prosessbot.page;

/** The characters that names are made of: letters and digits of any script, and a few signs. */
final class Words {

    private Words() {}

    static boolean begins(int c) {
        return c == '_' || (c != PageText.END && (Character.isLetter(c) || Character.isDigit(c)));
    }

    static boolean continues(int c) {
        return c == '-' || begins(c);
    }
}
