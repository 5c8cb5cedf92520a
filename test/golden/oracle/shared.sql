-- What a run asks whatever the rules are

-- self-test customer · Oracle 11.2 c544685211a9426b, Oracle 11.2 ZHS16GBK c544685211a9426b, Oracle 12.2 c544685211a9426b, Oracle 19.3 c544685211a9426b, Oracle 23.4 c544685211a9426b
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*) as "RECORDS",
countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1", countWhere(j."STATUS" is
 null
 and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
  when not (((j."STATUS" = 'open'))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere((case
  when ((j."STATUS" = 'open')) then 0
  when not (((j."STATUS" = 'open'))) then 0
  else 1
  end = 1)) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."KEY_1" as
 "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.cust_no)) as "KEY_1", asText((c.state)) as "STATUS_RAW"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- self-test supplier · Oracle 11.2 f7c72a6cdba4c008, Oracle 11.2 ZHS16GBK f7c72a6cdba4c008, Oracle 12.2 f7c72a6cdba4c008, Oracle 19.3 f7c72a6cdba4c008, Oracle 23.4 f7c72a6cdba4c008
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*) as "RECORDS",
countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1", countWhere(j."STATUS" is
 null
 and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
  when not (((j."STATUS" = 'open'))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere((case
  when ((j."STATUS" = 'open')) then 0
  when not (((j."STATUS" = 'open'))) then 0
  else 1
  end = 1)) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."KEY_1" as
 "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.supp_no)) as "KEY_1", asText((c.state)) as "STATUS_RAW"
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
group by j."COMPANY", j."ORG_UNIT_KEY"

-- self-test material · Oracle 11.2 3743ce9319600bc5, Oracle 11.2 ZHS16GBK 3743ce9319600bc5, Oracle 12.2 3743ce9319600bc5, Oracle 19.3 3743ce9319600bc5, Oracle 23.4 3743ce9319600bc5
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*) as "RECORDS",
countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1", countWhere(j."STATUS" is
 null
 and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
  when not (((j."STATUS" = 'open')
    and (j."IS_STOCK_MANAGED" = boolean(true)))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere((case
  when ((j."STATUS" = 'open')
   and (j."IS_STOCK_MANAGED" = boolean(true))) then 0
  when not (((j."STATUS" = 'open')
    and (j."IS_STOCK_MANAGED" = boolean(true)))) then 0
  else 1
  end = 1)) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS",
 r."IS_STOCK_MANAGED" as "IS_STOCK_MANAGED", r."KEY_1" as "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.dept_no)) as "ORG_UNIT_KEY", case
  asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED", asText((i.item_no)) as "KEY_1", asText((i.state)) as "STATUS_RAW"
  from item i) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- self-test purchase_order · Oracle 11.2 ddca94eb75ff9fd5, Oracle 11.2 ZHS16GBK ddca94eb75ff9fd5, Oracle 12.2 ddca94eb75ff9fd5, Oracle 19.3 ddca94eb75ff9fd5, Oracle 23.4 ddca94eb75ff9fd5
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."RECORDS") as "RECORDS", sum(p."NULL_0") as
"NULL_0", sum(p."NULL_1") as "NULL_1", sum(p."UNMAPPED") as "UNMAPPED", sum(p."SCOPE_0") as "SCOPE_0",
sum(p."OPEN_1") as "OPEN_1"
from
(select c."COMPANY" as "COMPANY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."RECORDS" as "RECORDS", c."NULL_0" as
 "NULL_0", c."NULL_1" as "NULL_1", c."UNMAPPED" as "UNMAPPED", c."SCOPE_0" as "SCOPE_0", c."OPEN_1" as "OPEN_1"
 from
 (select j."COMPANY" as "COMPANY", j."CREATED_BY" as "CREATED_BY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*)
  as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1",
  countWhere(j."STATUS" is null
   and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere((case
    when ((j."STATUS" in ('draft'))
     and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
    when (case
     when j."CREATED_AT" is null then j."ORDER_DATE"
     when j."ORDER_DATE" < j."CREATED_AT" then j."ORDER_DATE"
     else j."CREATED_AT"
     end is null) then 1
    else 0
    end
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "OPEN_1"
  from
  (select r."COMPANY" as "COMPANY", r."CREATED_BY" as "CREATED_BY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY",
   r."STATUS" as "STATUS", r."IS_TEMPLATE" as "IS_TEMPLATE", r."CREATED_AT" as "CREATED_AT", r."ORDER_DATE" as
   "ORDER_DATE", r."KEY_1" as "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
   from
   (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.created_by)) as "CREATED_BY",
    asText((h.dept_no)) as "ORG_UNIT_KEY", case asText((h.state))
    when '10' then 'draft'
    when '20' then 'pending_approval'
    when '30' then 'open'
    when '40' then 'in_progress'
    when '50' then 'done'
    when '80' then 'closed'
    when '90' then 'cancelled'
    end as "STATUS", asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", asText((h.po_no)) as "KEY_1", asText((h.state)) as "STATUS_RAW"
    from po_head h) r) j
  group by j."COMPANY", j."CREATED_BY", j."ORG_UNIT_KEY") c
 where c."RECORDS" > 0
 or c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- self-test purchase_order_line · Oracle 11.2 9d910220302588ca, Oracle 11.2 ZHS16GBK 9d910220302588ca, Oracle 12.2 9d910220302588ca, Oracle 19.3 9d910220302588ca, Oracle 23.4 9d910220302588ca
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*) as "RECORDS",
countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."KEY_2" is null) as "NULL_1", countWhere(j."ORDER_KEY"
 is null) as "NULL_2", countWhere(j."STATUS" is null) as "NULL_3", countWhere(j."QTY" is null) as "NULL_4",
countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
  when not (((j."STATUS" in ('open', 'in_progress'))
    and (j."QTY" > number(0))
    and (j."IS_PRODUCT" = boolean(true))
    and (coalesce(j."IS_BLANKET", boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere((case
  when ((j."STATUS" in ('open', 'in_progress'))
   and (j."QTY" > number(0))
   and (j."IS_PRODUCT" = boolean(true))
   and (coalesce(j."IS_BLANKET", boolean(false)) = boolean(false))) then case
  when ((j."QTY" is null)
   or (coalesce(j."QTY_RECEIVED", number(0)) is null)
   or (coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)) is null)) then case
  when (((j."QTY" - coalesce(j."QTY_RECEIVED", number(0))) > (j."QTY" * number(0.02)))
   and (ageInDays(coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)), '2026-06-01') > number(30))) then 0
  when not ((((j."QTY" - coalesce(j."QTY_RECEIVED", number(0))) > (j."QTY" * number(0.02)))
    and (ageInDays(coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)), '2026-06-01') > number(30)))) then 0
  else 1
  end
  else 0
  end
  when not (((j."STATUS" in ('open', 'in_progress'))
    and (j."QTY" > number(0))
    and (j."IS_PRODUCT" = boolean(true))
    and (coalesce(j."IS_BLANKET", boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."QTY" as "QTY",
 r."IS_PRODUCT" as "IS_PRODUCT", r."IS_BLANKET" as "IS_BLANKET", r."QTY_RECEIVED" as "QTY_RECEIVED",
 r."DUE_DATE" as "DUE_DATE", r."ORDER_DATE" as "ORDER_DATE", r."KEY_1" as "KEY_1", r."KEY_2" as "KEY_2",
 r."ORDER_KEY" as "ORDER_KEY", r."STATUS_RAW" as "STATUS_RAW"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.dept_no)) as "ORG_UNIT_KEY", case asText((case
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
  end as "STATUS", asNumber((l.qty)) as "QTY", asBoolean((1)) as "IS_PRODUCT", asBoolean((case
    when h.blanket = 'Y' then 1
    else 0 end)) as "IS_BLANKET", asNumber((l.received_qty)) as "QTY_RECEIVED", case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE", asText((h.po_no)) as "KEY_1", asText((l.line_no)) as "KEY_2", asText((h.po_no)) as
  "ORDER_KEY", asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) as "STATUS_RAW"
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- self-test user · Oracle 11.2 fd51b48e7d16e901, Oracle 11.2 ZHS16GBK fd51b48e7d16e901, Oracle 12.2 fd51b48e7d16e901, Oracle 19.3 fd51b48e7d16e901, Oracle 23.4 fd51b48e7d16e901
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as
"NULL_1", countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED"
from
(select asText((u.user_id)) as "KEY_1", case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as "STATUS", asText((u.locked)) as "STATUS_RAW"
 from app_user u
 left join staff s on s.emp_no = u.emp_no) j

-- self-test employee · Oracle 11.2 a687796f77519284, Oracle 11.2 ZHS16GBK a687796f77519284, Oracle 12.2 a687796f77519284, Oracle 19.3 a687796f77519284, Oracle 23.4 a687796f77519284
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as
"NULL_1", countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED"
from
(select asText((s.emp_no)) as "KEY_1", case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as "STATUS", asText((s.in_use)) as "STATUS_RAW"
 from staff s) j

-- self-test org_unit · Oracle 11.2 13062217aa4c0393, Oracle 11.2 ZHS16GBK 13062217aa4c0393, Oracle 12.2 13062217aa4c0393, Oracle 19.3 13062217aa4c0393, Oracle 23.4 13062217aa4c0393
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0"
from
(select asText((d.dept_no)) as "KEY_1"
 from dept d) j

-- self-test user_role · Oracle 11.2 7fa66311d1ab14e0, Oracle 11.2 ZHS16GBK 7fa66311d1ab14e0, Oracle 12.2 7fa66311d1ab14e0, Oracle 19.3 7fa66311d1ab14e0, Oracle 23.4 7fa66311d1ab14e0
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."KEY_2" is null) as
"NULL_1", countWhere(j."USER_KEY" is null) as "NULL_2", countWhere(j."ROLE_KEY" is null) as "NULL_3"
from
(select asText((g.user_id)) as "KEY_1", asText((g.path)) as "KEY_2", asText((g.user_id)) as "USER_KEY",
 asText((g.role_code)) as "ROLE_KEY"
 from held g) j

-- self-test role · Oracle 11.2 bfac533b0bd864bb, Oracle 11.2 ZHS16GBK bfac533b0bd864bb, Oracle 12.2 bfac533b0bd864bb, Oracle 19.3 bfac533b0bd864bb, Oracle 23.4 bfac533b0bd864bb
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as
"NULL_1", countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED"
from
(select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as "STATUS", asText((r.in_use)) as "STATUS_RAW"
 from app_role r) j

-- self-test stock_balance · Oracle 11.2 884499d5e5f00d6b, Oracle 11.2 ZHS16GBK 884499d5e5f00d6b, Oracle 12.2 884499d5e5f00d6b, Oracle 19.3 884499d5e5f00d6b, Oracle 23.4 884499d5e5f00d6b
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."KEY_2" is null) as
"NULL_1", countWhere(j."KEY_3" is null) as "NULL_2", countWhere(j."KEY_4" is null) as "NULL_3",
countWhere(j."MATERIAL_KEY" is null) as "NULL_4", countWhere(j."QTY" is null) as "NULL_5"
from
(select asText((q.item_no)) as "KEY_1", asText((q.bin_no)) as "KEY_2", asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as "KEY_3", asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as "KEY_4", asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY"
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') j

-- self-test stock_movement · Oracle 11.2 dfa6877f253307df, Oracle 11.2 ZHS16GBK dfa6877f253307df, Oracle 12.2 dfa6877f253307df, Oracle 19.3 dfa6877f253307df, Oracle 23.4 dfa6877f253307df
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."MATERIAL_KEY" is null)
as "NULL_1"
from
(select asText((m.move_no)) as "KEY_1", asText((m.item_no)) as "MATERIAL_KEY"
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') j

-- self-test sales_order_line · Oracle 11.2 673fc1ed514ec55d, Oracle 11.2 ZHS16GBK 673fc1ed514ec55d, Oracle 12.2 673fc1ed514ec55d, Oracle 19.3 673fc1ed514ec55d, Oracle 23.4 673fc1ed514ec55d
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*) as "RECORDS",
countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."KEY_2" is null) as "NULL_1", countWhere(j."STATUS" is
 null) as "NULL_2", countWhere(j."QTY" is null) as "NULL_3", countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
  when not (((j."STATUS" in ('open', 'in_progress'))
    and (j."QTY" > number(0))
    and (j."IS_GOODS" = boolean(true))
    and (j."IS_PRODUCT" = boolean(true))
    and (coalesce(j."IS_ON_HOLD", boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere((case
  when ((j."STATUS" in ('open', 'in_progress'))
   and (j."QTY" > number(0))
   and (j."IS_GOODS" = boolean(true))
   and (j."IS_PRODUCT" = boolean(true))
   and (coalesce(j."IS_ON_HOLD", boolean(false)) = boolean(false))) then case
  when ((j."QTY" is null)
   or (coalesce(j."QTY_DELIVERED", number(0)) is null)
   or (coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)) is null)) then case
  when (((j."QTY" - coalesce(j."QTY_DELIVERED", number(0))) > (j."QTY" * number(0.02)))
   and (ageInDays(coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)), '2026-06-01') > number(15))) then 0
  when not ((((j."QTY" - coalesce(j."QTY_DELIVERED", number(0))) > (j."QTY" * number(0.02)))
    and (ageInDays(coalesce(j."DUE_DATE", addDays(j."ORDER_DATE", 30)), '2026-06-01') > number(15)))) then 0
  else 1
  end
  else 0
  end
  when not (((j."STATUS" in ('open', 'in_progress'))
    and (j."QTY" > number(0))
    and (j."IS_GOODS" = boolean(true))
    and (j."IS_PRODUCT" = boolean(true))
    and (coalesce(j."IS_ON_HOLD", boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."QTY" as "QTY",
 r."IS_GOODS" as "IS_GOODS", r."IS_PRODUCT" as "IS_PRODUCT", r."IS_ON_HOLD" as "IS_ON_HOLD", r."QTY_DELIVERED"
 as "QTY_DELIVERED", r."DUE_DATE" as "DUE_DATE", r."ORDER_DATE" as "ORDER_DATE", r."KEY_1" as "KEY_1",
 r."KEY_2" as "KEY_2", r."STATUS_RAW" as "STATUS_RAW"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.dept_no)) as "ORG_UNIT_KEY", case asText((case
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
  end as "STATUS", asNumber((l.qty)) as "QTY", asBoolean((case
    when l.line_type = 'M' then 1
    else 0 end)) as "IS_GOODS", asBoolean((1)) as "IS_PRODUCT", asBoolean((case
    when h.hold = 'Y' then 1
    else 0 end)) as "IS_ON_HOLD", asNumber((l.delivered_qty)) as "QTY_DELIVERED", case
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE", asText((h.so_no)) as "KEY_1", asText((l.line_no)) as "KEY_2", asText((case
    when h.state = 'R' then concat('R-', l.state)
    else h.state end)) as "STATUS_RAW"
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- self-test work_order · Oracle 11.2 3bed922cae99df0a, Oracle 11.2 ZHS16GBK 3bed922cae99df0a, Oracle 12.2 3bed922cae99df0a, Oracle 19.3 3bed922cae99df0a, Oracle 23.4 3bed922cae99df0a
select p."COMPANY" as "COMPANY", p."ORG_UNIT_KEY" as "ORG_UNIT_KEY", p."UNIT_0" as "UNIT_0", sum(p."RECORDS")
as "RECORDS", sum(p."NULL_0") as "NULL_0", sum(p."NULL_1") as "NULL_1", sum(p."NULL_2") as "NULL_2",
sum(p."UNMAPPED") as "UNMAPPED", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_1") as "OPEN_1", sum(p."SCOPE_2")
as "SCOPE_2", sum(p."OPEN_3") as "OPEN_3"
from
(select c."COMPANY" as "COMPANY", c."ORG_UNIT_KEY" as "ORG_UNIT_KEY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."RECORDS" as "RECORDS", c."NULL_0" as
 "NULL_0", c."NULL_1" as "NULL_1", c."NULL_2" as "NULL_2", c."UNMAPPED" as "UNMAPPED", c."SCOPE_0" as
 "SCOPE_0", c."OPEN_1" as "OPEN_1", c."SCOPE_2" as "SCOPE_2", c."OPEN_3" as "OPEN_3"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."CREATED_BY" as "CREATED_BY", count(*)
  as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1",
  countWhere(j."QTY" is null) as "NULL_2", countWhere(j."STATUS" is null
   and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere((case
    when ((j."STATUS" in ('draft'))
     and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
    when (case
     when j."CREATED_AT" is null then j."ORDER_DATE"
     when j."ORDER_DATE" < j."CREATED_AT" then j."ORDER_DATE"
     else j."CREATED_AT"
     end is null) then 1
    else 0
    end
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "OPEN_1", countWhere((case
    when not (((j."STATUS" in ('open', 'in_progress'))
      and not ((not ((j."QTY" is null))
        and (coalesce(j."QTY_DONE", number(0)) >= j."QTY"))))) then 0
    else 1
    end = 1)) as "SCOPE_2", countWhere((case
    when ((j."STATUS" in ('open', 'in_progress'))
     and not ((not ((j."QTY" is null))
       and (coalesce(j."QTY_DONE", number(0)) >= j."QTY")))) then case
    when (j."FINISH_DATE" is null) then case
    when ((ageInDays(j."FINISH_DATE", '2026-06-01') > number(14))) then 0
    when not (((ageInDays(j."FINISH_DATE", '2026-06-01') > number(14)))) then 0
    else 1
    end
    else 0
    end
    when not (((j."STATUS" in ('open', 'in_progress'))
      and not ((not ((j."QTY" is null))
        and (coalesce(j."QTY_DONE", number(0)) >= j."QTY"))))) then 0
    else 1
    end = 1)) as "OPEN_3"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY",
   r."STATUS" as "STATUS", r."IS_TEMPLATE" as "IS_TEMPLATE", r."CREATED_AT" as "CREATED_AT", r."ORDER_DATE" as
   "ORDER_DATE", r."QTY" as "QTY", r."QTY_DONE" as "QTY_DONE", r."FINISH_DATE" as "FINISH_DATE", r."KEY_1" as
   "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
   from
   (select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.dept_no)) as "ORG_UNIT_KEY",
    asText((w.created_by)) as "CREATED_BY", case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as "STATUS", asBoolean((case
      when w.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", asNumber((w.qty)) as "QTY", asNumber((w.done_qty)) as "QTY_DONE", case
    when asDate((w.finish_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.finish_on), 'UTC', 'Asia/Shanghai')
    end as "FINISH_DATE", asText((w.wo_no)) as "KEY_1", asText((w.state)) as "STATUS_RAW"
    from work_order w) r) j
  group by j."COMPANY", j."ORG_UNIT_KEY", j."CREATED_BY") c
 where c."RECORDS" > 0
 or c."SCOPE_0" > 0
 or c."SCOPE_2" > 0) p
group by p."COMPANY", p."ORG_UNIT_KEY", p."UNIT_0"

-- self-test bom · Oracle 11.2 ad9f89d3d3abc958, Oracle 11.2 ZHS16GBK ad9f89d3d3abc958, Oracle 12.2 ad9f89d3d3abc958, Oracle 19.3 ad9f89d3d3abc958, Oracle 23.4 ad9f89d3d3abc958
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."KEY_2" is null) as
"NULL_1", countWhere(j."PARENT_KEY" is null) as "NULL_2", countWhere(j."COMPONENT_KEY" is null) as "NULL_3",
countWhere(j."STATUS" is null) as "NULL_4", countWhere(j."STATUS" is null
 and j."STATUS_RAW" is not null) as "UNMAPPED"
from
(select asText((b.parent_no)) as "KEY_1", asText((b.pos)) as "KEY_2", asText((b.parent_no)) as "PARENT_KEY",
 asText((b.component_no)) as "COMPONENT_KEY", case asText((b.state))
 when '1' then 'open'
 when '9' then 'closed'
 end as "STATUS", asText((b.state)) as "STATUS_RAW"
 from bom b) j

-- self-test planned_movement · Oracle 11.2 f17d5c54e7afd3d0, Oracle 11.2 ZHS16GBK f17d5c54e7afd3d0, Oracle 12.2 f17d5c54e7afd3d0, Oracle 19.3 f17d5c54e7afd3d0, Oracle 23.4 f17d5c54e7afd3d0
select count(*) as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."MATERIAL_KEY" is null)
as "NULL_1"
from
(select asText((v.resv_no)) as "KEY_1", asText((v.item_no)) as "MATERIAL_KEY"
 from reservation v
 where v.state = 'O') j

-- self-test sales_order · Oracle 11.2 9bf22e5cbd633560, Oracle 11.2 ZHS16GBK 9bf22e5cbd633560, Oracle 12.2 9bf22e5cbd633560, Oracle 19.3 9bf22e5cbd633560, Oracle 23.4 9bf22e5cbd633560
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."RECORDS") as "RECORDS", sum(p."NULL_0") as
"NULL_0", sum(p."NULL_1") as "NULL_1", sum(p."UNMAPPED") as "UNMAPPED", sum(p."SCOPE_0") as "SCOPE_0",
sum(p."OPEN_1") as "OPEN_1"
from
(select c."COMPANY" as "COMPANY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."RECORDS" as "RECORDS", c."NULL_0" as
 "NULL_0", c."NULL_1" as "NULL_1", c."UNMAPPED" as "UNMAPPED", c."SCOPE_0" as "SCOPE_0", c."OPEN_1" as "OPEN_1"
 from
 (select j."COMPANY" as "COMPANY", j."CREATED_BY" as "CREATED_BY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", count(*)
  as "RECORDS", countWhere(j."KEY_1" is null) as "NULL_0", countWhere(j."STATUS" is null) as "NULL_1",
  countWhere(j."STATUS" is null
   and j."STATUS_RAW" is not null) as "UNMAPPED", countWhere((case
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere((case
    when ((j."STATUS" in ('draft'))
     and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
    when (case
     when j."CREATED_AT" is null then j."ORDER_DATE"
     when j."ORDER_DATE" < j."CREATED_AT" then j."ORDER_DATE"
     else j."CREATED_AT"
     end is null) then 1
    else 0
    end
    when not (((j."STATUS" in ('draft'))
      and (coalesce(j."IS_TEMPLATE", boolean(false)) = boolean(false)))) then 0
    else 1
    end = 1)) as "OPEN_1"
  from
  (select r."COMPANY" as "COMPANY", r."CREATED_BY" as "CREATED_BY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY",
   r."STATUS" as "STATUS", r."IS_TEMPLATE" as "IS_TEMPLATE", r."CREATED_AT" as "CREATED_AT", r."ORDER_DATE" as
   "ORDER_DATE", r."KEY_1" as "KEY_1", r."STATUS_RAW" as "STATUS_RAW"
   from
   (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.created_by)) as "CREATED_BY",
    asText((h.dept_no)) as "ORG_UNIT_KEY", case asText((h.state))
    when 'N' then 'draft'
    when 'Q' then 'pending_approval'
    when 'R' then 'open'
    when 'D' then 'done'
    when 'C' then 'closed'
    when 'X' then 'cancelled'
    end as "STATUS", asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", asText((h.so_no)) as "KEY_1", asText((h.state)) as "STATUS_RAW"
    from so_head h) r) j
  group by j."COMPANY", j."CREATED_BY", j."ORG_UNIT_KEY") c
 where c."RECORDS" > 0
 or c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- creator roles · Oracle 11.2 ef79a93ae8bf736b, Oracle 11.2 ZHS16GBK ef79a93ae8bf736b, Oracle 12.2 ef79a93ae8bf736b, Oracle 19.3 ef79a93ae8bf736b, Oracle 23.4 ef79a93ae8bf736b
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select h.user_key as user_key, h.role_key as role_key, l.people as people, r.label as label
from
(select distinct g.user_key as user_key, g.role_key as role_key
 from
 (select *
  from
  (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
   when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
   end as "VALID_FROM", case
   when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO"
   from held g) g
  where g.user_key is not null
  and (g.valid_from is null
   or g.valid_from <= date('2026-06-01'))
  and (g.valid_to is null
   or g.valid_to >= date('2026-06-01'))
  and g.role_key not in
  (select r.key_1
   from
   (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
    when 'Y' then 'open'
    when 'N' then 'closed'
    end as "STATUS"
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
   (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
    when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
    end as "VALID_FROM", case
    when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
    end as "VALID_TO"
    from held g) g
   where g.user_key is not null
   and (g.valid_from is null
    or g.valid_from <= date('2026-06-01'))
   and (g.valid_to is null
    or g.valid_to >= date('2026-06-01'))
   and g.role_key not in
   (select r.key_1
    from
    (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
     when 'Y' then 'open'
     when 'N' then 'closed'
     end as "STATUS"
     from app_role r) r
    where r.key_1 is not null
    and r.status <> 'open')) g
  where g.role_key is not null) o
 join
 (select distinct a.key_1 as user_key
  from
  (select *
   from
   (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
    case asText((u.locked))
    when 'N' then 'open'
    when 'Y' then 'closed'
    end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
      when 'D' then 'dialog'
      when 'S' then 'service'
      when 'P' then 'portal' end)) as "TYPE", case
    when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
    end as "VALID_TO"
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
 (select asText((r.role_code)) as "KEY_1", coalesce(asText((r.name)), asText((r.role_code))) as "LABEL"
  from app_role r) n
 group by n.key_1) r on r.role_key = h.role_key

-- creator departments · Oracle 11.2 3265bd4ca653776e, Oracle 11.2 ZHS16GBK 3265bd4ca653776e, Oracle 12.2 3265bd4ca653776e, Oracle 19.3 3265bd4ca653776e, Oracle 23.4 3265bd4ca653776e
select l.account_key as user_key, l.org_unit_key as unit
from
(select e.user_key as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
 from
 (select asText((s.emp_no)) as "KEY_1", asText((s.user_id)) as "USER_KEY", asText((s.dept_no)) as
  "ORG_UNIT_KEY"
  from staff s) e
 where e.user_key is not null
 union
 select n.key_1 as account_key, e.key_1 as employee_key, e."ORG_UNIT_KEY" as "ORG_UNIT_KEY"
 from
 (select asText((u.user_id)) as "KEY_1", asText((u.emp_no)) as "EMPLOYEE_KEY"
  from app_user u
  left join staff s on s.emp_no = u.emp_no) n
 join
 (select asText((s.emp_no)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
  from staff s) e on e.key_1 = n.employee_key) l
where l.account_key is not null
and l.org_unit_key is not null

-- creator departments · Oracle 11.2 eaebdadd0e9f9db4, Oracle 11.2 ZHS16GBK eaebdadd0e9f9db4, Oracle 12.2 eaebdadd0e9f9db4, Oracle 19.3 eaebdadd0e9f9db4, Oracle 23.4 eaebdadd0e9f9db4
select u.key_1 as user_key, u.org_unit_key as unit
from
(select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
 from app_user u
 left join staff s on s.emp_no = u.emp_no) u
where u.key_1 is not null
and u.org_unit_key is not null

-- created customer · Oracle 11.2 2a6d78108cf15511, Oracle 11.2 ZHS16GBK 2a6d78108cf15511, Oracle 12.2 2a6d78108cf15511, Oracle 19.3 2a6d78108cf15511, Oracle 23.4 2a6d78108cf15511
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((c.created_by)) as "CREATED_BY"
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created supplier · Oracle 11.2 50a9620be94fd05f, Oracle 11.2 ZHS16GBK 50a9620be94fd05f, Oracle 12.2 50a9620be94fd05f, Oracle 19.3 50a9620be94fd05f, Oracle 23.4 50a9620be94fd05f
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((c.created_by)) as "CREATED_BY"
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

-- created material · Oracle 11.2 1bf1a2b38258bd8e, Oracle 11.2 ZHS16GBK 1bf1a2b38258bd8e, Oracle 12.2 1bf1a2b38258bd8e, Oracle 19.3 1bf1a2b38258bd8e, Oracle 23.4 1bf1a2b38258bd8e
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((i.created_by)) as "CREATED_BY"
 from item i) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order · Oracle 11.2 0b1b37c1ed5dad4e, Oracle 11.2 ZHS16GBK 0b1b37c1ed5dad4e, Oracle 12.2 0b1b37c1ed5dad4e, Oracle 19.3 0b1b37c1ed5dad4e, Oracle 23.4 0b1b37c1ed5dad4e
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((h.created_by)) as "CREATED_BY"
 from po_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order · Oracle 11.2 a2f8a2329b221fd6, Oracle 11.2 ZHS16GBK a2f8a2329b221fd6, Oracle 12.2 a2f8a2329b221fd6, Oracle 19.3 a2f8a2329b221fd6, Oracle 23.4 a2f8a2329b221fd6
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((h.created_by)) as "CREATED_BY"
 from so_head h) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created work_order · Oracle 11.2 551ced38f1634b47, Oracle 11.2 ZHS16GBK 551ced38f1634b47, Oracle 12.2 551ced38f1634b47, Oracle 19.3 551ced38f1634b47, Oracle 23.4 551ced38f1634b47
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((w.created_by)) as "CREATED_BY"
 from work_order w) c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created purchase_order_line · Oracle 11.2 ff45eb5c2baa36e5, Oracle 11.2 ZHS16GBK ff45eb5c2baa36e5, Oracle 12.2 ff45eb5c2baa36e5, Oracle 19.3 ff45eb5c2baa36e5, Oracle 23.4 ff45eb5c2baa36e5
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((h.created_by)) as "CREATED_BY"
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- created sales_order_line · Oracle 11.2 af885f0acc6524ca, Oracle 11.2 ZHS16GBK af885f0acc6524ca, Oracle 12.2 af885f0acc6524ca, Oracle 19.3 af885f0acc6524ca, Oracle 23.4 af885f0acc6524ca
select c.created_by as created_by, count(*) as records
from
(select case
 when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
 end as "CREATED_AT", asText((h.created_by)) as "CREATED_BY"
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') c
where ageInDays(c.created_at, '2026-06-01') >= number(0)
and ageInDays(c.created_at, '2026-06-01') < number(28)
group by c.created_by

-- present org_unit · Oracle 11.2 a215f512e46cfd42, Oracle 11.2 ZHS16GBK a215f512e46cfd42, Oracle 12.2 3f7e83853c56ec80, Oracle 19.3 3f7e83853c56ec80, Oracle 23.4 3f7e83853c56ec80
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as "COMPANY", asText((d.dept_no)) as "KEY_1", case asText((d.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as "STATUS"
 from dept d) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present employee · Oracle 11.2 ad6a23e0f2ae5475, Oracle 11.2 ZHS16GBK ad6a23e0f2ae5475, Oracle 12.2 65d47f4c430717eb, Oracle 19.3 65d47f4c430717eb, Oracle 23.4 65d47f4c430717eb
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((s.comp)), '-') as "COMPANY", asText((s.emp_no)) as "KEY_1", case asText((s.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as "STATUS"
 from staff s) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present user · Oracle 11.2 2631bec85ee2dd83, Oracle 11.2 ZHS16GBK 2631bec85ee2dd83, Oracle 12.2 5ed567cf9e818896, Oracle 19.3 5ed567cf9e818896, Oracle 23.4 5ed567cf9e818896
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", case asText((u.locked))
 when 'N' then 'open'
 when 'Y' then 'closed'
 end as "STATUS"
 from app_user u
 left join staff s on s.emp_no = u.emp_no) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present role · Oracle 11.2 a23b513e7f6b4967, Oracle 11.2 ZHS16GBK a23b513e7f6b4967, Oracle 12.2 0ad37815cf33a2c9, Oracle 19.3 0ad37815cf33a2c9, Oracle 23.4 0ad37815cf33a2c9
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as "COMPANY", asText((r.role_code)) as "KEY_1", case asText((r.in_use))
 when 'Y' then 'open'
 when 'N' then 'closed'
 end as "STATUS"
 from app_role r) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present user_role · Oracle 11.2 2bb3bb2c779dfd4d, Oracle 11.2 ZHS16GBK 2bb3bb2c779dfd4d, Oracle 12.2 0c361d1755879cd5, Oracle 19.3 0c361d1755879cd5, Oracle 23.4 0c361d1755879cd5
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select distinct g."COMPANY", g."KEY_1", g."KEY_2"
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as "COMPANY", asText((g.user_id)) as "KEY_1", asText((g.path)) as "KEY_2"
 from held g) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"

-- present role_permission · Oracle 11.2 75fb0fdf5b721856, Oracle 11.2 ZHS16GBK 75fb0fdf5b721856, Oracle 12.2 b878048e5387d976, Oracle 19.3 b878048e5387d976, Oracle 23.4 b878048e5387d976
select distinct g."COMPANY", g."KEY_1", g."KEY_2", g."KEY_3"
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, ['1', 'A''1', 'A''1', 'A''1'])
join
(select '-' as "COMPANY", asText((p.role_code)) as "KEY_1", asText((p.object)) as "KEY_2", asText((p.activity))
 as "KEY_3"
 from app_role_right p) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"
and r."KEY_3" = g."KEY_3"

-- present customer · Oracle 11.2 c4d31450f78bb92b, Oracle 11.2 ZHS16GBK c4d31450f78bb92b, Oracle 12.2 32d40f80d5f00076, Oracle 19.3 32d40f80d5f00076, Oracle 23.4 32d40f80d5f00076
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1", case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS"
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present supplier · Oracle 11.2 41ac45ec8e6da7fc, Oracle 11.2 ZHS16GBK 41ac45ec8e6da7fc, Oracle 12.2 5bcedce879ab3eff, Oracle 19.3 5bcedce879ab3eff, Oracle 23.4 5bcedce879ab3eff
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1", case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS"
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
  group by supp_no ) bank on bank.supp_no = c.supp_no) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present material · Oracle 11.2 86fb4917ab871fc8, Oracle 11.2 ZHS16GBK 86fb4917ab871fc8, Oracle 12.2 ad44b3f390d5ce08, Oracle 19.3 ad44b3f390d5ce08, Oracle 23.4 ad44b3f390d5ce08
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS"
 from item i) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
where r."STATUS" = 'open'

-- present bom · Oracle 11.2 43f71f1ad08586f9, Oracle 11.2 ZHS16GBK 43f71f1ad08586f9, Oracle 12.2 71ccc413bcb77998, Oracle 19.3 71ccc413bcb77998, Oracle 23.4 71ccc413bcb77998
select distinct g."COMPANY", g."KEY_1", g."KEY_2"
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as "COMPANY", asText((b.parent_no)) as "KEY_1", asText((b.pos)) as "KEY_2"
 from bom b) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"

