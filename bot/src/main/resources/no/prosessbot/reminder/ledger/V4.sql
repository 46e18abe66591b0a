-- What the cards of a process are known by in other languages than the one that it is kept by.
CREATE TABLE translation (
  card_title TEXT NOT NULL,
  card_page TEXT NOT NULL,
  title TEXT NOT NULL,
  page TEXT NOT NULL
) STRICT;
