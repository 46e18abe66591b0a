package no.prosessbot.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.jspecify.annotations.Nullable;

/**
 * User and place of an event.
 *
 * @param user id of the user
 * @param server id of the guild; null outside of guilds
 * @param direct true in a direct message with the bot; false in a conversation among users, where somebody who has
 *     installed the bot for themselves can use its commands
 */
record Origin(JDA jda, long user, @Nullable Long server, boolean direct) {

    static Origin of(Interaction event) {
        Guild guild = event.getGuild();
        return new Origin(
                event.getJDA(),
                event.getUser().getIdLong(),
                guild == null ? null : guild.getIdLong(),
                event.getContext() == InteractionContextType.BOT_DM);
    }

    static Origin of(Message message) {
        return new Origin(
                message.getJDA(),
                message.getAuthor().getIdLong(),
                message.isFromGuild() ? message.getGuildIdLong() : null,
                !message.isFromGuild());
    }

    /** Returns the origin of a message that the bot posts in a guild. */
    static Origin server(JDA jda, long server) {
        return new Origin(jda, jda.getSelfUser().getIdLong(), server, false);
    }

    /** Returns the origin of a message that the bot sends to a user directly. */
    static Origin direct(JDA jda, long user) {
        return new Origin(jda, user, null, true);
    }
}
