-- A restore undoes what came after its backup; the numbers beyond the head of that moment are then given again. Tokens
-- of the undone past are known by the restores that lie between.
create table era (
    restore      text   primary key,
    begins_after bigint not null
);

-- The topic in which positions were counted: one that was made anew, on a new broker, begins again.
create table known_topic (
    topic text primary key,
    id    text not null
);
