package no.prosessbot.discord;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;

/** Routes slash commands and their autocompletion to the handler of the command. */
final class SlashListener {

    private final Map<String, SlashFeature> features;
    private final Speaker speaker;

    SlashListener(List<SlashFeature> features, Speaker speaker) {
        this.features = features.stream()
                .collect(Collectors.toUnmodifiableMap(
                        feature -> feature.command().getName(), Function.identity()));
        this.speaker = speaker;
    }

    void answer(VisibilityPolicy.Admitted<SlashCommandInteractionEvent> admitted) {
        SlashCommandInteractionEvent event = admitted.event();
        SlashFeature feature = features.get(event.getName());
        if (feature == null) {
            speaker.note(event, "command.unknown");
        } else {
            feature.answer(event);
        }
    }

    /** Returns the choices for the option that is being typed. */
    List<Command.Choice> complete(VisibilityPolicy.Admitted<CommandAutoCompleteInteractionEvent> admitted) {
        CommandAutoCompleteInteractionEvent event = admitted.event();
        SlashFeature feature = features.get(event.getName());
        return feature == null ? List.of() : feature.complete(event);
    }
}
