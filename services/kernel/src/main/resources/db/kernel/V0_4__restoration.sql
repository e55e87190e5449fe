-- The restores after which this service has said everything again, by the ids the launcher gave them.
create table restoration (
    id         text        primary key,
    retold_at  timestamptz not null default now()
);
