package structure.search;

class RemembersInAMap {
    static final java.util.HashMap<String, String> SEEN = new java.util.HashMap<>();
}
