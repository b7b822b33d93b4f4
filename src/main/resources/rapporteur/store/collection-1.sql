-- The collection: what was named, what is there, what it says of meetings. Standard SQL wherever it will do.

CREATE TABLE note (
    name  VARCHAR(40) PRIMARY KEY,
    value VARCHAR(200) NOT NULL
);

-- What was named as an origin. Rows are numbered in the order in which they were named.
CREATE TABLE root (
    number   INTEGER PRIMARY KEY,
    location TEXT NOT NULL UNIQUE
);

-- Stored texts under the SHA-256 of their UTF-8 bytes.
CREATE TABLE stored_text (
    sha256  CHAR(64) PRIMARY KEY,
    content TEXT NOT NULL
);

-- The ledger. An article that is gone keeps its row, and with it its id, without a text.
CREATE TABLE article (
    id          VARCHAR(100) PRIMARY KEY,
    root        TEXT NOT NULL,
    name        TEXT NOT NULL,
    sha256      CHAR(64),
    fingerprint CHAR(64),
    version     BIGINT NOT NULL UNIQUE,
    form        VARCHAR(10) NOT NULL,
    title       TEXT,
    publisher   TEXT,
    published   TEXT,
    url         TEXT,
    UNIQUE (root, name)
);
CREATE INDEX article_text ON article (sha256);

-- Numbers of meetings. None is given away twice.
CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY,
    merged_into INTEGER
);

-- What an article says of a meeting.
CREATE TABLE account (
    article VARCHAR(100) NOT NULL,
    ordinal INTEGER NOT NULL,
    meeting INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
);
CREATE INDEX account_meeting ON account (meeting);

-- The fields of an account, one row an entry. "value" is what is compared (a person's key, a date in EDTF, a verb),
-- "words" what is shown, from_unit and to_unit where the words stand in the stored text; both are null for what was
-- said beside the text.
CREATE TABLE fact (
    article   VARCHAR(100) NOT NULL,
    ordinal   INTEGER NOT NULL,
    meeting   INTEGER NOT NULL,
    field     VARCHAR(20) NOT NULL,
    place     INTEGER NOT NULL,
    value     TEXT NOT NULL,
    words     TEXT NOT NULL,
    from_unit INTEGER,
    to_unit   INTEGER,
    title     TEXT,
    word      TEXT,
    PRIMARY KEY (article, ordinal, field, place)
);
CREATE INDEX fact_value ON fact (field, value, meeting);
