package no.prosessbot.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Function words of bokmål, nynorsk and English, which say nothing of what a text is about. Our own list: the usual ones
 * hold the words that questions about processes turn on.
 */
final class StopWords {

    private final Set<String> folded = new HashSet<>();

    StopWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StopWords.class.getResourceAsStream("stopwords.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String word : line.trim().split(" +", -1)) {
                        folded.add(Folding.word(word));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String foldedWord) {
        return folded.contains(foldedWord);
    }
}
