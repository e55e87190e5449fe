create table client (
    id uuid primary key,
    name text not null,
    roles text[] not null,
    created_at timestamptz not null default now()
);

-- A key is shown once and never kept: this is what remains of it.
create table api_key (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references client,
    label text not null,
    created_at timestamptz not null default now(),
    revoked_at timestamptz
);

create index api_key_client on api_key (client_id);
