-- What was published never changes, and what is closed outlives its authority: a commune may merge before the ceremony.
alter table score drop constraint score_collectivity_fkey;

create function refuse_published_score() returns trigger language plpgsql as $$
begin
    if exists (select from campaign where id = old.campaign and state in ('PUBLISHED', 'ARCHIVED')) then
        raise exception 'the score of % in % is published, and does not change', old.collectivity, old.campaign;
    end if;
    return new;
end
$$;

create trigger published_score before update on score for each row execute function refuse_published_score();
