package no.prosessbot.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Hands slash commands, and what is typed for them, to their features. */
final class SlashListener extends ListenerAdapter {

    private final Map<String, SlashFeature> features;
    private final Speaker speaker;
    private final Edge edge;
    private final Seen seen;

    SlashListener(List<SlashFeature> features, Speaker speaker, Edge edge, Seen seen) {
        this.features = features.stream()
                .collect(Collectors.toUnmodifiableMap(
                        feature -> feature.command().getName(), Function.identity()));
        this.speaker = speaker;
        this.edge = edge;
        this.seen = seen;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (!seen.first(event.getIdLong())) {
            return;
        }
        edge.guard(event, () -> {
            SlashFeature feature = features.get(event.getName());
            if (feature == null) {
                speaker.note(event, "command.unknown");
            } else {
                feature.answer(event);
            }
        });
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        edge.guard(() -> {
            SlashFeature feature = features.get(event.getName());
            edge.send(event.replyChoices(feature == null ? List.of() : feature.complete(event)));
        });
    }
}
