-- What a run asks whatever the rules are

-- self-test customer · SQL Server 2008 R2 cbf22591a41a633b, SQL Server 2012 cbf22591a41a633b, SQL Server 2016 cbf22591a41a633b, SQL Server 2022 cbf22591a41a633b
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], count(*) as [records],
countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1], countWhere(j.[status] is
 null
 and j.[status_raw] is not null) as [unmapped], countWhere((case
  when not (((j.[status] = 'open'))) then 0
  else 1
  end = 1)) as [scope_0], countWhere((case
  when ((j.[status] = 'open')) then 0
  when not (((j.[status] = 'open'))) then 0
  else 1
  end = 1)) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[key_1] as
 [key_1], r.[status_raw] as [status_raw]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asText((c.cust_no)) as [key_1], asText((c.state)) as [status_raw]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.[company], j.[org_unit_key]

-- self-test supplier · SQL Server 2008 R2 31ac750e52f2fc36, SQL Server 2012 31ac750e52f2fc36, SQL Server 2016 31ac750e52f2fc36, SQL Server 2022 31ac750e52f2fc36
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], count(*) as [records],
countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1], countWhere(j.[status] is
 null
 and j.[status_raw] is not null) as [unmapped], countWhere((case
  when not (((j.[status] = 'open'))) then 0
  else 1
  end = 1)) as [scope_0], countWhere((case
  when ((j.[status] = 'open')) then 0
  when not (((j.[status] = 'open'))) then 0
  else 1
  end = 1)) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[key_1] as
 [key_1], r.[status_raw] as [status_raw]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asText((c.supp_no)) as [key_1], asText((c.state)) as [status_raw]
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
group by j.[company], j.[org_unit_key]

-- self-test material · SQL Server 2008 R2 62bbb954a01e0a31, SQL Server 2012 62bbb954a01e0a31, SQL Server 2016 62bbb954a01e0a31, SQL Server 2022 62bbb954a01e0a31
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], count(*) as [records],
countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1], countWhere(j.[status] is
 null
 and j.[status_raw] is not null) as [unmapped], countWhere((case
  when not (((j.[status] = 'open')
    and (j.[is_stock_managed] = boolean(true)))) then 0
  else 1
  end = 1)) as [scope_0], countWhere((case
  when ((j.[status] = 'open')
   and (j.[is_stock_managed] = boolean(true))) then 0
  when not (((j.[status] = 'open')
    and (j.[is_stock_managed] = boolean(true)))) then 0
  else 1
  end = 1)) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status],
 r.[is_stock_managed] as [is_stock_managed], r.[key_1] as [key_1], r.[status_raw] as [status_raw]
 from
 (select coalesce(asText((i.comp)), '-') as [company], asText((i.dept_no)) as [org_unit_key], case
  asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as [is_stock_managed], asText((i.item_no)) as [key_1], asText((i.state)) as [status_raw]
  from item i) r) j
group by j.[company], j.[org_unit_key]

