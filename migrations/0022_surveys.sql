-- Surveys. Instants are milliseconds in UTC.

-- `wording` is sealed: title and questions in the languages they are written in. `audience` is JSON as announcements keep
-- it. `cursor` is the last person looked at for an invitation; null: nobody is left. `follows`: which survey this repeats.
create table surveys (
    id {{serial}},
    state text not null default 'draft',
    wording {{bytes}} not null,
    audience text not null default '{}',
    made_by bigint not null,
    made_at bigint not null,
    opened_at bigint,
    closed_at bigint,
    cursor bigint,
    follows bigint
);
create index surveys_inviting on surveys(id) where cursor is not null;

-- That somebody answered: a keyed hash of survey and person, without a time. Numbers are drawn at random, so that the
-- order of rows says nothing about who answered when.
create table survey_receipts (
    id {{key}},
    survey_id bigint not null references surveys(id),
    mark text not null,
    wrote integer not null default 0
);
create unique index survey_receipts_mark on survey_receipts(survey_id, mark);

-- What was answered: sums only. No row belongs to anybody, and answers of one person to two questions are not tied.
create table survey_counts (
    survey_id bigint not null references surveys(id),
    question integer not null,
    choice integer not null,
    count integer not null,
    primary key (survey_id, question, choice)
);

-- What was written in free words (sealed), under numbers drawn at random; shown in their order.
create table survey_words (
    id {{key}},
    survey_id bigint not null references surveys(id),
    words {{bytes}} not null
);
create index survey_words_survey on survey_words(survey_id, id);
