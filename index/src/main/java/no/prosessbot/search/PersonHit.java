package no.prosessbot.search;

/**
 * A person whom the words of a search may name.
 *
 * @param person the person
 * @param score 0 to 1: 1 for names spelt right, in any spelling of æøå; lower with each mistake
 * @param complete true if the words were all of the person's names
 * @param words number of searched words that belong to the name
 * @param spelling how the æøå of the words agree with those of the matched names
 */
public record PersonHit(Person person, double score, boolean complete, int words, Spelling spelling) {}
