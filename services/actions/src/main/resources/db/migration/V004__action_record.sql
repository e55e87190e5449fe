-- The whole record: who shares an action, whom it is for, what it costs, where it is and what it has brought.
alter table action
    add partners        text[] not null default '{}',
    add audiences       text[] not null default '{}',
    add operation       text,
    add budget          bigint check (budget >= 0),
    add location        text,
    add indicators      text   not null default '[]',
    add mutualised_with uuid[] not null default '{}';
