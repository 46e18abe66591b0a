package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.reply.Samples;

/** Handbooks for the bot to answer from. */
final class Handbooks {

    /** Longer than Discord lets a choice's value be. */
    static final String LONG_TITLE =
            "Anskaffelse av tjenester fra leverandører utenfor det felles rammeverket for innkjøp, "
                    + "med oppfølging og avslutning av avtalene";

    private static final List<String> MORE = List.of(
            "Lønnskjøring",
            "Fakturering",
            "Ansettelse",
            "Kursplan",
            "Brannøvelse",
            "Arkivering",
            "Postmottak",
            "Beredskap",
            "Vaktmester",
            "Innkjøp");

    private Handbooks() {}

    /** Fifteen cards and more on three pages; three lack an owner, two titles end alike, and one is very long. */
    static Handbook ordinary() {
        List<Card> cards = new ArrayList<>(Samples.HANDBOOK.cards());
        cards.add(Samples.card(
                "Tilgangsstyring", Samples.person("Ida Lie"), Role.ABSENT, "Styre tilganger.", null, null, 75));
        for (int i = 0; i < MORE.size(); i++) {
            Card card = Samples.card(
                    MORE.get(i), Samples.person("Per Vik"), Samples.person("Liv Dal"), "Formål.", "Inn", "Ut", 1);
            cards.add(Samples.on("mappe/støtte.md", 10 * (i + 1), card));
        }
        Card named = Samples.card(LONG_TITLE, Samples.person("Per Vik"), Role.ABSENT, null, null, null, 1);
        cards.add(Samples.on("z.md", 3, named));
        return new Handbook(cards, List.of());
    }

    /** The ordinary one after cards have got an owner. */
    static Handbook owned(String... titles) {
        List<Card> cards = ordinary().cards().stream()
                .map(card -> List.of(titles).contains(card.title())
                        ? Samples.card(
                                card.title(),
                                Samples.person("Liv Dal"),
                                card.leader(),
                                card.purpose(),
                                card.input(),
                                card.output(),
                                card.at().line())
                        : card)
                .toList();
        return new Handbook(cards, List.of());
    }

    /** Two titles of the same words, and one without any. */
    static Handbook alike() {
        return new Handbook(
                List.of(
                        Samples.card("Drift", Samples.person("Ida Lie"), Role.ABSENT, null, null, null, 1),
                        Samples.card("DRIFT", Samples.person("Per Vik"), Role.ABSENT, null, null, null, 11),
                        Samples.card("🚒🚒", Samples.person("Liv Dal"), Role.ABSENT, null, null, null, 21)),
                List.of());
    }

    /** One card whose every field tries to be more than text. */
    static Handbook hostile() {
        String evil = "@everyone @here <@&1> <@100000000000000001> <#1> **fet** _skrå_ ~~strøket~~ ||skjult|| `kode` "
                + "[lenke](https://ond.example) https://ond.example <https://ond.example> discord.gg/ond :smile: "
                + "<:navn:1> <t:1:R> </cmd:1>\n# Tittel\n> sitat\n- punkt\n1. tall\n-# liten\n```\nblokk\n```\n"
                + "\u202Egnirts\u202C \u200Bnull\u200F \u0000 {{< x >}} "
                + "lang ".repeat(2000);
        Role nobody = new Role(List.of(evil), List.of(evil));
        Card card = Samples.card("Ond " + evil, nobody, nobody, evil, evil, evil, 7);
        Card withExtras = new Card(
                card.title(),
                card.owner(),
                card.leader(),
                card.purpose(),
                card.input(),
                card.output(),
                Collections.nCopies(40, new Extra(evil, evil)),
                "@everyone_[x](y).md",
                card.at());
        return new Handbook(List.of(withExtras, Samples.RELEASE), List.of());
    }

    /** The same, without an owner. */
    static Handbook hostileOwnerless() {
        Card card = hostile().cards().get(0);
        Card ownerless = new Card(
                card.title(),
                new Role(card.owner().texts(), List.of()),
                card.leader(),
                card.purpose(),
                card.input(),
                card.output(),
                card.extras(),
                card.file(),
                card.at());
        return new Handbook(List.of(ownerless), List.of());
    }

    /** So many cards without an owner. */
    static Handbook ownerless(int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cards.add(Samples.card("Prosess nummer " + i, Role.ABSENT, Samples.person("Liv Dal"), null, null, null, i));
        }
        return new Handbook(cards, List.of());
    }
}
