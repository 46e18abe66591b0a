package no.prosessbot.console;

import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;
import no.prosessbot.card.Role;
import no.prosessbot.reply.ChatTexts;
import no.prosessbot.reply.Replies;

/** Lists cards in a table: title, owner, leader, and where each stands. Immutable and thread-safe. */
public final class CardsPrinter {

    private final Replies replies;
    private final ChatTexts texts = new ChatTexts();
    private final OutputStyle style;

    public CardsPrinter(Replies replies, OutputStyle style) {
        this.replies = replies;
        this.style = style;
    }

    /** The heading and the cards, in their order; a card may take several lines on a narrow terminal. */
    public List<String> lines(List<Card> cards, Language language) {
        List<String> heading = Stream.concat(
                        Stream.of(Field.TITLE, Field.OWNER, Field.LEADER).map(field -> replies.label(field, language)),
                        Stream.of(texts.sourceHeading(language)))
                .toList();
        return new Table(style)
                .lines(heading, cards.stream().map(card -> row(card, language)).toList());
    }

    private List<Table.Cell> row(Card card, Language language) {
        return List.of(
                new Table.Cell(card.title(), false),
                role(card.owner(), language),
                role(card.leader(), language),
                new Table.Cell(card.file() + ":" + card.at().line(), false));
    }

    private Table.Cell role(Role role, Language language) {
        String text = role.texts().isEmpty() ? texts.nobody(language) : String.join(", ", role.shown());
        return new Table.Cell(text, role.vacant());
    }
}
