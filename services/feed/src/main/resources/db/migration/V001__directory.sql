-- What the events of others say, as far as news needs it: a read model, rebuilt from the topics.
create table authority (
    id   text primary key,
    name text not null
);

create table theme (
    nomenclature text not null,
    code         text not null,
    primary key (nomenclature, code)
);
