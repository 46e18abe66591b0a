package structure.card;

import org.commonmark.parser.Parser;

class KnowsCommonMark {

    Parser parser() {
        return Parser.builder().build();
    }
}
