package no.prosessbot.discord;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.ChatTexts;

/**
 * Slash commands {@code /prosessbot hjelp}, for everybody, and {@code /prosessbot status}, for those with Manage
 * Server. Discord supports default permissions on whole commands only, not on subcommands, so the command is open and
 * the status subcommand checks the permission itself.
 */
final class BotCommand implements SlashFeature {

    private static final String NAME = "prosessbot";
    private static final String STATUS = "status";
    private static final String HELP = "hjelp";

    private final CommandTexts commandTexts;
    private final Texts texts;
    private final ChatTexts chatTexts = new ChatTexts();
    private final HelpText help;
    private final Supplier<Subjects> subjects;
    private final Speaker speaker;
    private final RegistrationTrouble trouble;
    private final Instant since;

    BotCommand(
            CommandTexts commandTexts,
            Texts texts,
            HelpText help,
            Supplier<Subjects> subjects,
            Speaker speaker,
            RegistrationTrouble trouble,
            Instant since) {
        this.commandTexts = commandTexts;
        this.texts = texts;
        this.help = help;
        this.subjects = subjects;
        this.speaker = speaker;
        this.trouble = trouble;
        this.since = since;
    }

    @Override
    public SlashCommandData command() {
        return commandTexts.slash(NAME).addSubcommands(commandTexts.part(NAME, STATUS), commandTexts.part(NAME, HELP));
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Handbook handbook = subjects.get().edition().handbook();
        Language language = Texts.language(event.getUserLocale());
        if (Objects.requireNonNull(event.getSubcommandName()).equals(HELP)) {
            speaker.tell(event, help.whole(handbook, language));
            return;
        }
        Member member = event.getMember();
        if (member == null) {
            speaker.note(event, "status.server-only");
        } else if (!Administrators.include(event)) {
            speaker.note(event, "status.not-allowed");
        } else {
            speaker.tell(
                    event,
                    chatTexts.status(handbook, language) + "\n"
                            + texts.say(
                                    language,
                                    "status.since",
                                    Long.toString(since.getEpochSecond()),
                                    Long.toString(Math.max(0, event.getJDA().getGatewayPing())))
                            + trouble.sentence(language).map("\n"::concat).orElse(""));
        }
    }
}
