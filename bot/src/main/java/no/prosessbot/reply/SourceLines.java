package no.prosessbot.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences that say where cards are: the lines grouped by page, the pages in the order of the cards. */
final class SourceLines {

    /** How many pages are named; the rest are counted. */
    static final int MAX_PAGES = 3;

    private final Words words;

    SourceLines(Words words) {
        this.words = words;
    }

    /** Returns the sentence; empty if there are no sources. */
    String of(List<Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
        for (Source source : sources) {
            pages.computeIfAbsent(source.file(), file -> new TreeSet<>()).add(source.line());
        }
        String places = pages.entrySet().stream()
                .limit(MAX_PAGES)
                .map(page -> page(page.getKey(), page.getValue()))
                .collect(Collectors.joining("; "));
        if (pages.size() > MAX_PAGES) {
            return words.say("source.more", places, Integer.toString(pages.size() - MAX_PAGES));
        }
        boolean one = pages.size() == 1 && sources.size() == 1;
        return words.say(one ? "source.one" : "source.many", places);
    }

    private String page(String file, SortedSet<Integer> lines) {
        List<String> numbers =
                lines.stream().map(line -> Integer.toString(line)).toList();
        return words.say(numbers.size() == 1 ? "source.line" : "source.lines", file, words.all(numbers));
    }
}
