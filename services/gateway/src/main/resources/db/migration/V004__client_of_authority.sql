-- The authority that a client belongs to: all it may do anywhere is contribute there.
alter table client add column authority text;

update client set authority = granted.entity
from granted_role granted
where granted.client_id = client.id
  and granted.role = 'contributor'
  and granted.entity <> 'fictive'
  and granted.revoked_at is null
  and client.roles = '{}'
  and not exists (select from granted_role more
                  where more.client_id = client.id and more.id <> granted.id and more.revoked_at is null)
  and not exists (select from administrator held where held.client = client.id::text);

create index client_authority on client (authority, id) where authority is not null;
