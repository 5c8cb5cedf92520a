-- Defects and near misses put into a copy of the Openbravo samples, by plain INSERT and UPDATE, for an audit as of 2013-11-30 (a
-- Saturday). The planting log names every key that must be found afterwards; `found` is false where something looks like a defect
-- and is none. Nothing else may change. New records are copies of those of the vendor, with what matters replaced.
-- The samples refer to system records (users 0 and 100, attributes 0) that are not in them.
set session_replication_role = replica;
create table pg_temp.client as select '23C59575B9CF467C9620760EB255B389' as id, '2E60544D37534C0B89E765FE29BC0B43' as org;
create function pg_temp.found(rule text, entity text, key text[], found boolean, what text) returns void language sql as
  $$ insert into planting_log select $1, $2, to_jsonb((select id from pg_temp.client) || $3), $4, $5 $$;

-- People: employees, each with an account, seen yesterday. E90 works in the group that owns the master data, E91 with another client.
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted person ' || n, 'created', '2013-01-01',
  'ad_org_id', case n when 'E91' then '43D590B4814049C6B85C6545E8264E37' else p.ad_org_id end))).*
from c_bpartner p, (select 'E' || n as n from generate_series(1, 25) n union all values ('E90'), ('E91'), ('E92'), ('E93')) people
where p.c_bpartner_id = '6F96792A1F2142DCA3E98FE5C6570256';
insert into ad_user
select (jsonb_populate_record(u, jsonb_build_object('ad_user_id', 'U' || substr(e.c_bpartner_id, 2), 'username', 'planted' || substr(e.c_bpartner_id, 2),
  'c_bpartner_id', e.c_bpartner_id, 'isactive', 'Y', 'islocked', 'N', 'created', '2013-01-01', 'default_ad_role_id', null))).*
from ad_user u, (select c_bpartner_id from c_bpartner where c_bpartner_id ~ '^E\d+$' and c_bpartner_id not in ('E92', 'E93')) e
where u.username = 'QAAdmin';
insert into ad_session (ad_session_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, username, processed, session_active, login_status)
select 'S' || ad_user_id, '0', '0', 'Y', '2013-11-29 09:00', ad_user_id, '2013-11-29 09:00', ad_user_id, username, 'N', 'N', 'S'
from ad_user where ad_user_id ~ '^U\d+$';

-- Countries: one of its own, so that nothing of the vendor changes.
insert into c_country (c_country_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, name, countrycode, hasregion, displaysequence, haspostal_add)
values ('PLANTED', '0', '0', 'Y', '2013-01-01', '0', '2013-01-01', '0', 'United States', 'US', 'N', '@C@', 'N');

-- Customers and suppliers, complete, with an owner. Each block then spoils something.
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted ' || n, 'created', '2013-01-01',
  'taxid', 'PT' || n || '77', 'salesrep_id', case left(n, 1) when 'C' then 'E90' end))).*
from c_bpartner p, (select 'C' || n as n from generate_series(1, 45) n) c where p.c_bpartner_id = 'B3ABB0B4AFEA4541AC1E29891D496079'
union all
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted ' || n, 'created', '2013-01-01', 'taxid', 'PT' || n || '77'))).*
from c_bpartner p, (select 'V' || n as n from generate_series(1, 30) n) c where p.c_bpartner_id = 'C4C5C87CB62548B3B44B93FF3075FB87';
insert into c_location
select (jsonb_populate_record(l, jsonb_build_object('c_location_id', 'L' || p.c_bpartner_id, 'address1', '1 Main St', 'city', 'Tracy', 'postal', '95304',
  'c_country_id', 'PLANTED'))).*
from c_bpartner p, c_location l
where p.c_bpartner_id ~ '^[CV]\d+$' and l.c_location_id = (select min(c_location_id) from c_location);
insert into c_bpartner_location
select (jsonb_populate_record(a, jsonb_build_object('c_bpartner_location_id', 'A' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id,
  'c_location_id', 'L' || p.c_bpartner_id, 'phone', '(803)-873-6126', 'phone2', null))).*
from c_bpartner p, c_bpartner_location a
where p.c_bpartner_id ~ '^[CV]\d+$' and a.c_bpartner_id = 'B3ABB0B4AFEA4541AC1E29891D496079';
insert into c_bp_bankaccount
select (jsonb_populate_record(b, jsonb_build_object('c_bp_bankaccount_id', 'B' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id))).*
from c_bpartner p, c_bp_bankaccount b
where p.c_bpartner_id ~ '^V\d+$' and b.c_bp_bankaccount_id = (select min(c_bp_bankaccount_id) from c_bp_bankaccount where isactive = 'Y');
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', 'O' || p.c_bpartner_id, 'documentno', 'O' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id,
  'dateordered', '2013-08-01', 'datepromised', '2013-08-01', 'created', '2013-08-01'))).*
from c_bpartner p, c_order o
where p.c_bpartner_id ~ '^V\d+$' and o.c_order_id = '0AC230C0DDA4435A949B40602A183F45';

-- Stocked items at a cost of 10, with an agent.
insert into m_product
select (jsonb_populate_record(m, jsonb_build_object('m_product_id', 'M' || n, 'value', 'M' || n, 'name', 'Planted item ' || n, 'created', '2013-01-01',
  'salesrep_id', 'U90', 'isactive', 'Y'))).*
from m_product m, generate_series(1, 60) n where m.m_product_id = '34560A057833457D962F7A573F76F5BB';
insert into m_costing (m_costing_id, created, createdby, updated, updatedby, ad_client_id, ad_org_id, m_product_id, datefrom, dateto, ismanual, costtype, ispermanent, cost, isactive, c_currency_id)
select 'K' || m_product_id, '2013-01-01', '0', '2013-01-01', '0', ad_client_id, ad_org_id, m_product_id, '2010-01-01', '9999-12-31', 'N', 'AVA', 'Y', 10, 'Y', '100'
from m_product where m_product_id ~ '^M\d+$';

-- OWN-003, OWN-001: the rules look 200 days back, to 2013-05-14.
update c_bpartner set created = '2013-05-14' where c_bpartner_id = 'C1';
update c_bpartner set created = '2013-05-13 23:59:59' where c_bpartner_id = 'C2';
update c_bpartner set created = '2013-11-01', createdby = 'U90' where c_bpartner_id = 'C3';
update c_bpartner set created = '2013-11-01', createdby = 'U91' where c_bpartner_id = 'C4';
update c_bpartner set created = '2013-11-01', isactive = 'N' where c_bpartner_id = 'C5';
update m_product set created = '2013-05-14' where m_product_id = 'M1';
update m_product set created = '2013-05-13 23:59:59' where m_product_id = 'M2';
update m_product set created = '2013-11-01', createdby = 'U90' where m_product_id = 'M3';
update m_product set created = '2013-11-01', producttype = 'S' where m_product_id = 'M4';
select pg_temp.found(rule, entity, array[key], found, what) from (values
  ('OWN-003', 'customer', 'C1', true, '200 days ago, by a user of the system'),
  ('OWN-003', 'customer', 'C2', false, 'one second earlier'),
  ('OWN-003', 'customer', 'C3', false, 'by an employee below the owner'),
  ('OWN-003', 'customer', 'C4', true, 'by an employee of another group'),
  ('OWN-003', 'customer', 'C5', false, 'inactive'),
  ('OWN-001', 'material', 'M1', true, '200 days ago, by a user of the system'),
  ('OWN-001', 'material', 'M2', false, 'one second earlier'),
  ('OWN-001', 'material', 'M3', false, 'by an employee below the owner'),
  ('OWN-001', 'material', 'M4', false, 'a service')) v (rule, entity, key, found, what);

-- OWN-005: representatives of customers are business partners, agents of items are users.
update c_bpartner set isactive = 'N' where c_bpartner_id = 'E92';
update c_bpartner set isemployee = 'N', issalesrep = 'Y' where c_bpartner_id = 'E93';
update c_bpartner set salesrep_id = null where c_bpartner_id = 'C6';
update c_bpartner set salesrep_id = 'E92' where c_bpartner_id = 'C7';
update c_bpartner set salesrep_id = 'C6' where c_bpartner_id = 'C8';
update c_bpartner set salesrep_id = 'E93' where c_bpartner_id = 'C9';
update m_product set salesrep_id = 'U4' where m_product_id = 'M5';
update m_product set salesrep_id = null where m_product_id = 'M6';
update m_product set salesrep_id = null, isstocked = 'N' where m_product_id = 'M7';
update m_product set salesrep_id = null, isgeneric = 'Y' where m_product_id = 'M8';
select pg_temp.found('OWN-005', entity, array[key], found, what) from (values
  ('customer', 'C6', true, 'no representative'),
  ('customer', 'C7', true, 'the representative is gone'),
  ('customer', 'C8', true, 'the representative is a customer'),
  ('customer', 'C9', false, 'a representative who is no employee'),
  ('material', 'M5', true, 'the agent is locked'),
  ('material', 'M6', true, 'no agent'),
  ('material', 'M7', false, 'not stocked'),
  ('material', 'M8', false, 'the pattern of variants')) v (entity, key, found, what);

