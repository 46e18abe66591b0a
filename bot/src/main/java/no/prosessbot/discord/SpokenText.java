package no.prosessbot.discord;

import net.dv8tion.jda.api.entities.SelfUser;

/** What somebody says to the bot, without the mention that calls it. */
final class SpokenText {

    private SpokenText() {}

    static String of(String content, SelfUser self) {
        return content.replace("<@" + self.getId() + ">", " ")
                .replace("<@!" + self.getId() + ">", " ")
                .strip();
    }
}
