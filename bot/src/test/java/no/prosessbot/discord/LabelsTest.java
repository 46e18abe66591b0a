package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final String BEGINNING = "Rutine for håndtering av avvik i avdeling ";
    private static final String END = " for barn og unge i hele kommunen";

    @Test
    void what_fits_stays_as_it_is() {
        assertEquals(List.of("Release", "Behov"), Labels.of(List.of("Release", "Behov"), 20));
    }

    @Test
    void a_long_title_loses_its_middle() {
        assertEquals(
                List.of("Anskaffelse av … av avtalene", "Anskaffelse av … av kontrakter"),
                Labels.of(
                        List.of(
                                "Anskaffelse av tjenester med oppfølging av avtalene",
                                "Anskaffelse av tjenester med oppfølging av kontrakter"),
                        30));
    }

    @Test
    void titles_that_differ_in_the_middle_show_where() {
        List<String> labels = Labels.of(
                List.of(BEGINNING + "Nord" + END, BEGINNING + "Sør" + END, BEGINNING + "Sør" + " for eldre"), 45);

        assertEquals(
                List.of(
                        "Rutine … Nord for barn og … i hele kommunen",
                        "Rutine … Sør for barn og unge i hele kommunen",
                        "Rutine for håndtering … Sør for eldre"),
                labels);
    }

    @Test
    void one_is_told_from_all_others() {
        List<String> all = List.of(BEGINNING + "Nord" + END, BEGINNING + "Sør" + END);

        assertTrue(Labels.among(all, all.get(0), 37).contains("Nord"));
        assertTrue(Labels.among(all, all.get(1), 37).contains("Sør"));
    }

    @Test
    void what_differs_in_nothing_that_can_be_seen_is_numbered() {
        assertEquals(
                List.of("Drift", "Drift (2)", "Drift (3)", "Drift"),
                Labels.of(List.of("Drift", "Drift\u200B", " Drift", "Drift"), 20));
    }

    @Test
    void who_needs_no_cutting_has_the_first_choice() {
        String cut = Labels.of(List.of("en lang tittel som ikke får plass"), 20).get(0);

        List<String> labels = Labels.of(List.of("en lang tittel som ikke får plass", cut), 20);

        assertEquals(cut, labels.get(1));
        assertNotEquals(cut, labels.get(0));
    }

    @Test
    void escapes_count_where_they_are_written() {
        List<String> lines = MarkdownText.lines(List.of("*_".repeat(60) + "a", "*_".repeat(60) + "b"), 100);

        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), lines.toString());
        assertTrue(lines.get(0).endsWith("\\*\\_a"), lines.toString());
        assertTrue(lines.get(1).endsWith("\\*\\_b"), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 37, 45, 80, 100})
    void different_titles_have_different_labels_of_whole_characters_within_the_limit(int limit) {
        Random random = new Random(29);
        for (int round = 0; round < 150; round++) {
            List<String> titles = titles(random);
            List<String> labels = Labels.of(titles, limit);

            Map<String, String> byTitle = new HashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                String label = labels.get(i);
                assertTrue(label.length() <= limit, label);
                assertTrue(!label.isBlank() && label.equals(label.strip()), label);
                assertEquals(label, byTitle.getOrDefault(titles.get(i), label));
                byTitle.put(titles.get(i), label);
                Set<String> parts = characters(titles.get(i));
                parts.addAll(characters(" …–()0123456789"));
                assertTrue(parts.containsAll(characters(label)), () -> label + " of " + titles);
            }
            assertEquals(byTitle.size(), Set.copyOf(byTitle.values()).size(), () -> titles + " → " + labels);
        }
    }

    private static Set<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    /** Variations of one title, of words and characters that are awkward to cut. */
    private static List<String> titles(Random random) {
        List<String> pieces = List.of(
                "Rutine",
                " for ",
                "håndtering",
                " av ",
                "avvik",
                " ",
                "i",
                "avdeling ",
                "👩‍👩‍👧",
                "🇳🇴",
                "e\u0301",
                "\u200B",
                "Nord",
                "Sør",
                "…",
                "(2)",
                "/",
                "*",
                "_".repeat(40),
                "x".repeat(90));
        List<String> first = new ArrayList<>();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            first.add(pieces.get(random.nextInt(pieces.size())));
        }
        List<String> titles = new ArrayList<>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            List<String> variation = new ArrayList<>(first);
            for (int change = random.nextInt(3); change > 0 && !variation.isEmpty(); change--) {
                int at = random.nextInt(variation.size());
                if (random.nextBoolean()) {
                    variation.remove(at);
                } else {
                    variation.set(at, pieces.get(random.nextInt(pieces.size())));
                }
            }
            titles.add(String.join("", variation));
        }
        return titles;
    }
}
