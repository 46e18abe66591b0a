package no.prosessbot.app;

/** Thrown when a request on the command line cannot be carried out. The message is the sentence for the user. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