-- DUP-001 (the third part of the key is the identifier itself; the product keeps its keyed hash)
update c_bpartner set taxid = 'DE 811.907.980' where c_bpartner_id = 'C10';
update c_bpartner set taxid = 'de811907980' where c_bpartner_id = 'C11';
update c_bpartner set taxid = 'NL123456789B01' where c_bpartner_id in ('C12', 'C13');
update c_bpartner set ad_client_id = '4028E6C72959682B01295A070852010D', ad_org_id = '0' where c_bpartner_id = 'C13';
update c_bpartner set taxid = 'FR40303265045' where c_bpartner_id in ('C14', 'C15');
update c_bpartner set bpartner_parent_id = 'C14' where c_bpartner_id = 'C15';
update c_bpartner set taxid = 'IT00743110157' where c_bpartner_id in ('C16', 'C17');
update c_bpartner set isactive = 'N' where c_bpartner_id = 'C17';
update c_bpartner set duns = '15-048-3782' where c_bpartner_id = 'C18';
update c_bpartner set duns = '150483782' where c_bpartner_id = 'C19';
update c_bpartner set taxid = '0000000' where c_bpartner_id in ('C20', 'C21');
select pg_temp.found('DUP-001', 'customer', array[sort, key], found, what) from (values
  ('tax_id', 'DE811907980', true, 'one number in two spellings'),
  ('tax_id', 'NL123456789B01', false, 'two clients, one party each'),
  ('tax_id', 'FR40303265045', false, 'a branch with its parent entered'),
  ('tax_id', 'IT00743110157', false, 'an archived party is not in it'),
  ('duns', '150483782', true, 'one D-U-N-S number in two spellings'),
  ('tax_id', '0000000', false, 'a placeholder')) v (sort, key, found, what);
select pg_temp.found('INC-001', 'customer', array[key], true, 'zeros for a tax number') from (values ('C20'), ('C21')) v (key);
select pg_temp.found('INC-004', 'customer', array[key, 'tax_id'], true, 'zeros for a tax number') from (values ('C20'), ('C21')) v (key);

-- INC-001. A contact is a user without a user name.
update c_bpartner set taxid = U&'\3000\200B' where c_bpartner_id = 'C22';
update c_bpartner set taxid = null, isonetime = 'Y' where c_bpartner_id = 'C23';
update c_bpartner_location set isactive = 'N' where c_bpartner_id = 'C24';
update c_bpartner_location set phone = null where c_bpartner_id in ('C25', 'C26');
insert into ad_user
select (jsonb_populate_record(u, jsonb_build_object('ad_user_id', 'N' || p.id, 'username', null, 'c_bpartner_id', p.id, 'isactive', 'Y', 'email', p.email, 'created', '2013-01-01'))).*
from ad_user u, (values ('C25', 'info@example.com'), ('C33', 'info@example.com_1'), ('C34', 'a@example.com; b@mail.example.org')) p (id, email)
where u.username = 'QAAdmin';
update c_bpartner set c_paymentterm_id = null where c_bpartner_id = 'C27';
update c_bpartner set name = U&'\5F85\8865' where c_bpartner_id = 'C28';
update c_bpartner set taxid = null where c_bpartner_id in ('C29', 'C30');
update c_bpartner set customer_blocking = 'Y', so_order_blocking = 'Y' where c_bpartner_id = 'C29';
update c_bpartner set customer_blocking = 'Y', so_order_blocking = 'N', so_goods_blocking = 'N', so_payment_blocking = 'Y' where c_bpartner_id = 'C30';
select pg_temp.found('INC-001', 'customer', array[key], found, what) from (values
  ('C22', true, 'a tax number of an ideographic and a zero-width space'),
  ('C23', false, 'a one-time customer'),
  ('C24', true, 'an address out of use'),
  ('C25', false, 'no telephone, but a contact with an e-mail'),
  ('C26', true, 'no telephone and no contact'),
  ('C27', true, 'no payment term'),
  ('C28', true, 'named "to be added"'),
  ('C29', false, 'may not order any more'),
  ('C30', true, 'only payments are held')) v (key, found, what);
select pg_temp.found('INC-004', 'customer', array['C28', 'name'], true, 'named "to be added"');

-- INC-008
update c_bpartner_location set phone = 'ask for Mr Li' where c_bpartner_id = 'C31';
update c_bpartner_location set phone = '12345' where c_bpartner_id = 'C32';
update c_location set postal = '9530' where c_location_id in ('LC35', 'LC37');
update c_location set postal = '95304-1234' where c_location_id = 'LC36';
update c_location set c_country_id = '100' where c_location_id = 'LC37';
update c_bpartner_location set phone2 = 'call me' where c_bpartner_id = 'V20';
select pg_temp.found('INC-008', entity, array[key, field], found, what) from (values
  ('customer', 'C31', 'phone', true, 'words'),
  ('customer', 'C32', 'phone', true, 'five digits'),
  ('customer', 'C33', 'email', true, 'a domain that cannot be'),
  ('customer', 'C34', 'email', false, 'two addresses'),
  ('customer', 'C35', 'postcode', true, 'four digits in the United States'),
  ('customer', 'C36', 'postcode', false, 'nine digits'),
  ('customer', 'C37', 'postcode', false, 'four digits in a country that is only a number'),
  ('supplier', 'V20', 'mobile', true, 'words')) v (entity, key, field, found, what);

-- INC-004
update c_location set city = ' TBD ' where c_location_id = 'LV21';
update c_location set city = 'Testville' where c_location_id = 'LV22';
update m_product set name = 'Test' where m_product_id = 'M9';
update m_product set value = '000' where m_product_id = 'M10';
update m_product set description = U&'\6682\65E0' where m_product_id = 'M11';
select pg_temp.found('INC-004', entity, array[key, field], found, what) from (values
  ('supplier', 'V21', 'city', true, 'to be determined'),
  ('supplier', 'V22', 'city', false, 'a word that begins like one that stands for nothing'),
  ('material', 'M9', 'name', true, 'named "test"'),
  ('material', 'M10', 'code', false, 'a number is a code'),
  ('material', 'M11', 'spec', true, '"none for now" for a specification')) v (entity, key, field, found, what);

-- INC-002: 2012-11-30 is 365 days ago.
delete from c_bp_bankaccount where c_bpartner_id in ('V1', 'V3', 'V4', 'V5');
update c_bp_bankaccount set isactive = 'N' where c_bpartner_id = 'V2';
update c_order set dateordered = '2012-11-29' where c_order_id = 'OV3';
update c_order set dateordered = '2012-11-30' where c_order_id = 'OV4';
update c_order set docstatus = 'DR', dateordered = '2013-11-20', created = '2013-11-20' where c_order_id = 'OV5';
update c_bpartner set po_paymentterm_id = null where c_bpartner_id = 'V6';
update c_bpartner set taxid = null where c_bpartner_id = 'V7';
select pg_temp.found('INC-002', 'supplier', array[key], found, what) from (values
  ('V1', true, 'no bank account'),
  ('V2', true, 'a bank account out of use'),
  ('V3', false, 'no bank account, last ordered from 366 days ago'),
  ('V4', true, 'no bank account, ordered from 365 days ago'),
  ('V5', false, 'no bank account, the order is a draft'),
  ('V6', true, 'no payment term'),
  ('V7', true, 'no tax number')) v (key, found, what);

-- OPN-001, OPN-004, OPN-008: 2013-10-30 is 31 days ago, and 30 days after 2013-09-30.
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', h.id, 'documentno', h.id, 'issotrx', h.sales, 'docstatus', h.state, 'c_bpartner_id', h.partner,
  'dateordered', h.ordered, 'datepromised', null, 'created', '2013-11-20'))).*
from c_order o, (values
  ('P1', 'N', 'CO', 'V10', '2013-10-01'), ('P2', 'N', 'CO', 'V10', '2013-09-30'), ('P3', 'N', 'DR', 'V10', '2013-10-30'),
  ('P4', 'N', 'VO', 'V10', '2013-01-01'), ('P5', 'N', 'CL', 'V10', '2013-01-01'), ('P6', 'N', 'DR', 'V10', '2013-10-31'),
  ('Q1', 'Y', 'CO', 'C40', '2013-11-01'), ('Q2', 'Y', 'CO', 'C41', '2013-11-01'), ('Q3', 'Y', 'CO', 'C42', '2013-11-01'),
  ('Q4', 'Y', 'DR', 'C40', '2013-10-30'), ('Q5', 'Y', 'DR', 'C40', '2013-10-31'), ('Q6', 'Y', 'UE', 'C40', '2013-01-01'),
  ('Q7', 'Y', 'RE', 'C40', '2013-01-01')
) h (id, sales, state, partner, ordered)
where o.c_order_id = '0AC230C0DDA4435A949B40602A183F45';
insert into c_orderline
select (jsonb_populate_record(l, jsonb_build_object('c_orderline_id', n.id, 'c_order_id', n.doc, 'ad_client_id', (select id from pg_temp.client),
  'm_product_id', n.product, 'qtyordered', n.ordered, 'qtydelivered', n.delivered, 'datepromised', n.promised, 'c_order_discount_id', null))).*
