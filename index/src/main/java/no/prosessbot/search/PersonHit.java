package no.prosessbot.search;

/**
 * A person whom some words may name.
 *
 * @param person who
 * @param score 0 to 1: 1 for names spelt right, in any spelling of æøå; less with each mistake
 * @param complete true if the words were all of the person's names
 * @param words how many of the words belong to the name
 * @param spelling how the words are spelt beside those names in what is folded
 */
public record PersonHit(Person person, double score, boolean complete, int words, Spelling spelling) {}
