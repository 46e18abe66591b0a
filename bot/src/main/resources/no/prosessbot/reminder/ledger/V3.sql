-- Rows are deleted from now on, and what an id stood for must never be taken for something else: AUTOINCREMENT gives no
-- id twice. SQLite has no way to change that of a table, so each is made anew and takes the name of the one before it.
CREATE TABLE loss_3 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  -- how many cards had an owner before
  owned INTEGER NOT NULL,
  -- 1 where it was so many that it is about the handbook rather than about cards
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  -- when no card of a whole loss is without an owner any more
  ended INTEGER
) STRICT;
INSERT INTO loss_3 SELECT id, at, owned, whole, ended FROM loss;

CREATE TABLE lost_card_3 (
  loss INTEGER NOT NULL REFERENCES loss_3 (id),
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
INSERT INTO lost_card_3 SELECT loss, position, title, page, name, file, line, owner, now FROM lost_card;

CREATE TABLE vacancy_3 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  page TEXT NOT NULL,
  since INTEGER NOT NULL,
  -- 0 where it may have been so for longer
  exact INTEGER NOT NULL CHECK (exact IN (0, 1)),
  -- the whole loss that it is part of
  loss INTEGER REFERENCES loss_3 (id),
  ended INTEGER,
  -- who took it, and what the card was called then; null while nobody did, or where the card is gone
  owner TEXT,
  name TEXT
) STRICT;
INSERT INTO vacancy_3 SELECT id, title, page, since, exact, loss, ended, owner, name FROM vacancy;

CREATE TABLE run_3 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  server INTEGER NOT NULL,
  rule TEXT NOT NULL,
  period TEXT NOT NULL,
  due INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'nothing', 'skipped')),
  -- where it was tried last, a channel or a user, and when
  place INTEGER,
  direct INTEGER NOT NULL DEFAULT 0 CHECK (direct IN (0, 1)),
  tried INTEGER,
  -- the newest message that was known there then: from there on it is looked for
  newest INTEGER,
  message INTEGER,
  ended INTEGER,
  -- why it is not posted yet, or was skipped
  trouble TEXT,
  UNIQUE (server, rule, period)
) STRICT;
INSERT INTO run_3
  SELECT id, server, rule, period, due, state, place, direct, tried, newest, message, ended, trouble FROM run;

CREATE TABLE told_3 (
  run INTEGER NOT NULL REFERENCES run_3 (id),
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'owner', 'loss')),
  subject INTEGER NOT NULL,
  PRIMARY KEY (run, kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO told_3 SELECT run, kind, subject FROM told;

CREATE TABLE suggestion_3 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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
INSERT INTO suggestion_3
  SELECT id, server, title, page, name, file, line, inserted, text, owner, suggested_by, administrator, at
  FROM suggestion;

-- Those that refer to others first.
DROP TABLE told;
DROP TABLE run;
DROP TABLE lost_card;
DROP TABLE vacancy;
DROP TABLE loss;
DROP TABLE suggestion;
ALTER TABLE loss_3 RENAME TO loss;
ALTER TABLE lost_card_3 RENAME TO lost_card;
ALTER TABLE vacancy_3 RENAME TO vacancy;
ALTER TABLE run_3 RENAME TO run;
ALTER TABLE told_3 RENAME TO told;
ALTER TABLE suggestion_3 RENAME TO suggestion;
CREATE UNIQUE INDEX open_vacancy ON vacancy (title, page) WHERE ended IS NULL;
CREATE INDEX unfinished_run ON run (state) WHERE state IN ('planned', 'sending');
CREATE INDEX told_subject ON told (kind, subject);
CREATE INDEX suggestion_by ON suggestion (suggested_by, at);

-- How often a server was told of something that lasts, by runs that are not kept any more.
CREATE TABLE telling (
  server INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'owner', 'loss')),
  subject INTEGER NOT NULL,
  times INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (server, kind, subject)
) STRICT, WITHOUT ROWID;

-- Servers that the bot is no member of any more, and when that was seen.
CREATE TABLE departure (
  server INTEGER PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT;

-- One row: when it was last looked for what is to be deleted, and since when the clock has not jumped.
CREATE TABLE look (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at INTEGER NOT NULL,
  steady INTEGER NOT NULL
) STRICT;