from c_orderline l, (values
  ('P101', 'P1', 'M12', 10, 0, '2013-10-30'), ('P102', 'P1', 'M12', 10, 0, '2013-10-31'), ('P103', 'P1', 'M12', 100, 0, '2013-01-01'),
  ('P104', 'P1', 'M12', 100, 0, '2013-01-01'), ('P105', 'P1', 'M12', 10, 10, '2013-01-01'), ('P106', 'P1', 'M12', 10, 0, '2013-01-01'),
  ('P107', 'P1', 'M12', 10, 0, null), ('P108', 'P1', null, 10, 0, '2013-01-01'), ('P109', 'P1', 'M12', -5, 0, '2013-01-01'),
  ('P201', 'P2', 'M12', 10, 0, null), ('P301', 'P3', 'M12', 10, 0, '2013-01-01'), ('P401', 'P4', 'M12', 10, 0, '2013-01-01'),
  ('P501', 'P5', 'M12', 10, 0, '2013-01-01'),
  ('Q101', 'Q1', 'M12', 10, 0, '2013-11-14'), ('Q102', 'Q1', 'M12', 10, 0, '2013-11-15'), ('Q103', 'Q1', 'EB3D2D77E35A49ACBE3600C20CF495D7', 10, 0, '2013-01-01'),
  ('Q104', 'Q1', 'M12', 100, 98, '2013-01-01'), ('Q105', 'Q1', 'M12', 100, 97, '2013-01-01'),
  ('Q201', 'Q2', 'M12', 10, 0, '2013-01-01'), ('Q301', 'Q3', 'M12', 10, 0, '2013-01-01'), ('Q401', 'Q4', 'M44', 10, 0, '2013-01-01')
) n (id, doc, product, ordered, delivered, promised)
where l.c_orderline_id = '00ACD3A5C10642DE988D2D981CBB0132';
update c_bpartner set customer_blocking = 'Y', so_order_blocking = 'N', so_goods_blocking = 'Y' where c_bpartner_id = 'C41';
update c_bpartner set customer_blocking = 'N', so_goods_blocking = 'Y' where c_bpartner_id = 'C42';
-- Receipts: a completed one, and one in preparation. Completing matches the receipt with the order.
insert into m_inout
select (jsonb_populate_record(d, jsonb_build_object('m_inout_id', h.id, 'documentno', h.id, 'docstatus', h.state))).*
from m_inout d, (values ('R1', 'CO'), ('R2', 'DR')) h (id, state) where d.m_inout_id = '02B4655C1AC744EE9C757F34A6B5A9CD';
insert into m_inoutline
select (jsonb_populate_record(null::m_inoutline, to_jsonb(i) || jsonb_build_object('m_inoutline_id', n.id, 'm_inout_id', n.doc, 'c_orderline_id', n.line, 'm_product_id', 'M12', 'movementqty', n.qty))).*
from (select * from m_inoutline order by m_inoutline_id limit 1) i, (values ('R103', 'R1', 'P103', 98), ('R104', 'R1', 'P104', 97), ('R206', 'R2', 'P106', 10)) n (id, doc, line, qty);
insert into m_matchpo (m_matchpo_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, c_orderline_id, m_product_id, m_inoutline_id, datetrx, qty, processing, processed, posted)
select 'X' || m_inoutline_id, ad_client_id, ad_org_id, 'Y', created, '0', updated, '0', c_orderline_id, m_product_id, m_inoutline_id, created, movementqty, 'N', 'Y', 'N'
from m_inoutline where m_inout_id = 'R1';
select pg_temp.found('OPN-001', 'purchase_order_line', array[left(key, 2), key], found, what) from (values
  ('P101', true, '31 days late'),
  ('P102', false, '30 days late'),
  ('P103', false, '2 % to come'),
  ('P104', true, '3 % to come'),
  ('P105', true, 'the line says it came, no receipt does'),
  ('P106', true, 'the receipt is in preparation'),
  ('P107', false, 'no day promised, ordered 60 days ago'),
  ('P108', false, 'a charge'),
  ('P109', false, 'a return'),
  ('P201', true, 'no day promised, ordered 61 days ago'),
  ('P301', false, 'draft'),
  ('P401', false, 'void'),
  ('P501', false, 'closed')) v (key, found, what);
select pg_temp.found('OPN-004', 'sales_order_line', array[left(key, 2), key], found, what) from (values
  ('Q101', true, '16 days late'),
  ('Q102', false, '15 days late'),
  ('Q103', false, 'a service'),
  ('Q104', false, '2 % to deliver'),
  ('Q105', true, '3 % to deliver'),
  ('Q201', false, 'deliveries to the customer are held'),
  ('Q301', true, 'a hold that is not in force')) v (key, found, what);
select pg_temp.found('OPN-008', entity, array[key], found, what) from (values
  ('purchase_order', 'P3', true, 'drafted 31 days ago, entered later'),
  ('purchase_order', 'P6', false, 'drafted 30 days ago'),
  ('sales_order', 'Q4', true, 'drafted 31 days ago, entered later'),
  ('sales_order', 'Q5', false, 'drafted 30 days ago'),
  ('sales_order', 'Q6', false, 'a quotation under evaluation'),
  ('sales_order', 'Q7', true, 'taken back to be changed')) v (entity, key, found, what);

-- OPN-006, OPN-008: 2013-11-15 is 15 days ago.
insert into ma_workrequirement (ma_workrequirement_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_processplan_id, quantity,
  launchdate, startdate, enddate, closed, processed, documentno, explodephases, estimatedtime, runtime)
select w.id, c.id, c.org, 'Y', '2013-11-20', '0', '2013-11-20', '0', '0', 10, launched::timestamp, launched::timestamp, ends::timestamp, closed, processed, w.id, 'N', 0, 0
from pg_temp.client c, (values
  ('W1', '2013-11-01', '2013-11-15', 'N', 'Y'), ('W2', '2013-11-01', '2013-11-16', 'N', 'Y'), ('W3', '2013-11-20', '2013-11-15', 'N', 'N'),
  ('W4', '2013-11-01', '2013-01-01', 'Y', 'Y'), ('W5', '2013-10-30', '2013-12-01', 'N', 'N'), ('W6', '2013-10-31', '2013-12-01', 'N', 'N')
) w (id, launched, ends, closed, processed);
select pg_temp.found(rule, 'work_order', array[key], found, what) from (values
  ('OPN-006', 'W1', true, '15 days late'),
  ('OPN-006', 'W2', false, '14 days late'),
  ('OPN-006', 'W3', false, 'not in process'),
  ('OPN-006', 'W4', false, 'closed'),
  ('OPN-008', 'W5', true, 'launched 31 days ago, entered later'),
  ('OPN-008', 'W6', false, 'launched 30 days ago')) v (rule, key, found, what);

-- STL-001, STL-002, PRC-006: 2013-06-02 is 181 days ago, 2011-11-30 is 731 days ago. Movements and what is on hand after them.
create table pg_temp.moved as select * from (values
  ('M20', 'V+', 20, '2013-06-02'), ('M21', 'V+', 20, '2013-06-03'),
  ('M22', 'V+', 20, '2012-01-01'), ('M22', 'I+', 1, '2013-11-01'),
  ('M23', 'V+', 20, '2012-01-01'), ('M23', 'M-', -5, '2013-11-01'), ('M23', 'M+', 5, '2013-11-01'),
  ('M24', 'V+', 20, '2012-01-01'), ('M24', 'C-', -1, '2013-07-01'),
  ('M25', 'V+', 9, '2012-01-01'), ('M26', 'V+', 9, '2012-01-01'),
  ('M27', 'V+', 20, '2012-01-01'), ('M27', 'C-', -20, '2012-01-02'),
  ('M28', 'I+', 20, '2012-01-01'), ('M29', 'V+', 20, '2012-01-01'),
  ('M30', 'V+', 20, '2012-01-01'), ('M30', 'D-', -1, '2013-11-01'),
  ('M45', 'I+', 5, '2011-12-01'), ('M45', 'I+', -5, '2011-12-01'), ('M46', 'I+', 5, '2011-11-30'), ('M46', 'I+', -5, '2011-11-30'),
  ('M48', 'C-', -5, '2011-01-01'), ('M50', 'V+', 5, '2013-11-01'), ('M50', 'C-', -5, '2013-11-02')
) m (product, type, quantity, day);
insert into m_transaction
select (jsonb_populate_record(null::m_transaction, to_jsonb(t) || jsonb_build_object('m_transaction_id', 'T' || row_number() over (), 'm_product_id', product, 'movementtype', type, 'movementqty', quantity,
  'movementdate', day, 'm_locator_id', '2E50CE5F5B2D4608AB7959C4CBB66178', 'm_attributesetinstance_id', '0', 'ad_client_id', c.id))).*
