-- OPN-004 Sales order line overdue

-- OPN-004 · Oracle 11.2 ce3c4316f28fb94c, Oracle 11.2 ZHS16GBK ce3c4316f28fb94c, Oracle 12.2 ce3c4316f28fb94c, Oracle 19.3 ce3c4316f28fb94c, Oracle 23.4 ce3c4316f28fb94c
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."KEY_2" as "KEY_2", r."LABEL" as "LABEL", r."URL" as
 "URL", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."DUE_DATE" as "DUE_DATE", r."CREATED_BY" as "CREATED_BY", r."QTY"
 as "X0", r."QTY_DELIVERED" as "X1", (r."QTY" - coalesce(r."QTY_DELIVERED", number(0))) as "X2",
 coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)) as "X3", r."CUSTOMER_KEY" as "X4", r."MATERIAL_KEY" as
 "X5", ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') as "X6", ((r."QTY"
- coalesce(r."QTY_DELIVERED", number(0))) * r."NET_PRICE") as "X7"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.so_no)) as "KEY_1", asText((l.line_no)) as
  "KEY_2", coalesce(asText((h.so_no)), asText((l.line_no))) as "LABEL", asText((concat('/sales-orders/',
     h.so_no))) as "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", case
  when asDate((coalesce(l.wanted_on, h.wanted_on)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
  null
  else asDate((coalesce(l.wanted_on, h.wanted_on)), 'UTC', 'Asia/Shanghai')
  end as "DUE_DATE", asText((h.created_by)) as "CREATED_BY", case asText((case
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
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE", asText((h.cust_no)) as "CUSTOMER_KEY", asText((l.item_no)) as "MATERIAL_KEY",
  asNumber((l.unit_price)) as "NET_PRICE"
  from so_line l
  join so_head h on h.so_no = l.so_no
  where l.line_type <> 'T') r
 where ((((r."STATUS" in ('open', 'in_progress'))
    and (r."QTY" > number(0))
    and (r."IS_GOODS" = boolean(true))
    and (r."IS_PRODUCT" = boolean(true))
    and (coalesce(r."IS_ON_HOLD", boolean(false)) = boolean(false)))
   and (((r."QTY" - coalesce(r."QTY_DELIVERED", number(0))) > (r."QTY" * number(0.02)))
    and (ageInDays(coalesce(r."DUE_DATE", addDays(r."ORDER_DATE", 30)), '2026-06-01') > number(15)))))) j

