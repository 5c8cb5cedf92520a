-- OWN-006: employees of which company entered how many records of the last 30 days. What is planted before counts too: of customers,
-- suppliers and goods one each by an employee of company 1. Company 1 owns all master data (OWN-001, OWN-002, OWN-003).
insert into party_party (id, active, code, name, create_date, create_uid)
select n, true, 'P' || n, 'Planted ' || n, timestamp '2026-01-01', 1 from generate_series(950001, 950015) n where n not between 950004 and 950010;
insert into company_company (id, currency, party) select id, (select currency from company_company where id = 1), id from party_party where id between 950001 and 950003;
insert into company_employee (id, company, party) select id, case when id <= 950013 then id - 10 else 1 end, id from party_party where id between 950011 and 950015;
insert into res_user (id, name, login, active, company, menu, create_date, create_uid)
select id, 'Planted ' || id, 'planted.' || id, true, 1, (select menu from res_user where id = 1), '2026-01-01', 1 from company_employee where id between 950011 and 950015;
insert into "res_user-company_employee" ("user", employee) select id, id from res_user where id between 950011 and 950015;

create table planted_share (id int, entity text, who int, at timestamp);
insert into planted_share
select 950100 + row_number() over (), entity, who, at::timestamp
from (values
  -- Customers: 8 by company 1, 4 of 15 by 950001, a fifth by 950002.
  ('customer', 7, 950014, '2026-11-02'), ('customer', 4, 950011, '2026-11-02'), ('customer', 3, 950012, '2026-10-21 16:00'), ('customer', 9, 950013, '2026-10-21 15:59:59'),
  ('supplier', 4, 950014, '2026-11-02'), ('supplier', 4, 950011, '2026-11-02'),
  ('material', 4, 950014, '2026-11-02'), ('material', 5, 950011, '2026-11-02')
) v (entity, records, who, at), generate_series(1, v.records);

insert into party_party (id, active, code, name, create_date, create_uid)
select id, true, 'P' || id, 'Planted ' || id, at, who from planted_share where entity <> 'material';
insert into party_address (party, active, sequence, street, city, postal_code, country)
select id, true, 10, '1 Main St', 'Tracy', '95304', (select id from country_country where code = 'US') from planted_share where entity <> 'material';
insert into party_contact_mechanism (id, party, active, sequence, type, value) select id, id, true, 10, 'phone', '(803)-873-6126' from planted_share where entity <> 'material';
insert into party_identifier (id, party, sequence, type, code) select id, id, 10, 'us_ein', '91-1' || id from planted_share where entity <> 'material';
insert into party_party_payment_term (party, customer_payment_term, supplier_payment_term) select id, 1, 1 from planted_share where entity <> 'material';
insert into sale_sale (id, company, currency, party, state, invoice_method, invoice_state, shipment_method, shipment_state, sale_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), id, 'done', 'order', 'paid', 'order', 'sent', '2026-11-03', '2026-11-03', 1 from planted_share where entity = 'customer';
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), id, 'done', 'order', 'paid', 'received', '2026-11-03', '2026-11-03', 1 from planted_share where entity = 'supplier';
insert into bank_account (id, bank, active) select id, 900001, true from planted_share where entity = 'supplier';
insert into "bank_account-party_party" (account, owner) select id, id from planted_share where entity = 'supplier';
insert into product_template (id, active, name, type, default_uom, consumable, salable, purchasable)
select id, true, 'Planted product ' || id, 'goods', 1, false, true, true from planted_share where entity = 'material';
insert into product_product (id, active, template, create_date, create_uid) select id, true, id, at, who from planted_share where entity = 'material';
insert into product_cost_price (company, product, cost_price) select 1, id, 10 from planted_share where entity = 'material';

insert into planting_log values
  ('OWN-006', 'customer', '["-", "950001"]', true, 'four of fifteen by a second company'),
  ('OWN-006', 'customer', '["-", "1"]', false, 'the company that entered most'),
  ('OWN-006', 'customer', '["-", "950002"]', false, 'exactly a fifth'),
  ('OWN-006', 'customer', '["-", "950003"]', false, 'one second too early, in Shanghai'),
  ('OWN-006', 'supplier', '["-", "950001"]', false, 'four of nine'),
  ('OWN-006', 'material', '["-", "950001"]', true, 'as many as company 1, and the later number'),
  ('OWN-006', 'material', '["-", "1"]', false, 'as many as the second company, and the earlier number');
insert into planting_log
select o.rule, s.entity, jsonb_build_array('-', s.id::text), true, 'entered by another company than the owner'
from planted_share s
join (values ('OWN-003', 'customer'), ('OWN-002', 'supplier'), ('OWN-001', 'material')) o (rule, entity) on o.entity = s.entity
where s.at >= '2026-10-21 16:00' and s.who <> 950014;
drop table planted_share;