from (select * from m_transaction order by m_transaction_id limit 1) t, pg_temp.client c, pg_temp.moved;
insert into m_storage_detail
select (jsonb_populate_record(null::m_storage_detail, to_jsonb(q) || jsonb_build_object('m_storage_detail_id', 'D' || row_number() over (), 'm_product_id', h.product, 'qtyonhand', h.quantity,
  'm_locator_id', '2E50CE5F5B2D4608AB7959C4CBB66178', 'm_attributesetinstance_id', h.batch, 'ad_client_id', c.id))).*
from (select * from m_storage_detail order by m_storage_detail_id limit 1) q, pg_temp.client c, (
  select product, sum(quantity) as quantity, '0' as batch from pg_temp.moved group by product
  union all values ('M49', -3, '03CA04ECF0EB4162B0A7FEC78A4BCC27'), ('M49', 5, '06DD3AD07CBB4655B2A93A9498E11458'), ('M51', -0.0000001, '0')
) h;
update m_costing set cost = 0 where m_costing_id = 'KM26';
update m_product set isactive = 'N' where m_product_id = 'M29';
update m_product set created = '2010-01-01' where m_product_id in ('M42', 'M43', 'M44', 'M45', 'M46', 'M47', 'M48', 'M52', 'M53', 'M54', 'M55', 'M56');
update m_product set created = '2011-11-30 23:59' where m_product_id = 'M40';
update m_product set created = '2011-12-01' where m_product_id = 'M41';
insert into m_product_bom (m_product_bom_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, line, m_product_id, m_productbom_id, bomqty)
select 'B' || m, id, org, active, '2013-01-01', '0', '2013-01-01', '0', 10, 'M12', m, 1 from pg_temp.client, (values ('M42', 'Y'), ('M43', 'N')) b (m, active);
insert into m_reservation (m_reservation_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, m_product_id, quantity, reservedqty, releasedqty, res_status, c_uom_id)
select 'R' || m, id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', m, 5, 5, released, state, '100'
from pg_temp.client, (values ('M47', 0, 'CO')) r (m, released, state);
-- Process plans: a valid version, and one that ended yesterday. A work requirement in process, with an open and a closed phase.
insert into ma_processplan (ma_processplan_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, value, name, explodephases, copyversion)
select 'PP', id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', 'PP', 'Planted', 'N', 'N' from pg_temp.client;
insert into ma_processplan_version (ma_processplan_version_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_processplan_id, documentno,
  datefrom, dateto, estimatedtime)
select v, id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', 'PP', v, '2013-01-01', till::timestamp, 0
from pg_temp.client, (values ('PV1', '2013-11-30'), ('PV2', '2013-11-29')) versions (v, till);
insert into ma_sequence (ma_sequence_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_processplan_version_id, ma_process_id, value, name,
  costcenteruse, preptime, multiplier, seqno, noqty, groupuse, calculated, outsourced, isdefault, estimatedtime, usedmaterial)
select s, id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', v, '0', s, s, 0, 0, 1, n, 'N', 'N', 'N', 'N', 'N', 0, 'N'
from pg_temp.client, (values ('PS1', 'PV1', 10), ('PS2', 'PV1', 20), ('PS3', 'PV2', 10)) sequences (s, v, n);
insert into ma_sequenceproduct (ma_sequenceproduct_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_sequence_id, m_product_id, quantity,
  c_uom_id, uniqueattconsum, line, productiontype)
select s || m, id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', s, m, 1, '100', 'N', 10, type
from pg_temp.client, (values ('PS1', 'M52', '-'), ('PS2', 'M12', '+'), ('PS3', 'M53', '-'), ('PS3', 'M12', '+')) products (s, m, type);
insert into ma_wrphase (ma_wrphase_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_workrequirement_id, ma_process_id, quantity, donequantity,
  costcenteruse, closed, seqno, noqty, groupuse, estimatedtime, runtime, usedmaterial)
select f, id, org, 'Y', '2013-11-20', '0', '2013-11-20', '0', w, '0', 1, 0, 0, closed, n, 'N', 'N', 0, 0, 'N'
from pg_temp.client, (values ('PF1', 'W2', 'N', 10), ('PF2', 'W4', 'N', 10), ('PF3', 'W2', 'Y', 5)) phases (f, w, closed, n);
insert into ma_wrphaseproduct (ma_wrphaseproduct_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, ma_wrphase_id, m_product_id, movementqty, productiontype)
select f || m, id, org, 'Y', '2013-11-20', '0', '2013-11-20', '0', f, m, 1, type
from pg_temp.client, (values ('PF1', 'M54', '-'), ('PF1', 'M12', '+'), ('PF2', 'M55', '-'), ('PF3', 'M56', '-')) products (f, m, type);
select pg_temp.found(rule, 'material', array[key], found, what) from (values
  ('STL-001', 'M20', true, 'received 181 days ago, never moved since'),
  ('STL-001', 'M21', false, 'received 180 days ago'),
  ('STL-001', 'M22', true, 'only counted lately'),
  ('STL-001', 'M23', true, 'only moved between bins lately'),
  ('STL-001', 'M24', false, 'delivered in July'),
  ('STL-001', 'M25', false, 'worth 90'),
  ('STL-001', 'M26', true, 'of unknown worth'),
  ('STL-001', 'M27', false, 'nothing on hand'),
  ('STL-001', 'M28', true, 'found in a count, held ever since'),
  ('STL-001', 'M29', false, 'inactive'),
  ('STL-001', 'M30', false, 'used by ourselves'),
  ('STL-002', 'M40', true, 'entered one minute before midnight 731 days ago, never used'),
  ('STL-002', 'M41', false, 'entered 730 days ago'),
  ('STL-002', 'M42', false, 'a component'),
  ('STL-002', 'M43', true, 'a component no longer in use'),
  ('STL-002', 'M44', false, 'on a draft of an order'),
  ('STL-002', 'M45', false, 'counted 730 days ago'),
  ('STL-002', 'M46', true, 'counted 731 days ago'),
  ('STL-002', 'M47', false, 'reserved'),
  ('STL-002', 'M52', false, 'used by a process plan that is valid for the last day'),
  ('STL-002', 'M53', true, 'used by a process plan that ended yesterday'),
  ('STL-002', 'M54', false, 'an open phase of production will use it'),
  ('STL-002', 'M55', true, 'its production was closed'),
  ('STL-002', 'M56', true, 'its phase of production was closed'),
  ('STL-002', 'M48', false, 'negative stock is stock')) v (rule, key, found, what);
select pg_temp.found('PRC-006', 'stock_balance', array[key, 'EC/EC-0-0-0', batch, '', ''], found, what) from (values
  ('M48', '', true, 'delivered, never received'),
  ('M49', 'L894', true, 'taken from the wrong batch'),
  ('M49', 'L678', false, 'the other batch'),
  ('M50', '', false, 'nothing left'),
  ('M51', '', false, 'nothing but a rounding error')) v (key, batch, found, what);

-- PRM-002, PRM-003, PRM-005, PRM-006: accounts U1 to U25 of the employees E1 to E25, and what is wrong with them.
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', 'Y2', 'value', 'Y2', 'name', 'Planted consultant', 'isemployee', 'N', 'issalesrep', 'N'))).*
from c_bpartner p where p.c_bpartner_id = '6F96792A1F2142DCA3E98FE5C6570256';
update ad_user set c_bpartner_id = null where ad_user_id in ('U1', 'U4', 'U5', 'U6', 'U18');
update ad_user set c_bpartner_id = 'Y2' where ad_user_id = 'U2';
update ad_user set islocked = 'Y' where ad_user_id = 'U4';
update ad_user set username = null where ad_user_id = 'U5';
update ad_user set isactive = 'N' where ad_user_id = 'U6';
insert into ad_role
select (jsonb_populate_record(r, jsonb_build_object('ad_role_id', n.id, 'name', 'Planted ' || n.id, 'is_client_admin', n.admin, 'isactive', n.active, 'isportal', n.portal))).*
from ad_role r, (values ('R1', 'Y', 'Y', 'N'), ('R2', 'Y', 'N', 'N'), ('R3', 'N', 'Y', 'N'), ('R4', 'N', 'Y', 'N'), ('R5', 'N', 'Y', 'N'), ('R6', 'N', 'Y', 'N'),
  ('R7', 'N', 'Y', 'Y')) n (id, admin, active, portal)
where r.ad_role_id = '0D4689364DDB473BB3023E4E554C8762';
insert into ad_window_access
select (jsonb_populate_record(null::ad_window_access, to_jsonb(a) || jsonb_build_object('ad_window_access_id', n.role || n.win, 'ad_role_id', n.role, 'ad_window_id', n.win, 'isreadwrite', n.writes, 'isactive', n.active))).*
from (select * from ad_window_access order by ad_window_access_id limit 1) a,
  (values ('R3', '181', 'Y', 'Y'), ('R4', '184', 'Y', 'Y'), ('R5', '184', 'N', 'Y'), ('R6', '184', 'Y', 'N')) n (role, win, writes, active);
