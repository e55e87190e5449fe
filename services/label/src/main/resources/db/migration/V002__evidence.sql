-- What the events of others say, as far as scoring needs it: a read model, rebuilt from the topics.
create table collectivity (
    id         text    primary key,
    kind       text    not null,
    name       text    not null,
    population integer,
    fictive    boolean not null
);

create index collectivity_fictive on collectivity (id) where fictive;

create table digital_service (
    nomenclature text not null,
    code         text not null,
    theme        text not null,
    category     text not null,
    primary key (nomenclature, code)
);

-- No foreign keys: an action may arrive before its authority or its nomenclature.
create table action (
    id           text    primary key,
    collectivity text    not null,
    nomenclature text    not null,
    services     text[]  not null,
    start_on     date,
    end_on       date,
    completeness integer not null
);

create index action_of_collectivity on action (collectivity);
