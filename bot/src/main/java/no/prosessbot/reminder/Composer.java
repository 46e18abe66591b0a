package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.Mention;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Loss;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.Told;
import no.prosessbot.reply.NoticeTexts;

/** Makes what a run posts, of how things are at that moment. */
final class Composer {

    private final Ledger ledger;
    private final ReminderSettings settings;
    private final Language language;
    private final Clock clock;
    private final Planning planning;
    private final DigestMaker digests;
    private final NoticeWriter writer;

    Composer(Ledger ledger, ReminderSettings settings, Language language, Clock clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
        this.planning = new Planning(new Calendar(settings));
        this.language = language;
        this.digests = new DigestMaker(ledger, new BackOff(settings.backOffWeeks()), settings.zone(), language);
        this.writer = new NoticeWriter(new NoticeTexts(), language, settings.zone());
    }

    /** Something to post, and what the server has been told once it is there. */
    record Composed(Post post, List<Told> told) {}

    /** Empty if there is nothing to tell, or no longer. */
    Optional<Composed> compose(Run run, Handbook handbook) {
        return switch (run.rule()) {
            case DIGEST -> wanted(run) ? digest(run, handbook, today()) : Optional.empty();
            case NOW -> digest(run, handbook, today());
            case LOSS -> wanted(run) ? loss(run, handbook) : Optional.empty();
            case SUGGESTION -> suggestion(run, handbook);
        };
    }

    /** False where reminders have been turned off, or begun anew, since the run was due. */
    boolean wanted(Run run) {
        return ledger.rules()
                .of(run.server())
                .filter(ServerRule::works)
                .filter(rule -> run.rule() != RunRule.DIGEST || run.due().isAfter(rule.since()))
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * A digest as it would be on some day if nothing changed until then.
     *
     * @param run of rule DIGEST or NOW; need not be in the ledger
     */
    Optional<Composed> digest(Run run, Handbook handbook, LocalDate day) {
        Instant horizon = planning.horizon(ledger, run.server(), clock.instant());
        Digest digest = digests.make(run.server(), handbook, day, run.rule() == RunRule.NOW, horizon);
        if (digest.empty()) {
            return Optional.empty();
        }
        List<Told> told = new ArrayList<>();
        digest.items().forEach(item -> told.add(new Told(Told.Kind.VACANCY, item.vacancy())));
        digest.losses()
                .forEach(whole -> told.add(new Told(Told.Kind.LOSS, whole.loss().id())));
        digest.found().forEach(vacancy -> told.add(new Told(Told.Kind.OWNER, vacancy.id())));
        Mark mark = Mark.of(run);
        return Optional.of(
                new Composed(new Post(writer.digest(digest, day, mark), mentioned(digest), null, true, mark), told));
    }

    private List<Mention> mentioned(Digest digest) {
        boolean often = digest.items().stream().anyMatch(item -> item.times() >= settings.mentionFrom())
                || digest.losses().stream().anyMatch(loss -> loss.times() >= settings.mentionFrom());
        return often ? settings.mentioned() : List.of();
    }

    /** Of cards that have got an owner again in the meantime nothing is told. */
    private Optional<Composed> loss(Run run, Handbook handbook) {
        Optional<Loss> loss = ledger.register().loss(Long.parseLong(run.period()));
        CardsById now = new CardsById(handbook, language);
        return loss.flatMap(found -> {
            List<Loss.Card> cards =
                    found.cards().stream().filter(card -> lost(card, now)).toList();
            Mark mark = Mark.of(run);
            return cards.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Composed(
                            new Post(writer.loss(found, cards, mark), List.of(), null, true, mark), List.of()));
        });
    }

    private static boolean lost(Loss.Card card, CardsById now) {
        return now(card.id(), card.file(), now)
                .map(found -> found.owner().vacant())
                .orElse(true);
    }

    /** A card of the same title on another page is another card, unless there was only one before. */
    private static Optional<Card> now(CardId id, String file, CardsById now) {
        CardId alone = new CardId(id.title(), "");
        return now.card(new CardId(id.title(), file))
                .or(() -> now.card(alone).filter(found -> id.file().isEmpty() || now.standsOn(alone, file)));
    }

    /** Of a card that has got an owner while the suggestion was on its way nothing is told. */
    private Optional<Composed> suggestion(Run run, Handbook handbook) {
        Mark mark = Mark.of(run);
        CardsById now = new CardsById(handbook, language);
        return ledger.suggestions()
                .find(Long.parseLong(run.period()))
                .filter(suggestion -> now(suggestion.card(), suggestion.file(), now)
                        .map(card -> card.owner().vacant())
                        .orElse(true))
                .map(suggestion -> new Composed(
                        new Post(writer.suggestion(suggestion, mark), List.of(), suggestion.by(), false, mark),
                        List.of()));
    }

    /** Where a run may go, the place to try first first; none if nothing is chosen. */
    List<Target> targets(Run run) {
        ServerRule rule = ledger.rules().of(run.server()).orElse(null);
        Set<Target> targets = new LinkedHashSet<>();
        if (run.rule() == RunRule.SUGGESTION) {
            if (rule != null && rule.suggestions() != null) {
                targets.add(new Target.Channel(run.server(), rule.suggestions()));
            }
            if (rule != null) {
                targets.add(new Target.Person(rule.changedBy()));
            }
            ledger.suggestions()
                    .find(Long.parseLong(run.period()))
                    .ifPresent(suggestion -> targets.add(new Target.Person(suggestion.administrator())));
        }
        if (rule != null && rule.channel() != null) {
            targets.add(new Target.Channel(run.server(), rule.channel()));
        }
        return List.copyOf(targets);
    }
}
