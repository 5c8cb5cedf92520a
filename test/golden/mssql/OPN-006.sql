-- OPN-006 Work order past its finish date

-- OPN-006 · SQL Server 2008 R2 6523d7fb7d84ebd1, SQL Server 2012 6523d7fb7d84ebd1, SQL Server 2016 6523d7fb7d84ebd1, SQL Server 2022 6523d7fb7d84ebd1
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[finish_date] as [finish_date], r.[created_by] as [created_by],
 r.[finish_date] as [x0], r.[material_key] as [x1], r.[qty] as [x2], r.[qty_done] as [x3], r.[status_raw] as
 [x4], ageInDays(r.[finish_date], '2026-06-01') as [x5]
 from
 (select coalesce(asText((w.comp)), '-') as [company], asText((w.wo_no)) as [key_1],
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as [label], asText((concat('/work-orders/', w.wo_no))) as
  [url], asText((w.dept_no)) as [org_unit_key], case
  when asDate((w.finish_on), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.finish_on), 'UTC', 'Asia/Shanghai')
  end as [finish_date], asText((w.created_by)) as [created_by], case asText((w.state))
  when '0' then 'draft'
  when '1' then 'open'
  when '2' then 'in_progress'
  when '3' then 'done'
  when '4' then 'closed'
  when '9' then 'cancelled'
  end as [status], asNumber((w.qty)) as [qty], asNumber((w.done_qty)) as [qty_done], asText((w.item_no)) as
  [material_key], asText((w.state)) as [status_raw]
  from work_order w) r
 where ((((r.[status] in ('open', 'in_progress'))
    and not ((not ((r.[qty] is null))
      and (coalesce(r.[qty_done], number(0)) >= r.[qty]))))
   and ((ageInDays(r.[finish_date], '2026-06-01') > number(14)))))) j

