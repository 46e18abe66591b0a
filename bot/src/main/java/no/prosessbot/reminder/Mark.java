package no.prosessbot.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.prosessbot.reminder.ledger.Run;

/**
 * Idempotency key of an outbox entry. Derived from the entry's identity alone, so that a message posted just before a
 * crash is recognised after the restart.
 *
 * @param nonce for Discord, which accepts a nonce only once; 24 characters, of at most 25 that Discord allows
 * @param reference the beginning of the nonce, short enough to be shown in the message; 10 hexadecimal digits, so that
 *     the chance that any of a million other messages in the channel has the same one is below one in a million
 */
public record Mark(String nonce, String reference) {

    private static final int NONCE_LENGTH = 24;
    private static final int REFERENCE_LENGTH = 10;

    /** Returns the key of an entry; the same in every process. */
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
