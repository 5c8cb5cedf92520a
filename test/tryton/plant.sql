-- Defects and near misses put into a copy of a Tryton 6.0 database, by plain INSERT and UPDATE, for an audit as of 2026-11-21 (a
-- Saturday) in Asia/Shanghai. The planting log names every key that must be found afterwards; `found` is false where something
-- looks like a defect and is none. Nothing else may change.

-- Customers with a done sale, suppliers with a done purchase, all complete. Each block then spoils something.
insert into party_party (id, active, code, name, create_date, create_uid)
select n, true, 'P' || n, 'Planted ' || n, timestamp '2026-01-01', 1 from generate_series(900001, 900040) n
union all select n, true, 'P' || n, 'Planted ' || n, timestamp '2026-01-01', 1 from generate_series(900101, 900120) n;
insert into party_address (party, active, sequence, street, city, postal_code, country)
select id, true, 10, '1 Main St', 'Tracy', '95304', (select id from country_country where code = 'US') from party_party where id > 900000;
insert into party_contact_mechanism (id, party, active, sequence, type, value)
select id, id, true, 10, 'phone', '(803)-873-6126' from party_party where id > 900000;
insert into party_identifier (id, party, sequence, type, code)
select id, id, 10, 'us_ein', '91-1' || id from party_party where id > 900000;
insert into party_party_payment_term (party, customer_payment_term, supplier_payment_term) select id, 1, 1 from party_party where id > 900000;
insert into sale_sale (id, company, currency, party, state, invoice_method, invoice_state, shipment_method, shipment_state, sale_date, create_date, create_uid)
select n, 1, (select currency from company_company where id = 1), n, 'done', 'order', 'paid', 'order', 'sent', '2026-01-02', '2026-01-02', 1
from generate_series(900001, 900040) n;
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select n, 1, (select currency from company_company where id = 1), n, 'done', 'order', 'paid', 'received', '2026-08-01', '2026-08-01', 1
from generate_series(900101, 900120) n;
insert into bank (id, party) values (900001, 900040);
insert into bank_account (id, bank, active) select n, 900001, true from generate_series(900101, 900120) n;
insert into "bank_account-party_party" (account, owner) select id, id from bank_account where id > 900000;

-- Products: goods in pieces at a cost of 10, entered at the beginning of the year.
insert into product_template (id, active, name, type, default_uom, consumable, salable, purchasable)
select n, true, 'Planted product ' || n, 'goods', 1, false, true, true from generate_series(900001, 900060) n;
insert into product_product (id, active, template, create_date, create_uid) select id, true, id, '2026-01-01', 1 from product_template where id > 900000;
insert into product_cost_price (company, product, cost_price) select 1, id, 10 from product_product where id > 900000;

-- OWN-003, OWN-001: 2026-10-22 is 30 days ago. Michael (2) is an employee of the company, the administrator (1) of none.
update party_party set create_date = '2026-10-21 16:00' where id = 900001;
update party_party set create_date = '2026-10-21 15:59:59' where id = 900002;
update party_party set create_date = '2026-11-01', create_uid = 2 where id = 900003;
update party_party set create_date = '2026-11-01', active = false where id = 900004;
update product_product set create_date = '2026-10-21 16:00' where id = 900001;
update product_product set create_date = '2026-10-21 15:59:59' where id = 900002;
update product_product set create_date = '2026-11-01', create_uid = 2 where id = 900003;
update product_product set create_date = '2026-11-01' where id = 900004;
update product_template set type = 'service' where id = 900004;
insert into planting_log values
  ('OWN-003', 'customer', '["-", "900001"]', true, 'midnight in Shanghai 30 days ago, by somebody who is no employee'),
  ('OWN-003', 'customer', '["-", "900002"]', false, 'one second earlier'),
  ('OWN-003', 'customer', '["-", "900003"]', false, 'by an employee of the owner'),
  ('OWN-003', 'customer', '["-", "900004"]', false, 'inactive'),
  ('OWN-001', 'material', '["-", "900001"]', true, 'midnight in Shanghai 30 days ago, by somebody who is no employee'),
  ('OWN-001', 'material', '["-", "900002"]', false, 'one second earlier'),
  ('OWN-001', 'material', '["-", "900003"]', false, 'by an employee of the owner'),
  ('OWN-001', 'material', '["-", "900004"]', false, 'a service is no material');

-- DUP-001 (the third part of the key is the identifier itself; the product keeps its keyed hash)
update party_identifier set type = 'eu_vat', code = 'DE 811.907.980' where id = 900010;
update party_identifier set type = 'eu_vat', code = 'de811907980' where id = 900011;
insert into party_identifier (party, sequence, type, code) values (900012, 1, 'fr_siren', '732829320'), (900013, 1, 'fr_siren', '732829320');
update party_identifier set code = '91-1234567' where id in (900014, 900015);
update party_party set replaced_by = 900014 where id = 900015;
update party_identifier set code = '0000000' where id in (900016, 900017);
update party_identifier set code = '85-1234567' where id in (900110, 900111);
insert into planting_log values
  ('DUP-001', 'customer', '["-", "tax_id", "DE811907980"]', true, 'one number in two spellings'),
  ('DUP-001', 'customer', '["-", "tax_id", "732829320"]', false, 'a number of a register, beside tax numbers of their own'),
  ('DUP-001', 'customer', '["-", "tax_id", "911234567"]', false, 'a party that was merged into the other'),
  ('DUP-001', 'customer', '["-", "tax_id", "0000000"]', false, 'a placeholder'),
  ('DUP-001', 'supplier', '["-", "tax_id", "851234567"]', true, 'two suppliers'),
  ('INC-001', 'customer', '["-", "900016"]', true, 'zeros for a tax number'),
  ('INC-001', 'customer', '["-", "900017"]', true, 'zeros for a tax number'),
  ('INC-004', 'customer', '["-", "900016", "tax_id"]', true, 'zeros for a tax number'),
  ('INC-004', 'customer', '["-", "900017", "tax_id"]', true, 'zeros for a tax number');

-- INC-001
update party_identifier set code = U&'\3000\200B' where id = 900018;
delete from party_identifier where id = 900019;
update party_address set country = (select id from country_country where code = 'DE') where party = 900019;
update party_address set street = null where party = 900020;
update party_contact_mechanism set active = false where id = 900021;
insert into party_contact_mechanism (party, active, sequence, type, value) values (900021, true, 1, 'email', 'info@example.com');
update party_contact_mechanism set value = U&'\FF0D' where id = 900022;
update party_party_payment_term set customer_payment_term = null where party = 900023;
update party_party set name = U&'\5F85\8865' where id = 900024;
update party_party set active = false where id = 900025;
update party_address set street = null where party in (900025, 900026);
insert into company_employee (id, company, party) values (900026, 1, 900026);
update party_address set country = null, postal_code = null where party = 900033;
insert into planting_log values
  ('INC-001', 'customer', '["-", "900018"]', true, 'a tax number of an ideographic and a zero-width space'),
  ('INC-001', 'customer', '["-", "900019"]', false, 'no tax number, but abroad'),
  ('INC-001', 'customer', '["-", "900020"]', true, 'no street'),
  ('INC-001', 'customer', '["-", "900021"]', false, 'no telephone in use, but an e-mail'),
  ('INC-001', 'customer', '["-", "900022"]', true, 'a full-width hyphen for a telephone number'),
  ('INC-004', 'customer', '["-", "900022", "phone"]', true, 'a full-width hyphen for a telephone number'),
  ('INC-008', 'customer', '["-", "900022", "phone"]', true, 'a full-width hyphen is no telephone number'),
  ('INC-001', 'customer', '["-", "900023"]', true, 'no payment term'),
  ('INC-001', 'customer', '["-", "900024"]', true, 'named "to be added"'),
  ('INC-004', 'customer', '["-", "900024", "name"]', true, 'named "to be added"'),
  ('INC-001', 'customer', '["-", "900025"]', false, 'inactive'),
  ('INC-001', 'customer', '["-", "900026"]', false, 'an employee'),
  ('INC-001', 'customer', '["-", "900033"]', true, 'no country');

