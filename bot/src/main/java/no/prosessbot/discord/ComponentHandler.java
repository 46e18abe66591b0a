package no.prosessbot.discord;

import java.util.function.BiConsumer;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/**
 * A feature's handler for one kind of component id: called when a button is pressed or a menu option chosen.
 *
 * @param type class of the ids that it handles
 * @param action what it does; the event has been admitted by the visibility policy and is not acknowledged yet
 */
record ComponentHandler<I extends ComponentId>(
        Class<I> type, BiConsumer<GenericComponentInteractionCreateEvent, I> action) {

    /** @throws ClassCastException if the id is of another kind */
    void handle(GenericComponentInteractionCreateEvent event, ComponentId id) {
        action.accept(event, type.cast(id));
    }
}
