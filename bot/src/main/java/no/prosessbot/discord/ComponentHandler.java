package no.prosessbot.discord;

import java.util.function.BiConsumer;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/**
 * What one feature does when a component of one kind is used: a button pressed, or an option of a menu chosen.
 *
 * @param type of the ids that it handles
 * @param action what it does; the event has been admitted, and is not acknowledged yet
 */
record ComponentHandler<I extends ComponentId>(
        Class<I> type, BiConsumer<GenericComponentInteractionCreateEvent, I> action) {

    /** @throws ClassCastException if the id is of another kind */
    void handle(GenericComponentInteractionCreateEvent event, ComponentId id) {
        action.accept(event, type.cast(id));
    }
}
