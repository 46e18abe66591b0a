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

/** Builds commands with their descriptions in every language: English, and Norwegian for those whose Discord is. */
final class CommandTexts {

    private final Texts texts;

    CommandTexts(Texts texts) {
        this.texts = texts;
    }

    /** A command that is to be had in servers and in direct messages to the bot. */
    SlashCommandData slash(String name) {
        SlashCommandData command = Commands.slash(name, english("command." + name))
                .setDescriptionLocalizations(localized("command." + name));
        everywhere(command);
        return command;
    }

    /**
     * Part of a command.
     *
     * @param command the name of the whole
     */
    SubcommandData part(String command, String name) {
        String key = "command." + command + "." + name;
        return new SubcommandData(name, english(key)).setDescriptionLocalizations(localized(key));
    }

    /** A text that has to be given. */
    OptionData option(String name, boolean completed) {
        return new OptionData(OptionType.STRING, name, english("option." + name), true, completed)
                .setDescriptionLocalizations(localized("option." + name));
    }

    /** A command that only those see in a server who may manage it, unless its administrators decide otherwise. */
    SlashCommandData administration(String name) {
        return slash(name)
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    /** Something other than a text. */
    OptionData option(OptionType type, String name, boolean required) {
        return new OptionData(type, name, english("option." + name), required)
                .setDescriptionLocalizations(localized("option." + name));
    }

    /** One of the values that an option may have. */
    Command.Choice choice(String key, String value) {
        return new Command.Choice(english(key), value).setNameLocalizations(localized(key));
    }

    /** An entry of the menu of a message. */
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
