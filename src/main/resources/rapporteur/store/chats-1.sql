-- What people say to the bot and what it says to them. Apart from the collection: it is personal, and erased on request.
-- Standard SQL wherever it will do. Times are milliseconds since 1970.

CREATE TABLE note (
    name  VARCHAR(40) PRIMARY KEY,
    value VARCHAR(200) NOT NULL
);

-- What was received. The body is erased when it has been answered; the rest stays some days and tells a repetition.
CREATE TABLE received (
    number      BIGINT PRIMARY KEY,
    id          VARCHAR(40) NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    at          BIGINT NOT NULL,
    body        TEXT,
    announced   VARCHAR(40),
    UNIQUE (id, fingerprint)
);

-- What is to be sent, in order for each chat. "sending" is 1 while it is on its way; "unknown" counts how often it may
-- have arrived already. A parcel that has arrived is gone.
CREATE TABLE parcel (
    number  BIGINT PRIMARY KEY,
    chat    VARCHAR(40) NOT NULL,
    topic   VARCHAR(40),
    body    TEXT NOT NULL,
    sending INTEGER NOT NULL,
    unknown INTEGER NOT NULL
);
CREATE INDEX parcel_chat ON parcel (chat, number);

-- What a conversation is about, in JSON. Topic '' is a chat without topics.
CREATE TABLE focus (
    chat  VARCHAR(40) NOT NULL,
    topic VARCHAR(40) NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (chat, topic)
);

-- How many answers a chat was given. Stays when they are erased: a button of an erased answer must not show another's
-- sources.
CREATE TABLE numbering (
    chat VARCHAR(40) PRIMARY KEY,
    last INTEGER NOT NULL
);

-- Answers, numbered in each chat.
CREATE TABLE answer (
    chat     VARCHAR(40) NOT NULL,
    number   INTEGER NOT NULL,
    at       BIGINT NOT NULL,
    question TEXT NOT NULL,
    language CHAR(2) NOT NULL,
    answerer VARCHAR(200) NOT NULL,
    PRIMARY KEY (chat, number)
);

-- Where the words of their citations stand.
CREATE TABLE answer_source (
    chat      VARCHAR(40) NOT NULL,
    answer    INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    article   VARCHAR(100) NOT NULL,
    sha256    CHAR(64) NOT NULL,
    from_unit INTEGER NOT NULL,
    to_unit   INTEGER NOT NULL,
    PRIMARY KEY (chat, answer, number)
);

-- Members and admins.
CREATE TABLE person (
    person VARCHAR(40) PRIMARY KEY,
    role   VARCHAR(10) NOT NULL
);

-- Who asks to become a member. The code itself is known to nobody but its holder.
CREATE TABLE request (
    sha256  CHAR(64) PRIMARY KEY,
    person  VARCHAR(40) NOT NULL UNIQUE,
    chat    VARCHAR(40) NOT NULL,
    topic   VARCHAR(40),
    expires BIGINT NOT NULL
);

-- What people used, by day.
CREATE TABLE use_of_day (
    person    VARCHAR(40) NOT NULL,
    on_day    VARCHAR(10) NOT NULL,
    questions BIGINT NOT NULL,
    tokens    BIGINT NOT NULL,
    told      INTEGER NOT NULL,
    PRIMARY KEY (person, on_day)
);