-- self-test purchase_order · SQL Server 2008 R2 ae1989ca190f0d73, SQL Server 2012 ae1989ca190f0d73, SQL Server 2016 ae1989ca190f0d73, SQL Server 2022 ae1989ca190f0d73
select p.[company] as [company], p.[unit_0] as [unit_0], sum(p.[records]) as [records], sum(p.[null_0]) as
[null_0], sum(p.[null_1]) as [null_1], sum(p.[unmapped]) as [unmapped], sum(p.[scope_0]) as [scope_0],
sum(p.[open_1]) as [open_1]
from
(select c.[company] as [company], coalesce((select max(cn.[org_unit_key])
   from
   (select asText((u.user_id)) as [key_1], asText((s.dept_no)) as [org_unit_key]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.[key_1] = c.[created_by]), c.[org_unit_key]) as [unit_0], c.[records] as [records], c.[null_0] as
 [null_0], c.[null_1] as [null_1], c.[unmapped] as [unmapped], c.[scope_0] as [scope_0], c.[open_1] as [open_1]
 from
 (select j.[company] as [company], j.[created_by] as [created_by], j.[org_unit_key] as [org_unit_key], count(*)
  as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1],
  countWhere(j.[status] is null
   and j.[status_raw] is not null) as [unmapped], countWhere((case
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [scope_0], countWhere((case
    when ((j.[status] in ('draft'))
     and (coalesce(j.[is_template], boolean(false)) = boolean(false))) then case
    when (case
     when j.[created_at] is null then j.[order_date]
     when j.[order_date] < j.[created_at] then j.[order_date]
     else j.[created_at]
     end is null) then 1
    else 0
    end
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [open_1]
  from
  (select r.[company] as [company], r.[created_by] as [created_by], r.[org_unit_key] as [org_unit_key],
   r.[status] as [status], r.[is_template] as [is_template], r.[created_at] as [created_at], r.[order_date] as
   [order_date], r.[key_1] as [key_1], r.[status_raw] as [status_raw]
   from
   (select coalesce(asText((h.comp)), '-') as [company], asText((h.created_by)) as [created_by],
    asText((h.dept_no)) as [org_unit_key], case asText((h.state))
    when '10' then 'draft'
    when '20' then 'pending_approval'
    when '30' then 'open'
    when '40' then 'in_progress'
    when '50' then 'done'
    when '80' then 'closed'
    when '90' then 'cancelled'
    end as [status], asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as [is_template], case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as [created_at], case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as [order_date], asText((h.po_no)) as [key_1], asText((h.state)) as [status_raw]
    from po_head h) r) j
  group by j.[company], j.[created_by], j.[org_unit_key]) c
 where c.[records] > 0
 or c.[scope_0] > 0) p
group by p.[company], p.[unit_0]

-- self-test purchase_order_line · SQL Server 2008 R2 b312d2f52bccf8fb, SQL Server 2012 b312d2f52bccf8fb, SQL Server 2016 b312d2f52bccf8fb, SQL Server 2022 b312d2f52bccf8fb
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], count(*) as [records],
countWhere(j.[key_1] is null) as [null_0], countWhere(j.[key_2] is null) as [null_1], countWhere(j.[order_key]
 is null) as [null_2], countWhere(j.[status] is null) as [null_3], countWhere(j.[qty] is null) as [null_4],
countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped], countWhere((case
  when not (((j.[status] in ('open', 'in_progress'))
    and (j.[qty] > number(0))
    and (j.[is_product] = boolean(true))
    and (coalesce(j.[is_blanket], boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as [scope_0], countWhere((case
  when ((j.[status] in ('open', 'in_progress'))
   and (j.[qty] > number(0))
   and (j.[is_product] = boolean(true))
   and (coalesce(j.[is_blanket], boolean(false)) = boolean(false))) then case
  when ((j.[qty] is null)
   or (coalesce(j.[qty_received], number(0)) is null)
   or (coalesce(j.[due_date], addDays(j.[order_date], 30)) is null)) then case
  when (((j.[qty] - coalesce(j.[qty_received], number(0))) > (j.[qty] * number(0.02)))
   and (ageInDays(coalesce(j.[due_date], addDays(j.[order_date], 30)), '2026-06-01') > number(30))) then 0
  when not ((((j.[qty] - coalesce(j.[qty_received], number(0))) > (j.[qty] * number(0.02)))
    and (ageInDays(coalesce(j.[due_date], addDays(j.[order_date], 30)), '2026-06-01') > number(30)))) then 0
  else 1
  end
  else 0
  end
  when not (((j.[status] in ('open', 'in_progress'))
    and (j.[qty] > number(0))
    and (j.[is_product] = boolean(true))
    and (coalesce(j.[is_blanket], boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[qty] as [qty],
 r.[is_product] as [is_product], r.[is_blanket] as [is_blanket], r.[qty_received] as [qty_received],
 r.[due_date] as [due_date], r.[order_date] as [order_date], r.[key_1] as [key_1], r.[key_2] as [key_2],
 r.[order_key] as [order_key], r.[status_raw] as [status_raw]
 from
 (select coalesce(asText((h.comp)), '-') as [company], asText((h.dept_no)) as [org_unit_key], case asText((case
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
  end as [status], asNumber((l.qty)) as [qty], asBoolean((1)) as [is_product], asBoolean((case
    when h.blanket = 'Y' then 1
    else 0 end)) as [is_blanket], asNumber((l.received_qty)) as [qty_received], case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as [due_date], case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as [order_date], asText((h.po_no)) as [key_1], asText((l.line_no)) as [key_2], asText((h.po_no)) as
  [order_key], asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) as [status_raw]
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r) j
group by j.[company], j.[org_unit_key]

-- self-test user · SQL Server 2008 R2 aaf09d4f1f6d4576, SQL Server 2012 aaf09d4f1f6d4576, SQL Server 2016 aaf09d4f1f6d4576, SQL Server 2022 aaf09d4f1f6d4576
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as
[null_1], countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped]
from
(select asText((u.user_id)) as [key_1], case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as [status], asText((u.locked)) as [status_raw]
 from app_user u
 left join staff s on s.emp_no = u.emp_no) j

-- self-test employee · SQL Server 2008 R2 3548ad2d81a064ff, SQL Server 2012 3548ad2d81a064ff, SQL Server 2016 3548ad2d81a064ff, SQL Server 2022 3548ad2d81a064ff
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as
[null_1], countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped]
from
(select asText((s.emp_no)) as [key_1], case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as [status], asText((s.in_use)) as [status_raw]
 from staff s) j

-- self-test user_role · SQL Server 2008 R2 eec8652f467b6ddb, SQL Server 2012 eec8652f467b6ddb, SQL Server 2016 eec8652f467b6ddb, SQL Server 2022 eec8652f467b6ddb
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[key_2] is null) as
[null_1], countWhere(j.[user_key] is null) as [null_2], countWhere(j.[role_key] is null) as [null_3]
from
(select asText((g.user_id)) as [key_1], asText((g.path)) as [key_2], asText((g.user_id)) as [user_key],
 asText((g.role_code)) as [role_key]
 from held g) j

-- self-test role · SQL Server 2008 R2 b59a91618ad8d84c, SQL Server 2012 b59a91618ad8d84c, SQL Server 2016 b59a91618ad8d84c, SQL Server 2022 b59a91618ad8d84c
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as
[null_1], countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped]
from
(select asText((r.role_code)) as [key_1], case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as [status], asText((r.in_use)) as [status_raw]
 from app_role r) j

-- self-test stock_balance · SQL Server 2008 R2 e9ba70c04e81c60a, SQL Server 2012 e9ba70c04e81c60a, SQL Server 2016 e9ba70c04e81c60a, SQL Server 2022 e9ba70c04e81c60a
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[key_2] is null) as
[null_1], countWhere(j.[key_3] is null) as [null_2], countWhere(j.[key_4] is null) as [null_3],
countWhere(j.[material_key] is null) as [null_4], countWhere(j.[qty] is null) as [null_5]
from
(select asText((q.item_no)) as [key_1], asText((q.bin_no)) as [key_2], asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as [key_3], asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as [key_4], asText((q.item_no)) as [material_key], asNumber((q.qty)) as [qty]
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') j

-- self-test stock_movement · SQL Server 2008 R2 9cd096b6350f793a, SQL Server 2012 9cd096b6350f793a, SQL Server 2016 9cd096b6350f793a, SQL Server 2022 9cd096b6350f793a
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[material_key] is null)
as [null_1]
from
(select asText((m.move_no)) as [key_1], asText((m.item_no)) as [material_key]
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') j

-- self-test sales_order_line · SQL Server 2008 R2 b73411e675c064ab, SQL Server 2012 b73411e675c064ab, SQL Server 2016 b73411e675c064ab, SQL Server 2022 b73411e675c064ab
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], count(*) as [records],
countWhere(j.[key_1] is null) as [null_0], countWhere(j.[key_2] is null) as [null_1], countWhere(j.[status] is
 null) as [null_2], countWhere(j.[qty] is null) as [null_3], countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped], countWhere((case
  when not (((j.[status] in ('open', 'in_progress'))
    and (j.[qty] > number(0))
    and (j.[is_goods] = boolean(true))
    and (j.[is_product] = boolean(true))
    and (coalesce(j.[is_on_hold], boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as [scope_0], countWhere((case
  when ((j.[status] in ('open', 'in_progress'))
   and (j.[qty] > number(0))
   and (j.[is_goods] = boolean(true))
   and (j.[is_product] = boolean(true))
   and (coalesce(j.[is_on_hold], boolean(false)) = boolean(false))) then case
  when ((j.[qty] is null)
   or (coalesce(j.[qty_delivered], number(0)) is null)
   or (coalesce(j.[due_date], addDays(j.[order_date], 30)) is null)) then case
  when (((j.[qty] - coalesce(j.[qty_delivered], number(0))) > (j.[qty] * number(0.02)))
   and (ageInDays(coalesce(j.[due_date], addDays(j.[order_date], 30)), '2026-06-01') > number(15))) then 0
  when not ((((j.[qty] - coalesce(j.[qty_delivered], number(0))) > (j.[qty] * number(0.02)))
    and (ageInDays(coalesce(j.[due_date], addDays(j.[order_date], 30)), '2026-06-01') > number(15)))) then 0
  else 1
  end
  else 0
  end
  when not (((j.[status] in ('open', 'in_progress'))
    and (j.[qty] > number(0))
    and (j.[is_goods] = boolean(true))
    and (j.[is_product] = boolean(true))
    and (coalesce(j.[is_on_hold], boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[qty] as [qty],
 r.[is_goods] as [is_goods], r.[is_product] as [is_product], r.[is_on_hold] as [is_on_hold], r.[qty_delivered]
 as [qty_delivered], r.[due_date] as [due_date], r.[order_date] as [order_date], r.[key_1] as [key_1],
 r.[key_2] as [key_2], r.[status_raw] as [status_raw]
 from
 (select coalesce(asText((h.comp)), '-') as [company], asText((h.dept_no)) as [org_unit_key], case asText((case
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
  end as [status], asNumber((l.qty)) as [qty], asBoolean((case
    when l.line_type = 'M' then 1
    else 0 end)) as [is_goods], asBoolean((1)) as [is_product], asBoolean((case
    when h.hold = 'Y' then 1
    else 0 end)) as [is_on_hold], asNumber((l.delivered_qty)) as [qty_delivered], case
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as [due_date], case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as [order_date], asText((h.so_no)) as [key_1], asText((l.line_no)) as [key_2], asText((case
    when h.state = 'R' then concat('R-', l.state)
    else h.state end)) as [status_raw]
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r) j
group by j.[company], j.[org_unit_key]

-- self-test work_order · SQL Server 2008 R2 6444f1cb0e3a3c10, SQL Server 2012 6444f1cb0e3a3c10, SQL Server 2016 6444f1cb0e3a3c10, SQL Server 2022 6444f1cb0e3a3c10
select p.[company] as [company], p.[org_unit_key] as [org_unit_key], p.[unit_0] as [unit_0], sum(p.[records])
as [records], sum(p.[null_0]) as [null_0], sum(p.[null_1]) as [null_1], sum(p.[null_2]) as [null_2],
sum(p.[unmapped]) as [unmapped], sum(p.[scope_0]) as [scope_0], sum(p.[open_1]) as [open_1], sum(p.[scope_2])
as [scope_2], sum(p.[open_3]) as [open_3]
from
(select c.[company] as [company], c.[org_unit_key] as [org_unit_key], coalesce((select max(cn.[org_unit_key])
   from
   (select asText((u.user_id)) as [key_1], asText((s.dept_no)) as [org_unit_key]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.[key_1] = c.[created_by]), c.[org_unit_key]) as [unit_0], c.[records] as [records], c.[null_0] as
 [null_0], c.[null_1] as [null_1], c.[null_2] as [null_2], c.[unmapped] as [unmapped], c.[scope_0] as
 [scope_0], c.[open_1] as [open_1], c.[scope_2] as [scope_2], c.[open_3] as [open_3]
 from
 (select j.[company] as [company], j.[org_unit_key] as [org_unit_key], j.[created_by] as [created_by], count(*)
  as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1],
  countWhere(j.[qty] is null) as [null_2], countWhere(j.[status] is null
   and j.[status_raw] is not null) as [unmapped], countWhere((case
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [scope_0], countWhere((case
    when ((j.[status] in ('draft'))
     and (coalesce(j.[is_template], boolean(false)) = boolean(false))) then case
    when (case
     when j.[created_at] is null then j.[order_date]
     when j.[order_date] < j.[created_at] then j.[order_date]
     else j.[created_at]
     end is null) then 1
    else 0
    end
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [open_1], countWhere((case
    when not (((j.[status] in ('open', 'in_progress'))
      and not ((not ((j.[qty] is null))
        and (coalesce(j.[qty_done], number(0)) >= j.[qty]))))) then 0
    else 1
    end = 1)) as [scope_2], countWhere((case
    when ((j.[status] in ('open', 'in_progress'))
     and not ((not ((j.[qty] is null))
       and (coalesce(j.[qty_done], number(0)) >= j.[qty])))) then case
    when (j.[finish_date] is null) then case
    when ((ageInDays(j.[finish_date], '2026-06-01') > number(14))) then 0
    when not (((ageInDays(j.[finish_date], '2026-06-01') > number(14)))) then 0
    else 1
    end
    else 0
    end
    when not (((j.[status] in ('open', 'in_progress'))
      and not ((not ((j.[qty] is null))
        and (coalesce(j.[qty_done], number(0)) >= j.[qty]))))) then 0
    else 1
    end = 1)) as [open_3]
  from
  (select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[created_by] as [created_by],
   r.[status] as [status], r.[is_template] as [is_template], r.[created_at] as [created_at], r.[order_date] as
   [order_date], r.[qty] as [qty], r.[qty_done] as [qty_done], r.[finish_date] as [finish_date], r.[key_1] as
   [key_1], r.[status_raw] as [status_raw]
   from
   (select coalesce(asText((w.comp)), '-') as [company], asText((w.dept_no)) as [org_unit_key],
    asText((w.created_by)) as [created_by], case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as [status], asBoolean((case
      when w.template = 'Y' then 1
      else 0 end)) as [is_template], case
    when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
    end as [created_at], case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as [order_date], asNumber((w.qty)) as [qty], asNumber((w.done_qty)) as [qty_done], case
    when asDate((w.finish_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.finish_on), 'UTC', 'Asia/Shanghai')
    end as [finish_date], asText((w.wo_no)) as [key_1], asText((w.state)) as [status_raw]
    from work_order w) r) j
  group by j.[company], j.[org_unit_key], j.[created_by]) c
 where c.[records] > 0
 or c.[scope_0] > 0
 or c.[scope_2] > 0) p
group by p.[company], p.[org_unit_key], p.[unit_0]

-- self-test bom · SQL Server 2008 R2 45ad6bae4bfa1152, SQL Server 2012 45ad6bae4bfa1152, SQL Server 2016 45ad6bae4bfa1152, SQL Server 2022 45ad6bae4bfa1152
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[key_2] is null) as
[null_1], countWhere(j.[parent_key] is null) as [null_2], countWhere(j.[component_key] is null) as [null_3],
countWhere(j.[status] is null) as [null_4], countWhere(j.[status] is null
 and j.[status_raw] is not null) as [unmapped]
from
(select asText((b.parent_no)) as [key_1], asText((b.pos)) as [key_2], asText((b.parent_no)) as [parent_key],
 asText((b.component_no)) as [component_key], case asText((b.state))
 when '1' then 'open'
 when '9' then 'closed'
 end as [status], asText((b.state)) as [status_raw]
 from bom b) j

-- self-test planned_movement · SQL Server 2008 R2 04b693650f2b17f8, SQL Server 2012 04b693650f2b17f8, SQL Server 2016 04b693650f2b17f8, SQL Server 2022 04b693650f2b17f8
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[material_key] is null)
as [null_1]
from
(select asText((v.resv_no)) as [key_1], asText((v.item_no)) as [material_key]
 from reservation v
 where v.state = 'O') j

-- self-test sales_order · SQL Server 2008 R2 5202a32268cc0f1a, SQL Server 2012 5202a32268cc0f1a, SQL Server 2016 5202a32268cc0f1a, SQL Server 2022 5202a32268cc0f1a
select p.[company] as [company], p.[unit_0] as [unit_0], sum(p.[records]) as [records], sum(p.[null_0]) as
[null_0], sum(p.[null_1]) as [null_1], sum(p.[unmapped]) as [unmapped], sum(p.[scope_0]) as [scope_0],
sum(p.[open_1]) as [open_1]
from
(select c.[company] as [company], coalesce((select max(cn.[org_unit_key])
   from
   (select asText((u.user_id)) as [key_1], asText((s.dept_no)) as [org_unit_key]
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.[key_1] = c.[created_by]), c.[org_unit_key]) as [unit_0], c.[records] as [records], c.[null_0] as
 [null_0], c.[null_1] as [null_1], c.[unmapped] as [unmapped], c.[scope_0] as [scope_0], c.[open_1] as [open_1]
 from
 (select j.[company] as [company], j.[created_by] as [created_by], j.[org_unit_key] as [org_unit_key], count(*)
  as [records], countWhere(j.[key_1] is null) as [null_0], countWhere(j.[status] is null) as [null_1],
  countWhere(j.[status] is null
   and j.[status_raw] is not null) as [unmapped], countWhere((case
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [scope_0], countWhere((case
    when ((j.[status] in ('draft'))
     and (coalesce(j.[is_template], boolean(false)) = boolean(false))) then case
    when (case
     when j.[created_at] is null then j.[order_date]
     when j.[order_date] < j.[created_at] then j.[order_date]
     else j.[created_at]
     end is null) then 1
    else 0
    end
    when not (((j.[status] in ('draft'))
      and (coalesce(j.[is_template], boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as [open_1]
  from
  (select r.[company] as [company], r.[created_by] as [created_by], r.[org_unit_key] as [org_unit_key],
   r.[status] as [status], r.[is_template] as [is_template], r.[created_at] as [created_at], r.[order_date] as
   [order_date], r.[key_1] as [key_1], r.[status_raw] as [status_raw]
   from
   (select coalesce(asText((h.comp)), '-') as [company], asText((h.created_by)) as [created_by],
    asText((h.dept_no)) as [org_unit_key], case asText((h.state))
    when 'N' then 'draft'
    when 'Q' then 'pending_approval'
    when 'R' then 'open'
    when 'D' then 'done'
    when 'C' then 'closed'
    when 'X' then 'cancelled'
    end as [status], asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as [is_template], case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as [created_at], case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as [order_date], asText((h.so_no)) as [key_1], asText((h.state)) as [status_raw]
    from so_head h) r) j
  group by j.[company], j.[created_by], j.[org_unit_key]) c
 where c.[records] > 0
 or c.[scope_0] > 0) p
group by p.[company], p.[unit_0]

-- creator roles · SQL Server 2008 R2 0244daf024f83f0c, SQL Server 2012 0244daf024f83f0c, SQL Server 2016 0244daf024f83f0c, SQL Server 2022 0244daf024f83f0c
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select h.user_key as user_key, h.role_key as role_key, l.people as people, r.label as label
from
(select distinct g.user_key as user_key, g.role_key as role_key
 from
 (select *
  from
  (select asText((g.user_id)) as [user_key], asText((g.role_code)) as [role_key], case
   when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
   end as [valid_from], case
   when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
   end as [valid_to]
   from held g) g
  where g.user_key is not null
  and (g.valid_from is null
   or g.valid_from <= date('2026-06-01'))
  and (g.valid_to is null
   or g.valid_to >= date('2026-06-01'))
  and g.role_key not in
  (select r.key_1
   from
   (select asText((r.role_code)) as [key_1], case asText((r.in_use))
    when 'Y' then 'open'
    when 'N' then 'closed'
    end as [status]
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
   (select asText((g.user_id)) as [user_key], asText((g.role_code)) as [role_key], case
    when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
    end as [valid_from], case
    when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
    end as [valid_to]
    from held g) g
   where g.user_key is not null
   and (g.valid_from is null
    or g.valid_from <= date('2026-06-01'))
   and (g.valid_to is null
    or g.valid_to >= date('2026-06-01'))
   and g.role_key not in
   (select r.key_1
    from
    (select asText((r.role_code)) as [key_1], case asText((r.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as [status]
     from app_role r) r
    where r.key_1 is not null
    and r.status <> 'open')) g
  where g.role_key is not null) o
 join
 (select distinct a.key_1 as user_key
  from
  (select *
   from
   (select '-' as [company], asText((u.user_id)) as [key_1], asText((concat('/users/', u.user_id))) as [url],
    case asText((u.locked))
    when 'N' then 'open'
    when 'Y' then 'closed'
    end as [status], asText((u.login)) as [login], asText((case u.kind
      when 'D' then 'dialog'
      when 'S' then 'service'
      when 'P' then 'portal' end)) as [type], case
    when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
    end as [valid_to]
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
 (select asText((r.role_code)) as [key_1], coalesce(asText((r.name)), asText((r.role_code))) as [label]
  from app_role r) n
 group by n.key_1) r on r.role_key = h.role_key

-- creator departments · SQL Server 2008 R2 9c3d1dfa9afef8af, SQL Server 2012 9c3d1dfa9afef8af, SQL Server 2016 9c3d1dfa9afef8af, SQL Server 2022 9c3d1dfa9afef8af
select l.account_key as user_key, l.org_unit_key as unit
from
(select e.user_key as account_key, e.key_1 as employee_key, e.[org_unit_key] as [org_unit_key]
 from
 (select asText((s.emp_no)) as [key_1], asText((s.user_id)) as [user_key], asText((s.dept_no)) as
  [org_unit_key]
  from staff s) e
 where e.user_key is not null
 union
 select n.key_1 as account_key, e.key_1 as employee_key, e.[org_unit_key] as [org_unit_key]
 from
 (select asText((u.user_id)) as [key_1], asText((u.emp_no)) as [employee_key]
  from app_user u
  left join staff s on s.emp_no = u.emp_no) n
 join
 (select asText((s.emp_no)) as [key_1], asText((s.dept_no)) as [org_unit_key]
  from staff s) e on e.key_1 = n.employee_key) l
where l.account_key is not null
and l.org_unit_key is not null

-- creator departments · SQL Server 2008 R2 120fb7b5baf6d28a, SQL Server 2012 120fb7b5baf6d28a, SQL Server 2016 120fb7b5baf6d28a, SQL Server 2022 120fb7b5baf6d28a
select u.key_1 as user_key, u.org_unit_key as unit
from
(select asText((u.user_id)) as [key_1], asText((s.dept_no)) as [org_unit_key]
 from app_user u
 left join staff s on s.emp_no = u.emp_no) u
where u.key_1 is not null
and u.org_unit_key is not null

-- created customer · SQL Server 2008 R2 f10d79193991d6ba, SQL Server 2012 f10d79193991d6ba, SQL Server 2016 f10d79193991d6ba, SQL Server 2022 f10d79193991d6ba
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((c.created_by)) as [created_by]
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created supplier · SQL Server 2008 R2 3d14d3cadb8e9a3d, SQL Server 2012 3d14d3cadb8e9a3d, SQL Server 2016 3d14d3cadb8e9a3d, SQL Server 2022 3d14d3cadb8e9a3d
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((c.created_by)) as [created_by]
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

-- created material · SQL Server 2008 R2 267d562a7cbc575b, SQL Server 2012 267d562a7cbc575b, SQL Server 2016 267d562a7cbc575b, SQL Server 2022 267d562a7cbc575b
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((i.created_by)) as [created_by]
 from item i) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order · SQL Server 2008 R2 9ddec58cfded9f9f, SQL Server 2012 9ddec58cfded9f9f, SQL Server 2016 9ddec58cfded9f9f, SQL Server 2022 9ddec58cfded9f9f
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((h.created_by)) as [created_by]
 from po_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order · SQL Server 2008 R2 22cdb4c2d3687744, SQL Server 2012 22cdb4c2d3687744, SQL Server 2016 22cdb4c2d3687744, SQL Server 2022 22cdb4c2d3687744
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((h.created_by)) as [created_by]
 from so_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created work_order · SQL Server 2008 R2 867020f474230603, SQL Server 2012 867020f474230603, SQL Server 2016 867020f474230603, SQL Server 2022 867020f474230603
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((w.created_by)) as [created_by]
 from work_order w) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order_line · SQL Server 2008 R2 0f8a61d12301e831, SQL Server 2012 0f8a61d12301e831, SQL Server 2016 0f8a61d12301e831, SQL Server 2022 0f8a61d12301e831
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((h.created_by)) as [created_by]
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order_line · SQL Server 2008 R2 bdf0c715bedcd3c4, SQL Server 2012 bdf0c715bedcd3c4, SQL Server 2016 bdf0c715bedcd3c4, SQL Server 2022 bdf0c715bedcd3c4
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as [created_at], asText((h.created_by)) as [created_by]
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- present org_unit · SQL Server 2008 R2 3b974f28d463aead, SQL Server 2012 3b974f28d463aead, SQL Server 2016 b5e62ac196dbd26f, SQL Server 2022 b5e62ac196dbd26f
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((d.dept_no)) as [key_1], case asText((d.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as [status]
 from dept d) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present employee · SQL Server 2008 R2 eee2b7a34bbdb39e, SQL Server 2012 eee2b7a34bbdb39e, SQL Server 2016 da3fc4542b14621e, SQL Server 2022 da3fc4542b14621e
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((s.comp)), '-') as [company], asText((s.emp_no)) as [key_1], case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as [status]
 from staff s) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present user · SQL Server 2008 R2 b6231f7042e4afc5, SQL Server 2012 b6231f7042e4afc5, SQL Server 2016 4eb43c951d9e7d13, SQL Server 2022 4eb43c951d9e7d13
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((u.user_id)) as [key_1], case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as [status]
 from app_user u
 left join staff s on s.emp_no = u.emp_no) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present role · SQL Server 2008 R2 3118ee971ca3ceb5, SQL Server 2012 3118ee971ca3ceb5, SQL Server 2016 b1903656cb6770b6, SQL Server 2022 b1903656cb6770b6
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((r.role_code)) as [key_1], case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as [status]
 from app_role r) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present user_role · SQL Server 2008 R2 940d71b21d03671c, SQL Server 2012 940d71b21d03671c, SQL Server 2016 950627b3276e4266, SQL Server 2022 950627b3276e4266
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
 a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
 h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((g.user_id)) as [key_1], asText((g.path)) as [key_2]
 from held g) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present role_permission · SQL Server 2008 R2 a9ffe1c9ad39d5dc, SQL Server 2012 a9ffe1c9ad39d5dc, SQL Server 2016 53c1f66b2a474454, SQL Server 2022 53c1f66b2a474454
select distinct g.[company], g.[key_1], g.[key_2], g.[key_3]
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, ['1', 'A''1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((p.role_code)) as [key_1], asText((p.object)) as [key_2], asText((p.activity))
 as [key_3]
 from app_role_right p) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]
and r.[key_3] = g.[key_3]

-- present customer · SQL Server 2008 R2 06d9534972f6c84e, SQL Server 2012 06d9534972f6c84e, SQL Server 2016 fd88dac10bb40e71, SQL Server 2022 fd88dac10bb40e71
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1], case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as [status]
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present supplier · SQL Server 2008 R2 a1bb439624f50198, SQL Server 2012 a1bb439624f50198, SQL Server 2016 5d0b04ff4dbe986a, SQL Server 2022 5d0b04ff4dbe986a
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1], case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as [status]
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
  group by supp_no ) bank on bank.supp_no = c.supp_no) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present material · SQL Server 2008 R2 b8335787753b6cf6, SQL Server 2012 b8335787753b6cf6, SQL Server 2016 373aedeaba7b4ea4, SQL Server 2022 373aedeaba7b4ea4
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((i.comp)), '-') as [company], asText((i.item_no)) as [key_1], case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as [status]
 from item i) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present bom · SQL Server 2008 R2 e1f37719f5259a3e, SQL Server 2012 e1f37719f5259a3e, SQL Server 2016 fc2ed7ea58b873e5, SQL Server 2022 fc2ed7ea58b873e5
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((b.parent_no)) as [key_1], asText((b.pos)) as [key_2]
 from bom b) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present sales_order · SQL Server 2008 R2 63e5bac07ab395a4, SQL Server 2012 63e5bac07ab395a4, SQL Server 2016 6218342744fccac2, SQL Server 2022 6218342744fccac2
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.so_no)) as [key_1]
 from so_head h) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present sales_order_line · SQL Server 2008 R2 71db6265d91bf305, SQL Server 2012 71db6265d91bf305, SQL Server 2016 9d9221735ad17ad1, SQL Server 2022 9d9221735ad17ad1
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.so_no)) as [key_1], asText((l.line_no)) as
 [key_2]
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present purchase_order · SQL Server 2008 R2 cd0db03ad3f104be, SQL Server 2012 cd0db03ad3f104be, SQL Server 2016 2f8f64ec223e6332, SQL Server 2022 2f8f64ec223e6332
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.po_no)) as [key_1]
 from po_head h) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present purchase_order_line · SQL Server 2008 R2 70b5878611f4851d, SQL Server 2012 70b5878611f4851d, SQL Server 2016 878fb4ce9bbb75cd, SQL Server 2022 878fb4ce9bbb75cd
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.po_no)) as [key_1], asText((l.line_no)) as
 [key_2]
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present work_order · SQL Server 2008 R2 ef84bb211e55eac3, SQL Server 2012 ef84bb211e55eac3, SQL Server 2016 5c31e9a14f4ae99f, SQL Server 2022 5c31e9a14f4ae99f
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((w.comp)), '-') as [company], asText((w.wo_no)) as [key_1]
 from work_order w) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present stock_movement · SQL Server 2008 R2 c993cc4b97478066, SQL Server 2012 c993cc4b97478066, SQL Server 2016 28d4463b31aff410, SQL Server 2022 28d4463b31aff410
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as [company], asText((m.move_no)) as [key_1]
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present planned_movement · SQL Server 2008 R2 f098311d1bf124a1, SQL Server 2012 f098311d1bf124a1, SQL Server 2016 748743fc28a93d7e, SQL Server 2022 748743fc28a93d7e
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((v.resv_no)) as [key_1]
 from reservation v
 where v.state = 'O') r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present stock_balance · SQL Server 2008 R2 0fe5ec447dfa3616, SQL Server 2012 0fe5ec447dfa3616, SQL Server 2016 82b8964156185f54, SQL Server 2022 82b8964156185f54
select distinct g.[company], g.[key_1], g.[key_2], g.[key_3], g.[key_4]
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, key_4 text,
 ['1', 'A''1', 'A''1', 'A''1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as [company], asText((q.item_no)) as [key_1], asText((q.bin_no)) as
 [key_2], asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as [key_3], asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as [key_4]
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]
and r.[key_3] = g.[key_3]
and r.[key_4] = g.[key_4]

-- present invoice · SQL Server 2008 R2 cdd1d5a76f9c212a, SQL Server 2012 cdd1d5a76f9c212a, SQL Server 2016 05aab8edfc90b3dc, SQL Server 2022 05aab8edfc90b3dc
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((v.comp)), '-') as [company], asText((v.inv_no)) as [key_1]
 from invoice v) r on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- org units · SQL Server 2008 R2 a68770651bf35e4b, SQL Server 2012 a68770651bf35e4b, SQL Server 2016 a68770651bf35e4b, SQL Server 2022 a68770651bf35e4b
firstRows(select distinct u.[key_1], u.[label], u.[name], u.[parent_key]
 from
 (select asText((d.dept_no)) as [key_1], coalesce(asText((d.name)), asText((d.dept_no))) as [label],
  asText((d.name)) as [name], asText((d.parent_no)) as [parent_key]
  from dept d) u, 5000, [key_1])

-- self-test org_unit · SQL Server 2022 8a485e4cac8b1d7c
select count(*) as [records], countWhere(j.[key_1] is null) as [null_0]
from
(select asText((d.dept_no)) as [key_1]
 from dept d) j

