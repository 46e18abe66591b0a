package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.reply.Replies;

/** A bot that takes all memory there is when it is asked something. */
public final class HungryBot {

    private static final int LARGE = 1 << 16;

    private HungryBot() {}

    /** Starts it, and returns. */
    public static void start(String rest, String gateway, String token, Path state) throws Exception {
        Edition edition = Edition.of(Handbooks.ordinary(), Map.of());
        Supplier<Edition> hungry = () -> {
            if (Thread.currentThread().getName().startsWith("discord-event")) {
                eat();
            }
            return edition;
        };
        TestReminders reminders = TestReminders.in(state, edition::handbook, Clock.systemUTC());
        new DiscordBot(
                        new DiscordAccount(token, rest, gateway),
                        TestBot.SETTINGS,
                        hungry,
                        reminders.desk(),
                        new Replies(),
                        Language.BOKMAAL,
                        Clock.systemUTC(),
                        Ticker.systemTicker())
                .start(wait -> {});
    }

    /** To the last object for which there is room; and keeps it all while the error is on its way. */
    private static void eat() {
        List<Object> eaten = new ArrayList<>(1 << 20);
        for (int size = LARGE; size > 0; ) {
            try {
                eaten.add(new byte[size]);
            } catch (OutOfMemoryError full) {
                size /= 2;
            }
        }
        try {
            throw new OutOfMemoryError("nothing is left");
        } finally {
            eaten.add(eaten);
        }
    }
}
