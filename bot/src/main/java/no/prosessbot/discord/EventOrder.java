package no.prosessbot.discord;

import java.util.Set;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which events are taken up in the order in which Discord sent them: what one user writes in one channel, what is pressed
 * on one message, the forms that one user sends, and the commands by which one server is set up. Lookups have no order,
 * so that none waits for another.
 */
final class EventOrder {

    private final Set<String> ordered;

    /** @param ordered names of the slash commands whose order counts */
    EventOrder(Set<String> ordered) {
        this.ordered = Set.copyOf(ordered);
    }

    private record Key(String of, long id, long within) {}

    /** What is equal for events whose order counts among each other; null where it does not. */
    @Nullable
    Object key(GenericEvent event) {
        if (event instanceof MessageReceivedEvent written) {
            return new Key(
                    "conversation",
                    written.getAuthor().getIdLong(),
                    written.getChannel().getIdLong());
        }
        if (event instanceof GenericComponentInteractionCreateEvent pressed) {
            return new Key("message", pressed.getMessageIdLong(), 0);
        }
        if (event instanceof ModalInteractionEvent sent) {
            return new Key("forms", sent.getUser().getIdLong(), 0);
        }
        if (event instanceof SlashCommandInteractionEvent command && ordered.contains(command.getName())) {
            long server = command.getGuild() == null ? 0 : command.getGuild().getIdLong();
            return new Key(command.getName(), server, 0);
        }
        if (event instanceof GenericGuildEvent change) {
            return new Key("server", change.getGuild().getIdLong(), 0);
        }
        return null;
    }
}
