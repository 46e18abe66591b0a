package no.prosessbot.discord.loopback;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** A bot that does a bit of everything, so that the loopback server can be tried with the real library. */
final class EchoBot extends ListenerAdapter {
    static final int COMMANDS = 7;

    static JDA start(LoopbackDiscord discord) {
        return start(discord, discord.token(), List.of());
    }

    static JDA start(LoopbackDiscord discord, String token, List<GatewayIntent> more) {
        return JDABuilder.createLight(token, GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
                .enableIntents(more)
                .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
                .setSessionController(new SessionControllerAdapter() {
                    @Override
                    public String getGateway() {
                        return discord.gatewayUrl();
                    }

                    // Without the five seconds between logins, which tests need not wait.
                    @Override
                    protected void runWorker() {
                        synchronized (lock) {
                            if (workerHandle == null) {
                                workerHandle = new QueueWorker(0);
                                workerHandle.start();
                            }
                        }
                    }
                })
                .setEnableShutdownHook(false)
                .addEventListeners(new EchoBot())
                .build();
    }

    /** Lets what is on its way finish first. */
    static void stop(JDA jda) throws InterruptedException {
        jda.shutdown();
        if (!jda.awaitShutdown(Duration.ofSeconds(10))) {
            jda.shutdownNow();
        }
    }

    @Override
    public void onReady(ReadyEvent event) {
        event.getJDA()
                .updateCommands()
                .addCommands(
                        Commands.slash("ekko", "Echoes").addOption(OptionType.STRING, "tekst", "What", true, true),
                        Commands.slash("hvem", "Who")
                                .addSubcommands(new SubcommandData("er", "Is")
                                        .addOption(OptionType.USER, "bruker", "Whom", true)),
                        Commands.slash("treg", "Deferred"),
                        Commands.slash("knapp", "Buttons and a menu"),
                        Commands.slash("rop", "Mentions everyone"),
                        Commands.slash("admin", "For administrators")
                                .setDefaultPermissions(DefaultMemberPermissions.DISABLED),
                        Commands.context(Command.Type.MESSAGE, "Finn ekko"))
                .queue();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getFullCommandName()) {
            case "ekko" ->
                event.replyEmbeds(new EmbedBuilder()
                                .setTitle(Objects.requireNonNull(event.getOption("tekst"))
                                        .getAsString())
                                .setFooter(event.getUserLocale().getLocale())
                                .build())
                        .queue();
            case "hvem er" ->
                event.reply(Objects.requireNonNull(event.getOption("bruker"))
                                .getAsUser()
                                .getName())
                        .queue();
            case "treg" ->
                event.deferReply(true)
                        .queue(hook -> hook.editOriginal("ferdig")
                                .queue(edited -> hook.sendMessage("mer").queue()));
            case "knapp" ->
                event.reply("velg")
                        .addComponents(
                                ActionRow.of(Button.primary("trykk", "Trykk"), Button.secondary("skjema", "Skjema")),
                                ActionRow.of(StringSelectMenu.create("valg")
                                        .addOption("Behov", "b")
                                        .addOption("Release", "r")
                                        .build()))
                        .queue();
            case "rop" ->
                event.reply("@everyone <@100000000000000002> <@&300000000000000002>")
                        .setAllowedMentions(List.of(Message.MentionType.USER, Message.MentionType.ROLE))
                        .queue();
            default -> event.reply("hei").setEphemeral(true).queue();
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        String typed = event.getFocusedOption().getValue();
        event.replyChoiceStrings(typed + "1", typed + "2").queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        if (event.getComponentId().equals("skjema")) {
            TextInput input = TextInput.create("navn", TextInputStyle.SHORT)
                    .setMaxLength(10)
                    .build();
            event.replyModal(Modal.create("form", "Skjema")
                            .addComponents(Label.of("Navn", input))
                            .build())
                    .queue();
        } else {
            event.editMessage("trykket").setComponents(List.of()).queue();
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        event.reply(String.join(",", event.getValues())).queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        event.reply(Objects.requireNonNull(event.getValue("navn")).getAsString())
                .queue();
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        event.reply(event.getTarget().getContentRaw()).queue();
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        boolean direct = !event.isFromGuild();
        if (!event.getAuthor().isBot()
                && (direct
                        || event.getMessage()
                                .getMentions()
                                .isMentioned(event.getJDA().getSelfUser()))) {
            event.getMessage().reply(event.getMessage().getContentRaw()).queue();
        }
    }
}
