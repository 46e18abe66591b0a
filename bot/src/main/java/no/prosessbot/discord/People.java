package no.prosessbot.discord;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.prosessbot.config.Mention;

/** Discord mentions of the people and groups that cards name. */
final class People {

    private final Map<String, String> mentions;

    People(Map<String, Mention> people) {
        mentions = people.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> key(entry.getKey()), entry -> mention(entry.getValue()), (one, same) -> one));
    }

    /**
     * Returns mentions of those names that are known, without duplicates. The message that contains them must be built
     * to notify nobody.
     */
    List<String> mentions(List<String> names) {
        return names.stream()
                .map(name -> mentions.get(key(name)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** Returns a mention in Discord's syntax. */
    static String mention(Mention mention) {
        return switch (mention.kind()) {
            case USER -> "<@" + mention.id() + ">";
            case ROLE -> "<@&" + mention.id() + ">";
        };
    }

    private static String key(String name) {
        return PlainText.clean(name).toLowerCase(Locale.ROOT);
    }
}
