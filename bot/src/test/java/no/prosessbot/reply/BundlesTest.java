package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @CsvSource({"replies, nn", "replies, en", "chat, nn", "chat, en", "notices, nn", "notices, en"})
    void everyLanguageHasTheSameTextsWithTheSamePlaceholders(String bundle, String language) throws IOException {
        Properties bokmaal = load(bundle + ".properties");
        Properties other = load(bundle + "_" + language + ".properties");
        assertEquals(new TreeSet<>(bokmaal.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : bokmaal.stringPropertyNames()) {
            assertEquals(placeholders(bokmaal.getProperty(key)), placeholders(other.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replies",
                "replies_nn",
                "replies_en",
                "chat",
                "chat_nn",
                "chat_en",
                "notices",
                "notices_nn",
                "notices_en"
            })
    void noTextLosesAnApostropheOrIsEmpty(String bundle) throws IOException {
        Properties texts = load(bundle + ".properties");
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertTrue(new MessageFormat(text).toPattern().length() > 0, key);
            assertEquals(-1, text.replace("''", "").indexOf('\''), key);
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
