package no.prosessbot.discord;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.unions.GuildChannelUnion;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import no.prosessbot.answer.Language;
import no.prosessbot.config.Timetable;
import no.prosessbot.config.WrittenTimetable;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.Forecast;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.ServerRule;

/**
 * Slash command {@code /påminnelse}, for members with Manage Server: where and when their guild is reminded, and how
 * that has gone.
 */
final class ReminderCommand implements SlashFeature {

    private static final String NAME = "påminnelse";
    private static final String CHANNEL = "kanal";
    private static final String SUGGESTIONS = "forslag";
    private static final String TIME = "tid";
    private static final String DAY = "ukedag";
    private static final String CLOCK = "klokkeslett";
    private static final String WEEKS = "uker";
    private static final String ON = "på";
    private static final String OFF = "av";
    private static final String PREVIEW = "forhåndsvis";
    private static final String STATUS = "status";
    private static final String NOW = "nå";

    /**
     * How long to wait for the outcome: longer than the first attempt takes, and well before the interaction token
     * expires after 15 minutes.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final CommandTexts commandTexts;
    private final Texts texts;
    private final Desk desk;
    private final ReminderTexts reminderTexts;
    private final NoticeLayout notices;
    private final Speaker speaker;
    private final LedgerWork ledger;
    private final Edge edge;

    ReminderCommand(
            CommandTexts commandTexts,
            Texts texts,
            Desk desk,
            ReminderTexts reminderTexts,
            NoticeLayout notices,
            Speaker speaker,
            LedgerWork ledger,
            Edge edge) {
        this.commandTexts = commandTexts;
        this.texts = texts;
        this.desk = desk;
        this.reminderTexts = reminderTexts;
        this.notices = notices;
        this.speaker = speaker;
        this.ledger = ledger;
        this.edge = edge;
    }

    @Override
    public SlashCommandData command() {
        return commandTexts
                .administration(NAME)
                .addSubcommands(
                        commandTexts
                                .part(NAME, CHANNEL)
                                .addOptions(channel(CHANNEL, true), channel(SUGGESTIONS, false)),
                        commandTexts
                                .part(NAME, TIME)
                                .addOptions(
                                        commandTexts
                                                .option(OptionType.STRING, DAY, true)
                                                .addChoices(days()),
                                        commandTexts.option(OptionType.STRING, CLOCK, true),
                                        commandTexts
                                                .option(OptionType.INTEGER, WEEKS, false)
                                                .setRequiredRange(1, Timetable.MAX_WEEKS)),
                        commandTexts.part(NAME, ON),
                        commandTexts.part(NAME, OFF),
                        commandTexts.part(NAME, PREVIEW),
                        commandTexts.part(NAME, STATUS),
                        commandTexts.part(NAME, NOW));
    }

    private OptionData channel(String name, boolean required) {
        return commandTexts
                .option(OptionType.CHANNEL, name, required)
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
    }

    private List<Command.Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> commandTexts.choice("day." + day.getValue(), Integer.toString(day.getValue())))
                .toList();
    }

    @Override
    public void answer(SlashCommandInteractionEvent event) {
        Guild guild = event.getGuild();
        if (guild == null) {
            speaker.note(event, "remind.server-only");
            return;
        }
        if (guild.isDetached()) {
            speaker.note(event, "remind.not-member");
            return;
        }
        if (!Administrators.include(event)) {
            speaker.note(event, "remind.not-allowed");
            return;
        }
        switch (Objects.requireNonNull(event.getSubcommandName())) {
            case CHANNEL -> choose(event, guild);
            case TIME -> schedule(event, guild);
            case ON -> ledger.take(event, answer -> activate(answer, guild, true, user(event)));
            case OFF -> ledger.take(event, answer -> activate(answer, guild, false, user(event)));
            case PREVIEW -> ledger.take(event, answer -> preview(answer, guild));
            case STATUS ->
                ledger.take(event, answer -> answer.say(reminderTexts.status(guild, desk, answer.language())));
            case NOW -> ledger.take(event, answer -> now(answer, guild, event.getId()));
            default -> speaker.note(event, "command.unknown");
        }
    }

    /** The settings of a guild must be changed in the order of the commands. */
    @Override
    public boolean ordered() {
        return true;
    }

