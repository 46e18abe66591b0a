package no.prosessbot.discord;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import no.prosessbot.reminder.BotMembership;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.ledger.Trouble;

/** Counts what is asked of a board. Used by one thread. */
final class CountedBoard implements Noticeboard {

    private final Noticeboard board;
    private int asked;

    CountedBoard(Noticeboard board) {
        this.board = board;
    }

    /** How much has been asked; for each of it an answer comes. */
    int asked() {
        return asked;
    }

    @Override
    public BotMembership membership(long server) {
        return board.membership(server);
    }

    @Override
    public Optional<Trouble> obstacle(Target target) {
        return board.obstacle(target);
    }

    @Override
    public OptionalLong newest(Target target) {
        return board.newest(target);
    }

    @Override
    public CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest) {
        asked++;
        return board.find(target, mark, newest);
    }

    @Override
    public CompletableFuture<Long> post(Target target, Post post) {
        asked++;
        return board.post(target, post);
    }
}
