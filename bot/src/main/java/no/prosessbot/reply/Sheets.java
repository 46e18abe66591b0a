package no.prosessbot.reply;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Field;
import no.prosessbot.card.Role;
import org.jspecify.annotations.Nullable;

/** Builds the view of a whole card: its fields in order, the missing ones included. */
final class Sheets {

    private final Words words;
    private final RoleSentences roles;

    Sheets(Words words, RoleSentences roles) {
        this.words = words;
        this.roles = roles;
    }

    /** Returns the view of a card. Owner, leader, purpose, input and output come first, then all other fields. */
    Sheet of(Card card) {
        List<Sheet.Entry> entries = new ArrayList<>();
        entries.add(role(Field.OWNER, card.owner()));
        entries.add(role(Field.LEADER, card.leader()));
        entries.add(text(Field.PURPOSE, card.purpose()));
        entries.add(text(Field.INPUT, card.input()));
        entries.add(text(Field.OUTPUT, card.output()));
        List<String> missing = entries.stream()
                .filter(Sheet.Entry::missing)
                .map(Sheet.Entry::label)
                .toList();
        for (Extra extra : card.extras()) {
            entries.add(new Sheet.Entry(extra.name(), extra.value(), false));
        }
        String note = missing.isEmpty() ? "" : words.say("sheet.note", words.all(missing));
        return new Sheet(card.title(), entries, completeness(card, missing), note, Source.of(card));
    }

    private Sheet.Entry role(Field field, Role role) {
        String value = role.texts().isEmpty() ? words.say("sheet.missing") : roles.names(role);
        return new Sheet.Entry(label(field), value, role.vacant());
    }

    private Sheet.Entry text(Field field, @Nullable String value) {
        return new Sheet.Entry(label(field), value == null ? words.say("sheet.missing") : value, value == null);
    }

    String label(Field field) {
        return words.say("field." + field.parameter());
    }

    private static Sheet.Completeness completeness(Card card, List<String> missing) {
        if (card.owner().vacant()) {
            return Sheet.Completeness.OWNERLESS;
        }
        return missing.isEmpty() ? Sheet.Completeness.COMPLETE : Sheet.Completeness.INCOMPLETE;
    }
}
