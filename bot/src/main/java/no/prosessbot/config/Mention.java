package no.prosessbot.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user or role on Discord that can be mentioned.
 *
 * @param kind which of the two
 * @param id the snowflake; positive
 */
public record Mention(Kind kind, long id) {

    /** What the id refers to. */
    public enum Kind {
        USER,
        ROLE
    }

    /** A bare id is a user's; Discord's mention syntax distinguishes users from roles. */
    private static final Pattern SPELLING = Pattern.compile("(\\d{15,19})|<?@!?(\\d{15,19})>?|<?@&(\\d{15,19})>?");

    /**
     * Parses {@code 123456789012345678}, {@code <@123…>} or {@code <@&123…>}; only the last is a role. Empty for
     * anything else.
     */
    public static Optional<Mention> parse(String text) {
        Matcher matcher = SPELLING.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String role = matcher.group(3);
        String user = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return role != null ? of(Kind.ROLE, role) : of(Kind.USER, user);
    }

    private static Optional<Mention> of(Kind kind, String digits) {
        return Snowflake.parse(digits).map(id -> new Mention(kind, id));
    }
}
