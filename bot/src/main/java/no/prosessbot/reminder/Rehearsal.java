package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.StateFolder;
import no.prosessbot.reply.Notice;
import no.prosessbot.reply.NoticeTexts;

/** Dry run: works out the next digest of each guild without posting or changing anything. */
public final class Rehearsal {

    private final ReminderSettings settings;
    private final Language language;
    private final Clock clock;
    private final NoticeTexts texts = new NoticeTexts();

    public Rehearsal(ReminderSettings settings, Language language, Clock clock) {
        this.settings = settings;
        this.language = language;
        this.clock = clock;
    }

    /**
     * The next digest of one guild.
     *
     * @param server empty for an example, used if no guild is set up
     * @param channel empty if reminders are off
     * @param timetable the schedule in words
     * @param at the time of the digest in words
     * @param notice empty if nothing would be posted
     */
    public record Scene(
            OptionalLong server, OptionalLong channel, String timetable, String at, Optional<Notice> notice) {}

    /**
     * Returns the next digest of every guild that is set up, or a single example if none is.
     *
     * @throws no.prosessbot.reminder.ledger.LedgerException if there is a ledger and it cannot be read
     */
    public List<Scene> all(Handbook handbook, StateFolder folder) {
        List<Scene> scenes = new ArrayList<>();
        if (folder.exists()) {
            try (Ledger ledger = folder.look()) {
                ledger.corrections().notice(clock.instant());
                for (ServerRule rule : ledger.rules().all()) {
                    scenes.add(scene(rule, handbook, ledger));
                }
            }
        }
        return scenes.isEmpty() ? List.of(example(handbook)) : scenes;
    }

    private Scene scene(ServerRule rule, Handbook handbook, Ledger ledger) {
        Forecast forecast = forecast(rule, handbook, ledger);
        Long channel = rule.channel();
        return new Scene(
                OptionalLong.of(rule.server()),
                rule.works() && channel != null ? OptionalLong.of(channel) : OptionalLong.empty(),
                timetable(rule),
                at(forecast),
                Optional.ofNullable(forecast.post()).map(Post::notice));
    }

    private Scene example(Handbook handbook) {
        try (Ledger scratch = StateFolder.scratch()) {
            Instant now = clock.instant();
            LocalDate first = new Calendar(settings).firstDate(settings.timetable(), now);
            ServerRule rule = new ServerRule(0, 0L, null, null, first, true, now, 0);
            Forecast forecast = forecast(rule, handbook, scratch);
            return new Scene(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    timetable(rule),
                    at(forecast),
                    Optional.ofNullable(forecast.post()).map(Post::notice));
        }
    }

    /** Treats the content as having settled long ago, since a dry run cannot know when the files last changed. */
    private Forecast forecast(ServerRule rule, Handbook handbook, Ledger ledger) {
        Reminders.Content content = new Reminders.Content(handbook, Instant.EPOCH);
        return Forecast.of(rule, content, ledger, settings, language, clock);
    }

    private String timetable(ServerRule rule) {
        Timetable timetable = new Calendar(settings).timetable(rule);
        return texts.timetable(timetable.day(), timetable.time(), timetable.everyWeeks(), language);
    }

    private String at(Forecast forecast) {
        return texts.time(forecast.at().atZone(settings.zone()), language);
    }
}
