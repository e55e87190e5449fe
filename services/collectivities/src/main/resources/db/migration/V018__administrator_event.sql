-- The gateway is told who administers what; of those who were let in before, here.
alter table administrator add column version bigint not null default 1;

insert into outbox (event_id, topic, key, type, subject, dataschema, time, data)
select gen_random_uuid(),
       'arobase.collectivities.administrators.v1',
       collectivity,
       'org.arobase.administrator.appointed.v1',
       '/v1/administrators/' || collectivity,
       'urn:arobase:schema:administrator.v1',
       since,
       json_build_object(
           'id', collectivity,
           'version', version,
           'client', client,
           'since', to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text
from administrator
order by collectivity;
