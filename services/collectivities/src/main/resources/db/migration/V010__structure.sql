-- The role MUTUALISATION: who bears it, what for and for how long.
create table structure (
    id          text    primary key,
    version     bigint  not null,
    name        text    not null,
    siren       text,
    legal_form  text    not null,
    competences text[]  not null,
    from_on     date    not null,
    to_on       date    check (to_on >= from_on),
    fictive     boolean not null
);
