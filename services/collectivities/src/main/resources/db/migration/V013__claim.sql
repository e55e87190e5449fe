-- Who asked to become the first administrator of an authority. Private: no event tells of it.
create table claim (
    id           uuid        primary key,
    version      bigint      not null,
    collectivity text        not null,
    client       text        not null,
    evidence     text        not null,
    state        text        not null check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    reason       text,
    submitted_at timestamptz not null,
    decided_at   timestamptz check ((state = 'PENDING') = (decided_at is null))
);

create index claim_of_client on claim (client, id);
create index claim_of_collectivity on claim (collectivity);

-- The first administrator of each authority that has one.
create table administrator (
    collectivity text        primary key,
    client       text        not null,
    claim        uuid        not null references claim,
    since        timestamptz not null
);
