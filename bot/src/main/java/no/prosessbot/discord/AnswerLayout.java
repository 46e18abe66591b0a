package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Reply;
import no.prosessbot.reply.Sheet;

/** Lays out answers as Discord messages: text, embeds and the buttons and menus below. */
final class AnswerLayout {

    /** Longest text in UTF-16 units, mentions included; leaves room for the source line. */
    private static final int TEXT = 1600;

    private static final int SOURCE = 300;

    private final Replies replies;
    private final Texts texts;
    private final CardLinks links;
    private final People people;
    private final CardEmbed cards;
    private final ListEmbed lists;
    private final ChoiceRows choices;

    AnswerLayout(DiscordSettings settings, Replies replies, Texts texts) {
        this.replies = replies;
        this.texts = texts;
        this.links = new CardLinks(settings);
        this.people = new People(settings.people());
        this.cards = new CardEmbed(links, people, texts);
        this.lists = new ListEmbed(replies, texts);
        this.choices = new ChoiceRows(texts);
    }

    /** Returns whether the answer settles the question, so that it may be shown to the whole channel. */
    boolean definite(Answer answer) {
        return replies.reply(answer).definite();
    }

    /**
     * Returns an answer as a message.
     *
     * @param audience who will see it; only an ephemeral answer gets a share button
     */
    MessageCreateData of(Answer answer, Subjects subjects, Place place, Audience audience) {
        if (listed(answer) && place.mayEmbed()) {
            return page(answer, 0, place, audience);
        }
        Reply reply = replies.reply(answer);
        MessageCreateBuilder message = Messages.create();
        List<ActionRow> rows = new ArrayList<>(choices.of(reply, subjects, place.user()));
        List<Button> buttons = new ArrayList<>();
        if (!reply.sheets().isEmpty() && place.mayEmbed()) {
            Sheet sheet = reply.sheets().get(0);
            message.setEmbeds(cards.of(sheet, answer.cards().get(0), reply.sourceLine(), answer.language()));
            buttons.addAll(linkButtons(sheet, answer.language()));
        } else {
            message.setContent(text(reply));
        }
        if (place.server()) {
            suggestible(answer).ifPresent(card -> buttons.add(suggest(card, subjects, answer.language())));
        }
        if (shareable(reply) && place.maySpeak() && audience == Audience.ALONE) {
            buttons.add(share(answer.language()));
        }
        if (!buttons.isEmpty()) {
            rows.add(ActionRow.of(buttons));
        }
        return message.setComponents(rows).build();
    }

    /**
     * Returns one page of a list of cards.
     *
     * @param answer of kind LIST, MISSING_OWNER or MISSING_LEADER
     * @param page index from 0; clamped to the pages that exist
     */
    MessageCreateData page(Answer answer, int page, Place place, Audience audience) {
        MessageCreateBuilder message = Messages.create();
        Language language = answer.language();
        List<Button> buttons = new ArrayList<>();
        if (answer.cards().isEmpty()) {
            message.setContent(text(replies.reply(answer)));
        } else {
            int pages = ListEmbed.pages(answer.cards());
            int shown = Math.max(0, Math.min(page, pages - 1));
            message.setEmbeds(lists.of(answer.kind(), answer.cards(), shown, language));
            if (pages > 1) {
                buttons.add(turn("‹", answer.kind(), shown - 1, language, place).withDisabled(shown == 0));
                buttons.add(turn("›", answer.kind(), shown + 1, language, place).withDisabled(shown == pages - 1));
            }
        }
        if (place.maySpeak() && audience == Audience.ALONE) {
            buttons.add(share(language));
        }
        return (buttons.isEmpty() ? message : message.setComponents(ActionRow.of(buttons))).build();
    }

    /** Returns a message without the answer itself, only a button that shows it to the person who asked. */
    MessageCreateData offer(ComponentId.Reveal id) {
        return Messages.create()
                .setComponents(ActionRow.of(Button.primary(id.encode(), texts.say(id.language(), "button.show"))))
                .build();
    }

    private static boolean listed(Answer answer) {
        return switch (answer.kind()) {
            case LIST, MISSING_OWNER, MISSING_LEADER -> true;
            default -> false;
        };
    }

    /** A guess may be worth sharing; a question back, or a message that there is no answer, is not. */
    private static boolean shareable(Reply reply) {
        return reply.definite() || reply.answer().kind() == AnswerKind.SEARCH;
    }

    private String text(Reply reply) {
        String text = MarkdownText.of(reply.text(), TEXT);
        for (Card card : reply.answer().cards()) {
            List<String> names = switch (reply.answer().kind()) {
                case OWNER -> card.owner().names();
                case LEADER -> card.leader().names();
                default -> List.of();
            };
            String mentions = String.join(" ", people.mentions(names));
            if (!mentions.isEmpty() && text.length() + mentions.length() < TEXT) {
                text += " " + mentions;
            }
        }
        return reply.sourceLine().isEmpty() || reply.answer().kind() == AnswerKind.AMBIGUOUS
                ? text
                : text + "\n-# " + MarkdownText.line(reply.sourceLine(), SOURCE);
    }

    private List<Button> linkButtons(Sheet sheet, Language language) {
        List<Button> buttons = new ArrayList<>();
        links.pageButton(sheet.source())
                .ifPresent(url -> buttons.add(Button.link(url, texts.say(language, "button.page"))));
        links.line(sheet.source())
                .ifPresent(url -> buttons.add(Button.link(
                        url, texts.say(language, "button.edit", sheet.source().line()))));
        return buttons;
    }

    /** The first card of the answer that has no owner. */
    private static Optional<Card> suggestible(Answer answer) {
        return switch (answer.kind()) {
            case OWNER, CARD ->
                answer.cards().stream().filter(card -> card.owner().vacant()).findFirst();
            default -> Optional.empty();
        };
    }

    private Button suggest(Card card, Subjects subjects, Language language) {
        String id = new ComponentId.Deed(Doing.SUGGEST, subjects.key(card), language).encode();
        return Button.secondary(id, texts.say(language, "button." + Doing.SUGGEST.id()));
    }

    private Button share(Language language) {
        return Button.secondary(new ComponentId.Share(language).encode(), texts.say(language, "button.share"));
    }

    private static Button turn(String label, AnswerKind kind, int page, Language language, Place place) {
        return Button.secondary(new ComponentId.Page(kind, page, language, place.user()).encode(), label);
    }
}
