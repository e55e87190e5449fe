-- An event waits here, written in the transaction of its change, until the broker has acknowledged it.
-- The id is the event's resourceversion: it only grows, so no two values are ever cached apart.
create table outbox (
    id             bigint generated always as identity (cache 1) primary key,
    event_id       uuid        not null,
    topic          text        not null,
    key            text        not null,
    type           text        not null,
    subject        text        not null,
    dataschema     text        not null,
    correlation_id uuid        not null default md5(current_database() || ':' || pg_current_xact_id()::text)::uuid,
    traceparent    text,
    time           timestamptz not null,
    data           text        not null
);
