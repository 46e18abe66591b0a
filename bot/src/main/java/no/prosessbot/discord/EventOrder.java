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
 * Decides which events are handled in the order in which Discord sent them: messages of one user in one channel,
 * components of one message, modals submitted by one user, the commands that configure one guild, and other events
 * about one guild. Lookups are not ordered, so that none waits for another.
 */
final class EventOrder {

    private final Set<String> ordered;

    /** @param ordered names of the slash commands that must be handled in order */
    EventOrder(Set<String> ordered) {
        this.ordered = Set.copyOf(ordered);
    }

    private record Key(String of, long id, long within) {}

    /** Returns a key that is equal for events to be handled in order; null if the order does not matter. */
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
