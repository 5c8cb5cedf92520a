-- OPN-001 Purchase order line overdue

-- OPN-001 · SQL Server 2008 R2 c8419c8e2936bee0, SQL Server 2012 c8419c8e2936bee0, SQL Server 2016 c8419c8e2936bee0, SQL Server 2022 c8419c8e2936bee0
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[key_2] as [key_2], r.[label] as [label], r.[url] as
 [url], r.[org_unit_key] as [org_unit_key], r.[due_date] as [due_date], r.[created_by] as [created_by], r.[qty]
 as [x0], r.[qty_received] as [x1], (r.[qty] - coalesce(r.[qty_received], number(0))) as [x2],
 coalesce(r.[due_date], addDays(r.[order_date], 30)) as [x3], r.[supplier_key] as [x4], r.[material_key] as
 [x5], ageInDays(coalesce(r.[due_date], addDays(r.[order_date], 30)), '2026-06-01') as [x6], ((r.[qty]
- coalesce(r.[qty_received], number(0))) * r.[net_price]) as [x7]
 from
 (select coalesce(asText((h.comp)), '-') as [company], asText((h.po_no)) as [key_1], asText((l.line_no)) as
  [key_2], coalesce(asText((h.po_no)), asText((l.line_no))) as [label], asText((concat('/purchase-orders/',
     h.po_no))) as [url], asText((h.dept_no)) as [org_unit_key], case
  when asDate((coalesce(l.need_by, h.need_by)), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((coalesce(l.need_by, h.need_by)), 'UTC', 'Asia/Shanghai')
  end as [due_date], asText((h.created_by)) as [created_by], case asText((case
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
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as [order_date], asText((h.supp_no)) as [supplier_key], asText((l.item_no)) as [material_key],
  asNumber((l.unit_price)) as [net_price]
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r.[status] in ('open', 'in_progress'))
    and (r.[qty] > number(0))
    and (r.[is_product] = boolean(true))
    and (coalesce(r.[is_blanket], boolean(false)) = boolean(false)))
   and (((r.[qty] - coalesce(r.[qty_received], number(0))) > (r.[qty] * number(0.02)))
    and (ageInDays(coalesce(r.[due_date], addDays(r.[order_date], 30)), '2026-06-01') > number(30)))))) j

