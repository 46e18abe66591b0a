package no.prosessbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Suggestion;
import no.prosessbot.reply.Notice;
import no.prosessbot.reply.NoticeTexts;
import no.prosessbot.reply.Source;

/** Formats digests, alerts and suggestions as notices. */
final class NoticeWriter {

    /** How many cards are shown as examples of a handbook-wide loss. */
    private static final int MAX_EXAMPLES = 5;

    private final NoticeTexts texts;
    private final Language language;
    private final ZoneId zone;

    NoticeWriter(NoticeTexts texts, Language language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
    }

    Notice digest(Digest digest, LocalDate today, Mark mark) {
        List<String> closing = new ArrayList<>();
        if (digest.toldLately() > 0 && !digest.items().isEmpty()) {
            closing.add(texts.toldLately(digest.toldLately(), language));
        }
        if (!digest.found().isEmpty()) {
            closing.add(texts.found(
                    digest.found().stream()
                            .map(vacancy -> texts.cardWithOwner(
                                    Objects.requireNonNullElse(vacancy.name(), ""),
                                    Objects.requireNonNullElse(vacancy.owner(), ""),
                                    language))
                            .toList(),
                    language));
        }
        for (Digest.WholeLoss whole : digest.losses()) {
            Loss loss = whole.loss();
            closing.add(texts.wholeLoss(whole.left(), loss.owned(), loss.at().atZone(zone), language));
        }
        boolean cards = !digest.items().isEmpty();
        return new Notice(
                language,
                cards ? texts.digestTitle(digest.missing(), language) : texts.lossTitle(0, true, language),
                cards ? texts.digestLead(language) : "",
                digest.items().stream().map(item -> line(item, today)).toList(),
                closing,
                "",
                texts.footer(mark.reference(), language));
    }

    private Notice.Line line(Digest.Item item, LocalDate today) {
        Card card = item.card();
        List<String> facts = new ArrayList<>();
        facts.add(texts.without(days(item.since(), today), item.exact(), language));
        if (card.owner().text() != null) {
            facts.add(texts.placeholder(card.owner().text(), language));
        }
        if (!card.leader().vacant()) {
            facts.add(texts.leader(String.join(" / ", card.leader().names()), language));
        }
        return new Notice.Line(card.title(), item.fresh() ? texts.fresh(language) : "", facts, source(card));
    }

    private long days(Instant since, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, zone), today));
    }

    /**
     * Formats an alert.
     *
     * @param cards the cards of the loss that still lack an owner; not empty
     */
    Notice loss(Loss loss, List<Loss.Card> cards, Mark mark) {
        boolean whole = loss.whole();
        int shown = whole ? Math.min(cards.size(), MAX_EXAMPLES) : cards.size();
        return new Notice(
                language,
                texts.lossTitle(cards.size(), whole, language),
                texts.lossLead(cards.size(), loss.owned(), whole, language),
                cards.subList(0, shown).stream().map(this::line).toList(),
                shown < cards.size() ? List.of(texts.more(cards.size() - shown, language)) : List.of(),
                "",
                texts.footer(mark.reference(), language));
    }

    private Notice.Line line(Loss.Card card) {
        return new Notice.Line(
                card.name(),
                "",
                List.of(texts.formerOwner(card.owner(), language), texts.lost(card.now(), language)),
                new Source(card.file(), card.line()));
    }

    Notice suggestion(Suggestion suggestion, Mark mark) {
        return new Notice(
                language,
                texts.suggestionTitle(suggestion.name(), language),
                texts.suggestionLead(suggestion.name(), suggestion.owner(), language),
                List.of(),
                List.of(texts.suggestionPlace(suggestion.file(), suggestion.line(), suggestion.inserted(), language)),
                suggestion.text(),
                texts.footer(mark.reference(), language));
    }

    private static Source source(Card card) {
        return Source.of(card);
    }
}
