package structure.search;

class Remembers {
    static int questions = 1;
}
