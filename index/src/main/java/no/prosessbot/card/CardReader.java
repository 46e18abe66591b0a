package no.prosessbot.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.prosessbot.markdown.Sight;
import no.prosessbot.page.Page;
import no.prosessbot.page.Parameter;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.ProblemList;
import no.prosessbot.page.Shortcode;
import no.prosessbot.site.HiddenReason;
import no.prosessbot.site.SourcePage;
import org.jspecify.annotations.Nullable;

/** Makes cards of a page's shortcodes. */
final class CardReader {

    private final Set<String> shortcodes;
    private final ShortcodeNames shortcodeNames;
    private final Map<String, Field> aliases;
    private final RoleReader roles;
    private final ParameterNames names;

    CardReader(ReadingRules rules) {
        shortcodes = Set.copyOf(rules.shortcodes());
        shortcodeNames = new ShortcodeNames(rules.shortcodes());
        // Sorted, so that leader2 comes before leader3 whatever order the configuration has.
        aliases = new TreeMap<>(rules.aliases());
        roles = new RoleReader(new Placeholders(rules.placeholders()));
        names = new ParameterNames(rules.aliases().keySet());
    }

    /**
     * What was read of a page.
     *
     * @param cards that readers of the page see
     * @param hidden that they do not see, though they see the page
     */
    record Cards(List<Card> cards, List<HiddenCard> hidden) {}

    /**
     * The page's cards in page order; what is wrong with them goes to {@code problems}.
     *
     * @param unsafe whether raw HTML shows on the page
     */
    Cards read(Page page, SourcePage source, boolean unsafe, List<Problem> problems) {
        ProblemList told = new ProblemList(page.file(), CardRule.TOO_MANY_CARD_ERRORS, CardRule.TOO_MANY_CARD_WARNINGS);
        List<Card> cards = new ArrayList<>();
        List<HiddenCard> hidden = new ArrayList<>();
        for (Shortcode shortcode : page.shortcodes()) {
            if (shortcodes.contains(shortcode.name()) && shortcode.sight().hidden(unsafe)) {
                hidden(source, shortcode, told).ifPresent(hidden::add);
            } else if (shortcodes.contains(shortcode.name())) {
                Optional<Card> card = read(source, shortcode, told);
                card.ifPresent(cards::add);
                card.filter(shown -> shortcode.sight() == Sight.CODE)
                        .ifPresent(shown -> told.add(shortcode.at(), CardRule.CARD_IN_CODE, shown.title()));
            } else {
                shortcodeNames
                        .meant(shortcode)
                        .ifPresent(known ->
                                told.add(shortcode.at(), CardRule.MISSPELT_SHORTCODE, shortcode.name(), known));
            }
        }
        problems.addAll(told.inPageOrder());
        return new Cards(cards, hidden);
    }

    /** What else is wrong with such a card is nobody's concern until it is seen. */
    private Optional<HiddenCard> hidden(SourcePage page, Shortcode shortcode, ProblemList problems) {
        ProblemList untold =
                new ProblemList(page.file(), CardRule.TOO_MANY_CARD_ERRORS, CardRule.TOO_MANY_CARD_WARNINGS);
        return read(page, shortcode, untold).map(card -> {
            HiddenReason reason = switch (shortcode.sight()) {
                case RAW_HTML -> HiddenReason.RAW_HTML;
                case UNUSED_LINK -> HiddenReason.UNUSED_LINK;
                case SHOWN, CODE, COMMENT, BEHIND_OPEN_COMMENT -> HiddenReason.HTML_COMMENT;
            };
            CardRule rule = switch (reason) {
                case RAW_HTML -> CardRule.CARD_IN_RAW_HTML;
                case UNUSED_LINK -> CardRule.CARD_IN_UNUSED_LINK;
                default -> CardRule.CARD_IN_COMMENT;
            };
            problems.add(shortcode.at(), rule, card.title());
            return new HiddenCard(card.title(), card.file(), card.at(), reason);
        });
    }

