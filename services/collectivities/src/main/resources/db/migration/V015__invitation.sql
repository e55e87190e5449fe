-- Who is invited to administer an authority: a code, of which only the hash is kept, used once.
create table invitation (
    id           uuid        primary key,
    version      bigint      not null,
    collectivity text        not null,
    sha256       text        not null unique,
    expires_on   date        not null,
    claim        uuid        references claim,
    created_at   timestamptz not null
);

-- Who is invited needs no evidence.
alter table claim alter column evidence drop not null;
