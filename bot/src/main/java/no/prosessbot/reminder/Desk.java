package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.OwnerEdit;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Rest;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.Suggestion;
import no.prosessbot.reminder.ledger.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about reminders, and what they may know. Who may decide is for the caller to find out. Thread-safe;
 * what a method says is decided has reached the disk. All methods throw {@link UnavailableException} while there is no
 * ledger.
 */
public final class Desk {

    /** Most weeks for which a card is put off. */
    public static final int MOST_WEEKS = 12;

    /** How long a card can be without need of an owner before somebody has to think again. */
    public static final int MOST_YEARS = 2;

    /** So many suggestions of one user are taken in an hour. */
    public static final int MOST_SUGGESTIONS = 5;

    private static final Duration SUGGESTION_WINDOW = Duration.ofHours(1);
    private static final Duration SAME_SUGGESTION = Duration.ofDays(7);
    private static final int LATEST = 5;
    private static final int DAYS_IN_WEEK = 7;

    private final LedgerAccess access;
    private final ReminderSettings settings;
    private final Supplier<Reminders.Content> content;
    private final OwnerEdits edits;
    private final Wishes wishes;
    private final Language language;
    private final Clock clock;
    private final Calendar calendar;

    /** What would have to be written on the card's page. */
    @FunctionalInterface
    public interface OwnerEdits {
        OwnerEdit of(Card card, String owner);
    }

    /** @param language of what is posted */
    public Desk(
            LedgerAccess access,
            ReminderSettings settings,
            Supplier<Reminders.Content> content,
            OwnerEdits edits,
            Wishes wishes,
            Language language,
            Clock clock) {
        this.access = access;
        this.settings = settings;
        this.content = content;
        this.edits = edits;
        this.wishes = wishes;
        this.language = language;
        this.clock = clock;
        this.calendar = new Calendar(settings);
    }

    /** Why there are no reminders at the moment; empty if there are. */
    public Optional<LedgerException.Reason> unavailable() {
        return access.get().isPresent()
                ? Optional.empty()
                : Optional.of(access.reason().orElse(LedgerException.Reason.UNUSABLE));
    }

    private Ledger ledger() {
        return access.get().orElseThrow(() -> new UnavailableException(access.reason()));
    }

    /** What the server decided; empty if nothing. */
    public Optional<ServerRule> rule(long server) {
        return ledger().rules().of(server);
    }

    /**
     * Chooses where reminders are posted; the first time that turns them on.
     *
     * @param suggestions null to leave it as it is
     */
    public ServerRule choose(long server, long channel, @Nullable Long suggestions, long user) {
        ServerRule before = ruleOrNew(server, user);
        Long kept = suggestions == null ? before.suggestions() : suggestions;
        boolean first = before.channel() == null;
        return save(before.withChannels(channel, kept).withActive(first || before.active()), user);
    }

    /** Chooses when digests are posted, the next time being the first of the new timetable. */
    public ServerRule schedule(long server, Timetable timetable, long user) {
        return save(ruleOrNew(server, user).withTimetable(timetable, anchor(timetable)), user);
    }

    /** Turns reminders on or off. */
    public ServerRule activate(long server, boolean active, long user) {
        return save(ruleOrNew(server, user).withActive(active), user);
    }

    private ServerRule ruleOrNew(long server, long user) {
        Instant now = clock.instant();
        return rule(server)
                .orElseGet(
                        () -> new ServerRule(server, null, null, null, anchor(settings.timetable()), false, now, user));
    }

    private ServerRule save(ServerRule rule, long user) {
        ServerRule decided = rule.decided(user, clock.instant());
        ledger().rules().save(decided);
        return decided;
    }

    /** The date on which the timetable falls for the first time from now on. */
    private LocalDate anchor(Timetable timetable) {
        var now = clock.instant().atZone(settings.zone());
        LocalDate day = now.toLocalDate().with(TemporalAdjusters.nextOrSame(timetable.day()));
        return day.equals(now.toLocalDate()) && !now.toLocalTime().isBefore(timetable.time())
                ? day.plusDays(DAYS_IN_WEEK)
                : day;
    }

    /** The timetable that holds for a server. */
    public Timetable timetable(ServerRule rule) {
        return calendar.timetable(rule);
    }

    /** When the next digest is due. */
    public Instant next(ServerRule rule) {
        return calendar.next(rule, clock.instant()).at();
    }

    /** What the next digest would be if nothing changed until then. */
    public Forecast preview(ServerRule rule) {
        return Forecast.of(rule, content.get().handbook(), ledger(), settings, language, clock);
    }