-- INC-008
update party_contact_mechanism set value = 'ask for Mr Li' where id = 900027;
update party_contact_mechanism set value = '12345' where id = 900028;
insert into party_contact_mechanism (party, active, sequence, type, value) values
  (900029, true, 1, 'email', 'info@example.com_1'), (900030, true, 1, 'email', 'a@example.com; b@mail.example.org'),
  (900112, true, 1, 'mobile', 'call me');
update party_address set postal_code = '9530' where party = 900031;
update party_address set postal_code = '95304-1234' where party = 900032;
insert into planting_log values
  ('INC-008', 'customer', '["-", "900027", "phone"]', true, 'words'),
  ('INC-008', 'customer', '["-", "900028", "phone"]', true, 'five digits'),
  ('INC-008', 'customer', '["-", "900029", "email"]', true, 'a domain that cannot be'),
  ('INC-008', 'customer', '["-", "900030", "email"]', false, 'two addresses'),
  ('INC-008', 'customer', '["-", "900031", "postcode"]', true, 'four digits in the United States'),
  ('INC-008', 'customer', '["-", "900032", "postcode"]', false, 'nine digits'),
  ('INC-008', 'supplier', '["-", "900112", "mobile"]', true, 'words');

-- INC-004
update party_address set city = ' TBD ' where party = 900113;
update party_address set city = 'Testville' where party = 900114;
update product_template set name = 'Test' where id = 900005;
update product_product set code = '000' where id = 900006;
update product_product set description = U&'\6682\65E0' where id = 900007;
insert into planting_log values
  ('INC-004', 'supplier', '["-", "900113", "city"]', true, 'to be determined'),
  ('INC-004', 'supplier', '["-", "900114", "city"]', false, 'a word that begins like one that stands for nothing'),
  ('INC-004', 'material', '["-", "900005", "name"]', true, 'named "test"'),
  ('INC-004', 'material', '["-", "900006", "code"]', false, 'a number is a code'),
  ('INC-004', 'material', '["-", "900007", "spec"]', true, '"none for now" for a specification');

-- INC-002: 2025-11-21 is 365 days ago.
delete from "bank_account-party_party" where owner in (900101, 900103, 900104, 900105);
update bank_account set active = false where id = 900102;
update purchase_purchase set purchase_date = '2025-11-20' where id = 900103;
update purchase_purchase set purchase_date = '2025-11-21' where id = 900104;
update purchase_purchase set state = 'quotation' where id = 900105;
update party_party_payment_term set supplier_payment_term = null where party = 900106;
delete from party_identifier where id = 900107;
update party_address set country = (select id from country_country where code = 'DE') where party = 900107;
insert into planting_log values
  ('INC-002', 'supplier', '["-", "900101"]', true, 'no bank account'),
  ('INC-002', 'supplier', '["-", "900102"]', true, 'a bank account out of use'),
  ('INC-002', 'supplier', '["-", "900103"]', false, 'no bank account, last ordered from 366 days ago'),
  ('INC-002', 'supplier', '["-", "900104"]', true, 'no bank account, ordered from 365 days ago'),
  ('INC-002', 'supplier', '["-", "900105"]', false, 'no bank account, only asked for a quotation'),
  ('INC-002', 'supplier', '["-", "900106"]', true, 'no payment term'),
  ('INC-002', 'supplier', '["-", "900107"]', true, 'abroad without a tax number');

-- OPN-001: 2026-10-21 is 31 days ago, and 30 days after 2026-09-21. Place 6 is that of suppliers, 1 our entrance, 3 our store.
update product_template set type = 'service' where id = 900011;
update product_template set default_uom = 2 where id = 900008;
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), 4, state, 'order', 'waiting', 'waiting', day::date, '2026-11-20', 1
from (values (900201, 'processing', '2026-11-01'), (900202, 'confirmed', '2026-09-21'), (900203, 'processing', '2026-09-22'),
  (900204, 'draft', '2026-10-21'), (900205, 'cancelled', '2026-01-01')) h (id, state, day);
insert into purchase_line (id, purchase, type, product, unit, quantity, actual_quantity, delivery_date_store)
select id, purchase, type, product, unit, quantity, actual, day::date
from (values
  (900201, 900201, 'line', 900009, 1, 10, null, '2026-10-21'),
  (900202, 900201, 'line', 900009, 1, 10, null, '2026-10-22'),
  (900203, 900201, 'line', 900009, 1, 100, null, '2026-01-01'),
  (900204, 900201, 'line', 900009, 1, 100, null, '2026-01-01'),
  (900205, 900201, 'line', 900008, 3, 2000, null, '2026-01-01'),
  (900206, 900201, 'line', 900009, 1, 10, 10, '2026-01-01'),
  (900207, 900202, 'line', 900009, 1, 10, null, null),
  (900208, 900203, 'line', 900009, 1, 10, null, null),
  (900209, 900201, 'comment', null, null, null, null, '2026-01-01'),
  (900210, 900201, 'line', 900009, 1, -5, null, '2026-01-01'),
  (900211, 900201, 'line', 900011, 1, 1, null, '2026-01-01'),
  (900212, 900201, 'line', 900011, 1, 1, null, '2026-01-01'),
  (900213, 900204, 'line', 900009, 1, 10, null, '2026-01-01'),
  (900214, 900205, 'line', 900009, 1, 10, null, '2026-01-01')
) l (id, purchase, type, product, unit, quantity, actual, day);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, origin)
select id, 1, product, unit, 6, 1, quantity, quantity, state, case when state = 'done' then date '2026-11-01' end, 'purchase.line,' || line
from (values (900203, 900203, 900009, 1, 98, 'done'), (900204, 900204, 900009, 1, 97, 'done'), (900205, 900205, 900008, 2, 2, 'done'),
  (900206, 900206, 900009, 1, 10, 'assigned')) m (id, line, product, unit, quantity, state);
insert into account_invoice_line (company, currency, type, invoice, product, unit, quantity, origin)
select 1, 1, 'line', min(id), 900011, 1, 1, 'purchase.line,900212' from account_invoice where state in ('posted', 'paid');
insert into planting_log values
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900201"]', true, '31 days late'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900202"]', false, '30 days late'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900203"]', false, '2 % to come'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900204"]', true, '3 % to come'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900205"]', false, 'ordered in grams, received in kilograms'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900206"]', true, 'the actual quantity is what will come'),
  ('OPN-001', 'purchase_order_line', '["1", "900202", "900207"]', true, 'no day promised, ordered 61 days ago'),
  ('OPN-001', 'purchase_order_line', '["1", "900203", "900208"]', false, 'no day promised, ordered 60 days ago'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900209"]', false, 'a comment'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900210"]', false, 'a return'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900211"]', true, 'a service that was not billed'),
  ('OPN-001', 'purchase_order_line', '["1", "900201", "900212"]', false, 'a service that was billed'),
  ('OPN-001', 'purchase_order_line', '["1", "900204", "900213"]', false, 'draft'),
  ('OPN-001', 'purchase_order_line', '["1", "900205", "900214"]', false, 'cancelled'),
  ('OPN-008', 'purchase_order', '["1", "900204"]', true, 'drafted 31 days ago, entered later'),
  ('OPN-008', 'purchase_order', '["1", "900205"]', false, 'cancelled');

