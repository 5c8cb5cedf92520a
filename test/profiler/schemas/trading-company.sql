-- In the manner of Northwind: plain English names, text keys of customers, a line with a composite key, no login, no state.
create table categories (category_id smallint primary key, category_name varchar(15) not null, description text, picture bytea);
create table region (region_id smallint primary key, region_description varchar(60) not null);
create table territories (territory_id varchar(20) primary key, territory_description varchar(60) not null, region_id smallint not null references region);
create table shippers (shipper_id smallint primary key, company_name varchar(40) not null, phone varchar(24));
create table us_states (state_id smallint primary key, state_name varchar(100), state_abbr varchar(2), state_region varchar(50));
create table customer_demographics (customer_type_id varchar(5) primary key, customer_desc text);
create table customers (
  customer_id varchar(5) primary key, company_name varchar(40) not null, contact_name varchar(30), contact_title varchar(30), address varchar(60),
  city varchar(15), region varchar(15), postal_code varchar(10), country varchar(15), phone varchar(24), fax varchar(24));
create table customer_customer_demo (customer_id varchar(5) not null references customers, customer_type_id varchar(5) not null references customer_demographics, primary key (customer_id, customer_type_id));
create table employees (
  employee_id smallint primary key, last_name varchar(20) not null, first_name varchar(10) not null, title varchar(30), birth_date date, hire_date date,
  address varchar(60), city varchar(15), country varchar(15), home_phone varchar(24), extension varchar(4), notes text, reports_to smallint references employees, photo_path varchar(255));
create table employee_territories (employee_id smallint not null references employees, territory_id varchar(20) not null references territories, primary key (employee_id, territory_id));
create table suppliers (
  supplier_id smallint primary key, company_name varchar(40) not null, contact_name varchar(30), contact_title varchar(30), address varchar(60),
  city varchar(15), region varchar(15), postal_code varchar(10), country varchar(15), phone varchar(24), fax varchar(24), homepage text);
create table products (
  product_id smallint primary key, product_name varchar(40) not null, supplier_id smallint references suppliers, category_id smallint references categories,
  quantity_per_unit varchar(20), unit_price real, units_in_stock smallint, units_on_order smallint, reorder_level smallint, discontinued integer not null);
create table orders (
  order_id smallint primary key, customer_id varchar(5) references customers, employee_id smallint references employees, order_date date, required_date date,
  shipped_date date, ship_via smallint references shippers, freight real, ship_name varchar(40), ship_address varchar(60), ship_city varchar(15), ship_country varchar(15));
create table order_details (
  order_id smallint not null references orders, product_id smallint not null references products, unit_price real not null, quantity smallint not null, discount real not null,
  primary key (order_id, product_id));

insert into categories select n, 'Category ' || n, 'Things' from generate_series(1, 8) n;
insert into shippers select n, 'Shipper ' || n, '(503) 555-98' || (10 + n) from generate_series(1, 3) n;
insert into customers select 'C' || lpad(n::text, 4, '0'), 'Company ' || n, 'Contact ' || n, 'Owner', n || ' High Street', 'London', null, 'SW' || n, 'UK', '(171) 555-' || (1000 + n), null from generate_series(1, 91) n;
insert into employees select n, 'Last' || n, 'First' || n, 'Sales Representative', date '1970-01-01' + n * 100, date '2012-01-01' + n, 'Road ' || n, 'Seattle', 'USA', '(206) 555-' || (9000 + n), '1' || n, 'notes', case when n > 1 then 1 end, null from generate_series(1, 9) n;
insert into suppliers select n, 'Supplier ' || n, 'Contact ' || n, 'Manager', n || ' Dock Road', 'Liverpool', null, 'L' || n, 'UK', '(151) 555-' || (2000 + n), null, null from generate_series(1, 29) n;
insert into products select n, 'Product ' || n, 1 + n % 29, 1 + n % 8, '10 boxes x 20 bags', n * 1.2, n % 50, 0, 10, (n % 10 = 0)::int from generate_series(1, 77) n;
insert into orders select n, 'C' || lpad((1 + n % 91)::text, 4, '0'), 1 + n % 9, date '2024-07-01' + n, date '2024-08-01' + n, case when n % 20 > 0 then date '2024-07-10' + n end, 1 + n % 3, n * 0.3, 'Company', 'Street', 'London', 'UK' from generate_series(1, 830) n;
insert into order_details select 1 + n % 830, 1 + (n * 7 + n / 830) % 77, 10, 1 + n % 30, 0 from generate_series(0, 2154) n on conflict do nothing;
