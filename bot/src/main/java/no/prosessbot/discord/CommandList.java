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

/** Commands, in a form in which they can be compared with those that Discord has. Immutable. */
final class CommandList {

    private final List<CommandData> all;

    CommandList(List<CommandData> all) {
        this.all = List.copyOf(all);
    }

    List<CommandData> all() {
        return all;
    }

    /** True if these are the same, whatever their order. */
    boolean same(List<Command> found) {
        return plain(found.stream().map(CommandData::fromCommand).toList()).equals(plain(all));
    }

    /** What Discord would be sent, in a form in which order counts only among options. */
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
                // Discord leaves out what is empty or false, or does not.
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
