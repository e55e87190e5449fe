create table action (
    id           uuid        primary key,
    version      bigint      not null,
    state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    reason       text        check ((state = 'WITHDRAWN') = (reason is not null)),
    collectivity text        not null,
    title        text,
    summary      text,
    description  text,
    type         text,
    stage        text,
    start_on     date,
    end_on       date        check (end_on >= start_on),
    nomenclature text        not null references nomenclature,
    services     text[]      not null,
    themes       text[]      not null,
    links        text        not null,
    keywords     text[]      not null,
    completeness integer     not null,
    fictive      boolean     not null,
    created_at   timestamptz not null,
    published_at timestamptz check ((state = 'DRAFT') = (published_at is null)),
    updated_at   timestamptz not null
);

-- The public list, newest first; the filters of the list narrow it down.
create index action_published on action (published_at desc, id desc) where state = 'PUBLISHED';
create index action_of_collectivity on action (collectivity, published_at desc, id desc) where state = 'PUBLISHED';
create index action_themes on action using gin (themes) where state = 'PUBLISHED';
create index action_services on action using gin (services) where state = 'PUBLISHED';
