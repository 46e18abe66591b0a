package no.prosessbot.discord;

import net.dv8tion.jda.api.entities.SelfUser;

/** What somebody says to the bot, without the mention that calls it. */
final class SpokenText {

    private SpokenText() {}

    /** True if the text itself calls the bot; an answer to one of its messages does not. */
    static boolean calls(String content, SelfUser self) {
        return content.contains("<@" + self.getId() + ">") || content.contains("<@!" + self.getId() + ">");
    }

    static String of(String content, SelfUser self) {
        return content.replace("<@" + self.getId() + ">", " ")
                .replace("<@!" + self.getId() + ">", " ")
                .strip();
    }
}
