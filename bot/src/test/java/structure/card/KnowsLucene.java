package structure.card;

class KnowsLucene {
    org.apache.lucene.util.BytesRef bytes = new org.apache.lucene.util.BytesRef();
}
