package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Choice;
import no.prosessbot.reply.Reply;

/**
 * Components below an answer that leaves something to choose: a select menu where several candidates match, buttons
 * where none quite does.
 */
final class ChoiceRows {

    private final Texts texts;

    ChoiceRows(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the rows of components; empty if there is nothing to choose.
     *
     * @param asker id of the user who may choose
     */
    List<ActionRow> of(Reply reply, Subjects subjects, long asker) {
        List<Choice> choices = reply.choices();
        if (choices.isEmpty()) {
            return List.of();
        }
        Language language = reply.answer().language();
        return List.of(
                reply.answer().kind() == AnswerKind.AMBIGUOUS
                        ? ActionRow.of(menu(choices, subjects, language, asker))
                        : ActionRow.of(buttons(choices, subjects, language, asker)));
    }

    private StringSelectMenu menu(List<Choice> choices, Subjects subjects, Language language, long asker) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(new ComponentId.Menu(language, asker).encode())
                .setPlaceholder(texts.say(language, "menu.placeholder"));
        List<String> labels = labels(choices, Limits.OPTION_LABEL);
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            SelectOption option = SelectOption.of(labels.get(i), id(choice, subjects, language, asker));
            Card card = choice.card();
            menu.addOptions(card == null ? option : option.withDescription(place(card, language)));
        }
        return menu.build();
    }

    private String place(Card card, Language language) {
        return PlainText.of(
                texts.say(language, "menu.place", card.file(), card.at().line()), Limits.OPTION_DESCRIPTION);
    }

    private static List<Button> buttons(List<Choice> choices, Subjects subjects, Language language, long asker) {
        List<Choice> shown = choices.subList(0, Math.min(choices.size(), Limits.BUTTONS_IN_ROW));
        List<String> labels = labels(shown, Limits.BUTTON_LABEL);
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            buttons.add(Button.secondary(id(shown.get(i), subjects, language, asker), labels.get(i)));
        }
        return buttons;
    }

    private static List<String> labels(List<Choice> choices, int limit) {
        return Labels.of(choices.stream().map(Choice::label).toList(), limit);
    }

    private static String id(Choice choice, Subjects subjects, Language language, long asker) {
        Card card = choice.card();
        String key = card == null ? subjects.key(choice.label()) : subjects.key(card);
        return new ComponentId.Subject(choice.kind(), key, language, asker).encode();
    }
}
