package no.prosessbot.discord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.NotPostedException;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.Reminders;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.ledger.Trouble;
import no.prosessbot.reply.Replies;

/**
 * A bot in a process of its own, that makes its rounds as fast as it can. At one step it says so on standard output, and
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
                clock);
        bot.start(wait -> {});
        reached(Step.LOGGED_IN);
        reached(Step.BEFORE_THE_ROW);
        Reminders reminders = parts.rounds(new Watched(bot.noticeboard()));
        while (true) {
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
        public Optional<Trouble> obstacle(Target target) {
            reached(Step.AFTER_THE_ROW);
            return board.obstacle(target);
        }

        @Override
        public Optional<Long> find(Target target, Mark mark, Instant after)
                throws NotPostedException, InterruptedException {
            return board.find(target, mark, after);
        }

        @Override
        public long post(Target target, Post post) throws NotPostedException, InterruptedException {
            reached(Step.BEFORE_THE_REQUEST);
            long message = board.post(target, post);
            reached(Step.BEFORE_THE_RECORD);
            return message;
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
