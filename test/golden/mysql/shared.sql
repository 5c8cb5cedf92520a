-- What a run asks whatever the rules are

-- self-test customer · MySQL 5.7 987b4aa1d8921d10, MySQL 8.0 b9b6a930d5e4c933, MariaDB 10.11 f4ff19977a0ea480
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, count(*) as `records`,
countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`, countWhere(j.`status` is
 null
 and j.`status_raw` is not null) as `unmapped`, countWhere((case
  when not (((j.`status` = 'open'))) then 0
  else 1
  end = 1)) as `scope_0`, countWhere((case
  when ((j.`status` = 'open')) then 0
  when not (((j.`status` = 'open'))) then 0
  else 1
  end = 1)) as `open_1`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`status` as `status`, r.`key_1` as
 `key_1`, r.`status_raw` as `status_raw`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asText((c.cust_no)) as `key_1`, asText((c.state)) as `status_raw`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.`company`, j.`org_unit_key`

-- self-test supplier · MySQL 5.7 ed035211e33bd41d, MySQL 8.0 a91b71af408f7bb2, MariaDB 10.11 e51e338a74256d5d
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, count(*) as `records`,
countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`, countWhere(j.`status` is
 null
 and j.`status_raw` is not null) as `unmapped`, countWhere((case
  when not (((j.`status` = 'open'))) then 0
  else 1
  end = 1)) as `scope_0`, countWhere((case
  when ((j.`status` = 'open')) then 0
  when not (((j.`status` = 'open'))) then 0
  else 1
  end = 1)) as `open_1`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`status` as `status`, r.`key_1` as
 `key_1`, r.`status_raw` as `status_raw`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`, case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asText((c.supp_no)) as `key_1`, asText((c.state)) as `status_raw`
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
group by j.`company`, j.`org_unit_key`

-- self-test material · MySQL 5.7 a242e6b8ac77bb5a, MySQL 8.0 6fc4e15ac5eb5051, MariaDB 10.11 8e8361c88f7f7580
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, count(*) as `records`,
countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`, countWhere(j.`status` is
 null
 and j.`status_raw` is not null) as `unmapped`, countWhere((case
  when not (((j.`status` = 'open')
    and (j.`is_stock_managed` = boolean(true)))) then 0
  else 1
  end = 1)) as `scope_0`, countWhere((case
  when ((j.`status` = 'open')
   and (j.`is_stock_managed` = boolean(true))) then 0
  when not (((j.`status` = 'open')
    and (j.`is_stock_managed` = boolean(true)))) then 0
  else 1
  end = 1)) as `open_1`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`status` as `status`,
 r.`is_stock_managed` as `is_stock_managed`, r.`key_1` as `key_1`, r.`status_raw` as `status_raw`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`, case
  asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`, asText((i.item_no)) as `key_1`, asText((i.state)) as `status_raw`
  from item i) r) j
group by j.`company`, j.`org_unit_key`

