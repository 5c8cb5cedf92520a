-- OPN-001 Purchase order line overdue

-- OPN-001 · Oracle 11.2 a7d07099070d3b6b, Oracle 11.2 ZHS16GBK a7d07099070d3b6b, Oracle 12.2 a7d07099070d3b6b, Oracle 19.3 a7d07099070d3b6b, Oracle 23.4 a7d07099070d3b6b
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."V0_0" is not null) as
"SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) as "HITS_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when ((r."STATUS" in ('open', 'in_progress'))
  and (r."QTY" > number(0))
  and (r."IS_PRODUCT" = boolean(true))
  and (coalesce(r."IS_BLANKET", boolean(false)) = boolean(false))) then case
 when (((r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) > (r."QTY" * number(0.02)))
  and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(30))) then 1
 when not ((((r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) > (r."QTY" * number(0.02)))
   and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(30)))) then 0
 else 2
 end
 when not (((r."STATUS" in ('open', 'in_progress'))
   and (r."QTY" > number(0))
   and (r."IS_PRODUCT" = boolean(true))
   and (coalesce(r."IS_BLANKET", boolean(false)) = boolean(false)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.dept_no)) as "ORG_UNIT_KEY", case
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '10' then 'draft'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '20' then 'pending_approval'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '50' then 'done'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '80' then 'closed'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '90' then 'cancelled'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-N' then 'open'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-P' then 'in_progress'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-F' then 'done'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-C' then 'closed'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-X' then 'cancelled'
  end as "STATUS", asNumber((l.qty)) as "QTY", asBoolean((1)) as "IS_PRODUCT", asBoolean((case
    when h.blanket = 'Y' then 1
    else 0 end)) as "IS_BLANKET", asNumber((l.received_qty)) as "QTY_RECEIVED", case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE"
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OPN-001 · Oracle 11.2 70e8622235c8cf67, Oracle 11.2 ZHS16GBK 70e8622235c8cf67, Oracle 12.2 70e8622235c8cf67, Oracle 19.3 70e8622235c8cf67, Oracle 23.4 70e8622235c8cf67
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."KEY_2" as "KEY_2", r."LABEL" as "LABEL", r."URL" as
 "URL", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."DUE_DATE" as "DUE_DATE", r."CREATED_BY" as "CREATED_BY", r."QTY"
 as "X0", r."QTY_RECEIVED" as "X1", (r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) as "X2",
 coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)) as "X3", r."SUPPLIER_KEY" as "X4", r."MATERIAL_KEY" as
 "X5", ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') as "X6", ((r."QTY"
- coalesce(r."QTY_RECEIVED", number(0))) * r."NET_PRICE") as "X7", case
 when ((r."STATUS" in ('open', 'in_progress'))
  and (r."QTY" > number(0))
  and (r."IS_PRODUCT" = boolean(true))
  and (coalesce(r."IS_BLANKET", boolean(false)) = boolean(false))) then case
 when (((r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) > (r."QTY" * number(0.02)))
  and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(30))) then 1
 when not ((((r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) > (r."QTY" * number(0.02)))
   and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(30)))) then 0
 else 2
 end
 when not (((r."STATUS" in ('open', 'in_progress'))
   and (r."QTY" > number(0))
   and (r."IS_PRODUCT" = boolean(true))
   and (coalesce(r."IS_BLANKET", boolean(false)) = boolean(false)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1", asText((l.line_no)) as
  "KEY_2", coalesce(asText((h.po_no)), asText((l.line_no))) as "LABEL", asText((concat('/purchase-orders/',
     h.po_no))) as "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", asText((h.created_by)) as "CREATED_BY", case
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '10' then 'draft'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '20' then 'pending_approval'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '50' then 'done'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '80' then 'closed'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = '90' then 'cancelled'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-N' then 'open'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-P' then 'in_progress'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-F' then 'done'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-C' then 'closed'
  when asText((case
    when h.state in (30, 40) then concat('R-', l.state)
    else cast(h.state as char(2)) end)) = 'R-X' then 'cancelled'
  end as "STATUS", asNumber((l.qty)) as "QTY", asBoolean((1)) as "IS_PRODUCT", asBoolean((case
    when h.blanket = 'Y' then 1
    else 0 end)) as "IS_BLANKET", asNumber((l.received_qty)) as "QTY_RECEIVED", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE", asText((h.supp_no)) as "SUPPLIER_KEY", asText((l.item_no)) as "MATERIAL_KEY",
  asNumber((l.unit_price)) as "NET_PRICE"
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r) j
where j."V0_0" = 1

