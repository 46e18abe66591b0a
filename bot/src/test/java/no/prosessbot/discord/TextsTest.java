package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import no.prosessbot.answer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void every_language_has_the_same_texts_with_the_same_placeholders(String language) throws IOException {
        Properties bokmaal = load("texts.properties");
        Properties other = load("texts_" + language + ".properties");

        assertEquals(new TreeSet<>(bokmaal.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : bokmaal.stringPropertyNames()) {
            assertEquals(placeholders(bokmaal.getProperty(key)), placeholders(other.getProperty(key)), key);
            assertEquals(-1, other.getProperty(key).replace("''", "").indexOf('\''), key);
        }
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d[^}]*}").matcher(pattern).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    private static Properties load(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }

    @ParameterizedTest
    @CsvSource({"NORWEGIAN, BOKMAAL", "DANISH, BOKMAAL", "SWEDISH, BOKMAAL", "GERMAN, ENGLISH", "UNKNOWN, ENGLISH"})
    void scandinavians_are_answered_in_norwegian_and_others_in_english(DiscordLocale locale, Language language) {
        assertEquals(language, Texts.language(locale));
    }

    @Test
    void a_line_number_has_no_separators() {
        assertEquals("Rediger linje 1234", new Texts().say(Language.BOKMAAL, "button.edit", 1234));
    }

    @ParameterizedTest
    @CsvSource({"BOKMAAL, Prosesser (1\u00A0234)", "NYNORSK, Prosessar (1\u00A0234)", "ENGLISH, 'Processes (1,234)'"})
    void a_count_is_written_as_the_language_writes_it(Language language, String title) {
        assertEquals(title, new Texts().say(language, "list.list", 1234));
    }
}
