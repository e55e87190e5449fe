-- A score whose kept inputs cannot be computed keeps no other from being computed: it is left as it is, and told.
alter table recomputation add column skipped integer not null default 0;
alter table recomputation add column skipped_first text[] not null default '{}';
