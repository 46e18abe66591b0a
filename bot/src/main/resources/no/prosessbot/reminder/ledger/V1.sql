-- What the administrators of each server decided.
CREATE TABLE rule (
  server INTEGER PRIMARY KEY,
  -- where digests and alerts are posted
  channel INTEGER,
  -- where suggestions are posted; null for the administrator who set the reminders up
  suggestions INTEGER,
  -- all three null where the configuration's schedule holds
  day INTEGER CHECK (day BETWEEN 1 AND 7),
  time TEXT,
  every_weeks INTEGER CHECK (every_weeks BETWEEN 1 AND 12),
  -- a date in a week in which the schedule falls
  anchor TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  -- what was due before does not count
  since INTEGER NOT NULL,
  changed_by INTEGER NOT NULL
) STRICT;

-- The cards of the last reading that had been still for long enough.
CREATE TABLE card (
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  -- null where nobody owns it
  owner TEXT,
  -- all else that the card says, to know a renamed card by
  rest TEXT NOT NULL,
  PRIMARY KEY (title, page)
) STRICT;

-- Each time that cards lost their owners.
CREATE TABLE loss (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  -- how many cards had an owner before
  owned INTEGER NOT NULL,
  -- 1 where it was so many that it is about the handbook rather than about cards
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  -- when no card of a whole loss is without an owner any more
  ended INTEGER
) STRICT;

CREATE TABLE lost_card (
  loss INTEGER NOT NULL REFERENCES loss (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  owner TEXT NOT NULL,
  -- what stands there now; null where the card is gone
  now TEXT,
  PRIMARY KEY (loss, position)
) STRICT, WITHOUT ROWID;

-- Each time that a card is without an owner.
CREATE TABLE vacancy (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  since INTEGER NOT NULL,
  -- 0 where it may have been so for longer
  exact INTEGER NOT NULL CHECK (exact IN (0, 1)),
  -- the whole loss that it is part of
  loss INTEGER REFERENCES loss (id),
  ended INTEGER,
  -- who took it, and what the card was called then; null while nobody did, or where the card is gone
  owner TEXT,
  name TEXT
) STRICT;
CREATE UNIQUE INDEX open_vacancy ON vacancy (title, page) WHERE ended IS NULL;

-- Each message that is to be posted: once for each server, rule and period.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  server INTEGER NOT NULL,
  rule TEXT NOT NULL,
  period TEXT NOT NULL,
  due INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'nothing', 'skipped')),
  -- where it was tried last, a channel or a user, and when
  place INTEGER,
  direct INTEGER NOT NULL DEFAULT 0 CHECK (direct IN (0, 1)),
  tried INTEGER,
  message INTEGER,
  ended INTEGER,
  -- why it is not posted yet, or was skipped
  trouble TEXT,
  UNIQUE (server, rule, period)
) STRICT;
CREATE INDEX unfinished_run ON run (state) WHERE state IN ('planned', 'sending');

-- What a message tells of.
CREATE TABLE told (
  run INTEGER NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'owner', 'loss')),
  subject INTEGER NOT NULL,
  PRIMARY KEY (run, kind, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_subject ON told (kind, subject);

-- Cards that a server is not reminded of for a while.
CREATE TABLE rest (
  server INTEGER NOT NULL,
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('snooze', 'exemption')),
  -- the first date on which it counts again
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  PRIMARY KEY (server, title, page)
) STRICT;

CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY,
  server INTEGER NOT NULL,
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  -- the line to write, and what to write there
  line INTEGER NOT NULL,
  inserted INTEGER NOT NULL CHECK (inserted IN (0, 1)),
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  suggested_by INTEGER NOT NULL,
  -- who is told where the server has decided nothing
  administrator INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX suggestion_by ON suggestion (suggested_by, at);
