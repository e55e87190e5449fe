-- Tools, providers and actors: what actions name beside collectivities. What was written of one is kept as JSON.
create table entry (
    id          uuid        primary key,
    type        text        not null check (type in ('TOOL', 'PROVIDER', 'ACTOR')),
    version     bigint      not null,
    name        text,
    content     text        not null,
    standing    text        not null check (standing in ('SHOWN', 'OBJECTED', 'ERASED')),
    client      text        not null,
    fictive     boolean     not null,
    merged_into uuid        references entry,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create index entry_type on entry (type, id) where merged_into is null and standing = 'SHOWN';
create unique index entry_siret on entry ((cast(content as json) ->> 'siret'))
    where type = 'PROVIDER' and merged_into is null;
create index entry_merged on entry (merged_into) where merged_into is not null;

alter table action
    add tools     uuid[] not null default '{}',
    add providers uuid[] not null default '{}',
    add actors    uuid[] not null default '{}';
create index action_tools on action using gin (tools) where state = 'PUBLISHED';
create index action_providers on action using gin (providers) where state = 'PUBLISHED';
create index action_actors on action using gin (actors) where state = 'PUBLISHED';
