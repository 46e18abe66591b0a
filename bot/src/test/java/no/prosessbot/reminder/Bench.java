package no.prosessbot.reminder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.OwnerEdit;
import no.prosessbot.card.Role;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.IsoWeeks;
import no.prosessbot.config.Mention;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Retention;
import no.prosessbot.config.Timetable;
import no.prosessbot.page.Position;
import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.StateFolder;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;

/** The reminders of a bot, with a ledger on the disk, a clock that is set by hand, and a board that can fail. */
final class Bench implements AutoCloseable {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final Mention ROLE = new Mention(Mention.Kind.ROLE, 300_000_000_000_000_001L);

    /** As clocks are in tests: it goes only when it is told to. */
    static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void set(Instant time) {
            now = time;
        }

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    final SetClock clock;
    final FakeBoard board;

    /** What the operator was told. */
    final List<String> told = new ArrayList<>();

    /** What the operator was told of single servers. */
    final List<String> lines = new ArrayList<>();

    private final Path state;
    private final ReminderSettings settings;
    private Handbook handbook = new Handbook(List.of(), List.of());
    private Instant changed;
    private int wakes;
    private LedgerAccess access;
    private Desk desk;
    private Reminders reminders;

    Bench(Path state, String now) {
        this(state, now, List.of());
    }

    Bench(Path state, String now, List<DateRange> freeDays) {
        this.state = state;
        this.clock = new SetClock(Instant.parse(now));
        this.changed = clock.instant();
        this.board = new FakeBoard(clock);
        this.settings = new ReminderSettings(
                state,
                new Timetable(DayOfWeek.TUESDAY, LocalTime.of(10, 0), 1),
                OSLO,
                freeDays,
                IsoWeeks.between(28, 30),
                List.of(1, 2, 4),
                3,
                List.of(ROLE),
                Duration.ofHours(1),
                Retention.USUAL);
        this.access = access();
        Wishes wishes = new Wishes();
        this.desk = desk(access, wishes);
        this.reminders = reminders(wishes);
        access.open();
    }

    /** Begins anew with nothing but the state folder, as after a crash. */
    void restart() {
        access.close();
        access = access();
        Wishes wishes = new Wishes();
        desk = desk(access, wishes);
        reminders = reminders(wishes);
        access.open();
    }

    private Reminders reminders(Wishes wishes) {
        return new Reminders(access, settings, this::content, board, wishes, Language.BOKMAAL, clock, () -> wakes++);
    }

    private LedgerAccess access() {
        return new LedgerAccess(new StateFolder(state), new ReminderLog() {
            @Override
            public void unavailable(LedgerException.Reason reason) {
                told.add(reason.toString());
            }

            @Override
            public void over() {
                told.add("over");
            }

            @Override
            public void begunAnew() {
                told.add("begun anew");
            }

            @Override
            public void exposed(Exposure exposure) {}

            @Override
            public void left(long server) {
                lines.add("left " + server);
            }

            @Override
            public void back(long server) {
                lines.add("back " + server);
            }

            @Override
            public void forgotten(long server) {
                lines.add("forgotten " + server);
            }

            @Override
            public void delayed(Run run, Trouble trouble) {
                lines.add("delayed " + run.server());
            }

            @Override
            public void skipped(Run run, Trouble trouble) {
                lines.add("skipped " + run.server());
            }

            @Override
            public void fault(Run run, Throwable fault) {
                told.add("fault of server " + run.server());
            }
        });
    }

    private Desk desk(LedgerAccess ledger, Wishes wishes) {
        return new Desk(
                ledger,
                settings,
                this::content,
                (card, owner) -> new OwnerEdit(card.at().line(), false, "owner=\"" + owner + "\""),
                wishes,
                Language.BOKMAAL,
                clock);
    }

    private Reminders.Content content() {
        return new Reminders.Content(handbook, changed);
    }

    Desk desk() {
        return desk;
    }

    /** As before the first round. */
    void forgetCards() {
        ledger().register()
                .vacancies()
                .forEach(vacancy -> ledger().register().end(vacancy, null, null, clock.instant()));
        ledger().register().replace(List.of());
    }

    Ledger ledger() {
        return access.get().orElseThrow();
    }

    /** A new reading takes over now. */
    void read(Card... cards) {
        handbook = new Handbook(List.of(cards), List.of());
        changed = clock.instant();
    }

    /** A new reading takes over now, and is still at once. */
    void settle(Card... cards) throws InterruptedException {
        read(cards);
        still();
        round();
    }

    /** The last reading has been still for long enough. */
    void still() {
        changed = clock.instant().minus(Duration.ofHours(2));
    }

    Handbook handbook() {
        return handbook;
    }

    void read(Handbook reading) {
        handbook = reading;
        changed = clock.instant();
    }

    void round() throws InterruptedException {
        reminders.round();
    }

    /** How often a round was asked for. */
    int wakes() {
        return wakes;
    }

    /** The bot ends, and begins nothing any more. */
    void finish() {
        reminders.finish();
    }

    void at(String time) throws InterruptedException {
        clock.set(Instant.parse(time));
        round();
    }

    /** Rounds for a while, each a step after the one before. */
    void later(Duration time, Duration step) throws InterruptedException {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            clock.advance(step);
            round();
        }
    }

    CompletableFuture<Run> now(long server, String wish) {
        return desk.now(server, wish);
    }

    static Card card(String title, String owner) {
        return card(title, owner, "side.md", 1);
    }

    /** @param owner empty for none, in angle brackets for a placeholder */
    static Card card(String title, String owner, String file, int line) {
        return card(title, owner, null, file, line);
    }

    /** @param purpose by which a card is known when its title changes */
    static Card card(String title, String owner, @Nullable String purpose, String file, int line) {
        Role role = owner.isEmpty()
                ? Role.ABSENT
                : owner.startsWith("<")
                        ? new Role(List.of(owner.substring(1, owner.length() - 1)), List.of())
                        : new Role(List.of(owner), List.of(owner));
        return new Card(title, role, Role.ABSENT, purpose, null, null, List.of(), file, new Position(line, 1));
    }

    @Override
    public void close() {
        access.close();
    }
}
