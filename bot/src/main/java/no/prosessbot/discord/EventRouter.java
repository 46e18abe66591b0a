package no.prosessbot.discord;

import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * Single entry point for user events. Drops events that were handled before, has the visibility policy judge the
 * others, and routes those that are admitted; autocompletion is judged but not checked for duplicates. Handlers accept
 * {@link VisibilityPolicy.Admitted} only, so that no event can bypass the policy.
 */
final class EventRouter implements EventListener {

    private final VisibilityPolicy policy;
    private final Handlers handlers;
    private final Cooldown cooldown;
    private final Speaker speaker;
    private final Edge edge;
    private final Seen seen = new Seen();

    /** The handlers for each kind of event. */
    record Handlers(
            SlashListener commands,
            FindProcess findProcess,
            ComponentRouter components,
            PlainMessages messages,
            WithheldMessages withheld) {}

    EventRouter(VisibilityPolicy policy, Handlers handlers, Cooldown cooldown, Speaker speaker, Edge edge) {
        this.policy = policy;
        this.handlers = handlers;
        this.cooldown = cooldown;
        this.speaker = speaker;
        this.edge = edge;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof CommandAutoCompleteInteractionEvent typing) {
            edge.guardEvent(typing, () -> complete(typing));
        } else if (event instanceof SlashCommandInteractionEvent command) {
            answer(command, handlers.commands()::answer);
        } else if (event instanceof MessageContextInteractionEvent menu) {
            answer(menu, handlers.findProcess()::answer);
        } else if (event instanceof ButtonInteractionEvent button) {
            answer(button, handlers.components()::press);
        } else if (event instanceof StringSelectInteractionEvent menu) {
            answer(menu, handlers.components()::choose);
        } else if (event instanceof ModalInteractionEvent form) {
            answer(form, handlers.components()::submit);
        } else if (event instanceof MessageReceivedEvent received) {
            edge.guardEvent(received, () -> read(received));
        } else if (event instanceof RawGatewayEvent raw) {
            edge.guard(() -> WithheldMessage.of(raw).ifPresent(this::withheld));
        }
    }

    private <E extends GenericInteractionCreateEvent & IReplyCallback> void answer(
            E event, Consumer<VisibilityPolicy.Admitted<E>> answer) {
        edge.guard(event, () -> {
            if (seen.first(event.getIdLong())) {
                policy.judge(
                        event,
                        Origin.of(event),
                        admitted -> edge.guard(event, () -> answer.accept(admitted)),
                        refusal -> edge.guard(event, () -> speaker.note(event, refusal.key())));
            }
        });
    }

    /** Users who are refused get no choices, rather than an explanation. */
    private void complete(CommandAutoCompleteInteractionEvent event) {
        policy.judge(
                event,
                Origin.of(event),
                admitted -> edge.guardEvent(
                        event,
                        () -> edge.send(event.replyChoices(handlers.commands().complete(admitted)))),
                refusal -> edge.guard(() -> edge.send(event.replyChoices(List.of()))));
    }

    private void read(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (!Calling.by(message)) {
            WithheldMessage.of(message).ifPresent(this::withheld);
            return;
        }
        if (!Place.of(message).maySpeak() || !seen.first(message.getIdLong())) {
            return;
        }
        switch (cooldown.take(message.getAuthor().getIdLong())) {
            case GRANTED ->
                policy.judge(
                        message,
                        Origin.of(message),
                        admitted ->
                                edge.guardEvent(event, () -> handlers.messages().answer(admitted)),
                        refusal -> edge.guard(() -> handlers.messages().note(message, refusal.key())));
            case REFUSED -> handlers.messages().note(message, "cooldown");
            // Repeating the note would flood the channel as well.
            case REFUSED_AGAIN -> {}
        }
    }

    private void withheld(WithheldMessage message) {
        if (message.channel().canTalk()
                && seen.first(message.id())
                && cooldown.take(message.user()) == Cooldown.Turn.GRANTED) {
            policy.judge(
                    message,
                    message.origin(),
                    admitted -> edge.guard(() -> handlers.withheld().answer(admitted)),
                    refusal -> edge.guard(() -> handlers.withheld().refuse(message, refusal)));
        }
    }
}
