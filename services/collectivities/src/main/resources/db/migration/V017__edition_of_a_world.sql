-- What was loaded before editions could be sent came with the service: its only fictive one bears that name.
update loaded_edition set fictive = (name = 'fictive') where fictive is null;

-- A fictive edition may bear the name of a real one.
alter table loaded_edition
    alter column fictive set not null,
    drop constraint loaded_edition_pkey,
    add primary key (name, fictive);
