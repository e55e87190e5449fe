-- What the events of collectivities say about who may act: a read model, rebuilt from the topic.
create table collectivity (
    id           text    primary key,
    name         text    not null,
    kind         text    not null,
    departements text[]  not null,
    regions      text[]  not null,
    epci         text,
    fictive      boolean not null,
    active       boolean not null,
    successors   text[]  not null
);
