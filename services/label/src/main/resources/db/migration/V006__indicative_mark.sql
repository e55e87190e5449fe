-- Whether a running campaign shows the levels its scores point to; a campaign without a row does.
create table indicative_mark (
    campaign   text        primary key references campaign,
    version    bigint      not null,
    shown      boolean     not null,
    changed_at timestamptz not null
);
