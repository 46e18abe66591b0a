package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Sheet;

/** Renders a whole card as an embed. Missing values are marked as missing, and texts are cut to Discord's limits. */
final class CardEmbed {

    /** Short enough to leave room for the five fields that every card has. */
    private static final int DESCRIPTION = 200;

    private static final int FOOTER = 250;

    /**
     * With less room than this, in UTF-16 units, no field is started; longer than the placeholder for a value that does
     * not fit.
     */
    private static final int SHORTEST_VALUE = 60;

    /** A field of the embed, in Markdown. */
    private record Part(String name, String value, boolean inline) {}

    private final CardLinks links;
    private final People people;
    private final Texts texts;

    CardEmbed(CardLinks links, People people, Texts texts) {
        this.links = links;
        this.people = people;
        this.texts = texts;
    }

    /**
     * Returns the embed for a card.
     *
     * @param source sentence that tells where the card is written, for the footer
     */
    MessageEmbed of(Sheet sheet, Card card, String source, Language language) {
        EmbedBuilder embed = new EmbedBuilder();
        String symbol = CompletenessStyle.symbol(sheet.completeness()) + " ";
        embed.setTitle(
                symbol + MarkdownText.line(sheet.title(), Limits.EMBED_TITLE - symbol.length()),
                links.page(sheet.source()).orElse(null));
        embed.setColor(CompletenessStyle.colour(sheet.completeness()));
        if (!sheet.note().isEmpty()) {
            embed.setDescription(MarkdownText.line(sheet.note(), DESCRIPTION));
        }
        embed.setFooter(PlainText.of(source, FOOTER));
        for (Part field : fields(sheet, card, language)) {
            int room = Limits.EMBED_TOTAL - embed.length() - field.name().length();
            if (embed.getFields().size() == Limits.EMBED_FIELDS || room < SHORTEST_VALUE) {
                break;
            }
            String value = field.value().length() <= room ? field.value() : texts.say(language, "card.no-room");
            embed.addField(field.name(), value, field.inline());
        }
        return embed.build();
    }

    private List<Part> fields(Sheet sheet, Card card, Language language) {
        List<Part> fields = new ArrayList<>();
        for (int i = 0; i < sheet.entries().size(); i++) {
            Sheet.Entry entry = sheet.entries().get(i);
            List<String> names = switch (i) {
                case 0 -> card.owner().names();
                case 1 -> card.leader().names();
                default -> List.of();
            };
            fields.add(new Part(
                    MarkdownText.line(entry.label(), Limits.FIELD_NAME), value(entry, names, language), i < 2));
        }
        return fields;
    }

    private String value(Sheet.Entry entry, List<String> names, Language language) {
        if (entry.missing()) {
            String missing = texts.say(language, "card.missing");
            String placeholder =
                    entry.value().equals(missing) ? "" : MarkdownText.of(entry.value(), Limits.FIELD_VALUE / 2) + " ";
            return placeholder + "*" + missing + "*";
        }
        String mentions = String.join(" ", people.mentions(names));
        if (mentions.isEmpty() || mentions.length() > Limits.FIELD_VALUE / 2) {
            return MarkdownText.of(entry.value(), Limits.FIELD_VALUE);
        }
        return MarkdownText.of(entry.value(), Limits.FIELD_VALUE - mentions.length() - 1) + "\n" + mentions;
    }
}
