package no.prosessbot.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;

/**
 * Routes component and modal interactions to the feature that created them, by the kind of their custom id. An id that
 * no feature handles comes from another version of the bot, and the user is told so.
 */
final class ComponentRouter {

    private final Map<Class<?>, ComponentHandler<?>> components;
    private final Map<Class<?>, ModalHandler<?>> modals;
    private final Speaker speaker;

    /** @throws IllegalStateException if two handlers have the same type */
    ComponentRouter(List<ComponentHandler<?>> components, List<ModalHandler<?>> modals, Speaker speaker) {
        this.components =
                components.stream().collect(Collectors.toUnmodifiableMap(ComponentHandler::type, Function.identity()));
        this.modals = modals.stream().collect(Collectors.toUnmodifiableMap(ModalHandler::type, Function.identity()));
        this.speaker = speaker;
    }

    void press(VisibilityPolicy.Admitted<ButtonInteractionEvent> admitted) {
        use(admitted.event(), admitted.event().getComponentId());
    }

    /** Routes by the chosen option's value, which is a custom id too and says more than the menu's. */
    void choose(VisibilityPolicy.Admitted<StringSelectInteractionEvent> admitted) {
        List<String> chosen = admitted.event().getValues();
        use(admitted.event(), chosen.isEmpty() ? "" : chosen.get(0));
    }

    void submit(VisibilityPolicy.Admitted<ModalInteractionEvent> admitted) {
        ModalInteractionEvent event = admitted.event();
        Optional<ComponentId> id = ComponentId.parse(event.getModalId());
        ModalHandler<?> handler = id.isEmpty() ? null : modals.get(id.get().getClass());
        if (id.isEmpty() || handler == null) {
            speaker.note(event, "component.older");
        } else {
            handler.handle(event, id.get());
        }
    }

    private void use(GenericComponentInteractionCreateEvent event, String text) {
        Optional<ComponentId> id = ComponentId.parse(text);
        ComponentHandler<?> handler =
                id.isEmpty() ? null : components.get(id.get().getClass());
        if (id.isEmpty() || handler == null) {
            speaker.note(event, "component.older");
        } else {
            handler.handle(event, id.get());
        }
    }
}
