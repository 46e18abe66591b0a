package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Sheet;

/** Renders one page of a list of cards as an embed, grouped by the file that they are written in. */
final class ListEmbed {

    /** Cards per page. Even with file names, titles and owners at their longest, they fit an embed's description. */
    static final int PAGE_SIZE = 12;

    private static final int FILE = 100;
    private static final int TITLE = 120;
    private static final int PERSON = 80;
    private static final int COLOUR = 0x546E7A;

    private final Replies replies;
    private final Texts texts;

    ListEmbed(Replies replies, Texts texts) {
        this.replies = replies;
        this.texts = texts;
    }

    /** Returns the number of pages; at least one. */
    static int pages(List<Card> cards) {
        return Math.max(1, (cards.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /**
     * Returns the embed of one page.
     *
     * @param page index from 0, less than {@link #pages}
     */
    MessageEmbed of(AnswerKind kind, List<Card> cards, int page, Language language) {
        StringBuilder lines = new StringBuilder();
        String file = "";
        List<Card> shown = cards.subList(page * PAGE_SIZE, Math.min(cards.size(), (page + 1) * PAGE_SIZE));
        List<String> titles = MarkdownText.lines(shown.stream().map(Card::title).toList(), TITLE);
        for (int i = 0; i < shown.size(); i++) {
            Card card = shown.get(i);
            if (!card.file().equals(file)) {
                file = card.file();
                lines.append(lines.isEmpty() ? "" : "\n");
                lines.append("**").append(MarkdownText.line(file, FILE)).append("**\n");
            }
            lines.append(line(card, titles.get(i), language)).append('\n');
        }
        EmbedBuilder embed = new EmbedBuilder()
                .setTitle(texts.say(language, "list." + kind.id(), cards.size()))
                .setColor(COLOUR)
                .setDescription(lines.toString().stripTrailing());
        if (pages(cards) > 1) {
            embed.setFooter(texts.say(language, "list.page", page + 1, pages(cards)));
        }
        return embed.build();
    }

    private String line(Card card, String title, Language language) {
        Sheet sheet = replies.sheet(card, language);
        String person = card.owner().vacant()
                ? texts.say(language, "list.no-owner")
                : MarkdownText.line(sheet.entries().get(0).value(), PERSON);
        return CompletenessStyle.symbol(sheet.completeness()) + " " + title + " · " + person;
    }
}
