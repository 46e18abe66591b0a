package no.prosessbot.discord;

import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import no.prosessbot.answer.Language;

/**
 * Builds application commands with localised descriptions: Norwegian for Scandinavian locales, English for all others.
 */
final class CommandTexts {

    private final Texts texts;

    CommandTexts(Texts texts) {
        this.texts = texts;
    }

    /** Returns a command that is available in guilds and in direct messages with the bot. */
    SlashCommandData slash(String name) {
        SlashCommandData command = Commands.slash(name, english("command." + name))
                .setDescriptionLocalizations(localized("command." + name));
        everywhere(command);
        return command;
    }

    /**
     * Returns a subcommand.
     *
     * @param command name of the parent command
     */
    SubcommandData part(String command, String name) {
        String key = "command." + command + "." + name;
        return new SubcommandData(name, english(key)).setDescriptionLocalizations(localized(key));
    }

    /**
     * Returns a required string option.
     *
     * @param completed whether the option has autocompletion
     */
    OptionData option(String name, boolean completed) {
        return new OptionData(OptionType.STRING, name, english("option." + name), true, completed)
                .setDescriptionLocalizations(localized("option." + name));
    }

    /**
     * Returns a guild-only command that is visible to members with Manage Server, unless the guild's administrators
     * decide otherwise.
     */
    SlashCommandData administration(String name) {
        return slash(name)
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    /** Returns an option without autocompletion. */
    OptionData option(OptionType type, String name, boolean required) {
        return new OptionData(type, name, english("option." + name), required)
                .setDescriptionLocalizations(localized("option." + name));
    }

    /** Returns one of the predefined values of an option. */
    Command.Choice choice(String key, String value) {
        return new Command.Choice(english(key), value).setNameLocalizations(localized(key));
    }

    /** Returns a message context menu command. Its default name is the Norwegian one. */
    CommandData menu(String key) {
        CommandData command = Commands.message(texts.say(Language.BOKMAAL, key)).setNameLocalizations(localized(key));
        everywhere(command);
        return command;
    }

    private static void everywhere(CommandData command) {
        command.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
    }

    private String english(String key) {
        return texts.say(Language.ENGLISH, key);
    }

    private Map<DiscordLocale, String> localized(String key) {
        String norwegian = texts.say(Language.BOKMAAL, key);
        return Map.of(
                DiscordLocale.NORWEGIAN, norwegian,
                DiscordLocale.SWEDISH, norwegian,
                DiscordLocale.DANISH, norwegian,
                DiscordLocale.ENGLISH_UK, english(key),
                DiscordLocale.ENGLISH_US, english(key));
    }
}
