-- OPN-001 Purchase order line overdue

-- OPN-001 · Oracle 11.2 2b528f2bcedc0ed8, Oracle 11.2 ZHS16GBK 2b528f2bcedc0ed8, Oracle 12.2 2b528f2bcedc0ed8, Oracle 19.3 2b528f2bcedc0ed8, Oracle 23.4 2b528f2bcedc0ed8
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."KEY_2" as "KEY_2", r."LABEL" as "LABEL", r."URL" as
 "URL", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."DUE_DATE" as "DUE_DATE", r."CREATED_BY" as "CREATED_BY", r."QTY"
 as "X0", r."QTY_RECEIVED" as "X1", (r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) as "X2",
 coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)) as "X3", r."SUPPLIER_KEY" as "X4", r."MATERIAL_KEY" as
 "X5", ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') as "X6", ((r."QTY"
- coalesce(r."QTY_RECEIVED", number(0))) * r."NET_PRICE") as "X7"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1", asText((l.line_no)) as
  "KEY_2", coalesce(asText((h.po_no)), asText((l.line_no))) as "LABEL", asText((concat('/purchase-orders/',
     h.po_no))) as "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", asText((h.created_by)) as "CREATED_BY", case asText((case
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
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE", asText((h.supp_no)) as "SUPPLIER_KEY", asText((l.item_no)) as "MATERIAL_KEY",
  asNumber((l.unit_price)) as "NET_PRICE"
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r."STATUS" in ('open', 'in_progress'))
    and (r."QTY" > number(0))
    and (r."IS_PRODUCT" = boolean(true))
    and (coalesce(r."IS_BLANKET", boolean(false)) = boolean(false)))
   and (((r."QTY" - coalesce(r."QTY_RECEIVED", number(0))) > (r."QTY" * number(0.02)))
    and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(30)))))) j

