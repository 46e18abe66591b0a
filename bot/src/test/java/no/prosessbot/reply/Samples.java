package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import no.prosessbot.answer.Reading;
import no.prosessbot.card.Card;
import no.prosessbot.card.Extra;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.page.Position;
import org.jspecify.annotations.Nullable;

/** A small handbook and answers out of it. */
public final class Samples {

    public static final Card RELEASE = card(
            "Release",
            person("Hanne Lauritsen"),
            person("Torkel Buarøy"),
            "Bygge og rulle ut.",
            "Behov",
            "Ny versjon",
            30);
    public static final Card CHANGE = card(
            "Endringsstyring", person("Hanne Lauritsen"), person("Tony Grimstad"), "Ha kontroll.", "Ønsker", "Ro", 39);
    public static final Card REQUESTS =
            card("Forespørsler", Role.ABSENT, person("Tony Grimstad"), null, null, "Svar", 48);
    public static final Card PROBLEMS =
            card("Problemer", new Role(List.of("TBD"), List.of()), Role.ABSENT, "Lære.", "Feil", "Rettelser", 57);
    public static final Card SHARED = card(
            "Behov",
            new Role(List.of("Kari Nordmann/Ola Moe"), List.of("Kari Nordmann", "Ola Moe")),
            new Role(List.of("Drift/Ola Moe", "Ida Lie"), List.of("Drift", "Ola Moe", "Ida Lie")),
            "Sortere.",
            "Ideer",
            "Prioriterte behov",
            66);
    public static final Handbook HANDBOOK =
            new Handbook(List.of(RELEASE, CHANGE, REQUESTS, PROBLEMS, SHARED), List.of());

    private Samples() {}

    public static Role person(String name) {
        return new Role(List.of(name), List.of(name));
    }

    public static Card card(
            String title,
            Role owner,
            Role leader,
            @Nullable String purpose,
            @Nullable String input,
            @Nullable String output,
            int line) {
        List<Extra> extras = title.equals("Release") ? List.of(new Extra("risiko", "Høy 😀")) : List.of();
        return new Card(title, owner, leader, purpose, input, output, extras, "drift.md", new Position(line, 1));
    }

    /** The same card on another page. */
    public static Card on(String file, int line, Card card) {
        return new Card(
                card.title(),
                card.owner(),
                card.leader(),
                card.purpose(),
                card.input(),
                card.output(),
                card.extras(),
                file,
                new Position(line, 1));
    }

    public static Answer answer(Language language, AnswerKind kind, Card... cards) {
        return new Answer(
                "?", language, kind, List.of(cards), List.of(), List.of(), List.of(), AnswerKind.CARD, Reading.NONE);
    }

    public static Answer about(String person, Language language, AnswerKind kind, Card... cards) {
        return new Answer(
                "?",
                language,
                kind,
                List.of(cards),
                List.of(person),
                List.of(),
                List.of(),
                AnswerKind.CARD,
                Reading.NONE);
    }

    public static Answer open(Language language, AnswerKind kind, AnswerKind intent, Card... cards) {
        boolean unknown = kind == AnswerKind.UNKNOWN;
        return new Answer(
                "?",
                language,
                kind,
                unknown ? List.of() : List.of(cards),
                List.of(),
                List.of(),
                unknown ? List.of(cards) : List.of(),
                intent,
                Reading.NONE);
    }

    public static Answer ambiguousPeople(Language language, AnswerKind intent, String... people) {
        return new Answer(
                "?",
                language,
                AnswerKind.AMBIGUOUS,
                List.of(),
                List.of(),
                List.of(people),
                List.of(),
                intent,
                Reading.NONE);
    }
}
