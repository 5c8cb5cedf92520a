-- OPN-006 Work order past its finish date

-- OPN-006 · Oracle 11.2 63c472375fc4da78, Oracle 11.2 ZHS16GBK 63c472375fc4da78, Oracle 12.2 63c472375fc4da78, Oracle 19.3 63c472375fc4da78, Oracle 23.4 63c472375fc4da78
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."FINISH_DATE" as "FINISH_DATE", r."CREATED_BY" as "CREATED_BY",
 r."FINISH_DATE" as "X0", r."MATERIAL_KEY" as "X1", r."QTY" as "X2", r."QTY_DONE" as "X3", r."STATUS_RAW" as
 "X4", ageInDays(r."FINISH_DATE", '2026-06-01') as "X5"
 from
 (select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.wo_no)) as "KEY_1",
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as "LABEL", asText((concat('/work-orders/', w.wo_no))) as
  "URL", asText((w.dept_no)) as "ORG_UNIT_KEY", case
  when asDate((w.finish_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.finish_on), 'UTC', 'Asia/Shanghai')
  end as "FINISH_DATE", asText((w.created_by)) as "CREATED_BY", case asText((w.state))
  when '0' then 'draft'
  when '1' then 'open'
  when '2' then 'in_progress'
  when '3' then 'done'
  when '4' then 'closed'
  when '9' then 'cancelled'
  end as "STATUS", asNumber((w.qty)) as "QTY", asNumber((w.done_qty)) as "QTY_DONE", asText((w.item_no)) as
  "MATERIAL_KEY", asText((w.state)) as "STATUS_RAW"
  from work_order w) r
 where ((((r."STATUS" in ('open', 'in_progress'))
    and not ((not ((r."QTY" is null))
      and (coalesce(r."QTY_DONE", number(0)) >= r."QTY"))))
   and ((ageInDays(r."FINISH_DATE", '2026-06-01') > number(14)))))) j

