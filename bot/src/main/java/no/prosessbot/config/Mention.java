package no.prosessbot.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user or a role on Discord.
 *
 * @param kind which of the two
 * @param id the snowflake, positive
 */
public record Mention(Kind kind, long id) {

    /** What an id is the id of. */
    public enum Kind {
        USER,
        ROLE
    }

    /** A bare id is a user's; Discord's own spelling of a mention tells users and roles apart. */
    private static final Pattern SPELLING = Pattern.compile("(\\d{15,19})|<?@!?(\\d{15,19})>?|<?@&(\\d{15,19})>?");

    /** Reads {@code 123456789012345678}, {@code <@123…>} or {@code <@&123…>}, the last being a role. */
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
