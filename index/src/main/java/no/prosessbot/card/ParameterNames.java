package no.prosessbot.card;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.Parameter;
import no.prosessbot.page.ProblemList;

/** Finds parameters whose name looks like a misspelt field or alias. */
final class ParameterNames {

    private static final int SHORTEST_FOR_TWO_EDITS = 6;

    /** Names of the fields in the languages of editors, folded. */
    private static final Map<String, Field> TRANSLATIONS = translations();

    private final Set<String> aliases;

    ParameterNames(Set<String> aliases) {
        this.aliases = Set.copyOf(aliases);
    }

    void check(Collection<Parameter> parameters, ProblemList problems) {
        for (Parameter parameter : parameters) {
            meant(parameter.name())
                    .ifPresent(known ->
                            problems.add(parameter.at(), CardRule.MISSPELT_PARAMETER, parameter.name(), known));
        }
    }

    /** Returns the name that was meant; empty if this one is valid or far from every valid name. */
    private Optional<String> meant(String name) {
        if (Field.ofParameter(name).isPresent() || aliases.contains(name)) {
            return Optional.empty();
        }
        String folded = Folding.fold(name);
        Field translated = TRANSLATIONS.get(folded);
        if (translated != null) {
            return Optional.of(translated.parameter());
        }
        for (int edits = 0; edits <= 2; edits++) {
            for (Field field : Field.values()) {
                if (near(edits, folded, field.parameter())) {
                    return Optional.of(field.parameter());
                }
            }
            for (String alias : aliases.stream().sorted().toList()) {
                if (near(edits, folded, Folding.fold(alias)) && !numbered(folded, alias)) {
                    return Optional.of(alias);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean near(int edits, String name, String known) {
        return (edits < 2 || known.length() >= SHORTEST_FOR_TWO_EDITS) && EditDistance.within(edits, name, known);
    }

    /** True for {@code leader3} compared with {@code leader2}: another number is not a typing error. */
    private static boolean numbered(String name, String alias) {
        return Character.isDigit(name.charAt(name.length() - 1)) && Character.isDigit(alias.charAt(alias.length() - 1));
    }

    private static Map<String, Field> translations() {
        Map<String, Field> words = new LinkedHashMap<>();
        put(words, Field.TITLE, "tittel", "navn", "namn", "name", "prosess");
        put(words, Field.OWNER, "eier", "eigar", "eiar", "prosesseier", "prosesseigar");
        put(words, Field.LEADER, "leder", "leiar", "prosessleder", "prosessleiar", "manager");
        put(words, Field.PURPOSE, "formål", "formal", "formaal", "føremål", "hensikt");
        put(words, Field.INPUT, "inndata", "inn", "inngang");
        put(words, Field.OUTPUT, "utdata", "ut", "utgang", "resultat", "effekt");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Field> words, Field field, String... names) {
        for (String name : names) {
            words.put(name, field);
        }
    }
}
