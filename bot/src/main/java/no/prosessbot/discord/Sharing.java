package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Share button: posts an ephemeral answer, unchanged, to the channel. */
final class Sharing {

    private final Speaker speaker;
    private final Texts texts;
    private final Outbox outbox;

    Sharing(Speaker speaker, Texts texts, Outbox outbox) {
        this.speaker = speaker;
        this.texts = texts;
        this.outbox = outbox;
    }

    ComponentHandler<ComponentId.Share> handler() {
        return new ComponentHandler<>(ComponentId.Share.class, this::share);
    }

    /**
     * Posts the answer. Meanwhile the button is disabled, so that the answer is posted once. The button says that the
     * answer was shared only after it was, and is enabled again on failure.
     */
    private void share(GenericComponentInteractionCreateEvent event, ComponentId.Share id) {
        Place place = Place.of(event);
        if (!place.maySpeak()) {
            speaker.note(event, place.askerMaySpeak() ? "share.not-here" : "share.read-only");
            return;
        }
        Message message = event.getMessage();
        String label = texts.say(id.language(), "button.share");
        InteractionHook hook = event.getHook();
        outbox.send(
                event.editMessage(edit(rows(message, id, label, true)))
                        .flatMap(done -> hook.sendMessage(copy(message)).setEphemeral(false))
                        .flatMap(posted -> hook.editOriginal(
                                edit(rows(message, id, texts.say(id.language(), "button.shared"), true)))),
                failure -> {
                    Edge.undelivered(failure);
                    if (event.isAcknowledged()) {
                        MessageCreateData note = Messages.text(texts.say(id.language(), "share.failed"));
                        outbox.send(
                                hook.editOriginal(edit(rows(message, id, label, false)))
                                        .flatMap(
                                                edited -> hook.sendMessage(note).setEphemeral(true)),
                                Edge::undelivered);
                    }
                });
    }

    private static MessageCreateData copy(Message message) {
        MessageCreateBuilder copy =
                Messages.create().setContent(message.getContentRaw()).setEmbeds(message.getEmbeds());
        List<Button> links = buttons(message).stream()
                .filter(button -> button.getUrl() != null)
                .toList();
        return (links.isEmpty() ? copy : copy.setComponents(ActionRow.of(links))).build();
    }

    private static MessageEditData edit(List<MessageTopLevelComponent> rows) {
        return Messages.edit().setComponents(rows).build();
    }

    private static List<Button> buttons(Message message) {
        return message.getComponentTree().findAll(Button.class);
    }

    private static List<MessageTopLevelComponent> rows(
            Message message, ComponentId.Share id, String label, boolean disabled) {
        List<MessageTopLevelComponent> rows = new ArrayList<>(message.getComponents());
        rows.replaceAll(row -> row instanceof ActionRow actions
                ? ActionRow.of(actions.getComponents().stream()
                        .map(child ->
                                child instanceof Button button && id.encode().equals(button.getCustomId())
                                        ? button.withLabel(label).withDisabled(disabled)
                                        : child)
                        .toList())
                : row);
        return rows;
    }
}