insert into ad_user_roles
select (jsonb_populate_record(null::ad_user_roles, to_jsonb(x) || jsonb_build_object('ad_user_roles_id', n.u || n.role, 'ad_user_id', n.u, 'ad_role_id', n.role, 'isactive', n.active))).*
from (select * from ad_user_roles order by ad_user_roles_id limit 1) x, (values
  ('U10', 'R1', 'Y'), ('U11', 'R1', 'N'), ('U12', 'R2', 'Y'), ('U4', 'R1', 'Y'), ('U13', 'R3', 'Y'), ('U13', 'R4', 'Y'), ('U14', 'R3', 'Y'), ('U14', 'R5', 'Y'),
  ('U15', 'R3', 'Y'), ('U15', 'R6', 'Y'), ('U16', 'R3', 'Y'), ('U16', 'R4', 'N'), ('U22', 'R1', 'Y'), ('U18', 'R7', 'Y')) n (u, role, active);
update ad_session set created = '2013-09-01 00:00' where createdby = 'U20';
update ad_session set created = '2013-08-31 23:59' where createdby = 'U21';
update ad_session set created = '2013-10-30' where createdby = 'U22';
update ad_session set created = '2013-10-30' where createdby = 'U17';
delete from ad_session where createdby in ('U23', 'U24');
update ad_user set created = '2013-10-31' where ad_user_id = 'U23';
update ad_user set created = '2013-10-30' where ad_user_id = 'U24';
update ad_session set login_status = 'F' where createdby = 'U25';
insert into planting_log select rule, 'user', to_jsonb(array['-', u] || array_remove(array[role], null)), found, what from (values
  ('PRM-003', 'U1', null, true, 'no business partner'),
  ('PRM-003', 'U2', null, true, 'a business partner who is no employee'),
  ('PRM-003', 'U3', null, false, 'an employee'),
  ('PRM-003', 'U4', null, false, 'locked'),
  ('PRM-003', 'U5', null, false, 'a contact without a user name'),
  ('PRM-003', 'U6', null, false, 'can no longer log in'),
  ('PRM-003', 'U18', null, false, 'a visitor of the portal'),
  ('PRM-005', 'U10', 'R1', true, 'administrator of the client'),
  ('PRM-005', 'U11', 'R1', false, 'the role was taken away'),
  ('PRM-005', 'U12', 'R2', false, 'a role out of use'),
  ('PRM-005', 'U4', 'R1', false, 'locked'),
  ('PRM-006', 'U13', 'S08', true, 'orders, and receives by another role'),
  ('PRM-006', 'U14', 'S08', false, 'may only see receipts'),
  ('PRM-006', 'U15', 'S08', false, 'the right to receive is out of use'),
  ('PRM-006', 'U16', 'S08', false, 'the role that receives was taken away'),
  ('PRM-002', 'U17', null, false, 'seen 31 days ago, no administrator'),
  ('PRM-002', 'U20', null, false, 'seen 90 days ago'),
  ('PRM-002', 'U21', null, true, 'seen one minute before midnight 91 days ago'),
  ('PRM-002', 'U22', null, true, 'an administrator seen 31 days ago'),
  ('PRM-005', 'U22', 'R1', true, 'administrator of the client'),
  ('PRM-002', 'U23', null, false, 'entered 30 days ago, never seen'),
  ('PRM-002', 'U24', null, true, 'entered 31 days ago, never seen'),
  ('PRM-002', 'U25', null, true, 'only tried to log in')) v (rule, u, role, found, what);

-- OPN-002, OPN-003, OPN-005, OPN-009, OPN-010, OWN-002, STL-003, STL-004, STL-006: partners of their own, complete, C51 to C60 customers,
-- V51 to V65 suppliers; items M71 (inactive) and M72.
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted ' || n, 'created', '2010-01-01',
  'taxid', 'PT' || n || '77', 'salesrep_id', case left(n, 1) when 'C' then 'E90' end))).*
from c_bpartner p, (select 'C' || n as n from generate_series(51, 60) n) c where p.c_bpartner_id = 'B3ABB0B4AFEA4541AC1E29891D496079'
union all
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', n, 'value', n, 'name', 'Planted ' || n, 'created', '2013-01-01', 'taxid', 'PT' || n || '77'))).*
from c_bpartner p, (select 'V' || n as n from generate_series(51, 65) n) c where p.c_bpartner_id = 'C4C5C87CB62548B3B44B93FF3075FB87';
insert into c_location
select (jsonb_populate_record(l, jsonb_build_object('c_location_id', 'L' || p.c_bpartner_id, 'address1', '1 Main St', 'city', 'Tracy', 'postal', '95304',
  'c_country_id', 'PLANTED'))).*
from c_bpartner p, c_location l
where p.c_bpartner_id ~ '^(C5[1-9]|C60|V5[1-9]|V6\d)$' and l.c_location_id = (select min(c_location_id) from c_location where c_location_id !~ '^L[CV]');
insert into c_bpartner_location
select (jsonb_populate_record(a, jsonb_build_object('c_bpartner_location_id', 'A' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id,
  'c_location_id', 'L' || p.c_bpartner_id, 'phone', '(803)-873-6126', 'phone2', null))).*
from c_bpartner p, c_bpartner_location a
where p.c_bpartner_id ~ '^(C5[1-9]|C60|V5[1-9]|V6\d)$' and a.c_bpartner_id = 'B3ABB0B4AFEA4541AC1E29891D496079';
insert into c_bp_bankaccount
select (jsonb_populate_record(b, jsonb_build_object('c_bp_bankaccount_id', 'B' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id))).*
from c_bpartner p, c_bp_bankaccount b
where p.c_bpartner_id ~ '^(V5[1-9]|V6\d)$' and b.c_bp_bankaccount_id = (select min(c_bp_bankaccount_id) from c_bp_bankaccount where isactive = 'Y');
insert into m_product
select (jsonb_populate_record(m, jsonb_build_object('m_product_id', n, 'value', n, 'name', 'Planted item ' || n, 'created', '2013-01-01', 'salesrep_id', 'U90',
  'isactive', case n when 'M71' then 'N' else 'Y' end))).*
from m_product m, (values ('M71'), ('M72')) v (n) where m.m_product_id = '34560A057833457D962F7A573F76F5BB';

-- STL-004, STL-003, OWN-002: 2011-11-30 is 731 days ago, 2012-06-07 is 541 days ago, 2013-05-14 is 200 days ago.
update c_bpartner set created = '2011-11-30 23:59' where c_bpartner_id = 'C51';
update c_bpartner set created = '2011-12-01' where c_bpartner_id = 'C52';
update c_bpartner set isonetime = 'Y' where c_bpartner_id = 'C55';
update c_bpartner set isactive = 'N' where c_bpartner_id in ('C56', 'V53');
insert into c_invoice
select (jsonb_populate_record(null::c_invoice, to_jsonb(i) || jsonb_build_object('c_invoice_id', v.id, 'documentno', v.id || 'X', 'c_bpartner_id', v.partner, 'ad_client_id', c.id, 'dateinvoiced', v.day, 'dateacct', v.day, 'created', v.day,
  'docstatus', v.state, 'issotrx', v.sales, 'grandtotal', substr(v.id, 2)::int, 'outstandingamt', v.rest, 'ispaid', case v.rest when 0 then 'Y' else 'N' end))).*
from (select * from c_invoice order by c_invoice_id limit 1) i, pg_temp.client c, (values
  ('I53', 'C53', '2011-01-01', 'CO', 'Y', 5), ('I54', 'C54', '2013-01-01', 'VO', 'Y', 0), ('I57', 'C57', '2013-11-29', 'CO', 'Y', 0), ('I58', 'C58', '2013-11-01', 'CO', 'Y', 0),
  ('I59', 'C59', '2013-11-01', 'CO', 'Y', 0), ('I60', 'C60', '2013-11-01', 'CO', 'Y', 0),
  ('I61', 'V54', '2013-11-29', 'CO', 'N', 0), ('I62', 'V54', '2013-01-01', 'CO', 'N', 0), ('I63', 'V54', '2013-10-30', 'CO', 'N', 0), ('I64', 'V54', '2013-10-31', 'CO', 'N', 0)
) v (id, partner, day, state, sales, rest);
update c_bpartner set created = '2012-06-07 23:59' where c_bpartner_id = 'V51';
update c_bpartner set created = '2012-06-08' where c_bpartner_id = 'V52';
update c_bpartner set created = '2010-01-01' where c_bpartner_id in ('V55', 'V56');
insert into fin_payment
select (jsonb_populate_record(null::fin_payment, to_jsonb(f) || jsonb_build_object('fin_payment_id', v.id, 'documentno', v.id, 'c_bpartner_id', v.partner, 'ad_client_id', c.id, 'paymentdate', '2013-06-01',
  'status', v.state, 'isreceipt', 'N'))).*
