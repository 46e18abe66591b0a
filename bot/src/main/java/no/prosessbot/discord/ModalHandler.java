package no.prosessbot.discord;

import java.util.function.BiConsumer;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;

/**
 * A feature's handler for one kind of modal: called when the modal is submitted.
 *
 * @param type class of the ids that it handles
 * @param action what it does; the event has been admitted by the visibility policy and is not acknowledged yet
 */
record ModalHandler<I extends ComponentId>(Class<I> type, BiConsumer<ModalInteractionEvent, I> action) {

    /** @throws ClassCastException if the id is of another kind */
    void handle(ModalInteractionEvent event, ComponentId id) {
        action.accept(event, type.cast(id));
    }
}
