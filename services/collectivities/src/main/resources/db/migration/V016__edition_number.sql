-- Editions are loaded one at a time: whoever knows the greatest number knows what is loaded, whatever the clocks say.
create sequence loaded_edition_number;

alter table loaded_edition
    add column number bigint not null default nextval('loaded_edition_number');
