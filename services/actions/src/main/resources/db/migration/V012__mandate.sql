-- Who may act for whom, and when, as the events of collectivities say.
create table mandate (
    id           text    primary key,
    collectivity text    not null,
    structure    text    not null,
    scopes       text[]  not null,
    from_on      date    not null,
    to_on        date,
    revoked_on   date,
    fictive      boolean not null
);
create index mandate_collectivity on mandate (collectivity);
