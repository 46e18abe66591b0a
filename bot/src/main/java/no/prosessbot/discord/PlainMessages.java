package no.prosessbot.discord;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.Questions;

/** Answers what people write to the bot: in a direct message, or where they mention it. */
final class PlainMessages extends ListenerAdapter {

    private final DiscordSettings settings;
    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final AnswerLayout layout;
    private final HelpText help;
    private final Language language;
    private final Edge edge;
    private final Seen seen;

    /**
     * Answers in the language of each question.
     *
     * @param language of the help for those who ask nothing
     */
    PlainMessages(
            DiscordSettings settings,
            Supplier<Subjects> subjects,
            Questions questions,
            AnswerLayout layout,
            HelpText help,
            Language language,
            Edge edge,
            Seen seen) {
        this.settings = settings;
        this.subjects = subjects;
        this.questions = questions;
        this.layout = layout;
        this.help = help;
        this.language = language;
        this.edge = edge;
        this.seen = seen;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        edge.guard(() -> {
            Message message = event.getMessage();
            if (meant(message) && seen.first(message.getIdLong())) {
                Place place = Place.of(message);
                if (place.maySpeak()) {
                    edge.send(reply(message, answer(message, place)));
                }
            }
        });
    }

    private static boolean meant(Message message) {
        boolean person = !message.getAuthor().isBot() && !message.isWebhookMessage();
        boolean said = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        return person
                && said
                && (!message.isFromGuild()
                        || SpokenText.calls(
                                message.getContentRaw(), message.getJDA().getSelfUser()));
    }

    private MessageCreateData answer(Message message, Place place) {
        Subjects current = subjects.get();
        String text = SpokenText.of(message.getContentRaw(), message.getJDA().getSelfUser());
        if (text.isEmpty()) {
            return brief(current, language);
        }
        Answer answer = new Asking(current, questions).question(text);
        Optional<Language> lost = answer.kind() == AnswerKind.UNKNOWN ? help.wanted(text, language) : Optional.empty();
        if (lost.isPresent()) {
            return brief(current, lost.get());
        }
        boolean definite = layout.definite(answer);
        if (place.server() && definite && settings.privateAnswers()) {
            return layout.offer(answer, current, place);
        }
        // Nobody but bots themselves can be answered alone in a channel: what is not settled is said there too, but
        // only the one who asked can choose.
        return layout.of(answer, current, place, place.server() ? Audience.CHANNEL : Audience.DIRECT);
    }

    private MessageCreateData brief(Subjects current, Language told) {
        Handbook handbook = current.edition().handbook();
        return AnswerLayout.message().setContent(help.brief(handbook, told)).build();
    }

    private static MessageCreateAction reply(Message to, MessageCreateData answer) {
        MessageCreateAction action = to.getChannel()
                .sendMessage(answer)
                // Discord takes a message with the same nonce only once, should it be sent again after a lost answer.
                .setNonce(to.getId());
        boolean refers = !(to.getChannel() instanceof GuildMessageChannel there)
                || there.getGuild().getSelfMember().hasPermission(there, Permission.MESSAGE_HISTORY);
        return refers ? action.setMessageReference(to).failOnInvalidReply(false) : action;
    }
}
