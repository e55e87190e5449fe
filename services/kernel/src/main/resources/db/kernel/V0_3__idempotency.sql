-- The answer to a request that created something, written in the transaction of its effect, for whoever repeats the
-- request. Neither the client nor its key can be read from it.
create table idempotency (
    -- SHA-256 of client, operation and key
    id          text        primary key,
    -- SHA-256 of method, path and canonical body
    fingerprint text        not null,
    status      smallint    not null,
    -- a JSON object
    headers     text        not null,
    -- null when the answer showed a secret
    body        text,
    expires_at  timestamptz not null
);

create index idempotency_expires_at on idempotency (expires_at);
