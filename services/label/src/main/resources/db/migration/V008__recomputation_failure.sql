-- One that fails again and again is given up, says why, and makes room for the others; it may be asked for again.
alter table recomputation add column attempts integer not null default 0;
alter table recomputation add column reason text;
alter table recomputation drop constraint recomputation_state_check;
alter table recomputation drop constraint recomputation_check;
alter table recomputation add check (state in ('RUNNING', 'DONE', 'FAILED'));
alter table recomputation add check ((state = 'RUNNING') = (finished_at is null));
alter table recomputation add check ((state = 'FAILED') = (reason is not null));