-- present sales_order · Oracle 11.2 09feeb315aab6756, Oracle 11.2 ZHS16GBK 09feeb315aab6756, Oracle 12.2 5096d75ee1f7e09c, Oracle 19.3 5096d75ee1f7e09c, Oracle 23.4 5096d75ee1f7e09c
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.so_no)) as "KEY_1"
 from so_head h) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- present sales_order_line · Oracle 11.2 b081314f94f84d38, Oracle 11.2 ZHS16GBK b081314f94f84d38, Oracle 12.2 ee49bf6cd84cf0c4, Oracle 19.3 ee49bf6cd84cf0c4, Oracle 23.4 ee49bf6cd84cf0c4
select distinct g."COMPANY", g."KEY_1", g."KEY_2"
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.so_no)) as "KEY_1", asText((l.line_no)) as
 "KEY_2"
 from so_line l
 join so_head h on h.so_no = l.so_no
 where l.line_type <> 'T') r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"

-- present purchase_order · Oracle 11.2 7ffda8dcc03287fb, Oracle 11.2 ZHS16GBK 7ffda8dcc03287fb, Oracle 12.2 b0c95cae8c9db369, Oracle 19.3 b0c95cae8c9db369, Oracle 23.4 b0c95cae8c9db369
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1"
 from po_head h) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- present purchase_order_line · Oracle 11.2 2ce8f16bb3b2300a, Oracle 11.2 ZHS16GBK 2ce8f16bb3b2300a, Oracle 12.2 d7b646ff517a6e3d, Oracle 19.3 d7b646ff517a6e3d, Oracle 23.4 d7b646ff517a6e3d
