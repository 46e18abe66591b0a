-- The newest message that was known where a run was tried last: from there on it is looked for.
ALTER TABLE run ADD COLUMN newest INTEGER;

-- Times of what has happened that lay in the future when they were looked at, and when that was.
CREATE TABLE clock_correction (
  time INTEGER PRIMARY KEY,
  noticed INTEGER NOT NULL
) STRICT;

-- Written and emptied to find out whether there is room again.
CREATE TABLE probe (
  room BLOB NOT NULL
) STRICT;
