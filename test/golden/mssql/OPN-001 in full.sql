-- OPN-001 as it is sent

-- OPN-001 · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: "0" "2026-06-01" "0" "-" "1900-01-01" "10" "draft" "20" "pending_approval" "50" "done" "80" "closed" "90" "cancelled" "R-N" "open" "R-P" "in_progress" "R-F" "done" "R-C" "closed" "R-X" "cancelled" "1900-01-01" "open" "in_progress" "0" true false false "0" "0.02" "2026-06-01" "30"
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[key_2] as [key_2], r.[label] as [label], r.[url] as
 [url], r.[org_unit_key] as [org_unit_key], r.[due_date] as [due_date], r.[created_by] as [created_by], r.[qty]
 as [x0], r.[qty_received] as [x1], (r.[qty] - coalesce(r.[qty_received], cast(@p1 as decimal(1, 0)))) as [x2],
 coalesce(r.[due_date], dateadd(day, 30, r.[order_date])) as [x3], r.[supplier_key] as [x4], r.[material_key]
 as [x5], datediff(day, coalesce(r.[due_date], dateadd(day, 30, r.[order_date])), cast(@p2 as date)) as [x6],
 ((r.[qty] - coalesce(r.[qty_received], cast(@p3 as decimal(1, 0)))) * r.[net_price]) as [x7]
 from
 (select coalesce(rtrim(nullif(convert(nvarchar(4000), (h.comp), 126) collate Latin1_General_100_BIN2, N''))
   collate Latin1_General_100_BIN2, cast(@p4 as nvarchar(4000)) collate Latin1_General_100_BIN2) as [company],
  rtrim(nullif(convert(nvarchar(4000), (h.po_no), 126) collate Latin1_General_100_BIN2, N'')) collate
  Latin1_General_100_BIN2 as [key_1], rtrim(nullif(convert(nvarchar(4000), (l.line_no), 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [key_2],
  coalesce(rtrim(nullif(convert(nvarchar(4000), (h.po_no), 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2, rtrim(nullif(convert(nvarchar(4000), (l.line_no), 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) as [label],
  rtrim(nullif(convert(nvarchar(4000), (concat('/purchase-orders/', h.po_no)), 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [url],
  rtrim(nullif(convert(nvarchar(4000), (h.dept_no), 126) collate Latin1_General_100_BIN2, N'')) collate
  Latin1_General_100_BIN2 as [org_unit_key], case
  when case
  when len(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2,
    N'')) <= 10 then cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate
    Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2,
   N'') like N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2, N'')
  like N'%Z' then cast(switchoffset(cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126)
      collate Latin1_General_100_BIN2, N'') as datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate
     Latin1_General_100_BIN2, N'') as datetime2) as date)
  end in (cast(@p5 as date)) then null
  else case
  when len(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2,
    N'')) <= 10 then cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate
    Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2,
   N'') like N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2, N'')
  like N'%Z' then cast(switchoffset(cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126)
      collate Latin1_General_100_BIN2, N'') as datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2,
   N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126) collate Latin1_General_100_BIN2, N'')
  like N'0001-01-01%' then cast(cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)), 126)
     collate Latin1_General_100_BIN2, N'') as datetime2) as date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), (coalesce(l.need_by, h.need_by)),
        126) collate Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end
  end as [due_date], rtrim(nullif(convert(nvarchar(4000), (h.created_by), 126) collate Latin1_General_100_BIN2,
    N'')) collate Latin1_General_100_BIN2 as [created_by], case rtrim(nullif(convert(nvarchar(4000), (case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end), 126) collate Latin1_General_100_BIN2, N'')) collate
  Latin1_General_100_BIN2
  when cast(@p6 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p7 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p8 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p9 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p10 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p11 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p12 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p13 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p14 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p15 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p16 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p17 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p18 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p19 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p20 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p21 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p22 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p23 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  when cast(@p24 as nvarchar(4000)) collate Latin1_General_100_BIN2 then cast(@p25 as nvarchar(4000)) collate
  Latin1_General_100_BIN2
  end as [status], cast((l.qty) as decimal(38, 10)) as [qty], cast((1) as bit) as [is_product], cast((case
    when h.blanket = 'Y' then 1
    else 0 end) as bit) as [is_blanket], cast((l.received_qty) as decimal(38, 10)) as [qty_received], case
  when case
  when len(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2,
      N'') as datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') as
    datetime2) as date)
  end in (cast(@p26 as date)) then null
  else case
  when len(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2,
      N'') as datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like
  N'9999-12-31%'
  or nullif(convert(nvarchar(40), (h.order_date), 126) collate Latin1_General_100_BIN2, N'') like
  N'0001-01-01%' then cast(cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate
     Latin1_General_100_BIN2, N'') as datetime2) as date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), (h.order_date), 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end
  end as [order_date], rtrim(nullif(convert(nvarchar(4000), (h.supp_no), 126) collate Latin1_General_100_BIN2,
    N'')) collate Latin1_General_100_BIN2 as [supplier_key], rtrim(nullif(convert(nvarchar(4000), (l.item_no),
     126) collate Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [material_key],
  cast((l.unit_price) as decimal(38, 10)) as [net_price]
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r.[status] in (cast(@p27 as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(@p28 as
       nvarchar(4000)) collate Latin1_General_100_BIN2))
    and (r.[qty] > cast(@p29 as decimal(1, 0)))
    and (r.[is_product] = cast(@p30 as bit))
    and (coalesce(r.[is_blanket], cast(@p31 as bit)) = cast(@p32 as bit)))
   and (((r.[qty] - coalesce(r.[qty_received], cast(@p33 as decimal(1, 0)))) > (r.[qty] * cast(@p34 as
       decimal(3, 2))))
    and (datediff(day, coalesce(r.[due_date], dateadd(day, 30, r.[order_date])), cast(@p35 as date)) >
     cast(@p36 as decimal(2, 0))))))) j

