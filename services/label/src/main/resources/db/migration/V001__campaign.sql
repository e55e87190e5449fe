create table campaign (
    id        text    primary key,
    version   bigint  not null,
    year      integer not null,
    name_fr   text    not null,
    name_en   text,
    state     text    not null check (state in ('OPEN', 'CLOSED', 'JURY', 'PUBLISHED', 'ARCHIVED')),
    opens_on  date    not null,
    closes_on date    not null check (closes_on >= opens_on),
    grid      text    not null,
    fictive   boolean not null
);