select distinct g."COMPANY", g."KEY_1", g."KEY_2"
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1", asText((l.line_no)) as
 "KEY_2"
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T') r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"

-- present work_order · Oracle 11.2 b4b0bf913f0ed11b, Oracle 11.2 ZHS16GBK b4b0bf913f0ed11b, Oracle 12.2 0d453f12093d27c0, Oracle 19.3 0d453f12093d27c0, Oracle 23.4 0d453f12093d27c0
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.wo_no)) as "KEY_1"
 from work_order w) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- present stock_movement · Oracle 11.2 15d7f368b9b0b40b, Oracle 11.2 ZHS16GBK 15d7f368b9b0b40b, Oracle 12.2 fc7a5ceba8759627, Oracle 19.3 fc7a5ceba8759627, Oracle 23.4 fc7a5ceba8759627
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as "COMPANY", asText((m.move_no)) as "KEY_1"
 from stock_move m
 join bin b on b.bin_no = m.bin_no
 where m.done = 'Y'
 and b.kind = 'O') r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- present planned_movement · Oracle 11.2 b5f65cb0aba18f46, Oracle 11.2 ZHS16GBK b5f65cb0aba18f46, Oracle 12.2 3884fb4f139415f1, Oracle 19.3 3884fb4f139415f1, Oracle 23.4 3884fb4f139415f1
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as "COMPANY", asText((v.resv_no)) as "KEY_1"
 from reservation v
 where v.state = 'O') r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- present stock_balance · Oracle 11.2 35939e87dc0e94a3, Oracle 11.2 ZHS16GBK 35939e87dc0e94a3, Oracle 12.2 0218b0d3ef0ce25b, Oracle 19.3 0218b0d3ef0ce25b, Oracle 23.4 0218b0d3ef0ce25b
