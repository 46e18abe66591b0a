package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ledger keeps nobody waiting but those who want something of it, and they are told. */
@Timeout(120)
class LedgerWorkTest {

    private static final int DEFERRED = 5;

    private static final String DOWN = "Påminnelsene er nede akkurat nå.";
    private static final String UNCHANGED =
            "Jeg kommer ikke til påminnelsene akkurat nå, så ingenting er endret. Prøv igjen om litt.";

    /** Nobody waits for as long as a test takes. */
    private static final Waits IMPATIENT =
            new Waits(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofMillis(1));

    private static SentInteraction reminders(TestBot bot, String part) {
        return bot.discord().slash("påminnelse " + part).as(bot.world().kari()).send();
    }

    private static String content(SentInteraction sent) {
        return sent.awaitAnswer().path("content").asText();
    }

    private static String setUp(TestBot bot) {
        return content(bot.discord()
                .slash("påminnelse kanal", Map.of("kanal", bot.world().processes()))
                .as(bot.world().kari())
                .send());
    }

    /** Asks what a lookup can be asked in each way, and waits for the answers. */
    private static void lookUp(TestBot bot) {
        LoopbackDiscord discord = bot.discord();
        List<SentInteraction> asked = new ArrayList<>();
        asked.add(discord.slash("hvem eier", Map.of("prosess", "Release")).send());
        asked.add(discord.slash("spør", Map.of("tekst", "hvem leder Release")).send());
        asked.add(discord.slash("mangler").send());
        asked.add(discord.slash("prosessbot status").as(bot.world().kari()).send());
        asked.add(discord.autocomplete("prosess", "navn", "rel").send());
        asked.forEach(SentInteraction::awaitAnswer);
        discord.press(discord.slash("prosesser").send().awaitMessage(), "›")
                .send()
                .awaitAnswer();
        discord.message(
                        bot.world().ola(),
                        bot.world().general(),
                        bot.world().bot().mention() + " hvem eier Release")
                .awaitReply();
    }

    @Test
    void while_the_ledger_keeps_somebody_waiting_every_lookup_is_answered() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            setUp(bot);
            bot.round();
            try (Gate gate = bot.hold(1)) {
                SentInteraction preview = reminders(bot, "forhåndsvis");
                gate.awaitKept();

                assertEquals(DEFERRED, preview.awaitAck());
                lookUp(bot);
                assertEquals(List.of(), preview.answers());
                gate.open();
                assertTrue(content(preview).startsWith("Slik blir den neste påminnelsen"), content(preview));
                assertTrue(preview.ephemeral());
            }
            bot.assertManners();
        }
    }

    @Test
    void while_another_process_has_the_ledger_locked_lookups_are_answered_and_nobody_is_told_what_is_not_so()
            throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary());
                Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + bot.reminders().ledger())) {
            setUp(bot);
            other.createStatement().execute("BEGIN IMMEDIATE");
            SentInteraction off = reminders(bot, "av");
            for (int i = 0; i < Cooldown.BURST / 2; i++) {
                lookUp(bot);
            }
            assertEquals(DEFERRED, off.awaitAck());
            other.createStatement().execute("ROLLBACK");

            String told = content(off);
            String status = content(reminders(bot, "status"));
            assertEquals(told.startsWith("Påminnelser er av."), status.contains("Påminnelsene er av."), told);
            assertTrue(told.startsWith("Påminnelser er av.") || told.startsWith(DOWN), told);
            bot.assertManners();
        }
    }

    /** Asks until it is begun: on a busy machine it may be dropped before. */
    private static SentInteraction begun(TestBot bot, Gate gate) {
        SentInteraction preview = reminders(bot, "forhåndsvis");
        while (!gate.keeps()) {
            if (!preview.answers().isEmpty()
                    && preview.answers().get(0).path("content").asText().equals(UNCHANGED)) {
                preview = reminders(bot, "forhåndsvis");
            }
            Thread.onSpinWait();
        }
        return preview;
    }

    @Test
    void who_waits_for_too_long_is_told_so_and_what_was_not_begun_is_not_done() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary(), IMPATIENT, 1000)) {
            while (!setUp(bot).startsWith("Påminnelser er på")) {
                // It may have been dropped.
            }
            bot.round();
            SentInteraction preview;
            try (Gate gate = bot.hold(1)) {
                preview = begun(bot, gate);
                SentInteraction off = reminders(bot, "av");

                assertEquals(
                        "Det tar lengre tid enn det pleier. Svaret kommer her når det er klart.", content(preview));
                assertEquals(UNCHANGED, content(off));
            }
            while (preview.answers().size() < 2) {
                Thread.onSpinWait();
            }
            assertTrue(preview.answers().get(1).path("content").asText().startsWith("Slik blir"));
            assertTrue(bot.reminders()
                    .desk()
                    .rule(Long.parseLong(bot.world().guild().id()))
                    .orElseThrow()
                    .works());
            bot.assertManners();
        }
    }

    @Test
    void who_still_waits_when_the_bot_ends_is_told_so() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary());
                Gate gate = bot.hold(1)) {
            setUp(bot);
            SentInteraction preview = reminders(bot, "forhåndsvis");
            gate.awaitKept();
            SentInteraction off = reminders(bot, "av");
            off.awaitAck();

            bot.end();

            assertTrue(content(preview).startsWith("Jeg blir stengt akkurat nå. Se"), content(preview));
            assertTrue(content(off).startsWith("Jeg blir stengt akkurat nå, så"), content(off));
            bot.assertManners();
        }
    }
}
