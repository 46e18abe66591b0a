package structure.card;

import structure.page.Used;

public class Plain {
    Used page = new Used();
}
