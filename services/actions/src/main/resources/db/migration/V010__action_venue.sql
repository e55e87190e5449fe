-- How one finds a place and what is done there, as JSON.
alter table action add venue text;
create index action_venue on action (id) where state = 'PUBLISHED' and venue is not null;