    /**
     * Has everything told that is missing on a server, at the next round; whoever wishes it meanwhile shares that one.
     *
     * @param wish tells this wish from others; the same one is done once
     * @return the run after the first attempt
     */
    public CompletableFuture<Run> now(long server, String wish) {
        Ledger ledger = ledger();
        Optional<Run> underway = ledger.runs().open().stream()
                .filter(run -> run.server() == server && run.rule() == RunRule.NOW)
                .findFirst();
        if (underway.isPresent()) {
            return wishes.await(server, underway.get().period());
        }
        CompletableFuture<Run> attempted = wishes.await(server, wish);
        if (!ledger.runs().plan(server, RunRule.NOW, wish, clock.instant())) {
            ledger.runs().find(server, RunRule.NOW, wish).ifPresent(wishes::attempted);
        }
        return attempted;
    }

    /** What happened last on a server, the newest first. */
    public List<Run> latest(long server) {
        return ledger().runs().latest(server, LATEST);
    }

    /** The cards that a server is not reminded of today. */
    public List<Rest> resting(long server) {
        return ledger().rests().on(today(), server);
    }

    private LocalDate today() {
        return calendar.date(clock.instant());
    }

    /** The cards without an owner of which a server is reminded, the one that has been without for the longest first. */
    public List<Card> missing(long server) {
        List<CardId> resting = resting(server).stream().map(Rest::card).toList();
        Map<CardId, Card> vacant = new HashMap<>();
        List<Card> cards = content.get().handbook().cards();
        List<CardId> ids = CardId.ofAll(content.get().handbook());
        List<Card> fresh = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), cards.size()); i++) {
            if (cards.get(i).owner().vacant() && !resting.contains(ids.get(i))) {
                vacant.put(ids.get(i), cards.get(i));
                fresh.add(cards.get(i));
            }
        }
        List<Card> missing = new ArrayList<>();
        for (Vacancy vacancy : ledger().register().vacancies()) {
            Card card = vacant.get(vacancy.card());
            if (card != null) {
                missing.add(card);
            }
        }
        fresh.removeAll(missing);
        missing.addAll(fresh);
        return missing;
    }

    /**
     * Puts a card off.
     *
     * @param weeks 1 to {@link #MOST_WEEKS}
     * @return the first date on which it counts again
     */
    public LocalDate snooze(long server, CardId card, int weeks, String reason, long user) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks: " + weeks);
        }
        LocalDate until = today().plusWeeks(weeks);
        rest(server, card, Rest.Kind.SNOOZE, until, reason, user);
        return until;
    }

    /** The last date that {@link #exempt} takes. */
    public LocalDate latestExpiry() {
        return today().plusYears(MOST_YEARS);
    }

    /**
     * A card needs no owner.
     *
     * @param until the first date on which it counts again, after today and not after {@link #latestExpiry}
     * @return false if the date is not within these limits
     */
    public boolean exempt(long server, CardId card, LocalDate until, String reason, long user) {
        if (!until.isAfter(today()) || until.isAfter(latestExpiry())) {
            return false;
        }
        rest(server, card, Rest.Kind.EXEMPTION, until, reason, user);
        return true;
    }

    private void rest(long server, CardId card, Rest.Kind kind, LocalDate until, String reason, long user) {
        ledger().rests().save(new Rest(server, card, kind, until, reason, user, clock.instant()));
    }

    /** What becomes of a suggestion. */
    public enum SuggestionResult {
        /** It will be told to those who can do something about it. */
        TAKEN,
        /** The same user suggests too much in a short time. */
        TOO_MANY,
        /** The same user suggested the same lately. */
        REPEATED
    }

    /**
     * Suggests an owner.
     *
     * @param owner not blank
     * @param administrator a user who is told where the server has decided nothing
     */
    public SuggestionResult suggest(long server, Card card, CardId id, String owner, long user, long administrator) {
        Instant now = clock.instant();
        OwnerEdit edit = edits.of(card, owner);
        return ledger().together(() -> {
            List<Suggestion> lately = ledger().suggestions().by(user, now.minus(SAME_SUGGESTION));
            if (lately.stream()
                    .anyMatch(one -> one.card().equals(id) && one.owner().equals(owner))) {
                return SuggestionResult.REPEATED;
            }
            Instant window = now.minus(SUGGESTION_WINDOW);
            if (lately.stream().filter(one -> one.at().isAfter(window)).count() >= MOST_SUGGESTIONS) {
                return SuggestionResult.TOO_MANY;
            }
            long suggestion = ledger().suggestions()
                    .add(new Suggestion(
                            0,
                            server,
                            id,
                            card.title(),
                            card.file(),
                            edit.line(),
                            edit.inserted(),
                            edit.text(),
                            owner,
                            user,
                            administrator,
                            now));
            ledger().runs().plan(server, RunRule.SUGGESTION, Long.toString(suggestion), now);
            return SuggestionResult.TAKEN;
        });
    }
}