from (select * from fin_payment order by fin_payment_id limit 1) f, pg_temp.client c, (values ('F55', 'V55', 'RPPC'), ('F56', 'V56', 'RPVOID')) v (id, partner, state);
update c_bpartner set created = '2013-05-14' where c_bpartner_id = 'V57';
update c_bpartner set created = '2013-05-13 23:59:59' where c_bpartner_id = 'V58';
update c_bpartner set created = '2013-11-01', createdby = 'U90' where c_bpartner_id = 'V59';
select pg_temp.found(rule, entity, array[key], found, what) from (values
  ('STL-004', 'customer', 'C51', true, 'entered 731 days ago, never used'),
  ('STL-004', 'customer', 'C52', false, 'entered 730 days ago'),
  ('STL-004', 'customer', 'C53', false, 'an invoice of long ago that is not paid'),
  ('STL-004', 'customer', 'C54', true, 'an invoice that was voided'),
  ('STL-004', 'customer', 'C55', false, 'a one-time customer'),
  ('STL-004', 'customer', 'C56', false, 'inactive'),
  ('STL-003', 'supplier', 'V51', true, 'entered 541 days ago, never used'),
  ('STL-003', 'supplier', 'V52', false, 'entered 540 days ago'),
  ('STL-003', 'supplier', 'V55', false, 'paid this year'),
  ('STL-003', 'supplier', 'V56', true, 'a payment that was voided'),
  ('OWN-002', 'supplier', 'V57', true, '200 days ago, by a user of the system'),
  ('OWN-002', 'supplier', 'V58', false, 'one second earlier'),
  ('OWN-002', 'supplier', 'V59', false, 'by an employee below the owner')) v (rule, entity, key, found, what);

-- OPN-009, OPN-010, OPN-002, OPN-003, OPN-005: 2013-11-26 is 4, 2013-11-22 is 8, 2013-11-15 is 15, 2013-10-30 is 31 days ago.
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', h.id, 'documentno', h.id, 'issotrx', h.sales, 'docstatus', h.state, 'c_bpartner_id', h.partner,
  'dateordered', '2013-11-20', 'datepromised', '2013-12-31', 'created', case when h.id in ('P53', 'P56') then '2013-01-01' else '2013-11-20' end, 'updated', h.changed))).*
from c_order o, (values
  ('P51', 'N', 'CO', 'V53', '2013-11-29'), ('P52', 'N', 'VO', 'V53', '2013-11-29'), ('P53', 'N', 'CO', 'V54', '2013-11-29'), ('P54', 'N', 'IP', 'V54', '2013-11-26 23:59'),
  ('P55', 'N', 'IP', 'V54', '2013-11-27'), ('P56', 'N', 'CL', 'V54', '2013-11-29'),
  ('Q51', 'Y', 'CO', 'C56', '2013-11-29'), ('Q52', 'Y', 'DR', 'C56', '2013-11-29'), ('Q53', 'Y', 'CO', 'C57', '2013-11-29'), ('Q54', 'Y', 'UE', 'C57', '2013-11-27')
) h (id, sales, state, partner, changed)
where o.c_order_id = '0AC230C0DDA4435A949B40602A183F45';
insert into c_orderline
select (jsonb_populate_record(l, jsonb_build_object('c_orderline_id', n.id, 'c_order_id', n.doc, 'ad_client_id', (select id from pg_temp.client), 'c_currency_id', '100',
  'm_product_id', n.product, 'qtyordered', n.ordered, 'qtydelivered', n.delivered, 'qtyinvoiced', n.invoiced, 'priceactual', n.price, 'datepromised', '2013-12-31',
  'c_order_discount_id', null, 'updated', n.changed))).*
from c_orderline l, (values
  ('P531', 'P53', 'M71', 10, 0, 0, 1, '2013-11-29'), ('P532', 'P53', 'M71', 10, 0, 0, 1, '2013-11-29'),
  ('P533', 'P53', 'M72', 10, 0, 0, 1, '2013-11-15 23:59'), ('P534', 'P53', 'M72', 10, 0, 0, 1, '2013-11-16'),
  ('P535', 'P53', 'M72', 100, 0, 0, 1, '2013-01-01'), ('P536', 'P53', 'M72', 100, 0, 0, 1, '2013-01-01'), ('P561', 'P56', 'M72', 10, 0, 0, 1, '2013-01-01'),
  ('P537', 'P53', 'M72', 10, 0, 0, 1, '2013-01-01'), ('P538', 'P53', 'M72', 10, 0, 0, 1, '2013-01-01'),
  ('P539', 'P53', 'M72', 10, 0, 0, 1, '2013-01-01'), ('P540', 'P53', 'M72', 10, 0, 0, 1, '2013-01-01'),
  ('Q531', 'Q53', 'M71', 10, 10, 10, 1, '2013-11-29'), ('Q532', 'Q53', 'M71', 10, 4, 4, 1, '2013-11-29'),
  ('Q533', 'Q53', 'M72', 10, 10, 0, 1, '2013-11-29'), ('Q534', 'Q53', 'M72', 10, 10, 0, 1, '2013-11-29'),
  ('Q535', 'Q53', 'M72', 10, 10, 10, 1, '2013-11-29'), ('Q536', 'Q53', 'M72', 10, 10, 0, 1, '2013-11-29')
) n (id, doc, product, ordered, delivered, invoiced, price, changed)
where l.c_orderline_id = '00ACD3A5C10642DE988D2D981CBB0132';
insert into m_inout
select (jsonb_populate_record(d, jsonb_build_object('m_inout_id', h.id, 'documentno', h.id, 'docstatus', h.state, 'issotrx', h.sales, 'movementdate', h.day))).*
from m_inout d, (values ('R51', 'N', 'CO', '2013-01-01'), ('R52', 'N', 'CO', '2013-10-30'), ('R53', 'N', 'CO', '2013-10-31'),
  ('R54', 'Y', 'CO', '2013-11-22'), ('R55', 'Y', 'CO', '2013-11-23'), ('R56', 'Y', 'DR', '2013-01-01')) h (id, sales, state, day)
where d.m_inout_id = '02B4655C1AC744EE9C757F34A6B5A9CD';
insert into m_inoutline
select (jsonb_populate_record(null::m_inoutline, to_jsonb(i) || jsonb_build_object('m_inoutline_id', 'R' || n.line, 'm_inout_id', n.doc, 'c_orderline_id', n.line, 'm_product_id', 'M72', 'movementqty', n.qty))).*
from (select * from m_inoutline order by m_inoutline_id limit 1) i, (values ('R51', 'P531', 10), ('R51', 'P532', 4), ('R51', 'P533', 10), ('R51', 'P534', 10),
  ('R51', 'P535', 98), ('R51', 'P536', 97), ('R51', 'P561', 10), ('R52', 'P537', 10), ('R53', 'P538', 10),
  ('R54', 'Q533', 10), ('R55', 'Q534', 10), ('R54', 'Q535', 10), ('R56', 'Q536', 10)) n (doc, line, qty);
insert into c_invoiceline
select (jsonb_populate_record(null::c_invoiceline, to_jsonb(i) || jsonb_build_object('c_invoiceline_id', 'I' || n.line, 'c_invoice_id', n.doc, 'c_orderline_id', n.line, 'm_product_id', 'M72', 'qtyinvoiced', n.qty))).*
from (select * from c_invoiceline order by c_invoiceline_id limit 1) i, (values ('I61', 'P531', 10), ('I61', 'P532', 4), ('I62', 'P533', 10), ('I62', 'P534', 10),
  ('I62', 'P535', 98), ('I62', 'P536', 97), ('I62', 'P561', 10), ('I63', 'P539', 5), ('I64', 'P540', 5)) n (doc, line, qty);
insert into m_product_bom (m_product_bom_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, line, m_product_id, m_productbom_id, bomqty)
select b, id, org, active, '2013-01-01', '0', '2013-01-01', '0', 10, 'M72', part, 1
from pg_temp.client, (values ('B71', 'M71', 'Y'), ('B72', 'M12', 'Y'), ('B73', 'M71', 'N')) b (b, part, active);
select pg_temp.found(rule, 'purchase_order_line', array[case when key in ('P103', 'P104') then 'P1' when key = 'P561' then 'P56' else 'P53' end, key], found, what) from (values
  ('OPN-002', 'P533', true, 'complete, untouched for 15 days'),
  ('OPN-002', 'P534', false, 'complete, changed 14 days ago'),
  ('OPN-002', 'P535', true, '2 % to come'),
  ('OPN-002', 'P536', false, '3 % to come'),
  ('OPN-002', 'P561', false, 'closed'),
  ('OPN-003', 'P537', true, 'received 31 days ago, not invoiced'),
  ('OPN-003', 'P538', false, 'received 30 days ago'),
  ('OPN-003', 'P539', true, 'invoiced 31 days ago, not received'),
  ('OPN-003', 'P540', false, 'invoiced 30 days ago'),
  ('OPN-003', 'P103', true, 'received long ago, never invoiced'),
  ('OPN-003', 'P104', true, 'received long ago, never invoiced'),
  ('OPN-010', 'P531', false, 'the item is inactive, but all of it came'),
  ('OPN-010', 'P532', true, 'the item is inactive')) v (rule, key, found, what);
