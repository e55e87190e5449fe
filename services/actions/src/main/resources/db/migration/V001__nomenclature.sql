-- Editions of the nomenclature as published: never changed, so the whole state is kept as it was announced.
create table nomenclature (
    id           text        primary key,
    year         integer     not null,
    published_at timestamptz not null,
    state        text        not null
);
