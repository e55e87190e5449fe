-- Who belongs to which organisation, and when: the association, or a structure, whose perimeter this is.
create table membership (
    id           uuid    primary key,
    version      bigint  not null,
    collectivity text    not null,
    organisation text    not null,
    from_on      date    not null,
    to_on        date    check (to_on >= from_on),
    fictive      boolean not null
);

create index membership_of_pair on membership (collectivity, organisation);
create index membership_of_organisation on membership (organisation, id);
