-- The index of what is public is kept in step with these tables: a row says which transaction wrote it last, so that
-- whoever has seen everything that ended before a transaction can ask for the rest, and misses nothing that commits late.
alter table action add written xid8 not null default '0';
alter table collectivity add written xid8 not null default '0';
create function say_who_wrote() returns trigger language plpgsql
    as $$ begin new.written = pg_current_xact_id(); return new; end $$;
create trigger action_written before insert or update on action
    for each row execute function say_who_wrote();
create trigger collectivity_written before insert or update on collectivity
    for each row execute function say_who_wrote();
create index action_written on action (written, id);
create index collectivity_written on collectivity (written);

-- The words of a query, each as a query of its own.
create function words_of(query tsquery) returns tsquery[] language sql immutable parallel safe
    as $$
        select array_agg(distinct said[1]::tsquery)
        from regexp_matches(query::text, '(''(?:[^'']|'''')*'')', 'g') said
    $$;
