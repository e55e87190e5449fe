-- The account of a score as text: the same inputs give the same bytes.
create table score (
    campaign     text        not null references campaign,
    collectivity text        not null references collectivity on delete cascade,
    account      text        not null,
    computed_at  timestamptz not null,
    primary key (campaign, collectivity)
);

create index score_of_collectivity on score (collectivity);
