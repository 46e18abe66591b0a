package no.prosessbot.config;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Builds the reminder settings, with defaults for what is absent. */
final class ReminderReader {

    private ReminderReader() {}

    static ReminderSettings read(WrittenValues written, Path workingFolder) throws ConfigurationException {
        return new ReminderSettings(
                written.get(Setting.STATE).orElse(workingFolder.resolve(".prosessbot")),
                written.get(Setting.SCHEDULE).orElse(new Timetable(DayOfWeek.TUESDAY, Timetable.USUAL_TIME, 1)),
                written.get(Setting.ZONE).orElse(ZoneId.of("Europe/Oslo")),
                written.get(Setting.FREE_DAYS).orElse(List.of()),
                written.get(Setting.SUMMER_WEEKS).orElse(IsoWeeks.between(28, 30)),
                written.get(Setting.BACK_OFF).orElse(List.of(1, 2, 4)),
                written.get(Setting.MENTION_FROM).orElse(3),
                written.get(Setting.MENTION).orElse(List.of()),
                written.get(Setting.STILL_FOR).orElse(Duration.ofHours(1)),
                new Retention(
                        written.get(Setting.KEEP_FOR).orElse(Retention.USUAL.keep()),
                        written.get(Setting.KEEP_LEFT_FOR).orElse(Retention.USUAL.keepLeft())));
    }
}