select distinct g."COMPANY", g."KEY_1", g."KEY_2", g."KEY_3", g."KEY_4"
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, key_4 text,
 ['1', 'A''1', 'A''1', 'A''1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as "COMPANY", asText((q.item_no)) as "KEY_1", asText((q.bin_no)) as
 "KEY_2", asText((case
   when q.lot is null
   or q.lot = '' then '-'
   else q.lot end)) as "KEY_3", asText((case
   when q.owner_no is null
   or q.owner_no = '' then '-'
   else q.owner_no end)) as "KEY_4"
 from quant q
 join bin b on b.bin_no = q.bin_no
 where b.kind = 'O') r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"
and r."KEY_2" = g."KEY_2"
and r."KEY_3" = g."KEY_3"
and r."KEY_4" = g."KEY_4"

-- present invoice · Oracle 11.2 12f7c29a64179a71, Oracle 11.2 ZHS16GBK 12f7c29a64179a71, Oracle 12.2 f7e20981101e2973, Oracle 19.3 f7e20981101e2973, Oracle 23.4 f7e20981101e2973
select distinct g."COMPANY", g."KEY_1"
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((v.comp)), '-') as "COMPANY", asText((v.inv_no)) as "KEY_1"
 from invoice v) r on r."COMPANY" = g."COMPANY"
and r."KEY_1" = g."KEY_1"

-- org units · Oracle 11.2 a7fcfdb1dec587a3, Oracle 11.2 ZHS16GBK a7fcfdb1dec587a3, Oracle 12.2 a7fcfdb1dec587a3, Oracle 19.3 a7fcfdb1dec587a3, Oracle 23.4 a7fcfdb1dec587a3
firstRows(select distinct u."KEY_1", u."LABEL", u."NAME", u."PARENT_KEY"
 from
 (select asText((d.dept_no)) as "KEY_1", coalesce(asText((d.name)), asText((d.dept_no))) as "LABEL",
  asText((d.name)) as "NAME", asText((d.parent_no)) as "PARENT_KEY"
  from dept d) u, 5000, "KEY_1")