-- OPN-004: 2026-11-05 is 16 days ago. Place 7 is that of customers.
update product_template set lead_time = interval '40 days' where id = 900010;
insert into sale_sale (id, company, currency, party, state, invoice_method, invoice_state, shipment_method, shipment_state, shipping_date, sale_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), 1, state, 'order', 'waiting', 'order', 'waiting', promised::date, day::date, entered::timestamp, 1
from (values
  (900301, 'processing', '2026-11-05', '2026-11-01', '2026-11-20'),
  (900302, 'processing', '2026-11-06', '2026-11-01', '2026-11-20'),
  (900303, 'confirmed', null, '2026-10-01', '2026-11-20'),
  (900310, 'draft', null, '2026-10-21', '2026-11-20'),
  (900311, 'draft', null, '2026-10-22', '2026-11-20'),
  (900312, 'quotation', null, '2026-01-01', '2026-11-20'),
  (900313, 'draft', null, null, '2026-10-21 15:59'),
  (900314, 'draft', null, null, '2026-10-21 16:00')
) h (id, state, promised, day, entered);
insert into sale_line (id, sale, type, product, unit, quantity)
select id, sale, 'line', product, 1, quantity
from (values (900301, 900301, 900009, 10), (900302, 900302, 900009, 10), (900303, 900303, 900009, 10), (900304, 900303, 900010, 10),
  (900305, 900301, 900011, 10), (900306, 900301, 900009, 100), (900307, 900301, 900009, 10), (900308, 900310, 900044, 10)) l (id, sale, product, quantity);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, origin)
values
  (900300, 1, 900009, 1, 6, 3, 1000, 1000, 'done', '2026-11-01', null),
  (900306, 1, 900009, 1, 3, 7, 98, 98, 'done', '2026-11-01', 'sale.line,900306'),
  (900307, 1, 900009, 1, 3, 7, 10, 10, 'assigned', null, 'sale.line,900307');
insert into planting_log values
  ('OPN-004', 'sales_order_line', '["1", "900301", "900301"]', true, '16 days late'),
  ('OPN-004', 'sales_order_line', '["1", "900302", "900302"]', false, '15 days late'),
  ('OPN-004', 'sales_order_line', '["1", "900303", "900303"]', true, 'no day promised, sold 51 days ago'),
  ('OPN-004', 'sales_order_line', '["1", "900303", "900304"]', false, 'a lead time of 40 days'),
  ('OPN-004', 'sales_order_line', '["1", "900301", "900305"]', false, 'a service'),
  ('OPN-004', 'sales_order_line', '["1", "900301", "900306"]', false, '2 % to deliver'),
  ('OPN-004', 'sales_order_line', '["1", "900301", "900307"]', true, 'picked, not gone'),
  ('OPN-008', 'sales_order', '["1", "900310"]', true, 'drafted 31 days ago, entered later'),
  ('OPN-008', 'sales_order', '["1", "900311"]', false, 'drafted 30 days ago'),
  ('OPN-008', 'sales_order', '["1", "900312"]', false, 'a quotation'),
  ('OPN-008', 'sales_order', '["1", "900313"]', true, 'one minute before midnight in Shanghai, entered 31 days ago'),
  ('OPN-008', 'sales_order', '["1", "900314"]', false, 'midnight in Shanghai, entered 30 days ago');

-- OPN-006, OPN-008: 2026-11-06 is 15 days ago. Place 9 is production.
insert into production (id, company, location, warehouse, product, uom, quantity, state, planned_date, effective_date, create_date, create_uid)
select id, 1, 9, 5, 900009, 1, 10, state, planned::date, effective::date, entered::timestamp, 1
from (values
  (900001, 'running', '2026-11-06', null, '2026-11-20'),
  (900002, 'running', '2026-11-07', '2026-01-01', '2026-11-20'),
  (900003, 'waiting', '2026-01-01', null, '2026-11-20'),
  (900004, 'assigned', null, '2026-10-01', '2026-11-20'),
  (900005, 'running', '2026-01-01', null, '2026-11-20'),
  (900010, 'draft', '2026-12-01', null, '2026-10-01'),
  (900011, 'request', '2026-12-01', null, '2026-10-21 16:00')
) h (id, state, planned, effective, entered);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, production_output)
values (900405, 1, 900009, 1, 9, 3, 10, 10, 'done', '2026-11-01', 900005);
insert into planting_log values
  ('OPN-006', 'work_order', '["1", "900001"]', true, '15 days late'),
  ('OPN-006', 'work_order', '["1", "900002"]', false, '14 days late'),
  ('OPN-006', 'work_order', '["1", "900003"]', false, 'waits for its components'),
  ('OPN-006', 'work_order', '["1", "900004"]', true, 'only the other date is there'),
  ('OPN-006', 'work_order', '["1", "900005"]', false, 'made, not closed'),
  ('OPN-008', 'work_order', '["1", "900010"]', true, 'drafted 51 days ago'),
  ('OPN-008', 'work_order', '["1", "900011"]', false, 'requested 30 days ago in Shanghai, 31 in UTC');

-- STL-001: 2026-05-24 is 181 days ago. Place 4 is lost and found.
update product_cost_price set cost_price = 0 where product = 900026;
update product_template set consumable = true where id = 900028;
insert into stock_move (company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date)
select 1, product, 1, origin, target, quantity, quantity, state, day::date
from (values
  (900020, 6, 3, 20, 'done', '2026-05-24'),
  (900021, 6, 3, 20, 'done', '2026-05-25'),
  (900022, 6, 3, 20, 'done', '2025-01-01'), (900022, 4, 3, 1, 'done', '2026-11-01'),
  (900023, 6, 3, 20, 'done', '2025-01-01'), (900023, 3, 1, 20, 'done', '2026-11-01'),
  (900024, 6, 3, 20, 'done', '2025-01-01'), (900024, 3, 7, 1, 'done', '2026-06-01'),
  (900025, 6, 3, 9, 'done', '2025-01-01'),
  (900026, 6, 3, 9, 'done', '2025-01-01'),
  (900027, 6, 3, 20, 'done', '2025-01-01'), (900027, 3, 7, 20, 'done', '2025-01-02'),
  (900028, 6, 3, 20, 'done', '2025-01-01'),
  (900029, 6, 3, 20, 'done', '2025-01-01'), (900029, 6, 3, 20, 'assigned', null),
  (900030, 6, 3, 20, 'done', '2025-01-01'), (900030, 6, 7, 5, 'done', '2026-11-01'),
  (900031, 4, 3, 20, 'done', '2025-01-01')
) m (product, origin, target, quantity, state, day);
insert into planting_log values
  ('STL-001', 'material', '["-", "900020"]', true, 'received 181 days ago, never moved since'),
  ('STL-001', 'material', '["-", "900021"]', false, 'received 180 days ago'),
  ('STL-001', 'material', '["-", "900022"]', true, 'only counted lately'),
  ('STL-001', 'material', '["-", "900023"]', true, 'only moved between places lately'),
  ('STL-001', 'material', '["-", "900024"]', false, 'delivered in June'),
  ('STL-001', 'material', '["-", "900025"]', false, 'worth 90'),
  ('STL-001', 'material', '["-", "900026"]', true, 'of unknown worth'),
  ('STL-001', 'material', '["-", "900027"]', false, 'no stock'),
  ('STL-001', 'material', '["-", "900028"]', false, 'consumed, not stocked'),
  ('STL-001', 'material', '["-", "900029"]', true, 'a receipt that is only planned'),
  ('STL-001', 'material', '["-", "900030"]', true, 'a drop shipment moves no stock'),
  ('STL-001', 'material', '["-", "900031"]', true, 'found in a count, held ever since');

