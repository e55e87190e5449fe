-- One sequence over every public topic. Whoever appends holds the lock of this row, so readers see no gap.
create table head (
    single   boolean primary key default true check (single),
    sequence bigint not null
);
insert into head (sequence) values (0);

-- How far each partition has been read; moves in the transaction of what was read.
create table read_position (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- The newest version appended of each resource, and the collectivity it concerns.
create table resource (
    topic           text   not null,
    key             text   not null,
    resourceversion bigint not null,
    collectivity    text,
    primary key (topic, key)
);

create table entry (
    sequence        bigint      primary key,
    event_id        uuid        not null,
    topic           text        not null,
    key             text        not null,
    type            text        not null,
    subject         text        not null,
    resourceversion bigint      not null,
    correlation_id  uuid        not null,
    time            timestamptz not null,
    collectivity    text,
    data            text        not null
);
create index entry_by_topic on entry (topic, sequence);
create index entry_by_collectivity on entry (collectivity, sequence) where collectivity is not null;
