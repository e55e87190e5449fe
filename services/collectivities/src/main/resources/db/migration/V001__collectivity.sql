-- The directory: one row an entity, its public state as the events carry it. Reads are answered from memory.
create table collectivity (
    id       text   primary key,
    version  bigint not null,
    document jsonb  not null
);

-- Which carried edition is loaded, and which bytes of it: the same bytes are never loaded twice.
create table loaded_edition (
    name        text        primary key,
    fingerprint text        not null,
    entities    integer     not null,
    loaded_at   timestamptz not null
);
