package no.prosessbot.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.OwnerEdit;
import no.prosessbot.config.IsoWeeks;
import no.prosessbot.config.Mention;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Retention;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.BotMembership;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.LedgerAccess;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.NotPostedException;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.ReminderLog;
import no.prosessbot.reminder.Reminders;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.Wishes;
import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.StateFolder;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;

/** The reminders of a bot under test, with a ledger on the disk; their rounds are made by hand. */
final class TestReminders implements AutoCloseable {

    /** Where nothing can be posted. */
    static final Noticeboard NOWHERE = new Noticeboard() {
        @Override
        public BotMembership membership(long server) {
            return BotMembership.UNKNOWN;
        }

        @Override
        public Optional<Trouble> obstacle(Target target) {
            return Optional.of(Trouble.UNREACHABLE);
        }

        @Override
        public OptionalLong newest(Target target) {
            return OptionalLong.empty();
        }

        @Override
        public CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest) {
            return CompletableFuture.failedFuture(new NotPostedException(Trouble.UNREACHABLE));
        }

        @Override
        public CompletableFuture<Long> post(Target target, Post post) {
            return CompletableFuture.failedFuture(new NotPostedException(Trouble.UNREACHABLE));
        }
    };

    private final Path state;
    private final Clock clock;
    private final Supplier<Handbook> handbook;
    private final ReminderSettings settings;
    private final Wishes wishes = new Wishes();
    private final LedgerAccess access;
    private final Desk desk;
    private final List<LedgerException.Reason> troubles = new ArrayList<>();
    private final List<String> departures = new ArrayList<>();
    private final BlockingQueue<Boolean> wakes = new LinkedBlockingQueue<>();
    private @Nullable Noticeboard board;
    private @Nullable CountedBoard counted;
    private @Nullable Reminders rounds;
    private boolean kept;

    TestReminders(Supplier<Handbook> handbook, Clock clock, List<Mention> mentioned) {
        this(temporary(), handbook, clock, mentioned);
    }

    private TestReminders(Path state, Supplier<Handbook> handbook, Clock clock, List<Mention> mentioned) {
        this.state = state;
        this.clock = clock;
        this.handbook = handbook;
        this.settings = new ReminderSettings(
                state,
                new Timetable(DayOfWeek.TUESDAY, LocalTime.of(10, 0), 1),
                ZoneId.of("Europe/Oslo"),
                List.of(),
                IsoWeeks.NONE,
                List.of(1, 2, 4),
                2,
                mentioned,
                Duration.ofHours(1),
                Retention.USUAL);
        this.access = new LedgerAccess(new StateFolder(state), new ReminderLog() {
            @Override
            public void unavailable(LedgerException.Reason reason) {
                troubles.add(reason);
            }

            @Override
            public void over() {}

            @Override
            public void begunAnew() {}

            @Override
            public void exposed(Exposure exposure) {}

            @Override
            public void left(long server) {
                departures.add("left " + server);
            }

            @Override
            public void back(long server) {
                departures.add("back " + server);
            }

            @Override
            public void forgotten(long server) {}

            @Override
            public void delayed(Run run, Trouble trouble) {}

            @Override
            public void skipped(Run run, Trouble trouble) {}

            @Override
            public void fault(Run run, Throwable fault) {}
        });
        this.desk = new Desk(
                access,
                settings,
                this::content,
                (card, owner) -> new OwnerEdit(card.at().line() + 2, false, "  owner=\"" + owner + "\""),
                wishes,
                Language.BOKMAAL,
                clock);
        access.open();
    }

    /** In a folder that may have been used before. */
    static TestReminders in(Path state, Supplier<Handbook> handbook, Clock clock) {
        return new TestReminders(state, handbook, clock, List.of());
    }

    /** The state folder outlives this. */
    void keep() {
        kept = true;
    }

    private Reminders.Content content() {
        return new Reminders.Content(handbook.get(), clock.instant().minus(Duration.ofDays(1)));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("reminders");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that the ledger is kept in. */
    Path ledger() {
        return state.resolve(StateFolder.LEDGER);
    }

    Desk desk() {
        return desk;
    }

    /** Which servers the bot has left, and is back on, as the operator was told. */
    List<String> departures() {
        return departures;
    }

    /** The rounds that post on this board. */
    Reminders rounds(Noticeboard board, Runnable wake) {
        return new Reminders(access, settings, this::content, board, wishes, Language.BOKMAAL, clock, wake);
    }

    /** A round, and those that record what the board answers. */
    void round(Noticeboard where) throws InterruptedException {
        if (where != board || counted == null || rounds == null) {
            board = where;
            counted = new CountedBoard(where);
            rounds = rounds(counted, () -> wakes.add(true));
        }
        int before = counted.asked();
        rounds.round();
        for (int answered = before; answered < counted.asked(); answered++) {
            wakes.take();
            rounds.round();
        }
    }

    @Override
    public void close() {
        access.close();
        if (kept || !Files.exists(state)) {
            return;
        }
        try (Stream<Path> files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
