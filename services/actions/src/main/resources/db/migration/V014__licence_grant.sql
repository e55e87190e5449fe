-- A write that makes an action public grants its licence (SPDX id). The grant outlives a withdrawal: what was copied meanwhile
-- was copied by right.
alter table action_version add licence text;

-- When an action of a real authority last changed: the catalogue of open data says so.
create index action_changed on action (updated_at) where state = 'PUBLISHED' and not fictive;

-- While a release that kept population groups (V007) took the place of one that did not, side by side, the older one may have
-- applied what the newer was to learn them from. The group of the inbox reads it once more (arobase.inbox.reading).
delete from inbox where topic = 'arobase.collectivities.collectivities.v1'
    and key in (select id from collectivity where stratum is null);
