-- OWN-006: who entered how many records of the last 30 days. Units 5 and 6 belong to research (4), 3 is sales, 1 administration.
-- What is planted before counts too: of customers and of materials one each by a unit of research and by sales.
select plant_user(950001, 'planted.office', true, null), plant_user(950002, 'planted.projects', true, null), plant_user(950003, 'planted.services', true, null);
select plant_employee(950001, 950001, 1, 1, true, null, null), plant_employee(950002, 950002, 1, 6, true, null, null), plant_employee(950003, 950003, 1, 7, true, null, null);

create table planted_share (id int, entity text, company int, who int, at timestamp, active boolean);
insert into planted_share
select 950100 + row_number() over (), entity, company, who, at::timestamp, active
from (values
  -- Customers that all companies share: 11 by sales, 5 by research (a quarter), 4 by administration (a fifth).
  ('customer', null, 10, 907002, '2026-11-02', true), ('customer', null, 2, 907001, '2026-11-02', true), ('customer', null, 2, 950002, '2026-10-21 16:00', true),
  ('customer', null, 4, 950001, '2026-11-02', true), ('customer', null, 12, 950003, '2026-10-21 15:59:59', true), ('customer', null, 6, 950003, '2026-11-02', false),
  -- Of one company: 9.
  ('customer', 1, 5, 907002, '2026-11-02', true), ('customer', 1, 4, 907001, '2026-11-02', true),
  ('supplier', null, 5, 907002, '2026-11-02', true), ('supplier', null, 5, 907001, '2026-11-02', true),
  -- Materials: 6 by research, 3 by sales, 1 by administration.
  ('material', null, 3, 907001, '2026-11-02', true), ('material', null, 2, 950002, '2026-11-02', true), ('material', null, 2, 907002, '2026-11-02', true),
  ('material', null, 1, 950001, '2026-11-02', true)
) v (entity, company, records, who, at, active), generate_series(1, v.records);

insert into res_partner (id, company_id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, user_id, buyer_id, vat, street, city, zip, country_id,
  phone, email, credit_limit, property_payment_term_id, property_supplier_payment_term_id, create_uid, create_date, autopost_bills, group_rfq, group_on)
select id, company, 'Planted ' || id, 'Planted ' || id, id, active, 'contact', true, (entity = 'customer')::int, (entity = 'supplier')::int, 5, 5, 'US9' || id, '1 Main St', 'Tracy', '95304', 233,
  '(803)-873-6126', 'info@example.com', '{"1": 1000}', '{"1": 4}', '{"1": 4}', who, at, 'ask', 'default', 'default'
from planted_share where entity <> 'material';
insert into res_partner_bank (id, partner_id, acc_number, sanitized_acc_number, active, l10n_us_bank_account_type)
select id, id, id::text, id::text, true, 'checking' from planted_share where entity = 'supplier';
insert into product_template (id, name, type, is_storable, active, uom_id, categ_id, service_tracking, tracking, purchase_ok, sale_ok, responsible_id)
select id, jsonb_build_object('en_US', 'Planted ' || id), 'consu', true, true, 1, (select min(id) from product_category), 'no', 'none', false, false, '{"1": 5}'
from planted_share where entity = 'material';
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_uid, create_date)
select id, id, true, 'PLANT-' || id, '{"1": 10.0}', who, at from planted_share where entity = 'material';

insert into planting_log values
  ('OWN-006', 'customer', '["-", "4"]', true, 'a quarter by two units of research'),
  ('OWN-006', 'customer', '["-", "3"]', false, 'sales entered most'),
  ('OWN-006', 'customer', '["-", "1"]', false, 'exactly a fifth by administration'),
  ('OWN-006', 'customer', '["-", "7"]', false, 'one second too early, or archived'),
  ('OWN-006', 'customer', '["1", "4"]', false, 'four of nine'),
  ('OWN-006', 'supplier', '["-", "4"]', true, 'as many as sales, and the later number'),
  ('OWN-006', 'supplier', '["-", "3"]', false, 'as many as research, and the earlier number'),
  ('OWN-006', 'material', '["-", "3"]', true, 'three tenths by sales'),
  ('OWN-006', 'material', '["-", "1"]', false, 'a tenth by administration'),
  ('OWN-006', 'material', '["-", "6"]', false, 'a unit of research counts with it');
-- Most of them are entered outside the department that owns them.
insert into planting_log
select o.rule, s.entity, jsonb_build_array(coalesce(s.company::text, '-'), s.id::text), true, 'entered outside the owning department'
from planted_share s
join (values ('OWN-003', 'customer', array[907002]), ('OWN-002', 'supplier', array[950001]), ('OWN-001', 'material', array[907001, 950002])) o (rule, entity, owners) on o.entity = s.entity
where s.active and s.at >= '2026-10-21 16:00' and s.who <> all (o.owners);
drop table planted_share;
