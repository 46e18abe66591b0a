package no.prosessbot.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.reminder.ledger.KnownCard;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Register;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.Vacancy;
import org.jspecify.annotations.Nullable;

/** Takes a reading of content that has been still for a while into the register, and finds out who lost an owner. */
final class Settling {

    /** Fewer cards than this are told one by one, however few there are. */
    private static final int FEWEST_OF_WHOLE = 3;

    private final Ledger ledger;
    private final Language language;

    /** @param language in which cards are known that have translations */
    Settling(Ledger ledger, Language language) {
        this.ledger = ledger;
        this.language = language;
    }

    /** Writes all of it or nothing; plans the alerts in the same transaction. */
    void settle(Handbook handbook, Instant now) {
        ledger.together(() -> {
            compare(handbook, now);
            return now;
        });
    }

    private void compare(Handbook handbook, Instant now) {
        Register register = ledger.register();
        List<KnownCard> before = register.cards();
        CardsById cards = new CardsById(handbook, language);
        List<KnownCard> after = new ArrayList<>(cards.known());
        CardMatch match = CardMatch.of(before, after);
        // Of a page that cannot be read nobody knows whether its cards are gone.
        Set<String> unread = new HashSet<>(handbook.pagesLeftOut());
        unread.addAll(handbook.unreadable());
        List<KnownCard> unseen = before.stream()
                .filter(card -> match.after(card.id()).isEmpty() && unread(card.file(), unread))
                .toList();
        after.addAll(unseen);

        List<Loss.Card> lost = lost(before, match, unseen, cards);
        long owned = before.stream().filter(card -> card.owner() != null).count();
        boolean whole = lost.size() >= FEWEST_OF_WHOLE && lost.size() * 2L > owned;
        Loss loss = lost.isEmpty() ? null : register.lose(now, (int) owned, whole, lost);
        vacancies(after, unseen, match, cards, loss, before.isEmpty(), now);
        register.endLosses(now);
        ledger.rests().rename(renamed(before, match));
        register.replace(after);
        if (loss != null) {
            alert(loss, now);
        }
    }

    /** True for a file that is named, and for one in a folder that is. */
    private static boolean unread(String file, Set<String> names) {
        return names.contains(file) || names.stream().anyMatch(name -> file.startsWith(name + "/"));
    }

    private static List<Loss.Card> lost(
            List<KnownCard> before, CardMatch match, List<KnownCard> unseen, CardsById cards) {
        List<Loss.Card> lost = new ArrayList<>();
        for (KnownCard card : before) {
            String owner = card.owner();
            if (owner != null && !unseen.contains(card)) {
                Card now = match.after(card.id()).flatMap(cards::card).orElse(null);
                if (now == null) {
                    lost.add(new Loss.Card(card.id(), card.name(), card.file(), card.line(), owner, null));
                } else if (now.owner().vacant()) {
                    CardId id = match.after(card.id()).orElseThrow();
                    String text = Objects.requireNonNullElse(now.owner().text(), "");
                    lost.add(new Loss.Card(id, now.title(), now.file(), now.at().line(), owner, text));
                }
            }
        }
        return lost;
    }

    private void vacancies(
            List<KnownCard> after,
            List<KnownCard> unseen,
            CardMatch match,
            CardsById cards,
            @Nullable Loss loss,
            boolean first,
            Instant now) {
        Register register = ledger.register();
        Map<CardId, Vacancy> open = new HashMap<>();
        Set<CardId> stillUnseen = unseen.stream().map(KnownCard::id).collect(Collectors.toSet());
        for (Vacancy vacancy : register.vacancies()) {
            Optional<CardId> id = match.after(vacancy.card());
            Card card = id.flatMap(cards::card).orElse(null);
            if (card == null) {
                if (!stillUnseen.contains(vacancy.card())) {
                    register.end(vacancy, null, null, now);
                }
            } else if (card.owner().vacant()) {
                // The oldest one lasts, where cards that were known apart are one process.
                if (open.putIfAbsent(id.orElseThrow(), vacancy) != null) {
                    register.end(vacancy, null, null, now);
                }
            } else {
                register.end(vacancy, String.join(" / ", card.owner().names()), card.title(), now);
            }
        }
        rename(open);
        for (KnownCard card : after) {
            if (card.owner() == null && !open.containsKey(card.id()) && !stillUnseen.contains(card.id())) {
                boolean lostIt = match.before(card.id())
                        .filter(earlier -> earlier.owner() != null)
                        .isPresent();
                Long whole = loss != null && loss.whole() && lostIt ? loss.id() : null;
                register.vacate(card.id(), now, !first, whole);
            }
        }
    }

    /** Cards may have exchanged their names, while no two open vacancies may have the same at any time. */
    private void rename(Map<CardId, Vacancy> open) {
        List<Map.Entry<CardId, Vacancy>> renamed = open.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue().card()))
                .toList();
        for (Map.Entry<CardId, Vacancy> entry : renamed) {
            ledger.register()
                    .rename(entry.getValue(), new CardId("\0" + entry.getValue().id(), ""));
        }
        for (Map.Entry<CardId, Vacancy> entry : renamed) {
            ledger.register().rename(entry.getValue(), entry.getKey());
        }
    }

    /** Cards that are known by something else from now on. */
    private static Map<CardId, CardId> renamed(List<KnownCard> before, CardMatch match) {
        Map<CardId, CardId> renamed = new HashMap<>();
        for (KnownCard card : before) {
            match.after(card.id()).filter(id -> !id.equals(card.id())).ifPresent(id -> renamed.put(card.id(), id));
        }
        return renamed;
    }

    private void alert(Loss loss, Instant now) {
        Set<Long> left = ledger.departures().all().keySet();
        for (ServerRule rule : ledger.rules().all()) {
            if (rule.works() && !left.contains(rule.server())) {
                ledger.runs().plan(rule.server(), RunRule.LOSS, Long.toString(loss.id()), now);
            }
        }
    }
}