-- STL-002, PRC-006: 2024-11-20 is 731 days ago.
update product_product set create_date = '2020-01-01' where id between 900040 and 900048;
update product_product set create_date = '2024-11-20 15:59' where id = 900040;
update product_product set create_date = '2024-11-20 16:00' where id = 900041;
insert into production_bom (id, name, active) values (900001, 'Planted', true), (900002, 'Planted, no longer used', false);
insert into production_bom_input (bom, product, quantity, uom) values (900001, 900042, 1, 1), (900002, 900043, 1, 1);
insert into production_bom_output (bom, product, quantity, uom) values (900001, 900009, 1, 1), (900002, 900009, 1, 1);
insert into stock_move (company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date)
select 1, product, 1, origin, target, quantity, quantity, state, day::date
from (values
  (900045, 4, 3, 5, 'done', '2024-11-21'), (900045, 3, 4, 5, 'done', '2024-11-21'),
  (900046, 4, 3, 5, 'done', '2024-11-20'), (900046, 3, 4, 5, 'done', '2024-11-20'),
  (900047, 6, 3, 5, 'draft', null),
  (900048, 3, 7, 5, 'done', '2020-02-01'),
  (900049, 6, 1, 5, 'done', '2026-11-01'), (900049, 3, 7, 5, 'done', '2026-11-01'),
  (900050, 3, 7, 5, 'done', '2026-11-01'), (900050, 6, 3, 5, 'done', '2026-11-02'),
  (900051, 6, 3, 0.1, 'done', '2026-11-01'), (900051, 6, 3, 0.2, 'done', '2026-11-01'), (900051, 3, 7, 0.3, 'done', '2026-11-01'),
  (900052, 6, 3, 5, 'done', '2026-11-01'), (900052, 3, 7, 6, 'assigned', null)
) m (product, origin, target, quantity, state, day);
insert into planting_log values
  ('STL-002', 'material', '["-", "900040"]', true, 'entered one minute before midnight in Shanghai 731 days ago, never used'),
  ('STL-002', 'material', '["-", "900041"]', false, 'entered 730 days ago'),
  ('STL-002', 'material', '["-", "900042"]', false, 'a component'),
  ('STL-002', 'material', '["-", "900043"]', true, 'a component of something that is no longer made'),
  ('STL-002', 'material', '["-", "900044"]', false, 'on a draft of a sale'),
  ('STL-002', 'material', '["-", "900045"]', false, 'counted 730 days ago'),
  ('STL-002', 'material', '["-", "900046"]', true, 'counted 731 days ago'),
  ('STL-002', 'material', '["-", "900047"]', false, 'a receipt is planned'),
  ('STL-002', 'material', '["-", "900048"]', false, 'negative stock is stock'),
  ('PRC-006', 'stock_balance', '["1", "900048", "3", "", "", ""]', true, 'delivered, never received'),
  ('PRC-006', 'stock_balance', '["1", "900049", "3", "", "", ""]', true, 'received in another place'),
  ('PRC-006', 'stock_balance', '["1", "900050", "3", "", "", ""]', false, 'received a day later'),
  ('PRC-006', 'stock_balance', '["1", "900051", "3", "", "", ""]', false, 'nothing but a rounding error'),
  ('PRC-006', 'stock_balance', '["1", "900052", "3", "", "", ""]', false, 'reserved beyond what there is, not gone');

-- PRM-001, PRM-003, PRM-005, PRM-006: employees with an account each, then what is wrong with them. Group 1 is the administrators,
-- 10 the warehouse, 20 purchasing; two groups made by hand are each other's parent.
insert into party_party (id, active, code, name) select n, true, 'P' || n, 'Planted person ' || n from generate_series(900301, 900320) n;
insert into company_employee (id, company, party) select id, 1, id from party_party where id between 900301 and 900320;
insert into res_user (id, name, login, active, company, menu, create_date, create_uid)
select n, 'Planted ' || n, 'planted.' || n, true, 1, (select menu from res_user where id = 1), '2026-01-01', 1 from generate_series(900301, 900320) n;
insert into "res_user-company_employee" ("user", employee) select id, id from res_user where id in (900302, 900305, 900306, 900307) or id between 900308 and 900320;
update res_user set employee = 900303 where id = 900303;
update res_user set active = false where id in (900304, 900308, 900312, 900315);
update company_employee set end_date = '2026-11-18' where id in (900305, 900308);
update company_employee set end_date = '2026-11-19' where id = 900306;
insert into company_employee (id, company, party, end_date) values (900407, 1, 900307, '2026-01-01');
insert into "res_user-company_employee" ("user", employee) values (900307, 900407);
update party_party set active = false where id = 900309;
insert into res_group (id, name, active, parent) values
  (900001, 'Planted administrators', true, 1), (900002, 'Planted, out of use', false, 1), (900003, 'Planted A', true, null),
  (900004, 'Planted B', true, 900003), (900005, 'Planted keepers', true, 10);
update res_group set parent = 900004 where id = 900003;
insert into "res_user-res_group" ("user", "group") values
  (900310, 900001), (900311, 900002), (900312, 1), (900313, 20), (900313, 900005), (900314, 900005), (900315, 20), (900315, 10), (900316, 900003);
insert into planting_log values
  ('PRM-003', 'user', '["-", "900301"]', true, 'no employee'),
  ('PRM-003', 'user', '["-", "900302"]', false, 'an employee by the relation'),
  ('PRM-003', 'user', '["-", "900303"]', false, 'an employee by the user'),
  ('PRM-003', 'user', '["-", "900304"]', false, 'can no longer log in'),
  ('PRM-001', 'user', '["-", "900305"]', true, 'left two working days ago'),
  ('PRM-001', 'user', '["-", "900306"]', false, 'left one working day ago, a Saturday does not count'),
  ('PRM-001', 'user', '["-", "900307"]', false, 'left and came back'),
  ('PRM-001', 'user', '["-", "900308"]', false, 'can no longer log in'),
  ('PRM-001', 'user', '["-", "900309"]', true, 'gone without a date'),
  ('PRM-005', 'user', '["-", "900310", "res.group_admin"]', true, 'by a group below the administrators'),
  ('PRM-005', 'user', '["-", "900311", "res.group_admin"]', false, 'by a group out of use'),
  ('PRM-005', 'user', '["-", "900312", "res.group_admin"]', false, 'can no longer log in'),
  ('PRM-006', 'user', '["-", "900313", "S08"]', true, 'orders, and receives by a group below the warehouse'),
  ('PRM-006', 'user', '["-", "900314", "S08"]', false, 'only receives'),
  ('PRM-006', 'user', '["-", "900315", "S08"]', false, 'can no longer log in'),
  ('PRM-006', 'user', '["-", "900316", "S08"]', false, 'two groups that are each other''s parent');

