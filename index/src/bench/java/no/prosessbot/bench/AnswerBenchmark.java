package no.prosessbot.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Answerer;
import no.prosessbot.card.Handbook;
import no.prosessbot.search.CardIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one question takes: a mix of questions by the size of the handbook, and each kind of question at one size. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 3)
public class AnswerBenchmark {

    /** Questions of one round; a prime, so that rounds and samples do not beat time. */
    private static final int QUESTIONS = 2003;

    private static final long SEED = 7;

    /** A handbook's answerer and the questions put to it, one after the other. */
    private static final class Round {

        private final Answerer answerer;
        private final List<String> questions;
        private int next;

        Round(int cards, List<QuestionKind> kinds) {
            Handbook handbook = SyntheticHandbook.of(cards);
            Random random = new Random(SEED);
            List<String> asked = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                asked.add(kinds.get(i % kinds.size())
                        .ask(handbook.cards().get(random.nextInt(cards)), random));
            }
            Collections.shuffle(asked, random);
            answerer = new Answerer(CardIndex.of(handbook));
            questions = List.copyOf(asked);
        }

        Answer answer() {
            next = next + 1 < questions.size() ? next + 1 : 0;
            return answerer.answer(questions.get(next));
        }
    }

    /** The mix, by size. */
    @State(Scope.Thread)
    public static class Mix {

        @Param({"10", "100", "1000", "10000", "100000"})
        public int cards;

        private Round round = new Round(1, List.of(QuestionKind.LIST));

        @Setup
        public void ask() {
            List<QuestionKind> kinds = new ArrayList<>();
            for (QuestionKind kind : QuestionKind.values()) {
                kinds.addAll(Collections.nCopies(kind.share, kind));
            }
            round = new Round(cards, kinds);
        }
    }

    /** One kind of question. */
    @State(Scope.Thread)
    public static class Kind {

        @Param("10000")
        public int cards;

        @Param
        public QuestionKind kind = QuestionKind.TITLE;

        private Round round = new Round(1, List.of(QuestionKind.LIST));

        @Setup
        public void ask() {
            round = new Round(cards, List.of(kind));
        }
    }

    /** A question as people ask, of all kinds. */
    @Benchmark
    public Answer mix(Mix mix) {
        return mix.round.answer();
    }

    /** A question of one kind. */
    @Benchmark
    public Answer kind(Kind kind) {
        return kind.round.answer();
    }
}
