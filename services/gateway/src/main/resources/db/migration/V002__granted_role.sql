-- A role that holds for one authority or structure, or for all fictive authorities, as long as it is not revoked.
create table granted_role (
    id         uuid        primary key,
    version    bigint      not null default 1,
    client_id  uuid        not null references client,
    role       text        not null,
    entity     text        not null,
    granted_by text        not null,
    granted_at timestamptz not null,
    revoked_at timestamptz
);

create unique index granted_role_held on granted_role (client_id, role, entity) where revoked_at is null;
create index granted_role_entity on granted_role (entity, id);

-- Who administers which authority, as the directory tells; it may tell of a client that is not known here.
create table administrator (
    entity text        primary key,
    client text        not null,
    since  timestamptz not null
);

create index administrator_client on administrator (client);
