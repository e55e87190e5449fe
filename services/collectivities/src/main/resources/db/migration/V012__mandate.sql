-- What a structure may do in the name of an authority. The reference of the deed is not public.
create table mandate (
    id           uuid    primary key,
    version      bigint  not null,
    collectivity text    not null,
    structure    text    not null references structure,
    scopes       text[]  not null,
    from_on      date    not null,
    to_on        date    check (to_on >= from_on),
    revoked_on   date,
    deed         text,
    fictive      boolean not null
);

create index mandate_of_pair on mandate (collectivity, structure);
create index mandate_of_structure on mandate (structure, id);