select pg_temp.found(rule, 'sales_order_line', array['Q53', key], found, what) from (values
  ('OPN-005', 'Q533', true, 'delivered 8 days ago'),
  ('OPN-005', 'Q534', false, 'delivered 7 days ago'),
  ('OPN-005', 'Q535', false, 'invoiced'),
  ('OPN-005', 'Q536', false, 'the shipment is in preparation'),
  ('OPN-010', 'Q531', false, 'the item is inactive, but all of it went'),
  ('OPN-010', 'Q532', true, 'the item is inactive')) v (rule, key, found, what);
select pg_temp.found(rule, entity, array[key], found, what) from (values
  ('OPN-009', 'purchase_order', 'P54', true, 'in process, changed 4 days ago'),
  ('OPN-009', 'purchase_order', 'P55', false, 'changed 3 days ago'),
  ('OPN-009', 'sales_order', 'Q54', false, 'changed 3 days ago'),
  ('OPN-009', 'sales_order', 'Q6', true, 'a quotation of long ago'),
  ('OPN-010', 'purchase_order', 'P51', true, 'the supplier is inactive'),
  ('OPN-010', 'purchase_order', 'P52', false, 'void'),
  ('OPN-010', 'purchase_order', 'OV17', true, 'planted for another rule: an inactive supplier'),
  ('OPN-010', 'sales_order', 'Q51', true, 'the customer is inactive'),
  ('OPN-010', 'sales_order', 'Q52', false, 'a draft'),
  ('STL-006', 'bom', 'B71', true, 'a part that is inactive'),
  ('STL-006', 'bom', 'B72', false, 'a living part of the same item'),
  ('STL-006', 'bom', 'B73', false, 'no longer used')) v (rule, entity, key, found, what);

-- STL-007
insert into m_product
select (jsonb_populate_record(m, jsonb_build_object('m_product_id', n, 'value', n, 'name', 'Planted item ' || n, 'created', '2013-01-01', 'salesrep_id', 'U90',
  'isbom', 'Y', 'production', 'N', 'isactive', active))).*
from m_product m, (values ('M73', 'Y'), ('M74', 'Y'), ('M75', 'Y'), ('M76', 'N')) v (n, active) where m.m_product_id = '34560A057833457D962F7A573F76F5BB';
insert into m_product_bom (m_product_bom_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, line, m_product_id, m_productbom_id, bomqty)
select 'B' || m, id, org, active, '2013-01-01', '0', '2013-01-01', '0', 10, m, 'M72', 1 from pg_temp.client, (values ('M74', 'Y'), ('M75', 'N')) b (m, active);
select pg_temp.found('STL-007', 'material', array[key, 'no_valid_bom', '', ''], found, what) from (values
  ('M73', true, 'assembled, but no parts are named'),
  ('M74', false, 'a parts list'),
  ('M75', true, 'a parts list that is not in use'),
  ('M76', false, 'inactive')) v (key, found, what);
set session_replication_role = default;

-- PRM-004, PRM-012: more accounts of employee E3, some under names that say nothing of a person.
set session_replication_role = replica;
insert into ad_user
select (jsonb_populate_record(u, jsonb_build_object('ad_user_id', n.id, 'username', n.login, 'name', 'Planted ' || n.id, 'isactive', n.active, 'islocked', n.locked))).*
from ad_user u, (values ('X1', 'Warehouse07', 'Y', 'N'), ('X2', 'scanner3', 'Y', 'N'), ('X3', 'kiosk1', 'N', 'N'), ('X4', 'kiosk2', 'Y', 'Y'), ('X5', 'OPENBRAVO', 'Y', 'N'),
  ('X6', 'qaadmin', 'Y', 'Y'), ('X7', 'openbravo.planted', 'Y', 'N'), ('X8', 'planted.both', 'Y', 'N'), ('X9', 'planted.receiver', 'Y', 'N'), ('X10', 'planted.collector', 'Y', 'N'),
  ('X11', 'planted.gone', 'N', 'N')) n (id, login, active, locked)
where u.ad_user_id = 'U3';
insert into ad_session (ad_session_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, username, processed, session_active, login_status)
select 'S' || ad_user_id, '0', '0', 'Y', '2013-11-29 09:00', ad_user_id, '2013-11-29 09:00', ad_user_id, username, 'N', 'N', 'S'
from ad_user where ad_user_id ~ '^X\d+$';
insert into planting_log select rule, 'user', to_jsonb(array['-', u]), found, what from (values
  ('PRM-004', 'X1', true, 'a place with a number'),
  ('PRM-004', 'X2', false, 'registered'),
  ('PRM-004', 'X3', false, 'can no longer log in'),
  ('PRM-004', 'X4', false, 'locked'),
  ('PRM-012', 'X5', true, 'the first administrator, in capitals'),
  ('PRM-012', 'X6', false, 'locked'),
  ('PRM-012', 'X7', false, 'begins like one')) v (rule, u, found, what);

-- PRM-007: purchases in one hand, of yesterday, without lines that anything could be said of.
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', n.id, 'documentno', n.id, 'docstatus', n.state, 'createdby', n.who, 'created', '2013-11-29', 'dateordered', '2013-11-29', 'datepromised', '2013-12-31'))).*
from c_order o, (values ('XO1', 'CO', 'X8'), ('XO2', 'CO', 'X8'), ('XO3', 'CO', '0'), ('XO4', 'VO', 'X8'), ('XO5', 'CO', 'X8')) n (id, state, who)
where o.c_order_id = '0AC230C0DDA4435A949B40602A183F45';
insert into m_inout
select (jsonb_populate_record(d, jsonb_build_object('m_inout_id', n.id, 'documentno', n.id, 'docstatus', n.state, 'createdby', n.who, 'created', '2013-11-29', 'movementdate', '2013-11-29', 'c_order_id', n.ordered, 'issotrx', 'N', 'movementtype', 'V+'))).*
from m_inout d, (values ('XR1', 'XO1', 'CO', 'X8'), ('XR2', 'XO2', 'CO', 'X9'), ('XR3', 'XO3', 'CO', '0'), ('XR4', 'XO4', 'CO', 'X8'), ('XR5', 'XO5', 'DR', 'X8')) n (id, ordered, state, who)
where d.m_inout_id = '02B4655C1AC744EE9C757F34A6B5A9CD';
insert into m_inoutline
select (jsonb_populate_record(null::m_inoutline, to_jsonb(i) || jsonb_build_object('m_inoutline_id', n || 'L', 'm_inout_id', n, 'c_orderline_id', null, 'm_product_id', null, 'movementqty', 1))).*
from (select * from m_inoutline order by m_inoutline_id limit 1) i, (values ('XR1'), ('XR2'), ('XR3'), ('XR4'), ('XR5')) v (n);
insert into planting_log select 'PRM-007', 'user', to_jsonb(array['-', u, 'S08', document]), found, what from (values
  ('X8', 'XO1', true, 'ordered and received'),
  ('X8', 'XO2', false, 'somebody else received'),
  ('0', 'XO3', false, 'the system'),
  ('X8', 'XO4', false, 'voided'),
  ('X8', 'XO5', false, 'the receipt is a draft')) v (u, document, found, what);

-- PRM-008, PRM-009: 2013-06-02 is 181 days before the as-of.
insert into ad_role
select (jsonb_populate_record(r, jsonb_build_object('ad_role_id', n.id, 'name', 'Planted ' || n.id, 'is_client_admin', 'N', 'isactive', n.active, 'isportal', 'N', 'created', n.entered))).*
from ad_role r, (select * from (values ('XA1', 'Y', '2013-06-02'), ('XA2', 'Y', '2013-06-03'), ('XA3', 'Y', '2013-11-01'), ('XA4', 'N', '2012-01-01'), ('XA5', 'Y', '2012-01-01'), ('XA6', 'Y', '2012-01-01')) v (id, active, entered)
  union all select 'XB' || n, 'Y', '2013-11-01' from generate_series(1, 8) n) n (id, active, entered)
where r.ad_role_id = '0D4689364DDB473BB3023E4E554C8762';
insert into ad_form_access
select (jsonb_populate_record(null::ad_form_access, to_jsonb(a) || jsonb_build_object('ad_form_access_id', r.ad_role_id || 'F', 'ad_role_id', r.ad_role_id, 'isactive', 'Y'))).*
from (select * from ad_form_access order by ad_form_access_id limit 1) a, ad_role r where r.ad_role_id ~ '^X[AB]\d$' and r.ad_role_id <> 'XA3';
insert into ad_user_roles
select (jsonb_populate_record(null::ad_user_roles, to_jsonb(x) || jsonb_build_object('ad_user_roles_id', n.u || n.role, 'ad_user_id', n.u, 'ad_role_id', n.role, 'isactive', 'Y'))).*
from (select * from ad_user_roles order by ad_user_roles_id limit 1) x,
  (select * from (values ('X9', 'XA3'), ('X9', 'XA5'), ('X11', 'XA6')) v (u, role) union all select u, 'XB' || n from generate_series(1, 8) n, (values ('X10'), ('X11')) p (u)) n;
