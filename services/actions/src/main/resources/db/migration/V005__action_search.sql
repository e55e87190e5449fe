-- Any form of a French word finds it, with or without its accents.
create extension if not exists unaccent;
create text search configuration arobase_french (copy = french);
alter text search configuration arobase_french
    alter mapping for word, hword, hword_part with unaccent, french_stem;

-- array_to_string is not declared immutable, since elements of other types may not be.
create function joined(words text[]) returns text language sql immutable parallel safe
    as $$ select array_to_string(words, ' ') $$;

-- In a French that names everybody, points join what are words of their own.
create function apart(text text) returns text language sql immutable parallel safe
    as $$ select translate(coalesce(text, ''), '·•‧', '   ') $$;

alter table action add words tsvector not null generated always as (
    setweight(to_tsvector('arobase_french', apart(title)), 'A')
    || setweight(to_tsvector('arobase_french', apart(summary) || ' ' || apart(joined(keywords))), 'B')
    || setweight(to_tsvector('arobase_french', apart(description)), 'C')
) stored;

create index action_words on action using gin (words) where state = 'PUBLISHED';
create index action_audiences on action using gin (audiences) where state = 'PUBLISHED';
create index action_start on action (start_on) where state = 'PUBLISHED';
create index collectivity_regions on collectivity using gin (regions);
create index collectivity_departements on collectivity using gin (departements);
create index collectivity_epci on collectivity (epci);