    private Optional<Card> read(SourcePage page, Shortcode shortcode, ProblemList problems) {
        if (shortcode.positional()) {
            Parameter first = shortcode.parameters().get(0);
            problems.add(first.at(), CardRule.POSITIONAL_PARAMETERS, Blank.trim(first.value()), shortcode.name());
            return Optional.empty();
        }
        Map<String, Parameter> parameters = byName(shortcode, problems);
        names.check(parameters.values(), problems);
        Map<String, Parameter> unused = new LinkedHashMap<>(parameters);
        String title = text(Field.TITLE, unused);
        if (title == null) {
            Parameter blank = parameters.get("title");
            Position at = blank == null ? shortcode.at() : blank.at();
            problems.add(at, CardRule.NO_TITLE, shortcode.name());
            return Optional.empty();
        }
        RoleReader.Read owner = role(Field.OWNER, unused);
        RoleReader.Read leader = role(Field.LEADER, unused);
        String purpose = text(Field.PURPOSE, unused);
        String input = text(Field.INPUT, unused);
        String output = text(Field.OUTPUT, unused);
        Card card = new Card(
                title, owner.role(), leader.role(), purpose, input, output, extras(unused), page, shortcode.at());
        CardChecks.check(card, parameters, problems);
        tell(owner, Field.OWNER, card, parameters, problems);
        tell(leader, Field.LEADER, card, parameters, problems);
        return Optional.of(card);
    }

    /** In page order, the last of several with one name, since that is the one that Hugo takes. */
    private static Map<String, Parameter> byName(Shortcode shortcode, ProblemList problems) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        Map<String, Position> firsts = new LinkedHashMap<>();
        for (Parameter parameter : shortcode.parameters()) {
            Position first = firsts.putIfAbsent(parameter.name(), parameter.at());
            if (first != null) {
                problems.add(parameter.at(), CardRule.REPEATED_PARAMETER, parameter.name(), first.toString());
            }
            byName.put(parameter.name(), parameter);
        }
        return byName;
    }

    private static List<Extra> extras(Map<String, Parameter> unused) {
        return unused.values().stream()
                .map(parameter -> new Extra(parameter.name(), Blank.trim(parameter.value())))
                .filter(extra -> !extra.value().isEmpty())
                .toList();
    }

    /** Takes the first of the field's own parameter and its aliases that says something. */
    private @Nullable String text(Field field, Map<String, Parameter> unused) {
        for (String name : namesOf(field)) {
            String value = value(unused, name);
            if (value != null) {
                unused.remove(name);
                return value;
            }
        }
        return null;
    }

    private void tell(
            RoleReader.Read read, Field field, Card card, Map<String, Parameter> parameters, ProblemList problems) {
        read.unsure().forEach((text, names) -> {
            Position at = namesOf(field).stream()
                    .map(parameters::get)
                    .filter(parameter ->
                            parameter != null && !Blank.trim(parameter.value()).isEmpty())
                    .map(Parameter::at)
                    .findFirst()
                    .orElse(card.at());
            problems.add(at, CardRule.UNSURE_ROLE, card.title(), text, String.join(" · ", names));
        });
    }

    private RoleReader.Read role(Field field, Map<String, Parameter> unused) {
        List<String> texts = new ArrayList<>();
        for (String name : namesOf(field)) {
            String value = value(unused, name);
            unused.remove(name);
            if (value != null) {
                texts.add(value);
            }
        }
        return roles.read(texts);
    }

    private List<String> namesOf(Field field) {
        List<String> all = new ArrayList<>(List.of(field.parameter()));
        aliases.forEach((alias, meaning) -> {
            if (meaning == field) {
                all.add(alias);
            }
        });
        return all;
    }

    private static @Nullable String value(Map<String, Parameter> parameters, String name) {
        Parameter parameter = parameters.get(name);
        String value = parameter == null ? "" : Blank.trim(parameter.value());
        return value.isEmpty() ? null : value;
    }
}
