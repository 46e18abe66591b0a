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

/** Does what a form says that was sent. */
final class DeedListener {

    private final Desk desk;
    private final Supplier<Subjects> subjects;
    private final LedgerWork ledger;
    private final Texts texts;
    private final Speaker speaker;

    DeedListener(Desk desk, Supplier<Subjects> subjects, LedgerWork ledger, Texts texts, Speaker speaker) {
        this.desk = desk;
        this.subjects = subjects;
        this.ledger = ledger;
        this.texts = texts;
        this.speaker = speaker;
    }

    ModalHandler<ComponentId.Deed> handler() {
        return new ModalHandler<>(ComponentId.Deed.class, this::submit);
    }

    private void submit(ModalInteractionEvent event, ComponentId.Deed deed) {
        Guild guild = event.getGuild();
        if (guild == null) {
            speaker.note(event, "component.older");
            return;
        }
        Subjects current = subjects.get();
        Language language = Texts.language(event.getUserLocale());
        Optional<Card> found = current.card(deed.key()).map(card -> current.in(language, card));
        if (found.isEmpty()) {
            speaker.note(event, "component.gone");
            return;
        }
        Card card = found.get();
        CardId id = CardId.of(card, current.edition().handbook());
        String title = MarkdownText.line(card.title(), Limits.OPTION_LABEL);
        // The form was open for a while, in which permissions may have been taken away, and owners found.
        if (deed.doing() != Doing.SUGGEST && !Administrators.include(event)) {
            speaker.note(event, "deed.not-allowed." + deed.doing().id());
            return;
        }
        if (!card.owner().vacant()) {
            speaker.note(event, "deed.owned", title);
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
        String name = MarkdownText.line(owner, Limits.OPTION_LABEL);
        ledger.take(event, answer -> {
            Desk.SuggestionResult result =
                    desk.suggest(guild.getIdLong(), card, id, owner, user(event), guild.getOwnerIdLong());
            switch (result) {
                case TAKEN -> say(answer, "deed.suggested", name, title);
                case TOO_MANY -> say(answer, "deed.too-many");
                case REPEATED -> say(answer, "deed.repeated", name, title);
            }
        });
    }

    private void snooze(ModalInteractionEvent event, Guild guild, CardId id, String title) {
        String typed = value(event, DeedForms.WEEKS);
        int weeks = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        if (weeks < 1 || weeks > Desk.MOST_WEEKS) {
            speaker.note(event, "deed.no-weeks", MarkdownText.line(typed, Limits.OPTION_LABEL), Desk.MOST_WEEKS);
            return;
        }
        String reason = value(event, DeedForms.REASON);
        ledger.take(event, answer -> {
            LocalDate until = desk.snooze(guild.getIdLong(), id, weeks, reason, user(event));
            say(answer, "deed.snoozed", title, WrittenDate.text(until));
        });
    }

    private void exempt(ModalInteractionEvent event, Guild guild, CardId id, String title) {
        String typed = value(event, DeedForms.UNTIL);
        Optional<LocalDate> until = WrittenDate.parse(typed);
        if (until.isEmpty()) {
            speaker.note(event, "deed.no-date", noDate(typed));
            return;
        }
        String reason = value(event, DeedForms.REASON);
        ledger.take(event, answer -> {
            if (desk.exempt(guild.getIdLong(), id, until.get(), reason, user(event))) {
                say(answer, "deed.exempted", title, WrittenDate.text(until.get()));
            } else {
                say(answer, "deed.no-date", noDate(typed));
            }
        });
    }

    private Object[] noDate(String typed) {
        return new Object[] {MarkdownText.line(typed, Limits.OPTION_LABEL), WrittenDate.text(desk.latestExpiry())};
    }

    private void say(Deferred answer, String key, Object... arguments) {
        answer.say(texts.say(answer.language(), key, arguments));
    }

    private static long user(ModalInteractionEvent event) {
        return event.getUser().getIdLong();
    }

    /** On one line, without what cannot be seen. */
    private static String value(ModalInteractionEvent event, String input) {
        ModalMapping value = event.getValue(input);
        return PlainText.clean(Objects.requireNonNull(value).getAsString()).replace('\n', ' ');
    }
}
