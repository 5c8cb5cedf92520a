-- OWN-006: employees of which organisation entered how many customers of the last 30 days. C3 by E90 (F&B International) and C4 by E91
-- (the other client's Main) count too, entered on 2013-11-01, 29 days ago. F&B owns all customers (OWN-003).
set session_replication_role = replica;
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted person ' || n, 'created', '2013-01-01',
  'ad_org_id', case n when 'E94' then '2E60544D37534C0B89E765FE29BC0B43' else '357947E87C284935AD1D783CF6F099A1' end))).*
from c_bpartner p, (values ('E94'), ('E95')) people (n) where p.c_bpartner_id = 'E90';
insert into ad_user
select (jsonb_populate_record(u, jsonb_build_object('ad_user_id', 'U' || n, 'username', 'planted' || n, 'c_bpartner_id', 'E' || n))).*
from ad_user u, (values (94), (95)) people (n) where u.ad_user_id = 'U90';
insert into ad_session
select (jsonb_populate_record(s, jsonb_build_object('ad_session_id', 'SU' || n, 'createdby', 'U' || n, 'updatedby', 'U' || n, 'username', 'planted' || n))).*
from ad_session s, (values (94), (95)) people (n) where s.ad_session_id = 'SU90';

-- 5 by F&B itself and 3 by its US organisation, 4 by Main, 3 by Spain, and one day too early 9 by Main.
create table pg_temp.share as
select 'C' || 100 + row_number() over () as id, who, day::timestamp as day
from (values (4, 'U90', '2013-11-02'), (3, 'U94', '2013-11-02'), (3, 'U91', '2013-11-02'), (3, 'U95', '2013-10-31'), (9, 'U95', '2013-10-30 23:59:59')) v (records, who, day), generate_series(1, v.records);
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', s.id, 'value', s.id, 'name', 'Planted ' || s.id, 'created', s.day, 'createdby', s.who,
  'taxid', 'PT' || s.id || '77', 'salesrep_id', 'E90', 'so_creditlimit', 1000))).*
from pg_temp.share s, c_bpartner p where p.c_bpartner_id = 'B3ABB0B4AFEA4541AC1E29891D496079';
insert into c_location
select (jsonb_populate_record(l, jsonb_build_object('c_location_id', 'L' || s.id))).* from pg_temp.share s, c_location l where l.c_location_id = 'LC1';
insert into c_bpartner_location
select (jsonb_populate_record(a, jsonb_build_object('c_bpartner_location_id', 'A' || s.id, 'c_bpartner_id', s.id, 'c_location_id', 'L' || s.id))).*
from pg_temp.share s, c_bpartner_location a where a.c_bpartner_location_id = 'AC1';
select pg_temp.found('OWN-006', 'customer', array[org], found, what) from (values
  ('43D590B4814049C6B85C6545E8264E37', true, '4 of 15 by another organisation'),
  ('19404EAD144C49A0AF37D54377CF452D', false, 'the group entered most'),
  ('2E60544D37534C0B89E765FE29BC0B43', false, 'counts with the group above it'),
  ('357947E87C284935AD1D783CF6F099A1', false, 'exactly a fifth')) v (org, found, what);
select pg_temp.found('OWN-003', 'customer', array[id], true, 'by an employee of another group') from pg_temp.share where who in ('U91', 'U95');
set session_replication_role = default;
