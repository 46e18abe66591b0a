package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import no.prosessbot.answer.Language;
import no.prosessbot.config.Mention;
import no.prosessbot.reminder.Post;
import no.prosessbot.reply.Notice;
import no.prosessbot.reply.NoticeTexts;
import no.prosessbot.reply.Source;

/** Lays out the messages that the bot posts unprompted: an embed with action buttons below. */
final class NoticeLayout {

    private static final int COLOUR = 0xC62828;

    private static final int LEAD = 500;
    private static final int TITLE = 100;
    private static final int FACT = 120;
    private static final int FILE = 80;
    private static final int CLOSING = 500;
    private static final int CODE = 900;

    private final CardLinks links;
    private final Texts texts;
    private final NoticeTexts noticeTexts = new NoticeTexts();

    NoticeLayout(CardLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    /**
     * Returns the message of a post.
     *
     * @param mentioned those of the post's mentions that are allowed in the target; only they are notified
     */
    MessageCreateBuilder of(Post post, List<Mention> mentioned) {
        MessageCreateBuilder message = Messages.create().setEmbeds(embed(post));
        if (!mentioned.isEmpty()) {
            message.setContent(
                    String.join(" ", mentioned.stream().map(People::mention).toList()));
            message = message.mentionUsers(ids(mentioned, Mention.Kind.USER))
                    .mentionRoles(ids(mentioned, Mention.Kind.ROLE));
        }
        return post.actions() ? message.setComponents(actions(post.notice().language())) : message;
    }

    private static long[] ids(List<Mention> mentioned, Mention.Kind kind) {
        return mentioned.stream()
                .filter(mention -> mention.kind() == kind)
                .mapToLong(Mention::id)
                .toArray();
    }

    private ActionRow actions(Language language) {
        List<Button> buttons = new ArrayList<>();
        for (Doing doing : Doing.values()) {
            String id = new ComponentId.Doable(doing, language).encode();
            String label = texts.say(language, "button." + doing.id());
            buttons.add(doing == Doing.SUGGEST ? Button.primary(id, label) : Button.secondary(id, label));
        }
        return ActionRow.of(buttons);
    }

    private MessageEmbed embed(Post post) {
        Notice notice = post.notice();
        return new EmbedBuilder()
                .setColor(COLOUR)
                .setTitle(MarkdownText.line(notice.title(), Limits.EMBED_TITLE))
                .setDescription(description(post))
                .setFooter(PlainText.of(notice.footer(), Limits.FOOTER))
                .build();
    }

    private String description(Post post) {
        Notice notice = post.notice();
        List<String> end = new ArrayList<>();
        notice.closing().forEach(text -> end.add(MarkdownText.of(text, CLOSING)));
        if (!notice.code().isEmpty()) {
            end.add(MarkdownText.block(notice.code(), CODE));
        }
        if (post.by() != null) {
            end.add(texts.say(notice.language(), "remind.by", "<@" + Long.toUnsignedString(post.by()) + ">"));
        }
        String ending = String.join("\n", end);
        StringBuilder text = new StringBuilder(notice.lead().isEmpty() ? "" : MarkdownText.of(notice.lead(), LEAD));
        String more = noticeTexts.more(notice.lines().size(), notice.language());
        int room = Limits.EMBED_DESCRIPTION - ending.length() - more.length() - "\n\n\n".length();
        List<String> titles = MarkdownText.lines(
                notice.lines().stream().map(Notice.Line::title).toList(), TITLE);
        int shown = 0;
        for (Notice.Line line : notice.lines()) {
            String next = line(line, titles.get(shown), notice.language());
            if (text.length() + next.length() + 2 > room) {
                break;
            }
            text.append(shown == 0 ? "\n\n" : "\n").append(next);
            shown++;
        }
        if (shown < notice.lines().size()) {
            text.append('\n').append(noticeTexts.more(notice.lines().size() - shown, notice.language()));
        }
        return text.append(ending.isEmpty() ? "" : "\n\n" + ending).toString().strip();
    }

    private String line(Notice.Line line, String title, Language language) {
        StringBuilder text = new StringBuilder("- **").append(title).append("**");
        if (!line.mark().isEmpty()) {
            text.append(" · *").append(MarkdownText.line(line.mark(), FACT)).append('*');
        }
        line.facts().forEach(fact -> text.append(" · ").append(MarkdownText.line(fact, FACT)));
        return text.append(" · ").append(place(line.source(), language)).toString();
    }

    private String place(Source source, Language language) {
        return links.line(source)
                .map(url -> MarkdownText.line(source.file(), FILE) + ", "
                        + MarkdownText.link(texts.say(language, "menu.line", source.line()), url))
                .orElseGet(
                        () -> MarkdownText.line(texts.say(language, "menu.place", source.file(), source.line()), FILE));
    }
}
