-- The newest message that was known where a run was tried last: from there on it is looked for.
ALTER TABLE run ADD COLUMN newest INTEGER;

-- Written and emptied to find out whether there is room again.
CREATE TABLE probe (
  room BLOB NOT NULL
) STRICT;
