package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import no.prosessbot.answer.Language;

/** Modals in which users give the details of an action on a card. */
final class DeedForms {

    static final String OWNER = "owner";
    static final String WEEKS = "weeks";
    static final String UNTIL = "until";
    static final String REASON = "reason";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 2;
    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_REASON = 300;

    private final Texts texts;

    DeedForms(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the modal; its submission carries the same id.
     *
     * @param title of the card
     * @param titles titles of all cards; the modal's title, if shortened, stays distinct from theirs
     */
    Modal form(ComponentId.Deed id, String title, List<String> titles) {
        Language language = id.language();
        String heading = "deed.form." + id.doing().id();
        int room = Limits.MODAL_TITLE - texts.say(language, heading, "").length();
        Modal.Builder form = Modal.create(id.encode(), texts.say(language, heading, Labels.among(titles, title, room)));
        return switch (id.doing()) {
            case SUGGEST ->
                form.addComponents(line(OWNER, LONGEST_NAME, language)).build();
            case SNOOZE ->
                form.addComponents(line(WEEKS, LONGEST_NUMBER, language), reason(language))
                        .build();
            case EXEMPT ->
                form.addComponents(line(UNTIL, LONGEST_DATE, language), reason(language))
                        .build();
        };
    }

    private Label line(String id, int longest, Language language) {
        return label(id, language, TextInput.create(id, TextInputStyle.SHORT), longest);
    }

    private Label reason(Language language) {
        return label(REASON, language, TextInput.create(REASON, TextInputStyle.PARAGRAPH), LONGEST_REASON);
    }

    private Label label(String id, Language language, TextInput.Builder input, int longest) {
        return Label.of(
                texts.say(language, "deed.input." + id),
                input.setRequired(true)
                        .setMaxLength(longest)
                        .setPlaceholder(texts.say(language, "deed.example." + id))
                        .build());
    }
}
