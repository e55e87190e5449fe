-- The newest version of each foreign resource that this service has applied.
create table inbox (
    topic           text   not null,
    key             text   not null,
    resourceversion bigint not null,
    primary key (topic, key)
);
