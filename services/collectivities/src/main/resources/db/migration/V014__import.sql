-- Editions that somebody sends: each is a job. The file is kept until the job is over.
create table import_job (
    id           uuid        primary key,
    version      bigint      not null,
    edition      text        not null,
    fictive      boolean     not null,
    dry_run      boolean     not null,
    confirmed    boolean     not null default false,
    state        text        not null,
    percent      int         not null check (percent between 0 and 100),
    sha256       text        not null,
    counts       json        not null default '[]',
    communes_lost numeric(5, 2),
    rejected     int         not null default 0,
    submitted_at timestamptz not null,
    ended_at     timestamptz,
    file         bytea
);

-- The same bytes are one job, until another edition has taken the place of what they made.
create unique index import_job_once on import_job (sha256, dry_run) where state not in ('SUPERSEDED', 'FAILED');

-- What an edition changes, or would: in the order of the file, what ends at the end.
create table import_change (
    job          uuid   not null references import_job on delete cascade,
    number       int    not null,
    change       text   not null,
    kind         text   not null,
    collectivity text   not null,
    name         text   not null,
    fields       text[] not null,
    reason       text,
    successors   text[] not null,
    primary key (job, number)
);

-- The lines of an edition that cannot be read, with what is wrong.
create table import_reject (
    job       uuid   not null references import_job on delete cascade,
    number    int    not null,
    line      int    not null,
    place     text   not null,
    code      text   not null,
    arguments text[] not null,
    primary key (job, number)
);

-- What left the directory with an edition: its id still leads to its successors, and its versions are not given again.
create table ended_collectivity (
    id         text        primary key,
    version    bigint      not null,
    name       text        not null,
    successors text[]      not null,
    ended_at   timestamptz not null
);

-- The description of an edition that was sent; an edition that the service carries has its own with it.
alter table loaded_edition
    add column description json,
    add column fictive     boolean,
    add column replaced    boolean not null default false;