-- PRC-001, PRC-003, PRC-010: purchases written on 10 November; 6 are places of suppliers, 1 is the place of receipts.
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid, total_amount_cache, confirmed_by)
select id, 1, (select currency from company_company where id = 1), 4, state, 'order', 'waiting', 'waiting', '2026-11-10', '2026-11-10 12:00', 1, amount,
  case when approved then (select max(id) from company_employee) end
from (values (920001, 'processing', 999.99, false), (920002, 'processing', 1000, false), (920003, 'processing', 5000, true), (920004, 'draft', 5000, false)) v (id, state, amount, approved);
insert into purchase_line (id, purchase, type, product, unit, quantity, unit_price)
select n, n, 'line', 900009, 1, 100, 1 from generate_series(920001, 920004) n;
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, create_date, origin)
select id, 1, 900009, 1, 6, 1, quantity, quantity, 'done', day::date, (day || ' 12:00')::timestamp, 'purchase.line,' || line
from (values (920001, 105, '2026-11-08', 920001), (920002, 106, '2026-11-09', 920002), (920003, 10, '2026-11-10', 920003)) v (id, quantity, day, line);
insert into planting_log values
  ('PRC-001', 'purchase_order', '["1", "900201"]', true, 'goods came on 1 November, it was written on the 20th'),
  ('PRC-001', 'purchase_order', '["1", "920001"]', true, 'goods came two days before it was written'),
  ('PRC-001', 'purchase_order', '["1", "920002"]', false, 'goods came a day before'),
  ('PRC-001', 'purchase_order', '["1", "920003"]', false, 'goods came the same day'),
  ('PRC-003', 'purchase_order', '["1", "920001"]', false, 'a cent below the amount'),
  ('PRC-003', 'purchase_order', '["1", "920002"]', true, 'nobody confirmed it'),
  ('PRC-003', 'purchase_order', '["1", "920003"]', false, 'confirmed'),
  ('PRC-003', 'purchase_order', '["1", "920004"]', false, 'a draft'),
  ('PRC-010', 'purchase_order_line', '["1", "920001", "920001"]', false, '5 percent more came'),
  ('PRC-010', 'purchase_order_line', '["1", "920002", "920002"]', true, '6 percent more came'),
  ('PRC-010', 'purchase_order_line', '["1", "920003", "920003"]', false, 'less came');

-- PRC-002, PRC-007, PRC-017: paid invoices of a supplier, entered on 16 November.
insert into account_invoice (id, account, company, currency, invoice_address, journal, party, type, state, number, invoice_date, create_date, create_uid)
select v.id, i.account, i.company, i.currency, i.invoice_address, i.journal, i.party, i.type, v.state, v.number, v.day::date, '2026-11-16 12:00', 1
from (select * from account_invoice where type = 'in' and state = 'posted' order by id limit 1) i,
  (values (920001, 'paid', '101', '2026-11-10'), (920002, 'paid', '102', '2026-11-11'), (920003, 'paid', '104', '2026-11-16'), (920004, 'draft', null, '2026-11-01')) v (id, state, number, day);
insert into account_invoice_line (id, company, currency, type, invoice, product, unit, quantity, unit_price, origin)
select v.id, 1, (select currency from company_company where id = 1), 'line', v.parent, 900009, 1, 1, 1, v.origin
from (values (920001, 920001, null), (920002, 920001, 'purchase.line,920003'), (920003, 920001, 'stock.move,920003'), (920004, 920004, null)) v (id, parent, origin);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, create_date)
select id, 1, 900009, 1, 6, 1, 1, 1, 'done', day::date, '2026-11-16 12:00'
from (values (920011, '2026-11-10'), (920012, '2026-11-11'), (920013, '2026-11-16')) v (id, day);
insert into planting_log values
  ('PRC-002', 'invoice_line', '["1", "920001", "920001"]', true, 'from nowhere'),
  ('PRC-002', 'invoice_line', '["1", "920001", "920002"]', false, 'of a purchase'),
  ('PRC-002', 'invoice_line', '["1", "920001", "920003"]', false, 'of goods of a purchase'),
  ('PRC-002', 'invoice_line', '["1", "920004", "920004"]', false, 'a draft'),
  ('PRC-007', 'invoice', '["1", "920001"]', true, 'six days back'),
  ('PRC-007', 'invoice', '["1", "920002"]', false, 'five days back'),
  ('PRC-007', 'invoice', '["1", "920004"]', false, 'a draft'),
  ('PRC-007', 'stock_movement', '["1", "920011", "in"]', true, 'six days back'),
  ('PRC-007', 'stock_movement', '["1", "920012", "in"]', false, 'five days back'),
  ('PRC-007', 'stock_movement', '["1", "920013", "in"]', false, 'the same day'),
  ('PRC-017', 'invoice', '["1", "purchase", "1/in", "29", "100"]', true, 'a leap'),
  ('PRC-017', 'invoice', '["1", "purchase", "1/in", "103", "103"]', true, 'no invoice has it'),
  ('PRC-017', 'invoice', '["1", "purchase", "1/in", "102", "102"]', false, 'there'),
  ('PRC-017', 'invoice', '["1", "purchase", "1/in", "105", "105"]', false, 'not given yet');
-- OPN-002, OPN-003, OPN-005, OPN-007, OPN-009, OPN-010, OWN-002, STL-003, STL-004, STL-006: parties of their own, complete: 941001 to
-- 941020 with a sale, 941101 to 941120 with a purchase; items 941001 (inactive) and 941002.
insert into party_party (id, active, code, name, create_date, create_uid)
select n, true, 'P' || n, 'Planted ' || n, timestamp '2020-01-01', 1 from generate_series(941001, 941120) n where n <= 941020 or n > 941100;
insert into party_address (party, active, sequence, street, city, postal_code, country)
select id, true, 10, '1 Main St', 'Tracy', '95304', (select id from country_country where code = 'US') from party_party where id > 941000;
insert into party_contact_mechanism (id, party, active, sequence, type, value)
select id, id, true, 10, 'phone', '(803)-873-6126' from party_party where id > 941000;
insert into party_identifier (id, party, sequence, type, code) select id, id, 10, 'us_ein', '91-1' || id from party_party where id > 941000;
insert into party_party_payment_term (party, customer_payment_term, supplier_payment_term) select id, 1, 1 from party_party where id > 941000;
insert into bank_account (id, bank, active) select n, 900001, true from generate_series(941101, 941120) n;
insert into "bank_account-party_party" (account, owner) select id, id from bank_account where id > 941000;
insert into product_template (id, active, name, type, default_uom, consumable, salable, purchasable)
select n, n <> 941001, 'Planted product ' || n, 'goods', 1, false, true, true from generate_series(941001, 941002) n;
insert into product_product (id, active, template, create_date, create_uid) select n, n <> 941001, n, '2026-01-01', 1 from generate_series(941001, 941002) n;
update party_party set active = false where id in (941005, 941105);

-- STL-004, STL-003, OWN-002: 2024-11-20 is 731 days ago, 2025-05-29 is 541 days ago, 2026-10-22 is 30 days ago. A sale without a date
-- only says that the party is a customer.
insert into sale_sale (id, company, currency, party, state, invoice_method, invoice_state, shipment_method, shipment_state, sale_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), party, 'done', 'order', 'paid', 'order', 'sent', day::date, '2020-01-01', 1
from (values (941001, 941001, '2024-11-20'), (941002, 941002, '2024-11-21'), (941003, 941003, null), (941004, 941004, null),
  (941005, 941005, '2020-01-01'), (941006, 941006, '2024-11-20'), (941010, 941010, '2026-11-01')) v (id, party, day);
