package no.prosessbot.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;
import no.prosessbot.answer.Language;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.Actionable;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.Forecast;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Rest;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reply.NoticeTexts;

/** Texts for administrators about the reminders of their guild, in Markdown. */
final class ReminderTexts {

    private final Texts texts;
    private final NoticeTexts notices = new NoticeTexts();

    ReminderTexts(Texts texts) {
        this.texts = texts;
    }

    /** Returns the settings in force after a change. */
    String chosen(ServerRule rule, Desk desk, Language language) {
        Long channel = rule.channel();
        if (channel == null) {
            return texts.say(language, "remind.chosen.no-channel", timetable(rule, desk, language));
        }
        if (!rule.active()) {
            return texts.say(language, "remind.chosen.off");
        }
        return texts.say(
                language,
                "remind.chosen.on",
                channel(channel),
                timetable(rule, desk, language),
                time(desk.next(rule), "F"));
    }

    /** Returns a sentence about the permissions that the bot lacks in a channel. */
    String notAllowed(long channel, List<Permission> missing, Language language) {
        String names = missing.stream()
                .map(permission -> "\n- " + texts.say(language, "permission." + permission.name()))
                .collect(Collectors.joining());
        return texts.say(language, "remind.channel-not-allowed", channel(channel), names);
    }

    /** Returns when the next digest is due, and whether there would be anything to post. */
    String forecast(ServerRule rule, Forecast forecast, Language language) {
        Long channel = rule.channel();
        String at = time(forecast.at(), "F");
        if (!rule.active() || channel == null) {
            return texts.say(language, forecast.post() == null ? "remind.preview.off.nothing" : "remind.preview.off");
        }
        return forecast.post() == null
                ? texts.say(language, "remind.preview.nothing", at)
                : texts.say(language, "remind.preview", channel(channel), at);
    }

    /** Returns the status of a guild's reminders: settings, obstacles, snoozes and the latest digests. */
    String status(Guild guild, Desk desk, Language language) {
        Optional<ServerRule> found = desk.rule(guild.getIdLong());
        if (found.isEmpty()) {
            return texts.say(language, "remind.status.none");
        }
        ServerRule rule = found.get();
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(language, "remind.status"));
        Long channel = rule.channel();
        lines.add(
                channel == null
                        ? texts.say(language, "remind.status.no-channel")
                        : texts.say(language, "remind.status.channel", channel(channel)));
        obstacle(guild, rule, language).ifPresent(lines::add);
        Long suggestions = rule.suggestions();
        lines.add(texts.say(
                language,
                "remind.status.suggestions",
                suggestions == null ? "<@" + Long.toUnsignedString(rule.changedBy()) + ">" : channel(suggestions)));
        lines.add(texts.say(language, "remind.status.timetable", timetable(rule, desk, language)));
        lines.add(
                rule.active() && channel != null
                        ? texts.say(language, "remind.status.next", time(desk.next(rule), "F"))
                        : texts.say(language, "remind.status.off"));
        rests(desk.resting(guild.getIdLong()), language).ifPresent(lines::add);
        List<Run> latest = desk.latest(guild.getIdLong());
        lines.add(texts.say(language, latest.isEmpty() ? "remind.status.no-runs" : "remind.status.runs"));
        latest.forEach(run -> lines.add("- " + time(run.at(), "f") + ": " + run(run, language)));
        return String.join("\n", lines);
    }

    private Optional<String> obstacle(Guild guild, ServerRule rule, Language language) {
        Long id = rule.channel();
        if (id == null) {
            return Optional.empty();
        }
        StandardGuildMessageChannel channel = guild.getChannelById(StandardGuildMessageChannel.class, id);
        if (channel == null) {
            return Optional.of(texts.say(language, "remind.trouble.channel-gone"));
        }
        List<Permission> missing = ChannelAccess.missing(channel);
        return missing.isEmpty() ? Optional.empty() : Optional.of(notAllowed(id, missing, language));
    }

    private Optional<String> rests(List<Rest> rests, Language language) {
        long exempt = rests.stream()
                .filter(rest -> rest.kind() == Rest.Kind.EXEMPTION)
                .count();
        return rests.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(language, "remind.status.rests", rests.size() - exempt, exempt));
    }

    /** Returns the outcome of a digest that was requested immediately. */
    String attempted(Run run, Language language) {
        return switch (run.state()) {
            case SENT -> texts.say(language, "remind.now.sent", link(run));
            case NOTHING -> texts.say(language, "remind.now.nothing");
            default -> texts.say(language, "remind.now.trouble", trouble(run, language));
        };
    }

    private String run(Run run, Language language) {
        String what = texts.say(language, "remind.rule." + run.rule().name().toLowerCase(Locale.ROOT));
        if (run.state() == RunState.SENT) {
            return texts.say(language, "remind.run.sent", what, link(run));
        }
        return switch (run.state()) {
            case NOTHING -> texts.say(language, "remind.run.nothing", what);
            case SKIPPED -> texts.say(language, "remind.run.skipped", what, trouble(run, language));
            default -> texts.say(language, "remind.run.open", what, trouble(run, language));
        };
    }

    private String trouble(Run run, Language language) {
        return run.trouble() == null
                ? texts.say(language, "remind.trouble.none")
                : texts.say(language, "remind.trouble." + run.trouble().id());
    }

    /** Returns a link to the posted message; empty for a direct message. */
    private static String link(Run run) {
        return run.direct() || run.place() == null || run.message() == null
                ? ""
                : "https://discord.com/channels/" + Long.toUnsignedString(run.server()) + "/"
                        + Long.toUnsignedString(run.place()) + "/" + Long.toUnsignedString(run.message());
    }

    /** Returns how the cards of a posted message have changed since; empty if nothing relevant has. */
    String meanwhile(Actionable actionable, Language language) {
        List<String> owned = actionable.owned().stream()
                .map(title -> MarkdownText.line(title, Limits.OPTION_LABEL))
                .toList();
        if (owned.isEmpty()) {
            return actionable.settled() ? texts.say(language, "deed.settled") : "";
        }
        return owned.size() == 1 ? texts.say(language, "deed.owned", owned.get(0)) : notices.found(owned, language);
    }

    /** Returns a sentence that reminders are unavailable at the moment. */
    String unavailable(LedgerException.Reason reason, Language language) {
        String key = reason == LedgerException.Reason.OCCUPIED ? "remind.occupied" : "remind.unavailable";
        return texts.say(language, key);
    }

    private String timetable(ServerRule rule, Desk desk, Language language) {
        Timetable timetable = desk.timetable(rule);
        return notices.timetable(timetable.day(), timetable.time(), timetable.everyWeeks(), language);
    }

    private static String channel(long id) {
        return "<#" + Long.toUnsignedString(id) + ">";
    }

    /** Returns a timestamp that Discord shows to each user in their own time zone. */
    private static String time(Instant time, String style) {
        return "<t:" + time.getEpochSecond() + ":" + style + ">";
    }
}
