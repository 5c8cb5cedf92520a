-- OPN-004 Sales order line overdue

-- OPN-004 · MySQL 5.7 e81b795494915786
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`key_2` as `key_2`, r.`label` as `label`, r.`url` as
 `url`, r.`org_unit_key` as `org_unit_key`, r.`due_date` as `due_date`, r.`qty` as `x0`, r.`qty_delivered` as
 `x1`, (r.`qty` - coalesce(r.`qty_delivered`, number(0))) as `x2`, coalesce(r.`due_date`,
  addDays(r.`order_date`, 30)) as `x3`, r.`customer_key` as `x4`, r.`material_key` as `x5`,
 ageInDays(coalesce(r.`due_date`, addDays(r.`order_date`, 30)), '2026-06-01') as `x6`, ((r.`qty`
- coalesce(r.`qty_delivered`, number(0))) * r.`net_price`) as `x7`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`, asText((l.line_no)) as
  `key_2`, coalesce(asText((h.so_no)), asText((l.line_no))) as `label`, asText((concat('/sales-orders/',
     h.so_no))) as `url`, asText((h.dept_no)) as `org_unit_key`, case
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as `due_date`, case asText((case
    when h.state = 'R' then concat('R-', l.state)
    else h.state end))
  when 'N' then 'draft'
  when 'Q' then 'pending_approval'
  when 'D' then 'done'
  when 'C' then 'closed'
  when 'X' then 'cancelled'
  when 'R-N' then 'open'
  when 'R-P' then 'in_progress'
  when 'R-F' then 'done'
  when 'R-C' then 'closed'
  when 'R-X' then 'cancelled'
  end as `status`, asNumber((l.qty)) as `qty`, asBoolean((case
    when l.line_type = 'M' then 1
    else 0 end)) as `is_goods`, asBoolean((1)) as `is_product`, asBoolean((case
    when h.hold = 'Y' then 1
    else 0 end)) as `is_on_hold`, asNumber((l.delivered_qty)) as `qty_delivered`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.cust_no)) as `customer_key`, asText((l.item_no)) as `material_key`,
  asNumber((l.unit_price)) as `net_price`
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r
 where ((((r.`status` in ('open', 'in_progress'))
    and (r.`qty` > number(0))
    and (r.`is_goods` = boolean(true))
    and (r.`is_product` = boolean(true))
    and (coalesce(r.`is_on_hold`, boolean(false)) = boolean(false)))
   and (((r.`qty` - coalesce(r.`qty_delivered`, number(0))) > (r.`qty` * number(0.02)))
    and (ageInDays(coalesce(r.`due_date`, addDays(r.`order_date`, 30)), '2026-06-01') > number(15)))))) j

-- OPN-004 · MySQL 8.0 a3b1af342d5e4587, MariaDB 10.11 2c0fdec68ef5661a
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`key_2` as `key_2`, r.`label` as `label`, r.`url` as
 `url`, r.`org_unit_key` as `org_unit_key`, r.`due_date` as `due_date`, r.`created_by` as `created_by`, r.`qty`
 as `x0`, r.`qty_delivered` as `x1`, (r.`qty` - coalesce(r.`qty_delivered`, number(0))) as `x2`,
 coalesce(r.`due_date`, addDays(r.`order_date`, 30)) as `x3`, r.`customer_key` as `x4`, r.`material_key` as
 `x5`, ageInDays(coalesce(r.`due_date`, addDays(r.`order_date`, 30)), '2026-06-01') as `x6`, ((r.`qty`
- coalesce(r.`qty_delivered`, number(0))) * r.`net_price`) as `x7`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`, asText((l.line_no)) as
  `key_2`, coalesce(asText((h.so_no)), asText((l.line_no))) as `label`, asText((concat('/sales-orders/',
     h.so_no))) as `url`, asText((h.dept_no)) as `org_unit_key`, case
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as `due_date`, asText((h.created_by)) as `created_by`, case asText((case
    when h.state = 'R' then concat('R-', l.state)
    else h.state end))
  when 'N' then 'draft'
  when 'Q' then 'pending_approval'
  when 'D' then 'done'
  when 'C' then 'closed'
  when 'X' then 'cancelled'
  when 'R-N' then 'open'
  when 'R-P' then 'in_progress'
  when 'R-F' then 'done'
  when 'R-C' then 'closed'
  when 'R-X' then 'cancelled'
  end as `status`, asNumber((l.qty)) as `qty`, asBoolean((case
    when l.line_type = 'M' then 1
    else 0 end)) as `is_goods`, asBoolean((1)) as `is_product`, asBoolean((case
    when h.hold = 'Y' then 1
    else 0 end)) as `is_on_hold`, asNumber((l.delivered_qty)) as `qty_delivered`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.cust_no)) as `customer_key`, asText((l.item_no)) as `material_key`,
  asNumber((l.unit_price)) as `net_price`
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r
 where ((((r.`status` in ('open', 'in_progress'))
    and (r.`qty` > number(0))
    and (r.`is_goods` = boolean(true))
    and (r.`is_product` = boolean(true))
    and (coalesce(r.`is_on_hold`, boolean(false)) = boolean(false)))
   and (((r.`qty` - coalesce(r.`qty_delivered`, number(0))) > (r.`qty` * number(0.02)))
    and (ageInDays(coalesce(r.`due_date`, addDays(r.`order_date`, 30)), '2026-06-01') > number(15)))))) j

