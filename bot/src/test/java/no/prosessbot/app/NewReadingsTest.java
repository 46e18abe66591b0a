package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.ConfigurationReader;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import no.prosessbot.discord.DiscordAccount;
import no.prosessbot.discord.DiscordBot;
import no.prosessbot.discord.DiscordSettings;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.reading.Content;
import no.prosessbot.reading.FolderSource;
import no.prosessbot.reading.InForce;
import no.prosessbot.reading.ReadingLog;
import no.prosessbot.reading.Readings;
import no.prosessbot.reading.Trouble;
import no.prosessbot.reply.Replies;
import no.prosessbot.site.ContentLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The content is edited while the bot answers on Discord; rounds follow each other at once. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NewReadingsTest {

    private static final int COMMANDS = 8;

    @TempDir
    Path temporary;

    /** A log that one can wait for. */
    private static final class AwaitedLog implements ReadingLog {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> sizes = new LinkedBlockingQueue<>();

        @Override
        public void renewed(InForce inForce) {
            told.add("renewed");
            sizes.add(inForce.edition().handbook().cards().size());
        }

        @Override
        public void kept(List<String> files) {
            told.add("kept " + files);
        }

        @Override
        public void keptNoLonger(List<String> files) {
            told.add("kept no longer " + files);
        }

        @Override
        public void trouble(Trouble trouble) {
            told.add(trouble.toString());
        }

        @Override
        public void troubleOver() {
            told.add("over");
        }

        /** The very next things that are told. */
        void await(String... news) throws InterruptedException {
            List<String> taken = new ArrayList<>();
            while (taken.size() < news.length) {
                taken.add(told.take());
            }
            assertEquals(List.of(news), taken);
        }
    }

    /** The bot with all that it takes to follow its content. */
    private static final class Running implements AutoCloseable {

        private final AwaitedLog log = new AwaitedLog();
        private final LoopbackDiscord discord = LoopbackDiscord.start();
        private final DiscordBot bot;
        private final Rounds rounds;
        private final ReminderParts reminders;

        Running(Content content) throws Exception {
            Configuration configuration = new ConfigurationReader(
                            Map.of(), content.folder().toAbsolutePath().resolveSibling("working"))
                    .read(Optional.empty())
                    .withContent(content.folder());
            Texts texts = Texts.in(configuration.language());
            Edition first = Edition.of(content.read(Run.CLOCK), Map.of());
            Editions editions = new Editions(first);
            Readings readings = new Readings(
                    new FolderSource(ContentLocation.alone(content.folder())),
                    new HandbookReader(configuration.reading(), Run.CLOCK),
                    configuration.synonyms(),
                    Run.CLOCK,
                    first,
                    editions::replace,
                    log);
            rounds = new Rounds("content", Duration.ofMillis(1), texts);
            rounds.start(readings::look);
            reminders = new ReminderParts(configuration, readings, texts, Run.CLOCK);
            bot = new DiscordBot(
                    new DiscordAccount(discord.token(), discord.restUrl(), discord.gatewayUrl()),
                    new DiscordSettings(false, Servers.ALL, DirectMessages.EVERYBODY, null, null, null, Map.of()),
                    editions,
                    reminders.desk(),
                    new Replies(),
                    configuration.language(),
                    Run.CLOCK,
                    Ticker.systemTicker());
            bot.start(wait -> {});
            discord.awaitReady();
            discord.awaitCommands(COMMANDS);
        }

        /** Waits for what the log is told next. */
        void awaitNews(String... news) throws InterruptedException {
            log.await(news);
        }

        /** Waits for a handbook of so many cards. */
        void awaitCards(int number) throws InterruptedException {
            while (log.sizes.take() != number) {
                // Another one is to come.
            }
        }

        void assertOwner(String title, String owner) {
            String answer = discord.slash("hvem eier", Map.of("prosess", title))
                    .send()
                    .awaitAnswer()
                    .toString();
            assertTrue(answer.contains(owner), answer);
        }

        @Override
        public void close() {
            rounds.close();
            bot.close();
            reminders.close();
            assertEquals(List.of(), discord.violations());
            discord.close();
        }
    }

    @Test
    void answers_follow_the_content_and_outlast_its_faults() throws Exception {
        Content content = new Content(temporary.resolve("content"))
                .write("a.md", Content.page("Kari Lie", "Release"))
                .write("b.md", Content.page("Ola Moe", "Behov"));
        try (Running bot = new Running(content)) {
            bot.assertOwner("Release", "Kari Lie");

            content.replace("a.md", Content.page("Åse Ørn", "Release"));
            bot.awaitNews("renewed");
            bot.assertOwner("Release", "Åse Ørn");

            content.replace("b.md", Content.faultyPage());
            bot.awaitNews("renewed", "kept [b.md]");
            bot.assertOwner("Behov", "Ola Moe");

            content.replace("a.md", Content.page("Eva Dal", "Release"));
            bot.awaitNews("renewed");
            bot.assertOwner("Release", "Eva Dal");
            bot.assertOwner("Behov", "Ola Moe");

            content.replace("b.md", Content.page("Liv Vik", "Behov"));
            bot.awaitNews("renewed", "kept no longer [b.md]");
            bot.assertOwner("Behov", "Liv Vik");
        }
    }

    @Test
    void when_the_folder_is_gone_the_answers_stay_and_it_may_come_back() throws Exception {
        Content content = new Content(temporary.resolve("content")).write("a.md", Content.page("Kari Lie", "Release"));
        Path aside = temporary.resolve("aside");
        try (Running bot = new Running(content)) {
            Files.move(content.folder(), aside);
            bot.awaitNews("NoContent[reason=NOT_FOUND]");
            bot.assertOwner("Release", "Kari Lie");

            new Content(aside).write("a.md", Content.page("Åse Ørn", "Release"));
            Files.move(aside, content.folder());
            bot.awaitNews("over", "renewed");
            bot.assertOwner("Release", "Åse Ørn");
        }
    }

    @Test
    void when_all_pages_are_deleted_the_answers_stay_until_there_are_cards_again() throws Exception {
        Content content = new Content(temporary.resolve("content")).write("a.md", Content.page("Kari Lie", "Release"));
        try (Running bot = new Running(content)) {
            content.deleteAllFiles();
            bot.awaitNews("NoCards[]");
            bot.assertOwner("Release", "Kari Lie");

            content.replace("c.md", Content.page("Åse Ørn", "Release"));
            bot.awaitNews("over", "renewed");
            bot.assertOwner("Release", "Åse Ørn");
        }
    }

    /** While it is being written the file is empty for a moment, which a look may or may not see. */
    @Test
    void a_page_that_is_written_in_place_is_answered_from_when_it_is_whole() throws Exception {
        Content content = new Content(temporary.resolve("content"))
                .write("a.md", Content.page("Kari Lie", "Release"))
                .write("b.md", Content.page("Ola Moe", "Behov"));
        try (Running bot = new Running(content)) {
            content.write("a.md", Content.page("Åse Ørn", "Release", "Vakt", "Beredskap"));
            bot.awaitCards(4);
            bot.assertOwner("Release", "Åse Ørn");
        }
    }
}
