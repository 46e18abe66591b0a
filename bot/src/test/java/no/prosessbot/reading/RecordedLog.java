package no.prosessbot.reading;

import java.util.ArrayList;
import java.util.List;

/** What a log was told, and nothing of it twice: what has been looked at is forgotten. */
final class RecordedLog implements ReadingLog {

    private final List<String> told = new ArrayList<>();

    @Override
    public void renewed(InForce inForce) {
        told.add("renewed " + inForce.edition().handbook().cards().size());
    }

    @Override
    public void kept(List<String> files) {
        told.add("kept " + files);
    }

    @Override
    public void keptNoLonger(List<String> files) {
        told.add("kept no longer " + files);
    }

    @Override
    public void trouble(Trouble trouble) {
        told.add("trouble " + trouble);
    }

    @Override
    public void troubleOver() {
        told.add("over");
    }

    List<String> news() {
        List<String> news = List.copyOf(told);
        told.clear();
        return news;
    }
}