update party_party set create_date = '2024-11-20 15:59:59' where id = 941003;
update party_party set create_date = '2024-11-20 16:00' where id = 941004;
insert into account_invoice (id, account, company, currency, invoice_address, journal, party, type, state, invoice_date)
select id, 1, 1, 1, (select min(id) from party_address), 1, party, type, state, day::date
from (values (941006, 941006, 'out', 'posted', '2024-01-01'), (941103, 941103, 'in', 'cancelled', '2026-01-01'), (941104, 941104, 'in', 'draft', '2026-01-01')) v (id, party, type, state, day);
insert into account_invoice_line (company, currency, type, invoice, quantity, unit_price) values (1, 1, 'line', 941006, 1, 5);
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select id, 1, (select currency from company_company where id = 1), party, 'done', 'order', 'paid', 'received', day::date, '2020-01-01', 1
from (values (941101, 941101, '2025-05-29'), (941102, 941102, '2025-05-30'), (941103, 941103, '2025-05-29'), (941104, 941104, '2025-05-29'),
  (941106, 941106, '2026-11-01'), (941107, 941107, '2026-11-01'), (941108, 941108, '2026-11-01'), (941110, 941110, '2026-11-01')) v (id, party, day);
update party_party set create_date = '2026-10-21 16:00' where id = 941106;
update party_party set create_date = '2026-10-21 15:59:59' where id = 941107;
update party_party set create_date = '2026-11-01', create_uid = 2 where id = 941108;
insert into planting_log values
  ('STL-004', 'customer', '["-", "941001"]', true, 'sold to 731 days ago'),
  ('STL-004', 'customer', '["-", "941002"]', false, 'sold to 730 days ago'),
  ('STL-004', 'customer', '["-", "941003"]', true, 'nothing dated, entered 731 days ago, in Shanghai'),
  ('STL-004', 'customer', '["-", "941004"]', false, 'nothing dated, entered one second later'),
  ('STL-004', 'customer', '["-", "941005"]', false, 'inactive'),
  ('STL-004', 'customer', '["-", "941006"]', false, 'an invoice of long ago that is not paid'),
  ('STL-003', 'supplier', '["-", "941101"]', true, 'ordered from 541 days ago'),
  ('STL-003', 'supplier', '["-", "941102"]', false, 'ordered from 540 days ago'),
  ('STL-003', 'supplier', '["-", "941103"]', true, 'an invoice that was cancelled'),
  ('STL-003', 'supplier', '["-", "941104"]', false, 'a draft invoice of this year'),
  ('OWN-002', 'supplier', '["-", "941106"]', true, 'midnight in Shanghai 30 days ago, by somebody who is no employee'),
  ('OWN-002', 'supplier', '["-", "941107"]', false, 'one second earlier'),
  ('OWN-002', 'supplier', '["-", "941108"]', false, 'by an employee of the owner');

-- OPN-010, OPN-009, OPN-002, OPN-003: 2026-11-06 is 15 days ago, 2026-10-21 is 31 days ago.
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid, write_date)
select id, 1, (select currency from company_company where id = 1), party, state, 'order', 'waiting', 'waiting', '2026-11-18',
  case when id in (941203, 941206) then timestamp '2026-01-01' else '2026-11-18' end, 1, changed::timestamp
from (values (941201, 941105, 'processing', null), (941202, 941105, 'cancelled', null), (941203, 941110, 'processing', null),
  (941204, 941110, 'quotation', '2026-11-17 16:00'), (941205, 941110, 'quotation', '2026-11-17 15:59:59'), (941206, 941110, 'done', null)) v (id, party, state, changed);
insert into purchase_line (id, purchase, type, product, unit, quantity, delivery_date_store, write_date)
select id, purchase, 'line', product, 1, quantity, '2026-12-01', changed::timestamp
from (values
  (941201, 941203, 941001, 10, '2026-11-18'), (941202, 941203, 941001, 10, '2026-11-18'),
  (941203, 941203, 941002, 10, '2026-11-06'), (941204, 941203, 941002, 10, '2026-11-07'), (941205, 941203, 941002, 100, '2026-01-01'),
  (941206, 941203, 941002, 100, '2026-01-01'), (941207, 941206, 941002, 10, '2026-01-01'),
  (941208, 941206, 941002, 10, '2026-01-01'), (941209, 941203, 941002, 10, '2026-01-01'), (941210, 941203, 941002, 10, '2026-01-01'), (941211, 941203, 941002, 10, '2026-01-01')
) l (id, purchase, product, quantity, changed);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, origin)
select line, 1, product, 1, 6, 9, quantity, quantity, 'done', day::date, 'purchase.line,' || line
from (values (941201, 941001, 10, '2026-11-18'), (941202, 941001, 4, '2026-11-18'), (941203, 941002, 10, '2026-01-01'), (941204, 941002, 10, '2026-01-01'),
  (941205, 941002, 98, '2026-01-01'), (941206, 941002, 97, '2026-01-01'), (941207, 941002, 10, '2026-01-01'),
  (941208, 941002, 10, '2026-10-21'), (941209, 941002, 10, '2026-10-22')) m (line, product, quantity, day);
insert into account_invoice (id, account, company, currency, invoice_address, journal, party, type, state, invoice_date)
select id, 1, 1, 1, (select min(id) from party_address), 1, 941110, 'in', 'paid', day::date
from (values (941201, '2026-01-01'), (941210, '2026-10-21'), (941211, '2026-10-22')) v (id, day);
insert into account_invoice_line (company, currency, type, invoice, product, unit, quantity, unit_price, origin)
select 1, 1, 'line', invoice, 941002, 1, quantity, invoice % 7 + 1, 'purchase.line,' || line
from (values (941201, 941201, 10), (941201, 941202, 4), (941201, 941203, 10), (941201, 941204, 10), (941201, 941205, 98), (941201, 941206, 97), (941201, 941207, 10),
  (941210, 941210, 5), (941211, 941211, 5)) v (invoice, line, quantity);
-- OPN-005: 2026-11-13 is 8 days ago. Place 7 is that of customers.
insert into sale_sale (id, company, currency, party, state, invoice_method, invoice_state, shipment_method, shipment_state, sale_date, shipping_date, create_date, create_uid, write_date)
select id, 1, (select currency from company_company where id = 1), party, state, 'order', 'waiting', 'order', 'waiting', '2026-11-18', '2026-12-01', '2026-11-18', 1, changed::timestamp
from (values (941301, 941005, 'processing', null), (941302, 941005, 'draft', null), (941303, 941010, 'processing', null),
  (941304, 941010, 'quotation', '2026-11-17 16:00'), (941305, 941010, 'quotation', '2026-11-17 15:59:59')) v (id, party, state, changed);
insert into sale_line (id, sale, type, product, unit, quantity, unit_price)
select id, 941303, 'line', product, 1, 10, price
from (values (941301, 941001, 1), (941302, 941001, 1), (941303, 941002, 1), (941304, 941002, 1), (941305, 941002, 0), (941306, 941002, 1)) l (id, product, price);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, origin)
select line, 1, product, 1, 9, 7, quantity, quantity, 'done', day::date, 'sale.line,' || line
from (values (941301, 941001, 10, '2026-11-18'), (941303, 941002, 10, '2026-11-13'), (941304, 941002, 10, '2026-11-14'), (941305, 941002, 10, '2026-01-01'),
  (941306, 941002, 10, '2026-01-01')) m (line, product, quantity, day);
