package no.prosessbot.discord;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.UnavailableException;

/** Does what a form says that was sent. */
final class DeedListener {

    private final Desk desk;
    private final Supplier<Subjects> subjects;
    private final ReminderTexts reminderTexts;
    private final Speaker speaker;

    DeedListener(Desk desk, Supplier<Subjects> subjects, ReminderTexts reminderTexts, Speaker speaker) {
        this.desk = desk;
        this.subjects = subjects;
        this.reminderTexts = reminderTexts;
        this.speaker = speaker;
    }

    void submit(VisibilityPolicy.Admitted<ModalInteractionEvent> admitted) {
        ModalInteractionEvent event = admitted.event();
        Optional<ComponentId> id = ComponentId.parse(event.getModalId());
        Guild guild = event.getGuild();
        if (guild == null || id.isEmpty() || !(id.get() instanceof ComponentId.Deed deed)) {
            speaker.note(event, "component.older");
            return;
        }
        try {
            done(event, guild, deed);
        } catch (UnavailableException e) {
            Language language = Texts.language(event.getUserLocale());
            speaker.tell(event, reminderTexts.unavailable(e.reason(), language));
        }
    }

    private void done(ModalInteractionEvent event, Guild guild, ComponentId.Deed deed) {
        Subjects current = subjects.get();
        Optional<Card> found = current.card(deed.key());
        if (found.isEmpty()) {
            speaker.note(event, "component.gone");
            return;
        }
        Card card = found.get();
        CardId id = CardId.of(card, current.edition().handbook());
        String title = MarkdownText.line(card.title(), Limits.OPTION_LABEL);
        // The form was open for a while, in which permissions may have been taken away.
        if (deed.doing() != Doing.SUGGEST && !Administrators.include(event)) {
            speaker.note(event, "deed.not-allowed." + deed.doing().id());
            return;
        }
        switch (deed.doing()) {
            case SUGGEST -> suggest(event, guild, card, id, title);
            case SNOOZE -> snooze(event, guild, id, title);
            case EXEMPT -> exempt(event, guild, id, title);
        }
    }

    private void suggest(ModalInteractionEvent event, Guild guild, Card card, CardId id, String title) {
        String owner = value(event, DeedForms.OWNER);
        if (owner.isEmpty()) {
            speaker.note(event, "deed.no-owner");
            return;
        }
        Desk.SuggestionResult result =
                desk.suggest(guild.getIdLong(), card, id, owner, event.getUser().getIdLong(), guild.getOwnerIdLong());
        String name = MarkdownText.line(owner, Limits.OPTION_LABEL);
        switch (result) {
            case TAKEN -> speaker.note(event, "deed.suggested", name, title);
            case TOO_MANY -> speaker.note(event, "deed.too-many");
            case REPEATED -> speaker.note(event, "deed.repeated", name, title);
        }
    }

    private void snooze(ModalInteractionEvent event, Guild guild, CardId id, String title) {
        String typed = value(event, DeedForms.WEEKS);
        int weeks = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        if (weeks < 1 || weeks > Desk.MOST_WEEKS) {
            speaker.note(event, "deed.no-weeks", MarkdownText.line(typed, Limits.OPTION_LABEL), Desk.MOST_WEEKS);
            return;
        }
        LocalDate until = desk.snooze(
                guild.getIdLong(),
                id,
                weeks,
                value(event, DeedForms.REASON),
                event.getUser().getIdLong());
        speaker.note(event, "deed.snoozed", title, WrittenDate.text(until));
    }

    private void exempt(ModalInteractionEvent event, Guild guild, CardId id, String title) {
        String typed = value(event, DeedForms.UNTIL);
        Optional<LocalDate> until = WrittenDate.parse(typed);
        boolean done = until.isPresent()
                && desk.exempt(
                        guild.getIdLong(),
                        id,
                        until.get(),
                        value(event, DeedForms.REASON),
                        event.getUser().getIdLong());
        if (done) {
            speaker.note(event, "deed.exempted", title, WrittenDate.text(until.get()));
        } else {
            speaker.note(
                    event,
                    "deed.no-date",
                    MarkdownText.line(typed, Limits.OPTION_LABEL),
                    WrittenDate.text(desk.latestExpiry()));
        }
    }

    /** On one line, without what cannot be seen. */
    private static String value(ModalInteractionEvent event, String input) {
        ModalMapping value = event.getValue(input);
        return PlainText.clean(Objects.requireNonNull(value).getAsString()).replace('\n', ' ');
    }
}
