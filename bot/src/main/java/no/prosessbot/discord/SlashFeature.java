package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.CommandAutoCompleteInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** Handler of one slash command with its subcommands. */
interface SlashFeature {

    /** Returns the command to register. */
    SlashCommandData command();

    /** Answers an invocation that the visibility policy has admitted. */
    void answer(SlashCommandInteractionEvent event);

    /** Returns whether invocations in one guild must be handled in the order in which they were sent. */
    default boolean ordered() {
        return false;
    }

    /** Returns the choices for the option that is being typed; at most {@value Limits#CHOICES}. */
    default List<Command.Choice> complete(CommandAutoCompleteInteraction typing) {
        return List.of();
    }
}
