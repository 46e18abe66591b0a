package no.prosessbot.app;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.prosessbot.discord.HungryBot;

/** A process that does what the program does where nobody catches something, with a bot that takes all its memory. */
final class MemoryChild {

    private MemoryChild() {}

    /** Arguments: REST, gateway, token, state folder. */
    public static void main(String[] arguments) throws Exception {
        LastResort.install("Minnet er brukt opp.");
        HungryBot.start(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
        new CountDownLatch(1).await();
    }
}
