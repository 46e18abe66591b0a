package structure.reply;

class KnowsJLine {
    org.jline.utils.AttributedString text = new org.jline.utils.AttributedString("");
}
