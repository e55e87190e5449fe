-- Clients are registered by administrators, or made for the sandbox and then live for some days.
alter table client
    add column version    bigint  not null default 1,
    add column sandbox    boolean not null default false,
    add column revoked_at timestamptz;

alter table api_key add column expires_at timestamptz;

create index client_sandbox on client (created_at) where sandbox;