insert into account_invoice (id, account, company, currency, invoice_address, journal, party, type, state, invoice_date)
values (941301, 1, 1, 1, (select min(id) from party_address), 1, 941010, 'out', 'paid', '2026-11-18');
insert into account_invoice_line (company, currency, type, invoice, product, unit, quantity, unit_price, origin)
select 1, 1, 'line', 941301, 941002, 1, 10, 1, 'sale.line,' || line from (values (941301), (941306)) v (line);
-- OPN-007, STL-006. Place 9 is that of production.
insert into production (id, company, location, warehouse, product, uom, quantity, state, planned_date, create_date, create_uid, write_date)
select id, 1, 9, 5, product, 1, 100, state, '2026-12-31', '2026-10-01', 1, changed::timestamp
from (values (941001, 941001, 'assigned', '2026-11-18'), (941002, 941001, 'done', '2026-11-18'), (941003, 941002, 'running', '2026-10-20 16:00'),
  (941004, 941002, 'running', '2026-10-20 16:00'), (941005, 941002, 'running', '2026-10-21 16:00'), (941006, 941002, 'running', '2026-10-01')) v (id, product, state, changed);
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, production_output)
select 941400 + id - 941000, 1, 941002, 1, 9, 7, quantity, quantity, 'done', day::date, id
from (values (941003, 97, '2026-10-01'), (941004, 96, '2026-10-01'), (941005, 100, '2026-10-01'), (941006, 100, '2026-10-22')) m (id, quantity, day);
insert into production_bom (id, name, active) values (941001, 'Planted', true), (941002, 'Planted, no longer used', false);
insert into production_bom_input (id, bom, product, quantity, uom) values (941001, 941001, 941001, 1, 1), (941002, 941001, 900042, 1, 1), (941003, 941002, 941001, 1, 1);
insert into production_bom_output (id, bom, product, quantity, uom) values (941001, 941001, 941002, 1, 1), (941002, 941002, 941002, 1, 1);
insert into planting_log values
  ('OPN-002', 'purchase_order_line', '["1", "941203", "941203"]', true, 'complete, untouched for 15 days'),
  ('OPN-002', 'purchase_order_line', '["1", "941203", "941204"]', false, 'complete, changed 14 days ago'),
  ('OPN-002', 'purchase_order_line', '["1", "941203", "941205"]', true, '2 percent open'),
  ('OPN-002', 'purchase_order_line', '["1", "941203", "941206"]', false, '3 percent open'),
  ('OPN-002', 'purchase_order_line', '["1", "941206", "941207"]', false, 'done'),
  ('OPN-003', 'purchase_order_line', '["1", "941206", "941208"]', true, 'received 31 days ago, not invoiced, though the purchase is done'),
  ('OPN-003', 'purchase_order_line', '["1", "941203", "941209"]', false, 'received 30 days ago'),
  ('OPN-003', 'purchase_order_line', '["1", "941203", "941210"]', true, 'invoiced 31 days ago, not received'),
  ('OPN-003', 'purchase_order_line', '["1", "941203", "941211"]', false, 'invoiced 30 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "941303", "941303"]', true, 'delivered 8 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "941303", "941304"]', false, 'delivered 7 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "941303", "941305"]', false, 'a sample'),
  ('OPN-005', 'sales_order_line', '["1", "941303", "941306"]', false, 'invoiced'),
  ('OPN-005', 'sales_order_line', '["1", "900301", "900306"]', true, 'delivered 20 days ago, not invoiced'),
  ('OPN-007', 'work_order', '["1", "941003"]', true, '97 percent made, untouched for 31 days'),
  ('OPN-007', 'work_order', '["1", "941004"]', false, '96 percent made'),
  ('OPN-007', 'work_order', '["1", "941005"]', false, 'changed 30 days ago, in Shanghai'),
  ('OPN-007', 'work_order', '["1", "941006"]', false, 'made 30 days ago'),
  ('OPN-009', 'purchase_order', '["1", "900105"]', true, 'a quotation of long ago'),
  ('OPN-009', 'sales_order', '["1", "900312"]', true, 'a quotation of long ago'),
  ('OPN-009', 'purchase_order', '["1", "941204"]', false, 'changed 3 days ago, at midnight in Shanghai'),
  ('OPN-009', 'purchase_order', '["1", "941205"]', true, 'changed one second earlier'),
  ('OPN-009', 'sales_order', '["1", "941304"]', false, 'changed 3 days ago, at midnight in Shanghai'),
  ('OPN-009', 'sales_order', '["1", "941305"]', true, 'changed one second earlier'),
  ('OPN-010', 'purchase_order', '["1", "941201"]', true, 'the supplier is inactive'),
  ('OPN-010', 'purchase_order', '["1", "941202"]', false, 'cancelled'),
  ('OPN-010', 'sales_order', '["1", "941301"]', true, 'the customer is inactive'),
  ('OPN-010', 'sales_order', '["1", "941302"]', false, 'a draft'),
  ('OPN-010', 'purchase_order_line', '["1", "941203", "941201"]', false, 'the item is inactive, but all of it came'),
  ('OPN-010', 'purchase_order_line', '["1", "941203", "941202"]', true, 'the item is inactive'),
  ('OPN-010', 'sales_order_line', '["1", "941303", "941301"]', false, 'the item is inactive, but all of it went'),
  ('OPN-010', 'sales_order_line', '["1", "941303", "941302"]', true, 'the item is inactive'),
  ('OPN-010', 'work_order', '["1", "941001"]', true, 'the item is inactive'),
  ('OPN-010', 'work_order', '["1", "941002"]', false, 'done'),
  ('STL-006', 'bom', '["-", "941001", "941001"]', true, 'a component that is inactive'),
  ('STL-006', 'bom', '["-", "941001", "941002"]', false, 'a living component of the same bill'),
  ('STL-006', 'bom', '["-", "941002", "941003"]', false, 'a bill that is not in use');

-- STL-007
insert into product_template (id, active, name, type, default_uom, consumable, salable, purchasable, producible)
select n, n <> 941005, 'Planted product ' || n, 'goods', 1, false, true, true, true from generate_series(941003, 941007) n;
insert into product_product (id, active, template, create_date, create_uid) select n, true, n, '2026-01-01', 1 from generate_series(941003, 941007) n;
insert into production_bom (id, name, active) values (941003, 'Planted', true), (941004, 'Planted', true), (941005, 'Planted', true), (941006, 'Planted, no longer used', false);
insert into production_bom_input (bom, product, quantity, uom) select n, 900042, 1, 1 from generate_series(941003, 941006) n;
insert into production_bom_output (bom, product, quantity, uom) values (941003, 941004, 1, 1), (941003, 941006, 1, 1), (941004, 941006, 1, 1), (941005, 941007, 1, 1), (941006, 941007, 1, 1);
insert into planting_log values
  ('STL-007', 'material', '["-", "941003", "no_valid_bom", "", ""]', true, 'can be produced, but nobody says how'),
  ('STL-007', 'material', '["-", "941004", "no_valid_bom", "", ""]', false, 'one bill'),
  ('STL-007', 'material', '["-", "941005", "no_valid_bom", "", ""]', false, 'inactive'),
  ('STL-007', 'material', '["-", "941006", "overlap", "", ""]', true, 'two bills'),
  ('STL-007', 'material', '["-", "941007", "overlap", "", ""]', false, 'one of two bills is not in use');

