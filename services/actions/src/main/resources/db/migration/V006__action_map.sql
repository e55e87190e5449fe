-- Where an action is on a map: its own point, taken out of its location, or its authority's.
alter table collectivity add lon double precision, add lat double precision;
alter table action add lon double precision, add lat double precision;