-- self-test purchase_order · MySQL 5.7 7b2a60070b292ffb, MySQL 8.0 1610ee45aa374cdc, MariaDB 10.11 5b8908a1b137de2e
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`records`) as `records`, sum(p.`null_0`) as
`null_0`, sum(p.`null_1`) as `null_1`, sum(p.`unmapped`) as `unmapped`, sum(p.`scope_0`) as `scope_0`,
sum(p.`open_1`) as `open_1`
from
(select c.`company` as `company`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`records` as `records`, c.`null_0` as
 `null_0`, c.`null_1` as `null_1`, c.`unmapped` as `unmapped`, c.`scope_0` as `scope_0`, c.`open_1` as `open_1`
 from
 (select j.`company` as `company`, j.`created_by` as `created_by`, j.`org_unit_key` as `org_unit_key`, count(*)
  as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`,
  countWhere(j.`status` is null
   and j.`status_raw` is not null) as `unmapped`, countWhere((case
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere((case
    when ((j.`status` in ('draft'))
     and (coalesce(j.`is_template`, boolean(false)) = boolean(false))) then case
    when (case
     when j.`created_at` is null then j.`order_date`
     when j.`order_date` < j.`created_at` then j.`order_date`
     else j.`created_at`
     end is null) then 1
    else 0
    end
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`created_by` as `created_by`, r.`org_unit_key` as `org_unit_key`,
   r.`status` as `status`, r.`is_template` as `is_template`, r.`created_at` as `created_at`, r.`order_date` as
   `order_date`, r.`key_1` as `key_1`, r.`status_raw` as `status_raw`
   from
   (select coalesce(asText((h.comp)), '-') as `company`, asText((h.created_by)) as `created_by`,
    asText((h.dept_no)) as `org_unit_key`, case asText((h.state))
    when '10' then 'draft'
    when '20' then 'pending_approval'
    when '30' then 'open'
    when '40' then 'in_progress'
    when '50' then 'done'
    when '80' then 'closed'
    when '90' then 'cancelled'
    end as `status`, asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, asText((h.po_no)) as `key_1`, asText((h.state)) as `status_raw`
    from po_head h) r) j
  group by j.`company`, j.`created_by`, j.`org_unit_key`) c
 where c.`records` > 0
 or c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- self-test user · MySQL 5.7 4876d6652617d7db, MySQL 8.0 da35af200ae4d2f7, MariaDB 10.11 a544bfbccc16b175
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as
`null_1`, countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`
from
(select asText((u.user_id)) as `key_1`, case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as `status`, asText((u.locked)) as `status_raw`
 from app_user u
 left join staff s on s.emp_no = u.emp_no) j

-- self-test employee · MySQL 5.7 88c8ae3dd152920b, MySQL 8.0 c80f76ae905ea0dc, MariaDB 10.11 b931fe81623d6404
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as
`null_1`, countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`
from
(select asText((s.emp_no)) as `key_1`, case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as `status`, asText((s.in_use)) as `status_raw`
 from staff s) j

-- self-test org_unit · MySQL 5.7 81abbc0d4dc0b56d, MySQL 8.0 d59329d475cdcbf2, MariaDB 10.11 ab6daec8004487b7
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`
from
(select asText((d.dept_no)) as `key_1`
 from dept d) j

-- self-test stock_balance · MySQL 5.7 93e76940f7ff1bec, MySQL 8.0 21822b1f91365c39, MariaDB 10.11 64bfb567d5d70aaf
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`key_2` is null) as
`null_1`, countWhere(j.`key_3` is null) as `null_2`, countWhere(j.`key_4` is null) as `null_3`,
countWhere(j.`material_key` is null) as `null_4`, countWhere(j.`qty` is null) as `null_5`
from
(select asText((q.item_no)) as `key_1`, asText((q.bin_no)) as `key_2`, asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as `key_3`, asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as `key_4`, asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') j

-- self-test stock_movement · MySQL 5.7 f0daccd5cb142992, MySQL 8.0 e1e92fe4713a9732, MariaDB 10.11 0e02dd4f0a54858e
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`material_key` is null)
as `null_1`
from
(select asText((m.move_no)) as `key_1`, asText((m.item_no)) as `material_key`
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') j

-- self-test sales_order_line · MySQL 5.7 17d0af6bf35e3c92, MySQL 8.0 96cd139c246dc7a9, MariaDB 10.11 2c44e85149bd5c1e
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, count(*) as `records`,
countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`key_2` is null) as `null_1`, countWhere(j.`status` is
 null) as `null_2`, countWhere(j.`qty` is null) as `null_3`, countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`, countWhere((case
  when not (((j.`status` in ('open', 'in_progress'))
    and (j.`qty` > number(0))
    and (j.`is_goods` = boolean(true))
    and (j.`is_product` = boolean(true))
    and (coalesce(j.`is_on_hold`, boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as `scope_0`, countWhere((case
  when ((j.`status` in ('open', 'in_progress'))
   and (j.`qty` > number(0))
   and (j.`is_goods` = boolean(true))
   and (j.`is_product` = boolean(true))
   and (coalesce(j.`is_on_hold`, boolean(false)) = boolean(false))) then case
  when ((j.`qty` is null)
   or (coalesce(j.`qty_delivered`, number(0)) is null)
   or (coalesce(j.`due_date`, addDays(j.`order_date`, 30)) is null)) then case
  when (((j.`qty` - coalesce(j.`qty_delivered`, number(0))) > (j.`qty` * number(0.02)))
   and (ageInDays(coalesce(j.`due_date`, addDays(j.`order_date`, 30)), '2026-06-01') > number(15))) then 0
  when not ((((j.`qty` - coalesce(j.`qty_delivered`, number(0))) > (j.`qty` * number(0.02)))
    and (ageInDays(coalesce(j.`due_date`, addDays(j.`order_date`, 30)), '2026-06-01') > number(15)))) then 0
  else 1
  end
  else 0
  end
  when not (((j.`status` in ('open', 'in_progress'))
    and (j.`qty` > number(0))
    and (j.`is_goods` = boolean(true))
    and (j.`is_product` = boolean(true))
    and (coalesce(j.`is_on_hold`, boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as `open_1`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`status` as `status`, r.`qty` as `qty`,
 r.`is_goods` as `is_goods`, r.`is_product` as `is_product`, r.`is_on_hold` as `is_on_hold`, r.`qty_delivered`
 as `qty_delivered`, r.`due_date` as `due_date`, r.`order_date` as `order_date`, r.`key_1` as `key_1`,
 r.`key_2` as `key_2`, r.`status_raw` as `status_raw`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.dept_no)) as `org_unit_key`, case asText((case
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
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as `due_date`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.so_no)) as `key_1`, asText((l.line_no)) as `key_2`, asText((case
    when h.state = 'R' then concat('R-', l.state)
    else h.state end)) as `status_raw`
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r) j
group by j.`company`, j.`org_unit_key`

-- self-test purchase_order_line · MySQL 5.7 b4e4bae31bc14896, MySQL 8.0 6e755dbde26ed431, MariaDB 10.11 42f05929decd1124
select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, count(*) as `records`,
countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`key_2` is null) as `null_1`, countWhere(j.`order_key`
 is null) as `null_2`, countWhere(j.`status` is null) as `null_3`, countWhere(j.`qty` is null) as `null_4`,
countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`, countWhere((case
  when not (((j.`status` in ('open', 'in_progress'))
    and (j.`qty` > number(0))
    and (j.`is_product` = boolean(true))
    and (coalesce(j.`is_blanket`, boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as `scope_0`, countWhere((case
  when ((j.`status` in ('open', 'in_progress'))
   and (j.`qty` > number(0))
   and (j.`is_product` = boolean(true))
   and (coalesce(j.`is_blanket`, boolean(false)) = boolean(false))) then case
  when ((j.`qty` is null)
   or (coalesce(j.`qty_received`, number(0)) is null)
   or (coalesce(j.`due_date`, addDays(j.`order_date`, 30)) is null)) then case
  when (((j.`qty` - coalesce(j.`qty_received`, number(0))) > (j.`qty` * number(0.02)))
   and (ageInDays(coalesce(j.`due_date`, addDays(j.`order_date`, 30)), '2026-06-01') > number(30))) then 0
  when not ((((j.`qty` - coalesce(j.`qty_received`, number(0))) > (j.`qty` * number(0.02)))
    and (ageInDays(coalesce(j.`due_date`, addDays(j.`order_date`, 30)), '2026-06-01') > number(30)))) then 0
  else 1
  end
  else 0
  end
  when not (((j.`status` in ('open', 'in_progress'))
    and (j.`qty` > number(0))
    and (j.`is_product` = boolean(true))
    and (coalesce(j.`is_blanket`, boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as `open_1`
from
(select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`status` as `status`, r.`qty` as `qty`,
 r.`is_product` as `is_product`, r.`is_blanket` as `is_blanket`, r.`qty_received` as `qty_received`,
 r.`due_date` as `due_date`, r.`order_date` as `order_date`, r.`key_1` as `key_1`, r.`key_2` as `key_2`,
 r.`order_key` as `order_key`, r.`status_raw` as `status_raw`
 from
 (select coalesce(asText((h.comp)), '-') as `company`, asText((h.dept_no)) as `org_unit_key`, case asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end))
  when '10' then 'draft'
  when '20' then 'pending_approval'
  when '50' then 'done'
  when '80' then 'closed'
  when '90' then 'cancelled'
  when 'R-N' then 'open'
  when 'R-P' then 'in_progress'
  when 'R-F' then 'done'
  when 'R-C' then 'closed'
  when 'R-X' then 'cancelled'
  end as `status`, asNumber((l.qty)) as `qty`, asBoolean((1)) as `is_product`, asBoolean((case
    when h.blanket = 'Y' then 1
    else 0 end)) as `is_blanket`, asNumber((l.received_qty)) as `qty_received`, case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as `due_date`, case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as `order_date`, asText((h.po_no)) as `key_1`, asText((l.line_no)) as `key_2`, asText((h.po_no)) as
  `order_key`, asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) as `status_raw`
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r) j
group by j.`company`, j.`org_unit_key`

-- self-test work_order · MySQL 5.7 88f28e70125d9c31, MySQL 8.0 403654ad0703dc22, MariaDB 10.11 c2b33bb136884a3c
select p.`company` as `company`, p.`org_unit_key` as `org_unit_key`, p.`unit_0` as `unit_0`, sum(p.`records`)
as `records`, sum(p.`null_0`) as `null_0`, sum(p.`null_1`) as `null_1`, sum(p.`null_2`) as `null_2`,
sum(p.`unmapped`) as `unmapped`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as `open_1`, sum(p.`scope_2`)
as `scope_2`, sum(p.`open_3`) as `open_3`
from
(select c.`company` as `company`, c.`org_unit_key` as `org_unit_key`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`records` as `records`, c.`null_0` as
 `null_0`, c.`null_1` as `null_1`, c.`null_2` as `null_2`, c.`unmapped` as `unmapped`, c.`scope_0` as
 `scope_0`, c.`open_1` as `open_1`, c.`scope_2` as `scope_2`, c.`open_3` as `open_3`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`created_by` as `created_by`, count(*)
  as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`,
  countWhere(j.`qty` is null) as `null_2`, countWhere(j.`status` is null
   and j.`status_raw` is not null) as `unmapped`, countWhere((case
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere((case
    when ((j.`status` in ('draft'))
     and (coalesce(j.`is_template`, boolean(false)) = boolean(false))) then case
    when (case
     when j.`created_at` is null then j.`order_date`
     when j.`order_date` < j.`created_at` then j.`order_date`
     else j.`created_at`
     end is null) then 1
    else 0
    end
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `open_1`, countWhere((case
    when not (((j.`status` in ('open', 'in_progress'))
      and not ((not ((j.`qty` is null))
        and (coalesce(j.`qty_done`, number(0)) >= j.`qty`))))) then 0
    else 1
    end = 1)) as `scope_2`, countWhere((case
    when ((j.`status` in ('open', 'in_progress'))
     and not ((not ((j.`qty` is null))
       and (coalesce(j.`qty_done`, number(0)) >= j.`qty`)))) then case
    when (j.`finish_date` is null) then case
    when ((ageInDays(j.`finish_date`, '2026-06-01') > number(14))) then 0
    when not (((ageInDays(j.`finish_date`, '2026-06-01') > number(14)))) then 0
    else 1
    end
    else 0
    end
    when not (((j.`status` in ('open', 'in_progress'))
      and not ((not ((j.`qty` is null))
        and (coalesce(j.`qty_done`, number(0)) >= j.`qty`))))) then 0
    else 1
    end = 1)) as `open_3`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`created_by` as `created_by`,
   r.`status` as `status`, r.`is_template` as `is_template`, r.`created_at` as `created_at`, r.`order_date` as
   `order_date`, r.`qty` as `qty`, r.`qty_done` as `qty_done`, r.`finish_date` as `finish_date`, r.`key_1` as
   `key_1`, r.`status_raw` as `status_raw`
   from
   (select coalesce(asText((w.comp)), '-') as `company`, asText((w.dept_no)) as `org_unit_key`,
    asText((w.created_by)) as `created_by`, case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as `status`, asBoolean((case
      when w.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, asNumber((w.qty)) as `qty`, asNumber((w.done_qty)) as `qty_done`, case
    when asDate((w.finish_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.finish_on), 'UTC', 'Asia/Shanghai')
    end as `finish_date`, asText((w.wo_no)) as `key_1`, asText((w.state)) as `status_raw`
    from work_order w) r) j
  group by j.`company`, j.`org_unit_key`, j.`created_by`) c
 where c.`records` > 0
 or c.`scope_0` > 0
 or c.`scope_2` > 0) p
group by p.`company`, p.`org_unit_key`, p.`unit_0`

-- self-test bom · MySQL 5.7 6686c9aa9a8e8544, MySQL 8.0 1ee2ae1678dbf5fd, MariaDB 10.11 4d9afd7caebcb27c
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`key_2` is null) as
`null_1`, countWhere(j.`parent_key` is null) as `null_2`, countWhere(j.`component_key` is null) as `null_3`,
countWhere(j.`status` is null) as `null_4`, countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`
from
(select asText((b.parent_no)) as `key_1`, asText((b.pos)) as `key_2`, asText((b.parent_no)) as `parent_key`,
 asText((b.component_no)) as `component_key`, case asText((b.state))
 when '1' then 'open'
 when '9' then 'closed'
 end as `status`, asText((b.state)) as `status_raw`
 from bom b) j

-- self-test planned_movement · MySQL 5.7 fe1fec7b116511bd, MySQL 8.0 86873c1722eaebcf, MariaDB 10.11 58d58a98a8949e28
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`material_key` is null)
as `null_1`
from
(select asText((v.resv_no)) as `key_1`, asText((v.item_no)) as `material_key`
 from reservation v
 where v.state = 'O') j

-- self-test sales_order · MySQL 5.7 eae518574d904d1b, MySQL 8.0 f04c1e00b701b8f3, MariaDB 10.11 9e34e933f5945c59
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`records`) as `records`, sum(p.`null_0`) as
`null_0`, sum(p.`null_1`) as `null_1`, sum(p.`unmapped`) as `unmapped`, sum(p.`scope_0`) as `scope_0`,
sum(p.`open_1`) as `open_1`
from
(select c.`company` as `company`, coalesce((select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`created_by`), c.`org_unit_key`) as `unit_0`, c.`records` as `records`, c.`null_0` as
 `null_0`, c.`null_1` as `null_1`, c.`unmapped` as `unmapped`, c.`scope_0` as `scope_0`, c.`open_1` as `open_1`
 from
 (select j.`company` as `company`, j.`created_by` as `created_by`, j.`org_unit_key` as `org_unit_key`, count(*)
  as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as `null_1`,
  countWhere(j.`status` is null
   and j.`status_raw` is not null) as `unmapped`, countWhere((case
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere((case
    when ((j.`status` in ('draft'))
     and (coalesce(j.`is_template`, boolean(false)) = boolean(false))) then case
    when (case
     when j.`created_at` is null then j.`order_date`
     when j.`order_date` < j.`created_at` then j.`order_date`
     else j.`created_at`
     end is null) then 1
    else 0
    end
    when not (((j.`status` in ('draft'))
      and (coalesce(j.`is_template`, boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`created_by` as `created_by`, r.`org_unit_key` as `org_unit_key`,
   r.`status` as `status`, r.`is_template` as `is_template`, r.`created_at` as `created_at`, r.`order_date` as
   `order_date`, r.`key_1` as `key_1`, r.`status_raw` as `status_raw`
   from
   (select coalesce(asText((h.comp)), '-') as `company`, asText((h.created_by)) as `created_by`,
    asText((h.dept_no)) as `org_unit_key`, case asText((h.state))
    when 'N' then 'draft'
    when 'Q' then 'pending_approval'
    when 'R' then 'open'
    when 'D' then 'done'
    when 'C' then 'closed'
    when 'X' then 'cancelled'
    end as `status`, asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as `is_template`, case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, asText((h.so_no)) as `key_1`, asText((h.state)) as `status_raw`
    from so_head h) r) j
  group by j.`company`, j.`created_by`, j.`org_unit_key`) c
 where c.`records` > 0
 or c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- creator departments · MySQL 5.7 9904319798bec453, MySQL 8.0 65731a0e249710e3, MariaDB 10.11 1c33cd35aa10224f
select l.account_key as user_key, l.org_unit_key as unit
from
(select e.user_key as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
 from
 (select asText((s.emp_no)) as `key_1`, asText((s.user_id)) as `user_key`, asText((s.dept_no)) as
  `org_unit_key`
  from staff s) e
 where e.user_key is not null
 union
 select n.key_1 as account_key, e.key_1 as employee_key, e.`org_unit_key` as `org_unit_key`
 from
 (select asText((u.user_id)) as `key_1`, asText((u.emp_no)) as `employee_key`
  from app_user u
  left join staff s on s.emp_no = u.emp_no) n
 join
 (select asText((s.emp_no)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
  from staff s) e on e.key_1 = n.employee_key) l
where l.account_key is not null
and l.org_unit_key is not null

-- creator departments · MySQL 5.7 c7e93023951b5eef, MySQL 8.0 b0ef8e0eeb3db8df, MariaDB 10.11 1469ae07dd3b8463
select u.key_1 as user_key, u.org_unit_key as unit
from
(select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
 from app_user u
 left join staff s on s.emp_no = u.emp_no) u
where u.key_1 is not null
and u.org_unit_key is not null

-- created customer · MySQL 5.7 f31287dfc3a02cab, MySQL 8.0 035aa07c1c8b5272, MariaDB 10.11 64fc9949e220d0e4
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((c.created_by)) as `created_by`
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created supplier · MySQL 5.7 813f648ec0e68663, MySQL 8.0 912a9eca4b4638c7, MariaDB 10.11 050966dca9075ec8
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((c.created_by)) as `created_by`
 from supplier c
 left join (
  select supp_no, count(*) as documents
  from po_head
  where state in (10, 20, 30, 40)
  group by supp_no ) used on used.supp_no = c.supp_no
 left join (
  select supp_no, count(*) as accounts
  from supplier_bank
  where in_use = 'Y'
  group by supp_no ) bank on bank.supp_no = c.supp_no) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created material · MySQL 5.7 fc028654847edf35, MySQL 8.0 0ccce744344324ca, MariaDB 10.11 bc492bc4390f1f47
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((i.created_by)) as `created_by`
 from item i) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order · MySQL 5.7 b75f99ff5687752f, MySQL 8.0 6d4c9d5b37f90fba, MariaDB 10.11 f26dcc3ead32c9c3
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((h.created_by)) as `created_by`
 from so_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order · MySQL 5.7 9b8d602fbe25f4b2, MySQL 8.0 7fc010669190f349, MariaDB 10.11 5a7cb6defee061d2
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((h.created_by)) as `created_by`
 from po_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created work_order · MySQL 5.7 e80f541760eda2d9, MySQL 8.0 ca85a2c764f3f01d, MariaDB 10.11 268a14a6eba194c3
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((w.created_by)) as `created_by`
 from work_order w) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order_line · MySQL 5.7 8a193510abcc087f, MySQL 8.0 505d38a73166b8cf, MariaDB 10.11 36a4d6251bb96d9d
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((h.created_by)) as `created_by`
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order_line · MySQL 5.7 9aa2bdbc6618ee5a, MySQL 8.0 79f2e276da6f353c, MariaDB 10.11 b423dc351cb39ae7
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as `created_at`, asText((h.created_by)) as `created_by`
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- present org_unit · MySQL 5.7 5cbb6a5ccb4b590a, MySQL 8.0 dfbce2173d4f4af7, MariaDB 10.11 fe51295894a7961b
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as `company`, asText((d.dept_no)) as `key_1`, case asText((d.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as `status`
 from dept d) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present employee · MySQL 5.7 af0333ec262e8ab4, MySQL 8.0 4bc2921e1f21204b, MariaDB 10.11 0cd1f1312f5d5d2d
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((s.comp)), '-') as `company`, asText((s.emp_no)) as `key_1`, case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as `status`
 from staff s) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present user · MySQL 5.7 61ab13f262f934aa, MySQL 8.0 27bcf8410c65e8ee, MariaDB 10.11 c39d7367eb309dac
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as `company`, asText((u.user_id)) as `key_1`, case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as `status`
 from app_user u
 left join staff s on s.emp_no = u.emp_no) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present role · MySQL 5.7 2b8769e73aa21cb1, MySQL 8.0 a2bf9ee944dfd9f5, MariaDB 10.11 fdc4df734d208ad6
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as `company`, asText((r.role_code)) as `key_1`, case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as `status`
 from app_role r) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present role_permission · MySQL 5.7 0c3cbb2192430d5d, MySQL 8.0 9bbac7f67a673f6a, MariaDB 10.11 488b12c5a8a219aa
select distinct g.`company`, g.`key_1`, g.`key_2`, g.`key_3`
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, ['1', 'A''1', 'A''1', 'A''1'])
join
(select '-' as `company`, asText((p.role_code)) as `key_1`, asText((p.object)) as `key_2`, asText((p.activity))
 as `key_3`
 from app_role_right p) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`
and r.`key_3` = g.`key_3`

-- present customer · MySQL 5.7 dfdb1d958f512511, MySQL 8.0 79cda726c51006c2, MariaDB 10.11 7114e2e9ccc729e4
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`, case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present supplier · MySQL 5.7 85d297407bb924ab, MySQL 8.0 a6f3ee4485096a22, MariaDB 10.11 f1c990cc526e320b
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`, case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`
 from supplier c
 left join (
  select supp_no, count(*) as documents
  from po_head
  where state in (10, 20, 30, 40)
  group by supp_no ) used on used.supp_no = c.supp_no
 left join (
  select supp_no, count(*) as accounts
  from supplier_bank
  where in_use = 'Y'
  group by supp_no ) bank on bank.supp_no = c.supp_no) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present material · MySQL 5.7 dae19b11816318d6, MySQL 8.0 3f87fea56a31c34e, MariaDB 10.11 4b6929351dca96ac
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`
 from item i) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
where r.`status` = 'open'

-- present bom · MySQL 5.7 b2ed3a786825a6cc, MySQL 8.0 3aaf90d17e960dde, MariaDB 10.11 0ade8f4be1225842
select distinct g.`company`, g.`key_1`, g.`key_2`
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as `company`, asText((b.parent_no)) as `key_1`, asText((b.pos)) as `key_2`
 from bom b) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`

-- present sales_order · MySQL 5.7 e4e1277003d55f4a, MySQL 8.0 6485a0e5bbaa9fa6, MariaDB 10.11 6310a8c33b09e834
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`
 from so_head h) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- present sales_order_line · MySQL 5.7 03bf45728a0ca346, MySQL 8.0 d6a71709ed2ac34c, MariaDB 10.11 48d2de3a5ba8d1f4
select distinct g.`company`, g.`key_1`, g.`key_2`
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as `company`, asText((h.so_no)) as `key_1`, asText((l.line_no)) as
 `key_2`
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`

-- present purchase_order · MySQL 5.7 686833ea6ec5e06e, MySQL 8.0 b8da88befb230899, MariaDB 10.11 c6054df1e96e8246
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`
 from po_head h) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- present purchase_order_line · MySQL 5.7 67cfd8084a7e97e9, MySQL 8.0 291056ea9db99c04, MariaDB 10.11 56995b99b1ab2a49
select distinct g.`company`, g.`key_1`, g.`key_2`
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as `company`, asText((h.po_no)) as `key_1`, asText((l.line_no)) as
 `key_2`
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`

-- present work_order · MySQL 5.7 35778ac6b0852536, MySQL 8.0 41c48e040c21e414, MariaDB 10.11 c9713733b7960588
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((w.comp)), '-') as `company`, asText((w.wo_no)) as `key_1`
 from work_order w) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- present stock_movement · MySQL 5.7 59d9b66841488615, MySQL 8.0 c8d9f030f6963900, MariaDB 10.11 19e26d17bb60373e
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as `company`, asText((m.move_no)) as `key_1`
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- present planned_movement · MySQL 5.7 0afef2955904947a, MySQL 8.0 ea63c5cbb5418f0c, MariaDB 10.11 fe012182d174a1c9
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as `company`, asText((v.resv_no)) as `key_1`
 from reservation v
 where v.state = 'O') r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- present stock_balance · MySQL 5.7 6863575228ea9234, MySQL 8.0 86a145e98dd202d7, MariaDB 10.11 2b09e9ddccab61c1
select distinct g.`company`, g.`key_1`, g.`key_2`, g.`key_3`, g.`key_4`
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, key_4 text,
 ['1', 'A''1', 'A''1', 'A''1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as `company`, asText((q.item_no)) as `key_1`, asText((q.bin_no)) as
 `key_2`, asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as `key_3`, asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as `key_4`
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`
and r.`key_3` = g.`key_3`
and r.`key_4` = g.`key_4`

-- present invoice · MySQL 5.7 1c7cc203b7a23b26, MySQL 8.0 c485341c63140f47, MariaDB 10.11 5dd9d9404889a7d5
select distinct g.`company`, g.`key_1`
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((v.comp)), '-') as `company`, asText((v.inv_no)) as `key_1`
 from invoice v) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`

-- org units · MySQL 5.7 a14e1fc736a02df6, MySQL 8.0 0bc3d2bacd65fcf6, MariaDB 10.11 baa9c08a145c7810
firstRows(select distinct u.`key_1`, u.`label`, u.`name`, u.`parent_key`
 from
 (select asText((d.dept_no)) as `key_1`, coalesce(asText((d.name)), asText((d.dept_no))) as `label`,
  asText((d.name)) as `name`, asText((d.parent_no)) as `parent_key`
  from dept d) u, 5000, `key_1`)

-- self-test user_role · MySQL 8.0 359c491ad2fe86ec, MariaDB 10.11 cca862b72efd884a
with recursive held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as char(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, concat(h.path, ' > ', cast(i.included as char(500))), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(concat(' > ', h.path, ' > '), concat(' > ', cast(i.included as char(500)), ' > ')) = 0)
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`key_2` is null) as
`null_1`, countWhere(j.`user_key` is null) as `null_2`, countWhere(j.`role_key` is null) as `null_3`
from
(select asText((g.user_id)) as `key_1`, asText((g.path)) as `key_2`, asText((g.user_id)) as `user_key`,
 asText((g.role_code)) as `role_key`
 from held g) j

-- self-test role · MySQL 8.0 1ee2adbc81bebc1c, MariaDB 10.11 48aecc31dbbbb15c
select count(*) as `records`, countWhere(j.`key_1` is null) as `null_0`, countWhere(j.`status` is null) as
`null_1`, countWhere(j.`status` is null
 and j.`status_raw` is not null) as `unmapped`
from
(select asText((r.role_code)) as `key_1`, case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as `status`, asText((r.in_use)) as `status_raw`
 from app_role r) j

-- creator roles · MySQL 8.0 bf57fb08f8351d3f, MariaDB 10.11 a4817b24da4ed3d1
with recursive held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as char(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, concat(h.path, ' > ', cast(i.included as char(500))), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(concat(' > ', h.path, ' > '), concat(' > ', cast(i.included as char(500)), ' > ')) = 0)
select h.user_key as user_key, h.role_key as role_key, l.people as people, r.label as label
from
(select distinct g.user_key as user_key, g.role_key as role_key
 from
 (select *
  from
  (select asText((g.user_id)) as `user_key`, asText((g.role_code)) as `role_key`, case
   when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
   end as `valid_from`, case
   when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
   end as `valid_to`
   from held g) g
  where g.user_key is not null
  and (g.valid_from is null
   or g.valid_from <= date('2026-06-01'))
  and (g.valid_to is null
   or g.valid_to >= date('2026-06-01'))
  and g.role_key not in
  (select r.key_1
   from
   (select asText((r.role_code)) as `key_1`, case asText((r.in_use))
    when 'Y' then 'open'
    when 'N' then 'closed'
    end as `status`
    from app_role r) r
   where r.key_1 is not null
   and r.status <> 'open')) g
 where g.role_key is not null) h
join
(select o.role_key as role_key, count(*) as people
 from
 (select distinct g.user_key as user_key, g.role_key as role_key
  from
  (select *
   from
   (select asText((g.user_id)) as `user_key`, asText((g.role_code)) as `role_key`, case
    when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
    end as `valid_from`, case
    when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
    end as `valid_to`
    from held g) g
   where g.user_key is not null
   and (g.valid_from is null
    or g.valid_from <= date('2026-06-01'))
   and (g.valid_to is null
    or g.valid_to >= date('2026-06-01'))
   and g.role_key not in
   (select r.key_1
    from
    (select asText((r.role_code)) as `key_1`, case asText((r.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as `status`
     from app_role r) r
    where r.key_1 is not null
    and r.status <> 'open')) g
  where g.role_key is not null) o
 join
 (select distinct a.key_1 as user_key
  from
  (select *
   from
   (select '-' as `company`, asText((u.user_id)) as `key_1`, asText((concat('/users/', u.user_id))) as `url`,
    case asText((u.locked))
    when 'N' then 'open'
    when 'Y' then 'closed'
    end as `status`, asText((u.login)) as `login`, asText((case u.kind
      when 'D' then 'dialog'
      when 'S' then 'service'
      when 'P' then 'portal' end)) as `type`, case
    when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
    end as `valid_to`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) u
   where u.status = 'open'
   and u.type = 'dialog'
   and (u.valid_to is null
    or u.valid_to >= date('2026-06-01'))) a) p on p.user_key = o.user_key
 group by o.role_key
 having count(*) >= number(5)) l on l.role_key = h.role_key
left join
(select n.key_1 as role_key, max(n.label) as label
 from
 (select asText((r.role_code)) as `key_1`, coalesce(asText((r.name)), asText((r.role_code))) as `label`
  from app_role r) n
 group by n.key_1) r on r.role_key = h.role_key

-- present user_role · MySQL 8.0 ff166cf73c06eba4, MariaDB 10.11 681289538126b409
with recursive held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as char(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, concat(h.path, ' > ', cast(i.included as char(500))), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(concat(' > ', h.path, ' > '), concat(' > ', cast(i.included as char(500)), ' > ')) = 0)
select distinct g.`company`, g.`key_1`, g.`key_2`
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as `company`, asText((g.user_id)) as `key_1`, asText((g.path)) as `key_2`
 from held g) r on r.`company` = g.`company`
and r.`key_1` = g.`key_1`
and r.`key_2` = g.`key_2`

