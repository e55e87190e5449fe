-- An item as it is shown, then what an automatic one was made from. A withdrawn item stays, so that the event it was
-- made from makes no second one.
create table news_item (
    id             uuid        primary key,
    version        bigint      not null,
    kind           text        not null,
    title          text        not null,
    summary        text,
    language       text        not null,
    collectivity   text,
    action         text        unique,
    themes         text[]      not null,
    href           text        not null,
    published_at   timestamptz not null,
    automatic      boolean     not null,
    fictive        boolean     not null,
    event_id       uuid        unique check (automatic = (event_id is not null)),
    action_title   text,
    action_summary text,
    authority      text,
    withdrawn      boolean     not null
);

create index news_item_newest on news_item (published_at desc, id desc) where not withdrawn;
create index news_item_of_collectivity on news_item (collectivity, published_at desc, id desc) where not withdrawn;
create index news_item_themes on news_item using gin (themes) where not withdrawn;
create index news_item_nameless on news_item (collectivity) where authority is null and not withdrawn;
