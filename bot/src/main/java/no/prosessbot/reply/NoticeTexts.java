package no.prosessbot.reply;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.prosessbot.answer.Language;
import org.jspecify.annotations.Nullable;

/** Texts that the bot sends unasked: reminders, alerts, suggestions. Immutable and thread-safe. */
public final class NoticeTexts {

    static final String BUNDLE = "notices";

    private static final int DAYS_IN_WEEK = 7;
    private static final int DAYS_IN_MONTH = 30;
    private static final int DAYS_IN_YEAR = 365;

    /** From this many weeks or years on, the larger unit is precise enough. */
    private static final int LARGER_UNIT = 2;

    private static final int WEEKS_BEFORE_MONTHS = 9;

    /** How many cards are named; the rest are counted. */
    private static final int MAX_NAMED = 5;

    private final Map<Language, Words> words = Words.inEachLanguage(BUNDLE);

    public String digestTitle(int missing, Language language) {
        return in(language).say("digest.title", missing);
    }

    public String digestLead(Language language) {
        return in(language).say("digest.lead");
    }

    /** The word that marks a card the guild has not been reminded of before. */
    public String fresh(Language language) {
        return in(language).say("digest.fresh");
    }

    /**
     * How long a card has been without an owner.
     *
     * @param exact false if it may have been longer
     */
    public String without(long days, boolean exact, Language language) {
        if (days == 0) {
            return in(language).say(exact ? "without.today" : "without.unknown");
        }
        return in(language).say(exact ? "without.exact" : "without.at-least", span(days, language));
    }

    private String span(long days, Language language) {
        if (days < LARGER_UNIT * DAYS_IN_WEEK) {
            return in(language).say("span.days", days);
        }
        if (days < WEEKS_BEFORE_MONTHS * DAYS_IN_WEEK) {
            return in(language).say("span.weeks", days / DAYS_IN_WEEK);
        }
        return days < LARGER_UNIT * DAYS_IN_YEAR
                ? in(language).say("span.months", days / DAYS_IN_MONTH)
                : in(language).say("span.years", days / DAYS_IN_YEAR);
    }

    public String leader(String name, Language language) {
        return in(language).say("leader", name);
    }

    /** The text that stands in place of an owner. */
    public String placeholder(String text, Language language) {
        return in(language).say("placeholder", text);
    }

    /**
     * Cards that have an owner again.
     *
     * @param cardsWithOwners each from {@link #cardWithOwner}
     */
    public String found(List<String> cardsWithOwners, Language language) {
        int more = Math.max(0, cardsWithOwners.size() - MAX_NAMED);
        String named = String.join(", ", cardsWithOwners.subList(0, cardsWithOwners.size() - more));
        return more == 0 ? in(language).say("found", named) : in(language).say("found.more", named, more);
    }

    /** One card for {@link #found}. */
    public String cardWithOwner(String card, String owner, Language language) {
        return in(language).say("found.one", card, owner);
    }

    /** How many cards without an owner are not listed because the guild was reminded of them recently. */
    public String toldLately(int count, Language language) {
        return in(language).say("told-lately", count);
    }

    /** How many more cards of the same kind there was no room for. */
    public String more(int count, Language language) {
        return in(language).say("more", count);
    }

    /** Many cards have lost their owners at once. */
    public String wholeLoss(int lost, int owned, ZonedDateTime at, Language language) {
        return in(language).say("whole-loss", lost, owned, date(at, language));
    }

    public String lossTitle(int cards, boolean whole, Language language) {
        return whole ? in(language).say("loss.title.whole") : in(language).say("loss.title", cards);
    }

    public String lossLead(int lost, int owned, boolean whole, Language language) {
        return whole
                ? in(language).say("loss.lead.whole", lost, owned)
                : in(language).say("loss.lead", lost);
    }

    /** Who owned a card until now. */
    public String formerOwner(String owner, Language language) {
        return in(language).say("loss.former", owner);
    }

    /**
     * What has become of a card's owner.
     *
     * @param now the text in the owner's place now; empty for none; null if the card is gone
     */
    public String lost(@Nullable String now, Language language) {
        if (now == null) {
            return in(language).say("loss.gone");
        }
        return now.isEmpty() ? in(language).say("loss.empty") : in(language).say("loss.placeholder", now);
    }

    public String suggestionTitle(String card, Language language) {
        return in(language).say("suggestion.title", card);
    }

    public String suggestionLead(String card, String owner, Language language) {
        return in(language).say("suggestion.lead", card, owner);
    }

    /**
     * Where a suggestion is to be written.
     *
     * @param inserted true if it is a new line before {@code line}, false if it replaces that line
     */
    public String suggestionPlace(String file, int line, boolean inserted, Language language) {
        String key = inserted ? "suggestion.insert" : "suggestion.replace";
        return in(language).say(key, file, Integer.toString(line));
    }

    /** Footer with the reference that identifies a reminder. */
    public String footer(String reference, Language language) {
        return in(language).say("footer", reference);
    }

    /** A schedule in words. */
    public String timetable(DayOfWeek day, LocalTime time, int everyWeeks, Language language) {
        String name = day.getDisplayName(TextStyle.FULL, locale(language));
        String at = clock(time, language);
        Words own = in(language);
        return switch (everyWeeks) {
            case 1 -> own.say("timetable.every", name, at);
            case 2 -> own.say("timetable.every-other", name, at);
            default -> own.say("timetable.every-nth", everyWeeks, name, at);
        };
    }

    /** A date and time in words. */
    public String time(ZonedDateTime time, Language language) {
        String day = time.format(DateTimeFormatter.ofPattern("EEEE", locale(language)));
        return in(language).say("time", day, date(time, language), clock(time.toLocalTime(), language));
    }

    private String date(ZonedDateTime time, Language language) {
        return time.format(DateTimeFormatter.ofPattern(in(language).say("date.pattern"), locale(language)));
    }

    private String clock(LocalTime time, Language language) {
        return time.format(DateTimeFormatter.ofPattern(in(language).say("clock.pattern"), Locale.ROOT));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }

    private Words in(Language language) {
        return Words.in(words, language);
    }
}
