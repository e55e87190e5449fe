-- Titles are compared by their groups of three letters, whatever the case and the accents.
create extension if not exists pg_trgm;
create function folded(text text) returns text language sql immutable parallel safe
    as $$ select lower(unaccent('unaccent', coalesce(text, ''))) $$;
