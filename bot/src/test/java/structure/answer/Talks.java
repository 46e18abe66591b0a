package structure.answer;

class Talks {
    void talk() {
        System.out.println();
    }
}
