package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.reminder.BotMembership;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.Reminders;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.ledger.Trouble;
import no.prosessbot.reply.Replies;

/**
 * A bot in a process of its own, that makes its rounds whenever there is something to record. At one step it says so on standard output, and
 * waits to be killed.
 */
final class ReminderChild {

    /** Where a process can be when it is killed. */
    enum Step {
        LOGGED_IN,
        BEFORE_THE_ROW,
        AFTER_THE_ROW,
        BEFORE_THE_REQUEST,
        BEFORE_THE_RECORD,
        AFTER_THE_RECORD,
        NEVER
    }

    private final Step last;

    private ReminderChild(Step last) {
        this.last = last;
    }

    /** Arguments: REST, gateway, token, state folder, time, step. */
    public static void main(String[] arguments) throws Exception {
        new ReminderChild(Step.valueOf(arguments[5])).run(arguments);
    }

    private void run(String[] arguments) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(arguments[4]), ZoneOffset.UTC);
        Edition edition = Edition.of(Handbooks.ordinary(), Map.of());
        TestReminders parts = TestReminders.in(Path.of(arguments[3]), edition::handbook, clock);
        DiscordBot bot = new DiscordBot(
                new DiscordAccount(arguments[2], arguments[0], arguments[1]),
                TestBot.SETTINGS,
                () -> edition,
                parts.desk(),
                new Replies(),
                Language.BOKMAAL,
                clock,
                Ticker.systemTicker());
        bot.start(wait -> {});
        reached(Step.LOGGED_IN);
        reached(Step.BEFORE_THE_ROW);
        BlockingQueue<Boolean> wakes = new LinkedBlockingQueue<>();
        Reminders reminders = parts.rounds(new Watched(bot.noticeboard()), () -> wakes.add(true));
        reminders.round();
        while (true) {
            wakes.take();
            reminders.round();
            reached(Step.AFTER_THE_RECORD);
        }
    }

    private void reached(Step step) {
        if (step == Step.LOGGED_IN || step == last) {
            System.out.println(step);
        }
        if (step == last) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Tells when the row is written and nothing sent, and when all is sent and nothing recorded. */
    private final class Watched implements Noticeboard {
        private final Noticeboard board;

        Watched(Noticeboard board) {
            this.board = board;
        }

        @Override
        public BotMembership membership(long server) {
            return board.membership(server);
        }

        @Override
        public Optional<Trouble> obstacle(Target target) {
            reached(Step.AFTER_THE_ROW);
            return board.obstacle(target);
        }

        @Override
        public OptionalLong newest(Target target) {
            return board.newest(target);
        }

        @Override
        public CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest) {
            return board.find(target, mark, newest);
        }

        @Override
        public CompletableFuture<Long> post(Target target, Post post) {
            reached(Step.BEFORE_THE_REQUEST);
            return board.post(target, post).thenApply(message -> {
                reached(Step.BEFORE_THE_RECORD);
                return message;
            });
        }
    }

    /** All that a list of the steps needs. */
    static List<Step> steps() {
        return List.of(
                Step.BEFORE_THE_ROW,
                Step.AFTER_THE_ROW,
                Step.BEFORE_THE_REQUEST,
                Step.BEFORE_THE_RECORD,
                Step.AFTER_THE_RECORD);
    }
}
