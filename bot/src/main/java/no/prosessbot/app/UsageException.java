package no.prosessbot.app;

/** Something that the command line asks for cannot be done; the message is the sentence that the user reads. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
