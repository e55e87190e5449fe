create table note (id text primary key, version bigint not null, text text not null);
create table applied (event_id uuid not null, key text not null, resourceversion bigint not null, name text not null);
