-- What an authority shares with members of the association only is published, and to everybody else it is not there. A state of
-- its own keeps it out of every index and statement about what is public.
alter table action add visibility text not null default 'PUBLIC'
    constraint action_visibility_check check (visibility in ('PUBLIC', 'MEMBERS'));
alter table action drop constraint action_state_check;
alter table action add constraint action_state_check
    check (state in ('DRAFT', 'PUBLISHED', 'RESERVED', 'ARCHIVED', 'WITHDRAWN')
        and (state <> 'PUBLISHED' or visibility = 'PUBLIC')
        and (state <> 'RESERVED' or visibility = 'MEMBERS'));

-- It has no day on which it became public until it does.
do $$
declare
    held text;
begin
    select conname into strict held from pg_constraint
    where conrelid = 'action'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%published_at%';
    execute format('alter table action drop constraint %I', held);
end $$;
alter table action add constraint action_published_at_check
    check (case when state = 'DRAFT' then published_at is null
        else published_at is not null or visibility = 'MEMBERS' end);

-- Members list what they share.
create index action_reserved on action (id) where state = 'RESERVED';
create index action_reserved_of on action (collectivity, id) where state = 'RESERVED';

-- Of that time others hear nothing afterwards either.
alter table action_version add reserved boolean not null default false;
