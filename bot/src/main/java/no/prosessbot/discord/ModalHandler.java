package no.prosessbot.discord;

import java.util.function.BiConsumer;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;

/**
 * What one feature does when a modal of one kind is submitted.
 *
 * @param type of the ids that it handles
 * @param action what it does; the event has been admitted, and is not acknowledged yet
 */
record ModalHandler<I extends ComponentId>(Class<I> type, BiConsumer<ModalInteractionEvent, I> action) {

    /** @throws ClassCastException if the id is of another kind */
    void handle(ModalInteractionEvent event, ComponentId id) {
        action.accept(event, type.cast(id));
    }
}
