-- What is not public is listed for those who may write it.
create index action_unpublished on action (id) where state in ('DRAFT', 'ARCHIVED');
create index action_unpublished_of on action (collectivity, id) where state in ('DRAFT', 'ARCHIVED');

-- Whose only successor an authority is.
create index collectivity_heir on collectivity ((successors[1])) where not active and cardinality(successors) = 1;
