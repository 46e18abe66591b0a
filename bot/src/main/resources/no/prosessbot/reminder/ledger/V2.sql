-- Written and emptied to find out whether there is room again.
CREATE TABLE probe (
  room BLOB NOT NULL
) STRICT;
