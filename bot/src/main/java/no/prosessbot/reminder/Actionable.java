package no.prosessbot.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.Told;
import no.prosessbot.reminder.ledger.Vacancy;

/**
 * The cards about which something can be done, asked below a message that may be old.
 *
 * @param missing all cards without an owner of which the server is reminded, the one that has been without for the longest
 *     first; also those of which the message does not tell
 * @param owned the titles of cards of which the message tells, and which have an owner by now
 * @param settled true if the message tells of cards, and none of them is among the missing
 */
public record Actionable(List<Card> missing, List<String> owned, boolean settled) {

    public Actionable {
        missing = List.copyOf(missing);
        owned = List.copyOf(owned);
    }

    static Actionable of(
            long server, long message, LocalDate day, Handbook handbook, Ledger ledger, Language language) {
        List<Card> missing = Missing.of(server, day, handbook, ledger, language).stream()
                .map(Missing::card)
                .toList();
        List<CardId> told = ledger.runs().posted(server, message).stream()
                .flatMap(run -> told(run, ledger))
                .toList();
        CardsById cards = new CardsById(handbook, language);
        CardMatch match = CardMatch.of(ledger.register().cards(), cards.known());
        List<Card> now = told.stream()
                .flatMap(id -> cards.card(match.after(id).orElse(id)).stream())
                .toList();
        return new Actionable(
                missing,
                now.stream()
                        .filter(card -> !card.owner().vacant())
                        .map(Card::title)
                        .distinct()
                        .toList(),
                !told.isEmpty() && now.stream().noneMatch(missing::contains));
    }

    private static Stream<CardId> told(Run run, Ledger ledger) {
        if (run.rule() == RunRule.LOSS) {
            return lost(Long.parseLong(run.period()), ledger);
        }
        return ledger.runs().told(run).stream().flatMap(each -> cards(each, ledger));
    }

    private static Stream<CardId> cards(Told told, Ledger ledger) {
        return switch (told.kind()) {
            case VACANCY -> ledger.register().vacancy(told.subject()).map(Vacancy::card).stream();
            case LOSS -> lost(told.subject(), ledger);
            case OWNER -> Stream.empty();
        };
    }

    private static Stream<CardId> lost(long loss, Ledger ledger) {
        return ledger.register().loss(loss).stream()
                .flatMap(found -> found.cards().stream())
                .map(Loss.Card::id);
    }
}
