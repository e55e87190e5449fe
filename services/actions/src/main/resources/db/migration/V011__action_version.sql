-- Who writes is shown under a name that means something within one authority only, and can be forgotten.
create table contributor (
    id           uuid primary key default gen_random_uuid(),
    collectivity text not null,
    client       text not null,
    unique (collectivity, client)
);

-- What each write of an action changed: the values of before, as JSON, so that a row costs what its write changed.
create table action_version (
    action      uuid        not null,
    version     bigint      not null,
    at          timestamptz not null,
    fact        text        not null,
    draft       boolean     not null,
    contributor uuid,
    changes     text        not null,
    primary key (action, version)
);
create index action_version_contributor on action_version (contributor);
