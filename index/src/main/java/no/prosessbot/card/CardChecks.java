package no.prosessbot.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.prosessbot.page.Parameter;
import no.prosessbot.page.Position;
import no.prosessbot.page.ProblemList;
import org.jspecify.annotations.Nullable;

/** Checks one card for what readers would miss. */
final class CardChecks {

    private final Card card;
    private final Map<String, Parameter> parameters;
    private final ProblemList problems;

    private CardChecks(Card card, Map<String, Parameter> parameters, ProblemList problems) {
        this.card = card;
        this.parameters = parameters;
        this.problems = problems;
    }

    static void check(Card card, Map<String, Parameter> parameters, ProblemList problems) {
        CardChecks checks = new CardChecks(card, parameters, problems);
        checks.title();
        boolean nothingElse = nothingButAnOwner(card);
        if (nothingElse && card.owner().texts().isEmpty()) {
            // a single problem for everything that is missing, so as not to swamp the editor
            checks.add(CardRule.EMPTY_CARD, card.at());
            return;
        }
        checks.role(Field.OWNER, card.owner(), CardRule.NO_OWNER, CardRule.PLACEHOLDER_OWNER);
        if (nothingElse) {
            checks.add(CardRule.NEARLY_EMPTY_CARD, card.at());
        } else {
            checks.role(Field.LEADER, card.leader(), CardRule.NO_LEADER, CardRule.PLACEHOLDER_LEADER);
            checks.text(Field.PURPOSE, card.purpose(), CardRule.NO_PURPOSE);
            checks.text(Field.INPUT, card.input(), CardRule.NO_INPUT);
            checks.text(Field.OUTPUT, card.output(), CardRule.NO_OUTPUT);
        }
    }

    private static boolean nothingButAnOwner(Card card) {
        return card.leader().texts().isEmpty()
                && card.purpose() == null
                && card.input() == null
                && card.output() == null
                && card.extras().isEmpty();
    }

    private void title() {
        Position at = at(Field.TITLE);
        String title = card.title();
        if (title.length() > CardRule.MAX_TITLE) {
            add(CardRule.LONG_TITLE, at, String.valueOf(title.length()), String.valueOf(CardRule.MAX_TITLE));
        }
        InvisibleCharacters.first(title)
                .ifPresent(c -> add(CardRule.INVISIBLE_IN_TITLE, at, String.format(Locale.ROOT, "U+%04X", c)));
        if (!Normalizer.isNormalized(title, Normalizer.Form.NFC)) {
            add(CardRule.DECOMPOSED_TITLE, at);
        }
    }

    private void role(Field field, Role role, CardRule missing, CardRule placeholder) {
        String text = role.text();
        if (text == null) {
            add(missing, at(field));
        } else if (role.placeholder()) {
            add(placeholder, at(field), text);
        }
    }

    private void text(Field field, @Nullable String text, CardRule missing) {
        if (text == null) {
            add(missing, at(field));
        }
    }

    private Position at(Field field) {
        Parameter parameter = parameters.get(field.parameter());
        return parameter == null ? card.at() : parameter.at();
    }

    private void add(CardRule rule, Position at, String... more) {
        String[] arguments =
                Stream.concat(Stream.of(card.title()), Stream.of(more)).toArray(String[]::new);
        problems.add(at, rule, arguments);
    }
}
