-- A campaign computed under another grid, a stretch of authorities at a time: what is done, and where to go on.
create table recomputation (
    id          uuid        primary key,
    version     bigint      not null,
    campaign    text        not null references campaign,
    grid        text        not null references grid,
    grid_before text        not null references grid,
    dry_run     boolean     not null,
    state       text        not null check (state in ('RUNNING', 'DONE')),
    reached     text        not null,
    done        integer     not null,
    total       integer     not null,
    moved       integer     not null,
    risen       integer     not null,
    fallen      integer     not null,
    created_at  timestamptz not null,
    finished_at timestamptz check ((state = 'DONE') = (finished_at is not null))
);

-- Asked twice for the same, it is one; of those that change scores, a campaign has one at a time.
create unique index recomputation_at_work on recomputation (campaign, grid) where state = 'RUNNING' and dry_run;
create unique index recomputation_that_changes on recomputation (campaign) where state = 'RUNNING' and not dry_run;

-- Who moves and why; totals are millionths.
create table recomputed_score (
    recomputation uuid    not null references recomputation,
    campaign      text    not null references campaign,
    collectivity  text    not null,
    total_before  bigint  not null,
    level_before  integer not null,
    total_after   bigint  not null,
    level_after   integer not null,
    why           text[]  not null,
    primary key (recomputation, collectivity)
);

create index recomputed_score_of_campaign on recomputed_score (campaign, recomputation, collectivity);
