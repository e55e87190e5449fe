-- A score is kept as what it takes to compute it: its account is a pure function of grid and inputs. Those of running
-- campaigns are computed anew at start.
delete from score;
alter table score drop column account;
alter table score add column grid text not null references grid;
alter table score add column inputs text not null;
alter table score add column total bigint not null;
alter table score add column level integer not null;

-- What moved a score, newest last. Points are millionths.
create table score_history (
    id           bigint generated always as identity primary key,
    campaign     text        not null references campaign,
    collectivity text        not null,
    at           timestamptz not null,
    grid         text        not null references grid,
    causes       text        not null,
    total_before bigint,
    level_before integer,
    total_after  bigint      not null,
    level_after  integer     not null,
    moved        text        not null
);

create index score_history_of on score_history (campaign, collectivity, id);

-- The events that have moved a score: one that comes again has no second entry.
create table score_cause (
    campaign     text not null references campaign,
    collectivity text not null,
    event        text not null,
    primary key (campaign, collectivity, event)
);
