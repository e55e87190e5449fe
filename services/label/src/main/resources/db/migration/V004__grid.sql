-- Grids as they are written down: a draft is for its editors, what was published never changes.
create table grid (
    id            text        primary key,
    version       bigint      not null,
    state         text        not null check (state in ('DRAFT', 'VALIDATED', 'PUBLISHED', 'SUPERSEDED')),
    year          integer     not null,
    name_fr       text,
    name_en       text,
    document      text        not null,
    sha256        text        not null,
    superseded_by text        references grid check ((state = 'SUPERSEDED') = (superseded_by is not null)),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    published_at  timestamptz check ((state in ('DRAFT', 'VALIDATED')) = (published_at is null))
);

create index grid_by_year on grid (year, id);
