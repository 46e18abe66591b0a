package no.prosessbot.discord;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** The bot's commands, comparable with those registered at Discord. Immutable. */
final class CommandList {

    private final List<CommandData> all;

    CommandList(List<CommandData> all) {
        this.all = List.copyOf(all);
    }

    List<CommandData> all() {
        return all;
    }

    /** Returns whether Discord has the same commands, in any order. */
    boolean same(List<Command> found) {
        return plain(found.stream().map(CommandData::fromCommand).toList()).equals(plain(all));
    }

    /** The request bodies, normalised so that order matters only among options. */
    private static Map<String, Object> plain(Collection<CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        command -> command.getType() + " " + command.getName(),
                        command -> normal(command.toData().toMap()),
                        (one, other) -> List.of(one, other),
                        TreeMap::new));
    }

    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> normal = new HashMap<>();
            map.forEach((key, part) -> {
                boolean set = key.equals("contexts") || key.equals("integration_types");
                Object plain = part == null ? "" : set ? new TreeSet<>((Collection<?>) part) : normal(part);
                // Discord may or may not leave out empty values and false.
                if (!plain.equals("") && !plain.equals(List.of()) && !plain.equals(Map.of()) && !plain.equals(false)) {
                    normal.put(key, plain);
                }
            });
            return normal;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CommandList::normal).toList();
        }
        return value;
    }
}