insert into planting_log select rule, entity, to_jsonb(array['-', key]), found, what from (values
  ('PRM-008', 'role', 'XA1', true, 'nobody had it for 181 days'),
  ('PRM-008', 'role', 'XA2', false, 'nobody had it for 180 days'),
  ('PRM-008', 'role', 'XA3', true, 'opens nothing'),
  ('PRM-008', 'role', 'XA4', false, 'out of use'),
  ('PRM-008', 'role', 'XA5', false, 'held by somebody'),
  ('PRM-008', 'role', 'XA6', true, 'held by somebody who can no longer log in'),
  ('PRM-008', 'role', 'R1', true, 'an administrator by a flag alone'),
  ('PRM-008', 'role', 'R6', true, 'its only window is out of use'),
  ('PRM-008', 'role', 'R7', true, 'opens nothing of the portal'),
  ('PRM-009', 'user', 'X10', true, 'more roles than all others'),
  ('PRM-009', 'user', 'X11', false, 'can no longer log in'),
  ('PRM-009', 'user', 'X9', false, 'two roles, as others')) v (rule, entity, key, found, what);
set session_replication_role = default;

-- PRC-001, PRC-005, PRC-010: orders written on 20 and 10 November.
set session_replication_role = replica;
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', h.id, 'documentno', h.id, 'issotrx', h.sales, 'docstatus', h.state, 'c_bpartner_id', h.partner,
  'dateordered', h.written, 'datepromised', '2013-12-31', 'created', h.written))).*
from c_order o, (values
  ('PP1', 'N', 'CO', 'V10', '2013-11-20'), ('PP2', 'N', 'CO', 'V10', '2013-11-10'), ('PP3', 'N', 'VO', 'V10', '2013-11-10'),
  ('QP1', 'Y', 'CO', 'C43', '2013-11-20'), ('QP2', 'Y', 'CO', 'C44', '2013-11-20'), ('QP3', 'Y', 'DR', 'C44', '2013-11-20')
) h (id, sales, state, partner, written)
where o.c_order_id = '0AC230C0DDA4435A949B40602A183F45';
insert into c_orderline
select (jsonb_populate_record(l, jsonb_build_object('c_orderline_id', n.id, 'c_order_id', n.doc, 'ad_client_id', (select id from pg_temp.client),
  'm_product_id', 'M12', 'qtyordered', n.ordered, 'qtydelivered', 0, 'datepromised', '2013-12-31', 'c_order_discount_id', null, 'c_currency_id', '100', 'pricelist', 100, 'priceactual', n.price))).*
from c_orderline l, (values
  ('PP101', 'PP1', 100, 100), ('PP102', 'PP1', 100, 100), ('PP103', 'PP2', 11, 50), ('PP104', 'PP2', 10, 50), ('PP105', 'PP2', 1000, 95), ('PP106', 'PP3', 100, 50)
) n (id, doc, ordered, price)
where l.c_orderline_id = '00ACD3A5C10642DE988D2D981CBB0132';
insert into m_inout
select (jsonb_populate_record(d, jsonb_build_object('m_inout_id', 'RP1', 'documentno', 'RP1', 'docstatus', 'CO', 'movementdate', '2013-11-19'))).*
from m_inout d where d.m_inout_id = '02B4655C1AC744EE9C757F34A6B5A9CD';
insert into m_inoutline
select (jsonb_populate_record(null::m_inoutline, to_jsonb(i) || jsonb_build_object('m_inoutline_id', n.id, 'm_inout_id', 'RP1', 'c_orderline_id', n.line, 'm_product_id', 'M12', 'movementqty', n.qty))).*
from (select * from m_inoutline order by m_inoutline_id limit 1) i, (values ('RP101', 'PP101', 105), ('RP102', 'PP102', 106), ('RP103', 'PP106', 500)) n (id, line, qty);
select pg_temp.found('PRC-001', 'purchase_order', array[key], found, what) from (values
  ('P1', true, 'goods came long before it was written'),
  ('P2', false, 'nothing came'),
  ('PP1', false, 'goods came a day before it was written'),
  ('PP3', false, 'void')) v (key, found, what);
select pg_temp.found('PRC-010', 'purchase_order_line', key, found, what) from (values
  (array['PP1', 'PP101'], false, '5 % more came'),
  (array['PP1', 'PP102'], true, '6 % more came'),
  (array['PP3', 'PP106'], false, 'void')) v (key, found, what);
select pg_temp.found('PRC-005', 'purchase_order_line', key, found, what) from (values
  (array['PP2', 'PP103'], true, 'half the price, 550 less'),
  (array['PP2', 'PP104'], false, 'half the price, 500 less'),
  (array['PP2', 'PP105'], false, '5 % less'),
  (array['PP3', 'PP106'], false, 'void')) v (key, found, what);

-- PRC-012: customers who use 110 % of their limit, and a little more; C40, C41 and C42 have none.
update c_bpartner set so_creditused = 0 where c_bpartner_id in ('C56', 'C57');
update c_bpartner set so_creditlimit = 1000, so_creditused = 1100 where c_bpartner_id = 'C43';
update c_bpartner set so_creditlimit = 1000, so_creditused = 1100.01 where c_bpartner_id = 'C44';
select pg_temp.found('PRC-012', 'sales_order', array[key], found, what) from (values
  ('Q1', true, 'a limit of 0'),
  ('Q2', true, 'a limit of 0'),
  ('Q3', true, 'a limit of 0'),
  ('QP1', false, '110 % of the limit'),
  ('QP2', true, 'more than 110 % of the limit'),
  ('QP3', false, 'a draft')) v (key, found, what);

-- PRC-002, PRC-007, PRC-017: paid invoices of a supplier, entered on 16 November.
insert into c_invoice
select (jsonb_populate_record(null::c_invoice, to_jsonb(i) || jsonb_build_object('c_invoice_id', n.id, 'c_doctype_id', 'PLANT', 'documentno', n.number, 'docstatus', n.state, 'dateinvoiced', n.day, 'dateacct', n.day,
  'created', '2013-11-16', 'ispaid', 'Y', 'outstandingamt', 0, 'poreference', n.id, 'grandtotal', n.amount, 'c_order_id', null))).*
from (select * from c_invoice where issotrx = 'N' and ad_client_id = (select id from pg_temp.client) order by c_invoice_id limit 1) i, (values
  ('IP1', 'PL1', 'CO', '2013-11-10', 101), ('IP2', 'PL2', 'CO', '2013-11-11', 102), ('IP4', 'PL4', 'CO', '2013-11-16', 104), ('IP5', 'PL5', 'DR', '2013-11-01', 105)
) n (id, number, state, day, amount);
insert into c_invoiceline
select (jsonb_populate_record(null::c_invoiceline, to_jsonb(l) || jsonb_build_object('c_invoiceline_id', n.id, 'c_invoice_id', n.doc, 'c_orderline_id', n.line, 'qtyinvoiced', 1, 'isactive', 'Y'))).*
from (select * from c_invoiceline order by c_invoiceline_id limit 1) l, (values ('LP1', 'IP1', null), ('LP2', 'IP1', 'PP103'), ('LP3', 'IP5', null)) n (id, doc, line);
select pg_temp.found('PRC-002', 'invoice_line', key, found, what) from (values
  (array['IP1', 'LP1'], true, 'nobody ordered it'),
  (array['IP1', 'LP2'], false, 'ordered'),
  (array['IP5', 'LP3'], false, 'a draft')) v (key, found, what);
select pg_temp.found('PRC-007', 'invoice', array[key], found, what) from (values
  ('IP1', true, 'six days back'),
  ('IP2', false, 'five days back'),
  ('IP5', false, 'a draft')) v (key, found, what);
select pg_temp.found('PRC-017', 'invoice', array['purchase', 'PLANT PL', number, number], found, what) from (values
  ('3', true, 'no invoice has it'),
  ('5', false, 'a draft has it'),
  ('6', false, 'not given yet')) v (number, found, what);

-- PRC-007: what was planted above was entered on the day itself, but for two movements.
create table pg_temp.entered as
select m_transaction_id as id, row_number() over (order by m_transaction_id) as nth
from m_transaction where m_transaction_id ~ '^T\d+$' and movementdate between '2013-02-01' and '2013-11-01';
update m_transaction set created = movementdate where m_transaction_id ~ '^T\d+$';
update m_transaction t set created = movementdate + case e.nth when 1 then interval '6 days' else interval '5 days' end from pg_temp.entered e where e.id = t.m_transaction_id and e.nth in (1, 2);
select pg_temp.found('PRC-007', 'stock_movement', array[id], nth = 1, case nth when 1 then 'six days back' when 2 then 'five days back' else 'the same day' end)
from pg_temp.entered where nth <= 3;
