-- Comparison groups, and everything the collectivities have told already once more, to learn theirs: the group of the
-- inbox reads anew (arobase.inbox.reading).
alter table collectivity add stratum text;
delete from inbox where topic = 'arobase.collectivities.collectivities.v1';

create index action_point on action (lon, lat) where state = 'PUBLISHED';
create index action_partners on action using gin (partners) where state = 'PUBLISHED';
create index collectivity_point on collectivity (lon, lat);
