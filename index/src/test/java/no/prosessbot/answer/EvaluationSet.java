package no.prosessbot.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Questions to a handbook with the answers that a fair colleague would give; see the README beside the sets.
 *
 * @param name of the set's folder
 */
record EvaluationSet(String name, Handbook handbook, List<Asked> questions) {

    /** Where each set has its folder. */
    static final Path ALL = Path.of("src/test/resources/no/prosessbot/eval");

    /** Kinds whose values are fixed; the others may hold any. */
    private static final Set<String> VALUES = Set.of(
            "owner",
            "leader",
            "purpose",
            "input",
            "output",
            "owned-by",
            "led-by",
            "roles-of",
            "missing-owner",
            "missing-leader",
            "list",
            "unknown");

    /** Kinds that state something of one card or one person. */
    private static final Set<String> DEFINITE =
            Set.of("owner", "leader", "purpose", "input", "output", "card", "owned-by", "led-by", "roles-of");

    /** A complete answer that is right. */
    record Expected(String kind, List<String> cards, Set<String> values, Set<String> may, List<String> firsts) {

        boolean right(Answer answer) {
            List<String> got = texts(Handbooks.titles(answer.cards()));
            boolean sameCards = kind.equals("search")
                    ? !got.isEmpty() && firsts.contains(got.get(0))
                    : got.containsAll(cards)
                            && got.stream().allMatch(card -> cards.contains(card) || may.contains(card));
            return answer.kind().id().equals(kind) && sameCards && (!VALUES.contains(kind) || values(answer));
        }

        boolean first(Answer answer) {
            List<String> got = texts(Handbooks.titles(answer.cards()));
            return !got.isEmpty() && (firsts.contains(got.get(0)) || may.contains(got.get(0)));
        }

        boolean values(Answer answer) {
            return Set.copyOf(texts(answer.values())).equals(values);
        }
    }

    /** One question; any of the expected answers is right. */
    record Asked(String id, String question, String trait, List<Expected> expected) {

        boolean right(Answer answer) {
            return expected.stream().anyMatch(one -> one.right(answer));
        }

        /** True if some card is the answer's subject, so that it counts whether it came first. */
        boolean hasCards() {
            return !expected.get(0).cards.isEmpty();
        }

        boolean firstCard(Answer answer) {
            return expected.stream().anyMatch(one -> one.first(answer));
        }

        /**
         * True if the answer states something wrong as if it were sure: of another card or person than was meant, a wrong
         * name, or anything definite where there is nothing definite to say.
         */
        boolean confidentlyWrong(Answer answer) {
            if (right(answer) || !DEFINITE.contains(answer.kind().id())) {
                return false;
            }
            String kind = expected.get(0).kind;
            boolean nothingDefinite = kind.equals("unknown") || kind.equals("ambiguous");
            boolean names = switch (answer.kind()) {
                case OWNER, LEADER, OWNED_BY, LED_BY, ROLES_OF -> true;
                default -> false;
            };
            boolean wrongName = names
                    && !answer.values().isEmpty()
                    && !kind.equals("search")
                    && expected.stream().noneMatch(one -> one.values(answer));
            boolean otherCard = hasCards() && !firstCard(answer);
            return nothingDefinite || wrongName || otherCard;
        }

        String wrong(Answer answer) {
            Expected first = expected.get(0);
            return "%s%s [%s] %s%n  want %s %s %s%n  got  %s %s %s"
                    .formatted(
                            confidentlyWrong(answer) ? "CONFIDENTLY " : "",
                            id,
                            trait,
                            shown(question),
                            first.kind,
                            first.cards,
                            first.values,
                            answer.kind().id(),
                            Handbooks.titles(answer.cards()),
                            answer.values());
        }

        private static String shown(String text) {
            return text.length() > 160 ? text.substring(0, 160) + "…" : text;
        }
    }

    /** Reads a set; {@code handbok} has no content of its own but asks about the page that the project brings along. */
    static EvaluationSet read(String name) {
        Path folder = ALL.resolve(name);
        Path content = folder.resolve("content");
        try (Stream<String> lines = Files.lines(folder.resolve("questions.jsonl"))) {
            Handbook handbook = Handbooks.read(Files.exists(content) ? content : Handbooks.OWN);
            return new EvaluationSet(
                    name,
                    handbook,
                    lines.filter(line -> !line.isBlank())
                            .map(EvaluationSet::asked)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of JSON is YAML too. */
    private static Asked asked(String line) {
        Map<?, ?> object = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
        List<Expected> expected = new ArrayList<>();
        expected.add(expected(object, object));
        if (object.get("alt") instanceof List<?> others) {
            others.forEach(other -> expected.add(expected((Map<?, ?>) other, object)));
        }
        return new Asked(text(object, "id"), text(object, "q"), text(object, "trait"), List.copyOf(expected));
    }

    private static Expected expected(@Nullable Map<?, ?> answer, Map<?, ?> question) {
        if (answer == null) {
            throw new IllegalArgumentException("an empty alternative: " + question);
        }
        String kind = text(answer, "kind");
        List<String> cards = list(answer.get("cards"));
        List<String> firsts = new ArrayList<>(cards);
        if (kind.equals("search")) {
            firsts.subList(Math.min(1, firsts.size()), firsts.size()).clear();
            firsts.addAll(list(question.get("also")));
        }
        return new Expected(
                kind, cards, Set.copyOf(list(answer.get("values"))), Set.copyOf(list(question.get("may"))), firsts);
    }

    private static String text(Map<?, ?> object, String key) {
        return String.valueOf(object.get(key));
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? texts(list.stream().map(String::valueOf).toList())
                : List.of();
    }

    /** Composed, without invisible characters, with single blanks. */
    private static List<String> texts(List<String> texts) {
        return texts.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\p{Cf}", "")
                        .replaceAll("(?U)\\s+", " ")
                        .trim())
                .toList();
    }
}
