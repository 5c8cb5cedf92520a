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
