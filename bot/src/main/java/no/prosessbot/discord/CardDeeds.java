package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reminder.Actionable;
import no.prosessbot.reminder.Desk;

/** From a button to the form: who may do it, which card is meant, and what has to be said about it. */
final class CardDeeds {

    private final Desk desk;
    private final Supplier<Subjects> subjects;
    private final DeedForms forms;
    private final LedgerWork ledger;
    private final ReminderTexts reminderTexts;
    private final Texts texts;
    private final Speaker speaker;
    private final Edge edge;

    CardDeeds(
            Desk desk,
            Supplier<Subjects> subjects,
            DeedForms forms,
            LedgerWork ledger,
            ReminderTexts reminderTexts,
            Texts texts,
            Speaker speaker,
            Edge edge) {
        this.desk = desk;
        this.subjects = subjects;
        this.forms = forms;
        this.ledger = ledger;
        this.reminderTexts = reminderTexts;
        this.texts = texts;
        this.speaker = speaker;
        this.edge = edge;
    }

    List<ComponentHandler<?>> handlers() {
        return List.of(
                new ComponentHandler<>(ComponentId.Doable.class, this::choose),
                new ComponentHandler<>(ComponentId.Deed.class, this::open));
    }

    /**
     * A button below a message that tells of cards. A form can only be the first answer to it; but which cards are without
     * an owner, and what has become of those of which the message tells, is in the ledger. Therefore a menu is offered
     * first, even of one card.
     */
    private void choose(GenericComponentInteractionCreateEvent event, ComponentId.Doable id) {
        if (!may(event, id.doing())) {
            return;
        }
        Subjects current = subjects.get();
        if (current.ownerless().findAny().isEmpty()) {
            speaker.note(event, "deed.none");
            return;
        }
        long server = Objects.requireNonNull(event.getGuild()).getIdLong();
        long message = event.getMessageIdLong();
        ledger.take(event, answer -> offer(answer, id.doing(), desk.actionable(server, message), current));
    }

    private void offer(Deferred answer, Doing doing, Actionable actionable, Subjects current) {
        Language language = answer.language();
        List<Card> cards = actionable.missing().stream()
                // A handbook may have taken over in this moment.
                .filter(current::has)
                .map(card -> current.in(language, card))
                .limit(Limits.CHOICES)
                .toList();
        if (cards.isEmpty()) {
            answer.say(texts.say(language, "deed.none"));
            return;
        }
        String meanwhile = reminderTexts.meanwhile(actionable, language);
        String which = texts.say(language, "deed.which." + doing.id());
        answer.show(Messages.create()
                .setContent(meanwhile.isEmpty() ? which : meanwhile + "\n" + which)
                .setComponents(ActionRow.of(menu(doing, cards, current, language)))
                .build());
    }

    private StringSelectMenu menu(Doing doing, List<Card> cards, Subjects current, Language language) {
        List<SelectOption> options = new ArrayList<>();
        List<String> labels = Labels.of(cards.stream().map(Card::title).toList(), Limits.OPTION_LABEL);
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            options.add(
                    SelectOption.of(labels.get(i), new ComponentId.Deed(doing, current.key(card), language).encode())
                            .withDescription(PlainText.of(
                                    texts.say(
                                            language,
                                            "menu.place",
                                            card.file(),
                                            card.at().line()),
                                    Limits.OPTION_DESCRIPTION)));
        }
        return StringSelectMenu.create(new ComponentId.DeedMenu(doing, language).encode())
                .setPlaceholder(texts.say(language, "deed.menu"))
                .addOptions(options)
                .build();
    }

    /** A button below one card, or a choice from the menu. */
    private void open(GenericComponentInteractionCreateEvent event, ComponentId.Deed id) {
        if (!may(event, id.doing())) {
            return;
        }
        Subjects current = subjects.get();
        Language language = Texts.language(event.getUserLocale());
        Optional<Card> card = current.card(id.key()).map(found -> current.in(language, found));
        if (card.isEmpty()) {
            speaker.note(event, "component.gone");
        } else if (!card.get().owner().vacant()) {
            speaker.note(event, "deed.owned", MarkdownText.line(card.get().title(), Limits.OPTION_LABEL));
        } else {
            open(event, id.doing(), card.get(), current, language);
        }
    }

    private void open(
            GenericComponentInteractionCreateEvent event, Doing doing, Card card, Subjects current, Language language) {
        List<String> titles =
                current.edition().handbook().cards().stream().map(Card::title).toList();
        ComponentId.Deed id = new ComponentId.Deed(doing, current.key(card), language);
        edge.send(event.replyModal(forms.form(id, card.title(), titles)));
    }

    /** Otherwise it is said why not, to the one who tried alone. */
    private boolean may(GenericComponentInteractionCreateEvent event, Doing doing) {
        Guild guild = event.getGuild();
        if (guild == null || guild.isDetached()) {
            speaker.note(event, guild == null ? "deed.server-only" : "remind.not-member");
            return false;
        }
        if (doing != Doing.SUGGEST && !Administrators.include(event)) {
            speaker.note(event, "deed.not-allowed." + doing.id());
            return false;
        }
        return true;
    }
}