-- PRM-004, PRM-012: names that say nothing of a person, and names that every Tryton has. All have an employee.
insert into party_party (id, active, code, name) select n, true, 'P' || n, 'Planted person ' || n from generate_series(930101, 930130) n;
insert into company_employee (id, company, party) select id, 1, id from party_party where id between 930101 and 930130;
insert into res_user (id, name, login, active, company, menu, create_date, create_uid)
select n, 'Planted ' || n, 'planted.' || n, true, 1, (select menu from res_user where id = 1), '2026-01-01', 1 from generate_series(930101, 930130) n
where n in (930101, 930102, 930103, 930104, 930105, 930106, 930110, 930111, 930112, 930120, 930121, 930130);
insert into "res_user-company_employee" ("user", employee) select id, id from res_user where id between 930101 and 930130;
update res_user set login = l.login, active = l.active
from (values (930101, 'Warehouse07', true), (930102, 'scanner3', true), (930103, 'kiosk1', false), (930104, 'ADMIN', true), (930105, 'DEMO', false),
  (930106, 'administrator.planted', true), (930112, 'planted.importer', true), (930121, 'planted.gone', false)) l (id, login, active)
where l.id = res_user.id;
insert into planting_log values
  ('PRM-004', 'user', '["-", "930101"]', true, 'a place with a number'),
  ('PRM-004', 'user', '["-", "930102"]', false, 'registered'),
  ('PRM-004', 'user', '["-", "930103"]', false, 'can no longer log in'),
  ('PRM-004', 'user', '["-", "930104"]', true, 'the administrator'),
  ('PRM-004', 'user', '["-", "930106"]', false, 'begins like one'),
  ('PRM-012', 'user', '["-", "930104"]', true, 'the first administrator, in capitals'),
  ('PRM-012', 'user', '["-", "930105"]', false, 'can no longer log in'),
  ('PRM-012', 'user', '["-", "930106"]', false, 'begins like one');

-- PRM-007: purchases in one hand. Who last wrote a done move did it, unless the shipment names somebody.
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid, confirmed_by)
select id, 1, (select currency from company_company where id = 1), 4, state, 'order', 'paid', 'received', '2026-11-20', '2026-11-20', who, confirmed_by
from (values (930001, 'done', 930110, null), (930002, 'done', 930110, null), (930003, 'done', 0, null), (930004, 'done', 930112, null),
  (930005, 'cancelled', 930110, 930110), (930006, 'done', 930110, 930110), (930007, 'done', 930110, 930111), (930008, 'done', 930110, null)) h (id, state, who, confirmed_by);
insert into purchase_line (id, purchase, type, product, unit, quantity)
select n, n, 'line', 900011, 1, 10 from generate_series(930001, 930008) n;
insert into stock_shipment_in (id, company, supplier, state, reference, warehouse, done_by, create_uid)
select 930008, 1, 4, 'done', 'PLANTED', warehouse, 930110, 1 from stock_shipment_in order by id limit 1;
insert into stock_move (id, company, product, uom, from_location, to_location, quantity, internal_quantity, state, effective_date, origin, create_uid, write_uid, shipment)
select id, 1, 900011, 1, 6, 1, 10, 10, state, case when state = 'done' then date '2026-11-20' end, 'purchase.line,' || id, 1, who, shipment
from (values (930001, 'done', 930110, null), (930002, 'done', 930111, null), (930003, 'done', 0, null), (930004, 'done', 930112, null),
  (930005, 'done', 930110, null), (930006, 'assigned', 930110, null), (930007, 'assigned', 930110, null), (930008, 'done', 930111, 'stock.shipment.in,930008')) m (id, state, who, shipment);
insert into planting_log values
  ('PRM-007', 'user', '["-", "930110", "S08", "930001"]', true, 'ordered and received'),
  ('PRM-007', 'user', '["-", "930110", "S08", "930002"]', false, 'somebody else received'),
  ('PRM-007', 'user', '["-", "0", "S08", "930003"]', false, 'the server'),
  ('PRM-007', 'user', '["-", "930112", "S08", "930004"]', false, 'a program'),
  ('PRM-007', 'user', '["-", "930110", "S08", "930005"]', false, 'cancelled'),
  ('PRM-007', 'user', '["-", "930110", "S08", "930006"]', false, 'nothing came yet'),
  ('PRM-007', 'user', '["-", "930110", "S06", "930006"]', true, 'ordered and confirmed'),
  ('PRM-007', 'user', '["-", "930110", "S06", "930005"]', false, 'cancelled'),
  ('PRM-007', 'user', '["-", "930110", "S06", "930007"]', false, 'somebody else confirmed'),
  ('PRM-007', 'user', '["-", "930110", "S08", "930008"]', true, 'the shipment names who received, whoever wrote last');

-- PRM-008: 2026-05-24 is 181 days ago. A menu is enough to open something.
insert into res_group (id, name, active, create_date, parent)
select id, 'Planted ' || id, active, entered::timestamp, parent
from (values (930001, true, '2026-05-24 12:00', null), (930002, true, '2026-05-25 12:00', null), (930003, true, '2026-11-01', null), (930004, false, '2020-01-01', null),
  (930005, true, '2020-01-01', null), (930006, true, '2020-01-01', 930005), (930007, true, '2020-01-01', null)) g (id, active, entered, parent);
insert into "ir_ui_menu-res_group" (menu, "group") select (select min(id) from ir_ui_menu), n from (values (930001), (930002), (930005), (930007)) v (n);
insert into "res_user-res_group" ("user", "group") values (930120, 930003), (930120, 930006), (930121, 930007);
insert into planting_log values
  ('PRM-008', 'role', '["-", "930001"]', true, 'nobody had it for 181 days'),
  ('PRM-008', 'role', '["-", "930002"]', false, 'nobody had it for 180 days'),
  ('PRM-008', 'role', '["-", "930003"]', true, 'opens nothing'),
  ('PRM-008', 'role', '["-", "930004"]', false, 'out of use'),
  ('PRM-008', 'role', '["-", "930005"]', false, 'held as the parent of another group'),
  ('PRM-008', 'role', '["-", "930006"]', false, 'has what its parent has'),
  ('PRM-008', 'role', '["-", "930007"]', true, 'held by somebody who can no longer log in');

-- PRM-009: thirty groups in one hand.
insert into res_group (id, name, active, create_date) select n, 'Planted ' || n, true, '2026-11-01' from generate_series(930201, 930230) n;
insert into "ir_ui_menu-res_group" (menu, "group") select (select min(id) from ir_ui_menu), n from generate_series(930201, 930230) n;
insert into "res_user-res_group" ("user", "group") select who, n from generate_series(930201, 930230) n, (values (930130), (930121)) v (who);
insert into planting_log values
  ('PRM-009', 'user', '["-", "930130"]', true, 'more groups than nearly all others'),
  ('PRM-009', 'user', '["-", "930121"]', false, 'can no longer log in'),
  ('PRM-009', 'user', '["-", "930120"]', false, 'a few groups');

-- PRM-014: buttons that make no document binding.
insert into ir_model_button_rule (button, number_user)
select b.id, 1 from ir_model_button b join ir_model m on m.id = b.model where m.model || '.' || b.name in ('purchase.purchase.quote', 'sale.sale.confirm');
insert into planting_log values
  ('PRM-014', 'control', '["-", "purchase.purchase.quote"]', false, 'a quotation binds nobody'),
  ('PRM-014', 'control', '["-", "sale.sale.confirm"]', false, 'nothing is paid for a sale');
