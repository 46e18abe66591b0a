package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

/**
 * What people decide about reminders, and what they may know. Who may decide is for the caller to find out. Thread-safe;
 * what a method says is decided has reached the disk. All methods throw {@link UnavailableException} while the ledger
 * cannot be had, read or written.
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

    private final LedgerAccess access;
    private final ReminderSettings settings;
    private final Supplier<Reminders.Content> content;
    private final OwnerEdits edits;
    private final Wishes wishes;
    private final Language language;
    private final Clock clock;
    private final Calendar calendar;
    private final Planning planning;

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
        this.planning = new Planning(calendar);
    }

    /** Why there are no reminders at the moment; empty if there are. */
    public Optional<LedgerException.Reason> unavailable() {
        Optional<Ledger> ledger = access.get();
        return access.reason()
                .or(() -> ledger.isPresent() ? Optional.empty() : Optional.of(LedgerException.Reason.UNUSABLE));
    }

    private <T> T with(Function<Ledger, T> work) {
        Ledger ledger = access.get().orElseThrow(() -> new UnavailableException(access.reason()));
        try {
            return work.apply(ledger);
        } catch (LedgerException e) {
            access.failed(ledger, e);
            throw new UnavailableException(Optional.of(e.reason()));
        }
    }

    /** What the server decided; empty if nothing. */
    public Optional<ServerRule> rule(long server) {
        return with(ledger -> ledger.rules().of(server));
    }

    /**
     * Chooses where reminders are posted; the first time that turns them on.
     *
     * @param suggestions null to leave it as it is
     */
    public ServerRule choose(long server, long channel, @Nullable Long suggestions, long user) {
        return decide(server, user, before -> {
            Long kept = suggestions == null ? before.suggestions() : suggestions;
            ServerRule chosen = before.withChannels(channel, kept);
            return Optional.of(
                    before.channel() == null ? chosen.withActive(true).from(clock.instant()) : chosen);
        });
    }

    /** Chooses when digests are posted, the next time being the first of the new timetable. */
    public ServerRule schedule(long server, Timetable timetable, long user) {
        Instant now = clock.instant();
        LocalDate anchor = calendar.firstDate(timetable, now);
        return decide(
                server,
                user,
                before -> Optional.of(before.withTimetable(timetable, anchor).from(now)));
    }

    /** Turns reminders on or off; without a channel they cannot be on, and stay as they are. */
    public ServerRule activate(long server, boolean active, long user) {
        return decide(server, user, before -> {
            if (active && before.channel() == null) {
                return Optional.empty();
            }
            ServerRule after = before.withActive(active);
            return Optional.of(before.active() == active ? after : after.from(clock.instant()));
        });
    }

    /**
     * Reads what holds and writes what is decided in one transaction: of two who decide at once, none undoes what the
     * other did.
     *
     * @param decision what holds → what shall; empty to leave it
     * @return what holds then
     */
    private ServerRule decide(long server, long user, Function<ServerRule, Optional<ServerRule>> decision) {
        Instant now = clock.instant();
        LocalDate anchor = calendar.firstDate(settings.timetable(), now);
        return with(ledger -> ledger.together(() -> {
            ServerRule before = ledger.rules()
                    .of(server)
                    .orElseGet(() -> new ServerRule(server, null, null, null, anchor, false, now, user));
            Optional<ServerRule> decided = decision.apply(before).map(rule -> rule.decidedBy(user));
            decided.ifPresent(ledger.rules()::save);
            return decided.orElse(before);
        }));
    }

    /** The timetable that holds for a server. */
    public Timetable timetable(ServerRule rule) {
        return calendar.timetable(rule);
    }

    /** When the next digest is due. */
    public Instant next(ServerRule rule) {
        return with(ledger -> planning.next(ledger, rule, clock.instant()).at());
    }

    /** What the next digest would be if nothing changed until then. Changes nothing. */
    public Forecast preview(ServerRule rule) {
        return with(ledger -> Forecast.of(rule, content.get(), ledger, settings, language, clock));
    }

    /**
     * Has everything told that is missing on a server, at the next round; whoever wishes it meanwhile shares that one.
     *
     * @param wish tells this wish from others; the same one is done once
     * @return the run after the first attempt
     */
    public CompletableFuture<Run> now(long server, String wish) {
        try {
            return with(ledger -> ledger.together(() -> wish(ledger, server, wish)));
        } catch (UnavailableException e) {
            wishes.forget(server, wish);
            throw e;
        }
    }

    private CompletableFuture<Run> wish(Ledger ledger, long server, String wish) {
        String period = ledger.runs().open().stream()
                .filter(run -> run.server() == server && run.rule() == RunRule.NOW)
                .map(Run::period)
                .findFirst()
                .orElse(wish);
        CompletableFuture<Run> attempted = wishes.await(server, period);
        if (!ledger.runs().plan(server, RunRule.NOW, period, clock.instant())) {
            // It may have been settled just before somebody waited for it.
            ledger.runs()
                    .find(server, RunRule.NOW, period)
                    .filter(run -> !run.state().open())
                    .ifPresent(wishes::attempted);
        }
        return attempted;
    }

    /** What happened last on a server, the newest first. */
    public List<Run> latest(long server) {
        return with(ledger -> ledger.runs().latest(server, LATEST));
    }

    /** The cards that a server is not reminded of today. */
    public List<Rest> resting(long server) {
        return with(ledger -> ledger.rests().on(today(), server));
    }

    private LocalDate today() {
        return calendar.date(clock.instant());
    }

    /**
     * Of which cards something can be done on a server today.
     *
     * @param message below which that is asked, which may be old
     */
    public Actionable actionable(long server, long message) {
        return with(
                ledger -> Actionable.of(server, message, today(), content.get().handbook(), ledger, language));
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
        Rest rest = new Rest(server, card, kind, until, reason, user, clock.instant());
        with(ledger -> {
            ledger.rests().save(rest);
            return rest;
        });
    }

    /** What becomes of a suggestion. */
    public enum SuggestionResult {
        /** It will be told to those who can do something about it. */
        TAKEN,
        /** The same user suggests too much in a short time. */
        TOO_MANY,
        /** The same user suggested the same lately, on the same server. */
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
        return with(ledger -> ledger.together(() -> {
            List<Suggestion> lately = ledger.suggestions().by(user, now.minus(SAME_SUGGESTION));
            if (lately.stream()
                    .anyMatch(one -> one.server() == server
                            && one.card().equals(id)
                            && one.owner().equals(owner))) {
                return SuggestionResult.REPEATED;
            }
            Instant window = now.minus(SUGGESTION_WINDOW);
            if (lately.stream().filter(one -> one.at().isAfter(window)).count() >= MOST_SUGGESTIONS) {
                return SuggestionResult.TOO_MANY;
            }
            long suggestion = ledger.suggestions()
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
            ledger.runs().plan(server, RunRule.SUGGESTION, Long.toString(suggestion), now);
            return SuggestionResult.TAKEN;
        }));
    }
}
