-- OPN-008 Draft that was never submitted

-- OPN-008 · Oracle 11.2 820b78ca69c41da8, Oracle 11.2 ZHS16GBK 820b78ca69c41da8, Oracle 12.2 820b78ca69c41da8, Oracle 19.3 820b78ca69c41da8, Oracle 23.4 820b78ca69c41da8
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3", t0."TOTAL" as "X4"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.so_no)) as "KEY_1",
  coalesce(asText((h.so_no)), asText((h.so_no))) as "LABEL", asText((concat('/sales-orders/', h.so_no))) as
  "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", asText((h.created_by)) as "CREATED_BY", case asText((h.state))
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
  end as "ORDER_DATE"
  from so_head h) r
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."CREATED_BY"
 where ((((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30))))) j

-- OPN-008 · Oracle 11.2 019481fabc9e5618, Oracle 11.2 ZHS16GBK 019481fabc9e5618, Oracle 12.2 019481fabc9e5618, Oracle 19.3 019481fabc9e5618, Oracle 23.4 019481fabc9e5618
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3", t0."TOTAL" as "X4"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1",
  coalesce(asText((h.po_no)), asText((h.po_no))) as "LABEL", asText((concat('/purchase-orders/', h.po_no))) as
  "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", asText((h.created_by)) as "CREATED_BY", case asText((h.state))
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
  end as "ORDER_DATE"
  from po_head h) r
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."CREATED_BY"
 where ((((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30))))) j

-- OPN-008 · Oracle 11.2 b31ca75ec9e5c1d1, Oracle 11.2 ZHS16GBK b31ca75ec9e5c1d1, Oracle 12.2 b31ca75ec9e5c1d1, Oracle 19.3 b31ca75ec9e5c1d1, Oracle 23.4 b31ca75ec9e5c1d1
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3", t0."TOTAL" as "X4"
 from
 (select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.wo_no)) as "KEY_1",
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as "LABEL", asText((concat('/work-orders/', w.wo_no))) as
  "URL", asText((w.dept_no)) as "ORG_UNIT_KEY", asText((w.created_by)) as "CREATED_BY", case asText((w.state))
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
  end as "ORDER_DATE"
  from work_order w) r
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."CREATED_BY"
 where ((((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))
   and (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30))))) j

