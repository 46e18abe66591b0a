package no.prosessbot.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.prosessbot.reminder.ledger.Run;

/**
 * What the message of a run is known by, the same whenever it is computed, so that a message that was posted shortly
 * before a crash is recognised.
 *
 * @param nonce for whoever takes the message, to take it once; 24 characters, of the 25 that Discord allows
 * @param reference a part of that, short enough to be shown in the message itself; 10 characters, so that among a million
 *     messages of a channel two are alike with a chance of less than one in a million
 */
public record Mark(String nonce, String reference) {

    private static final int NONCE_LENGTH = 24;
    private static final int REFERENCE_LENGTH = 10;

    public static Mark of(Run run) {
        String name = run.server() + "/" + run.rule() + "/" + run.period();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(hash);
            return new Mark(digits.substring(0, NONCE_LENGTH), digits.substring(0, REFERENCE_LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
