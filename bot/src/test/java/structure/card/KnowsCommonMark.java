package structure.card;

import org.commonmark.node.Text;

public final class KnowsCommonMark {

    private KnowsCommonMark() {}

    public static Text text() {
        return new Text("x");
    }
}
