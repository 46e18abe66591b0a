package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Language;

/** Answers messages addressed to the bot, in direct messages and in channels. */
final class PlainMessages {

    private final DiscordSettings settings;
    private final PlainAnswers answers;
    private final AnswerLayout layout;
    private final Texts texts;
    private final Edge edge;

    PlainMessages(DiscordSettings settings, PlainAnswers answers, AnswerLayout layout, Texts texts, Edge edge) {
        this.settings = settings;
        this.answers = answers;
        this.layout = layout;
        this.texts = texts;
        this.edge = edge;
    }

    /** Replies to a message with the answer, or with an offer of it if answers are private. */
    void answer(VisibilityPolicy.Admitted<Message> admitted) {
        Message message = admitted.event();
        Place place = Place.of(message);
        String text = Calling.text(message);
        boolean open = !place.server() || !settings.privateAnswers();
        edge.send(Replying.to(
                message,
                open
                        ? answers.of(text, place, place.server() ? Audience.CHANNEL : Audience.DIRECT)
                        : offer(message, answers.language(text))));
    }

    /**
     * Returns an offer instead of the answer, for when answers are private. In a channel only an interaction can have
     * an ephemeral response, so the offer is a button, whatever the answer is. If the bot may not read the channel's
     * history, it is a hint to use a command.
     */
    private MessageCreateData offer(Message message, Language language) {
        // Pressing the button reads the question again.
        boolean readable = !(message.getChannel() instanceof GuildMessageChannel there)
                || there.getGuild().getSelfMember().hasPermission(there, Permission.MESSAGE_HISTORY);
        return readable
                ? layout.offer(new ComponentId.Reveal(
                        message.getIdLong(), language, message.getAuthor().getIdLong()))
                : Messages.text(texts.say(language, "offer.by-command"));
    }

    /**
     * Replies with a sentence that is not an answer.
     *
     * @param key message key of the sentence
     */
    void note(Message message, String key) {
        String note = texts.say(answers.language(Calling.text(message)), key);
        edge.send(Replying.to(message, Messages.text(note)));
    }
}
