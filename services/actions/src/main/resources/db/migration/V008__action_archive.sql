-- An action may be archived: its authority keeps it, nobody else sees it.
alter table action drop constraint action_state_check;
alter table action add constraint action_state_check
    check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'));

-- Who is a member of the association or of a structure, as the events of collectivities say.
create table membership (
    id           text primary key,
    collectivity text not null,
    organisation text not null,
    from_on      date not null,
    to_on        date
);
create index membership_pair on membership (organisation, collectivity);

-- The few that a member shows first: one on a rank.
alter table action add highlight integer
    check (highlight is null or state = 'PUBLISHED' and highlight >= 1);
create unique index action_highlight on action (collectivity, highlight) where highlight is not null;
