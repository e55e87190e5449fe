-- Editions of the nomenclature that may still change. What is published leaves this table and changes no more.
create table nomenclature_draft (
    id      text   primary key,
    version bigint not null,
    state   text   not null
);
