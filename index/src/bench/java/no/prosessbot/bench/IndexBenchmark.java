package no.prosessbot.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** How long it takes to index a handbook that has been read, until it can be asked. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@State(Scope.Thread)
public class IndexBenchmark {

    @Param({"10", "1000", "10000", "100000"})
    public int cards;

    private Handbook handbook = new Handbook(List.of(), List.of());

    @Setup
    public void write() {
        handbook = SyntheticHandbook.of(cards);
    }

    @Benchmark
    public Answerer build() {
        return new Answerer(CardIndex.of(handbook));
    }
}
