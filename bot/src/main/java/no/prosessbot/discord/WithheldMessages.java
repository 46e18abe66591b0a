package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import net.dv8tion.jda.api.entities.SelfUser;
import no.prosessbot.answer.Language;

/** Replies to messages whose text Discord withholds, and tells their authors how to address the bot instead. */
final class WithheldMessages {

    /**
     * Users are told at most once a day about replies, because they also use replies to talk to each other below an
     * answer.
     */
    private static final Duration ONCE_A_DAY = Duration.ofDays(1);

    private static final int MOST = 10_000;

    private final Texts texts;
    private final Language language;
    private final Edge edge;

    /** Users who have been told recently that their replies cannot be read. */
    private final Cache<Long, Boolean> told;

    /** @param language language of the notes, because the user's own is unknown */
    WithheldMessages(Texts texts, Language language, Edge edge, Ticker ticker) {
        this.texts = texts;
        this.language = language;
        this.edge = edge;
        this.told = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(ONCE_A_DAY)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Tells the author of a withheld message how to address the bot. */
    void answer(VisibilityPolicy.Admitted<WithheldMessage> admitted) {
        WithheldMessage message = admitted.event();
        SelfUser self = message.channel().getJDA().getSelfUser();
        switch (message.how()) {
            case ROLE -> say(message, "withheld.role", self.getAsMention());
            case REPLY -> {
                if (told.asMap().putIfAbsent(message.user(), true) == null) {
                    say(message, "withheld.reply", self.getAsMention());
                }
            }
        }
    }

    /** Tells the reason for a refusal to those who certainly addressed the bot. */
    void refuse(WithheldMessage message, VisibilityPolicy.Refusal reason) {
        if (message.how() == WithheldMessage.How.ROLE) {
            say(message, reason.key());
        }
    }

    private void say(WithheldMessage message, String key, Object... arguments) {
        edge.send(Replying.to(message.id(), message.channel(), Messages.text(texts.say(language, key, arguments))));
    }
}
