package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.CommandAutoCompleteInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** One slash command, with its subcommands. */
interface SlashFeature {

    /** As it is registered. */
    SlashCommandData command();

    void answer(SlashCommandInteractionEvent event);

    /** True if what it is told on one server must be done in the order in which that was said. */
    default boolean ordered() {
        return false;
    }

    /** What may be chosen for the option that is being typed; at most {@value Limits#CHOICES}. */
    default List<Command.Choice> complete(CommandAutoCompleteInteraction typing) {
        return List.of();
    }
}
