package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import no.prosessbot.answer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextsTest {

    private final NoticeTexts texts = new NoticeTexts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | uten eier siden i dag | utan eigar sidan i dag | without an owner since today",
                "1 | uten eier i én dag | utan eigar i éin dag | without an owner for one day",
                "2 | uten eier i 2 dager | utan eigar i 2 dagar | without an owner for 2 days",
                "13 | uten eier i 13 dager | utan eigar i 13 dagar | without an owner for 13 days",
                "14 | uten eier i 2 uker | utan eigar i 2 veker | without an owner for 2 weeks",
                "20 | uten eier i 2 uker | utan eigar i 2 veker | without an owner for 2 weeks",
                "62 | uten eier i 8 uker | utan eigar i 8 veker | without an owner for 8 weeks",
                "63 | uten eier i 2 måneder | utan eigar i 2 månader | without an owner for 2 months",
                "729 | uten eier i 24 måneder | utan eigar i 24 månader | without an owner for 24 months",
                "730 | uten eier i 2 år | utan eigar i 2 år | without an owner for 2 years"
            })
    void the_time_without_an_owner_is_told_in_a_unit_that_says_enough(
            long days, String bokmaal, String nynorsk, String english) {
        assertEquals(bokmaal, texts.without(days, true, Language.BOKMAAL));
        assertEquals(nynorsk, texts.without(days, true, Language.NYNORSK));
        assertEquals(english, texts.without(days, true, Language.ENGLISH));
    }

    @Test
    void a_time_of_which_only_the_end_is_known_is_told_as_the_least() {
        assertEquals("uten eier", texts.without(0, false, Language.BOKMAAL));
        assertEquals("uten eier i minst én dag", texts.without(1, false, Language.BOKMAAL));
        assertEquals("utan eigar i minst 2 veker", texts.without(14, false, Language.NYNORSK));
        assertEquals("without an owner for at least 2 months", texts.without(63, false, Language.ENGLISH));
    }

    @Test
    void one_is_told_in_another_way_than_many() {
        assertEquals("Én prosess mangler eier", texts.digestTitle(1, Language.BOKMAAL));
        assertEquals("2 prosessar manglar eigar", texts.digestTitle(2, Language.NYNORSK));
        assertEquals("Éin til er nemnd nyleg, og kjem att seinare.", texts.toldLately(1, Language.NYNORSK));
        assertEquals("2 til er nevnt nylig, og kommer igjen senere.", texts.toldLately(2, Language.BOKMAAL));
        assertEquals("A card has lost its owner", texts.lossTitle(1, false, Language.ENGLISH));
        assertEquals("3 kort har mistet eieren sin", texts.lossTitle(3, false, Language.BOKMAAL));
        assertEquals("Stemmer det? Hvis ikke, må siden rettes.", texts.lossLead(1, 9, false, Language.BOKMAAL));
        assertEquals("Stemmer det? Hvis ikke, må sidene rettes.", texts.lossLead(2, 9, false, Language.BOKMAAL));
    }

    @Test
    void of_many_who_have_got_an_owner_five_are_named() {
        List<String> six = Collections.nCopies(6, texts.cardWithOwner("A {0}", "B 'C'", Language.BOKMAAL));

        assertEquals(
                "Fikk eier: A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C').",
                texts.found(six.subList(0, 5), Language.BOKMAAL));
        assertEquals(
                "Fikk eier: A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C'), A {0} (B 'C') og 1 til.",
                texts.found(six, Language.BOKMAAL));
    }

    @Test
    void the_number_of_a_line_has_no_blank_in_it() {
        assertEquals(
                "Er det riktig, skriv dette på linje 12345 i a.md:",
                texts.suggestionPlace("a.md", 12345, false, Language.BOKMAAL));
        assertEquals(
                "If that is right, insert this line before line 12345 of a.md:",
                texts.suggestionPlace("a.md", 12345, true, Language.ENGLISH));
    }

    @Test
    void a_timetable_and_a_time_are_told_in_words() {
        LocalTime early = LocalTime.of(2, 5);
        assertEquals("hver tirsdag kl. 02.05", texts.timetable(DayOfWeek.TUESDAY, early, 1, Language.BOKMAAL));
        assertEquals("annakvar tysdag kl. 02.05", texts.timetable(DayOfWeek.TUESDAY, early, 2, Language.NYNORSK));
        assertEquals(
                "every 3 weeks on Tuesday at 02:05", texts.timetable(DayOfWeek.TUESDAY, early, 3, Language.ENGLISH));
        assertEquals(
                "søndag 31. oktober 2027 kl. 02.30",
                texts.time(ZonedDateTime.of(2027, 10, 31, 2, 30, 0, 0, ZoneId.of("Europe/Oslo")), Language.BOKMAAL));
    }
}
