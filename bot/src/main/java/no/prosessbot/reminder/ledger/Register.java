package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.prosessbot.card.CardId;
import org.jspecify.annotations.Nullable;

/** Cards and their owners as they were when the content was last still, and since when some have none. */
public final class Register {

    private static final String VACANCIES = "SELECT * FROM vacancy WHERE ";

    private final Database database;

    Register(Database database) {
        this.database = database;
    }

    /** None before the first reading. */
    public List<KnownCard> cards() {
        Map<CardId, List<CardId>> translations = translations();
        return database.list(
                row -> new KnownCard(
                        id(row),
                        row.text("name"),
                        row.text("file"),
                        row.number("line"),
                        row.textOrNull("owner"),
                        row.text("rest"),
                        translations.getOrDefault(id(row), List.of())),
                "SELECT * FROM card ORDER BY rowid");
    }

    private Map<CardId, List<CardId>> translations() {
        record Pair(CardId card, CardId translation) {}
        return database
                .list(
                        row -> new Pair(new CardId(row.text("card_title"), row.text("card_page")), id(row)),
                        "SELECT * FROM translation ORDER BY rowid")
                .stream()
                .collect(Collectors.groupingBy(Pair::card, Collectors.mapping(Pair::translation, Collectors.toList())));
    }

    /** True before the first reading. */
    public boolean empty() {
        return database.count("SELECT count(*) FROM card") == 0;
    }

    /** These are the cards from now on. */
    public void replace(List<KnownCard> cards) {
        database.transaction(() -> {
            database.update("DELETE FROM card");
            database.update("DELETE FROM translation");
            for (KnownCard card : cards) {
                database.update(
                        "INSERT OR REPLACE INTO card (title, page, name, file, line, owner, rest)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        card.id().title(),
                        card.id().file(),
                        card.name(),
                        card.file(),
                        card.line(),
                        card.owner(),
                        card.rest());
                for (CardId translation : card.translations()) {
                    database.update(
                            "INSERT INTO translation (card_title, card_page, title, page) VALUES (?, ?, ?, ?)",
                            card.id().title(),
                            card.id().file(),
                            translation.title(),
                            translation.file());
                }
            }
            return cards;
        });
    }

    /** Those that last, the oldest first. */
    public List<Vacancy> vacancies() {
        return database.list(Register::vacancy, VACANCIES + "ended IS NULL ORDER BY since, id");
    }

    /** One of them, also if it has ended. */
    public Optional<Vacancy> vacancy(long id) {
        return database.one(Register::vacancy, VACANCIES + "id = ?", id);
    }

    /** Those that ended because somebody became the owner, the latest last. */
    public List<Vacancy> filled(Instant after) {
        return database.list(
                Register::vacancy, VACANCIES + "ended >= ? AND owner IS NOT NULL ORDER BY ended, id", after);
    }

    /** A card has no owner from now on. */
    public void vacate(CardId card, Instant since, boolean exact, @Nullable Long loss) {
        database.update(
                "INSERT INTO vacancy (title, page, since, exact, loss) VALUES (?, ?, ?, ?, ?)",
                card.title(),
                card.file(),
                since,
                exact,
                loss);
    }

    /** The same card is known by another title, or stands on another page. */
    public void rename(Vacancy vacancy, CardId card) {
        database.update("UPDATE vacancy SET title = ?, page = ? WHERE id = ?", card.title(), card.file(), vacancy.id());
    }

    /**
     * A card has an owner, or is gone.
     *
     * @param name what it is called; null where it is gone
     */
    public void end(Vacancy vacancy, @Nullable String owner, @Nullable String name, Instant at) {
        database.update(
                "UPDATE vacancy SET ended = ?, owner = ?, name = ? WHERE id = ?", at, owner, name, vacancy.id());
    }

    /** Notes that cards lost their owners; gives the loss its id. */
    public Loss lose(Instant at, int owned, boolean whole, List<Loss.Card> cards) {
        return database.transaction(() -> {
            long id = database.insert("INSERT INTO loss (at, owned, whole) VALUES (?, ?, ?)", at, owned, whole);
            for (int i = 0; i < cards.size(); i++) {
                Loss.Card card = cards.get(i);
                database.update(
                        "INSERT INTO lost_card (loss, position, title, page, name, file, line, owner, now)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        i,
                        card.id().title(),
                        card.id().file(),
                        card.name(),
                        card.file(),
                        card.line(),
                        card.owner(),
                        card.now());
            }
            return new Loss(id, at, owned, whole, cards);
        });
    }

    public Optional<Loss> loss(long id) {
        return database.one(this::loss, "SELECT * FROM loss WHERE id = ?", id);
    }

    /** The losses of the whole handbook that have not been made good. */
    public List<Loss> wholeLosses() {
        return database.list(this::loss, "SELECT * FROM loss WHERE whole = 1 AND ended IS NULL ORDER BY at, id");
    }

    /** Ends the losses of the whole handbook of which no card is without an owner any more. */
    public void endLosses(Instant at) {
        database.update(
                "UPDATE loss SET ended = ? WHERE whole = 1 AND ended IS NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM vacancy WHERE vacancy.loss = loss.id AND vacancy.ended IS NULL)",
                at);
    }

    private Loss loss(Row row) throws SQLException {
        long id = row.id("id");
        List<Loss.Card> cards = database.list(
                card -> new Loss.Card(
                        id(card),
                        card.text("name"),
                        card.text("file"),
                        card.number("line"),
                        card.text("owner"),
                        card.textOrNull("now")),
                "SELECT * FROM lost_card WHERE loss = ? ORDER BY position",
                id);
        return new Loss(id, row.past("at"), row.number("owned"), row.truth("whole"), cards);
    }

    private static Vacancy vacancy(Row row) throws SQLException {
        return new Vacancy(
                row.id("id"),
                id(row),
                row.past("since"),
                row.truth("exact"),
                row.idOrNull("loss"),
                row.timeOrNull("ended"),
                row.textOrNull("owner"),
                row.textOrNull("name"));
    }

    private static CardId id(Row row) throws SQLException {
        return new CardId(row.text("title"), row.text("page"));
    }
}