    private static long user(SlashCommandInteractionEvent event) {
        return event.getUser().getIdLong();
    }

    private void choose(SlashCommandInteractionEvent event, Guild guild) {
        GuildChannelUnion channel = Objects.requireNonNull(event.getOption(CHANNEL, OptionMapping::getAsChannel));
        GuildChannelUnion suggestions = event.getOption(SUGGESTIONS, OptionMapping::getAsChannel);
        for (GuildChannelUnion chosen : suggestions == null ? List.of(channel) : List.of(channel, suggestions)) {
            List<Permission> missing = ChannelAccess.missing(chosen.asGuildMessageChannel());
            if (!missing.isEmpty()) {
                Language language = Texts.language(event.getUserLocale());
                speaker.tell(event, reminderTexts.notAllowed(chosen.getIdLong(), missing, language));
                return;
            }
        }
        Long own = suggestions == null ? null : suggestions.getIdLong();
        ledger.take(
                event, answer -> chosen(answer, desk.choose(guild.getIdLong(), channel.getIdLong(), own, user(event))));
    }

    private void chosen(Deferred answer, ServerRule rule) {
        answer.say(reminderTexts.chosen(rule, desk, answer.language()));
    }

    private void schedule(SlashCommandInteractionEvent event, Guild guild) {
        DayOfWeek day = DayOfWeek.of(
                Integer.parseInt(Objects.requireNonNull(event.getOption(DAY, OptionMapping::getAsString))));
        String typed = Objects.requireNonNull(event.getOption(CLOCK, OptionMapping::getAsString));
        Integer weeks = event.getOption(WEEKS, OptionMapping::getAsInt);
        // The syntax is that of the configuration, which may also state how often; but here a time is required.
        Optional<WrittenTimetable> written = WrittenTimetable.parse(typed).filter(parts -> parts.time() != null);
        Optional<Timetable> timetable = written.flatMap(parts -> parts.with(day, weeks));
        if (timetable.isEmpty()) {
            String note = written.isEmpty() ? "remind.no-time" : "remind.time-contradicts";
            speaker.note(event, note, MarkdownText.line(typed, Limits.CHOICE_NAME));
            return;
        }
        ledger.take(event, answer -> chosen(answer, desk.schedule(guild.getIdLong(), timetable.get(), user(event))));
    }

    private void activate(Deferred answer, Guild guild, boolean active, long user) {
        ServerRule rule = desk.activate(guild.getIdLong(), active, user);
        if (active && rule.channel() == null) {
            noChannel(answer);
        } else {
            chosen(answer, rule);
        }
    }

    private void noChannel(Deferred answer) {
        answer.say(texts.say(answer.language(), "remind.no-channel"));
    }

    private void preview(Deferred answer, Guild guild) {
        Optional<ServerRule> rule = desk.rule(guild.getIdLong());
        if (rule.isEmpty()) {
            noChannel(answer);
            return;
        }
        Forecast forecast = desk.preview(rule.get());
        String when = reminderTexts.forecast(rule.get(), forecast, answer.language());
        Post post = forecast.post();
        if (post == null) {
            answer.say(when);
            return;
        }
        answer.show(notices.of(post, List.of())
                .setContent(Limits.cut(when, Limits.MESSAGE))
                .build());
    }

    /** Requests a digest, which the next round posts seconds later. */
    private void now(Deferred answer, Guild guild, String wish) {
        if (desk.rule(guild.getIdLong()).map(ServerRule::channel).isEmpty()) {
            noChannel(answer);
            return;
        }
        CompletableFuture<Run> unused = desk.now(guild.getIdLong(), wish)
                // A copy, because others may wait for the same entry, and for longer.
                .copy()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((run, late) -> edge.guard(() -> answer.say(
                        run == null
                                ? texts.say(answer.language(), "remind.now.late")
                                : reminderTexts.attempted(run, answer.language()))));
    }
}
