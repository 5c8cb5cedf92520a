-- PRC-006 Negative stock

-- process-compliance/negative-stock · SQL Server 2008 R2 b41c87f46f7338c3, SQL Server 2012 b41c87f46f7338c3, SQL Server 2016 b41c87f46f7338c3, SQL Server 2022 b41c87f46f7338c3
select b.[company], b.[org_unit_key] as [org_unit], count(*) as [in_scope], countWhere(b.[known] < b.[parts])
as [not_evaluable], countWhere(b.[known] = b.[parts]
 and b.[qty] < number(-0.000001)) as [row_count]
from
(select p.[company] as [company], p.[material_key] as [material_key], p.[location] as [location], p.[batch] as
 [batch], p.[owner] as [owner], count(*) as [parts], count(p.[qty]) as [known], sum(p.[qty]) as [qty],
 max(p.[org_unit_key]) as [org_unit_key], case
 when count(p.[value]) = count(*) then abs(sum(p.[value]))
 end as [value]
 from
 (select x.[company] as [company], x.[material_key] as [material_key], case
  when isBlank(x.[location]) then ' '
  else x.[location]
  end as [location], case
  when isBlank(x.[batch]) then ' '
  else x.[batch]
  end as [batch], case
  when isBlank(x.[owner]) then ' '
  else x.[owner]
  end as [owner], x.[qty] as [qty], x.[org_unit_key] as [org_unit_key], x.[value] as [value]
  from
  (select s.[material_key] as [material_key], s.[qty] as [qty], s.[company] as [company], s.[location] as
   [location], s.[batch] as [batch], s.[owner] as [owner], s.[org_unit_key] as [org_unit_key], s.[value] as
   [value]
   from
   (select asText((q.item_no)) as [material_key], asNumber((q.qty)) as [qty], coalesce(asText((b.comp)), '-')
    as [company], asText((q.bin_no)) as [location], asText((q.lot)) as [batch], asText((q.owner_no)) as
    [owner], asText((b.dept_no)) as [org_unit_key], asNumber((q.amount)) as [value]
    from quant q
    join bin b on b.bin_no = q.bin_no
    where b.kind = 'O') s) x) p
 group by p.[company], p.[material_key], p.[location], p.[batch], p.[owner]) b
group by b.[company], b.[org_unit_key]

-- process-compliance/negative-stock · SQL Server 2008 R2 d9c86d4a187007e1, SQL Server 2012 d9c86d4a187007e1, SQL Server 2016 d9c86d4a187007e1, SQL Server 2022 d9c86d4a187007e1
with negative as
(select b.*
 from
 (select p.[company] as [company], p.[material_key] as [material_key], p.[location] as [location], p.[batch] as
  [batch], p.[owner] as [owner], count(*) as [parts], count(p.[qty]) as [known], sum(p.[qty]) as [qty],
  max(p.[org_unit_key]) as [org_unit_key], case
  when count(p.[value]) = count(*) then abs(sum(p.[value]))
  end as [value]
  from
  (select x.[company] as [company], x.[material_key] as [material_key], case
   when isBlank(x.[location]) then ' '
   else x.[location]
   end as [location], case
   when isBlank(x.[batch]) then ' '
   else x.[batch]
   end as [batch], case
   when isBlank(x.[owner]) then ' '
   else x.[owner]
   end as [owner], x.[qty] as [qty], x.[org_unit_key] as [org_unit_key], x.[value] as [value]
   from
   (select s.[material_key] as [material_key], s.[qty] as [qty], s.[company] as [company], s.[location] as
    [location], s.[batch] as [batch], s.[owner] as [owner], s.[org_unit_key] as [org_unit_key], s.[value] as
    [value]
    from
    (select asText((q.item_no)) as [material_key], asNumber((q.qty)) as [qty], coalesce(asText((b.comp)), '-')
     as [company], asText((q.bin_no)) as [location], asText((q.lot)) as [batch], asText((q.owner_no)) as
     [owner], asText((b.dept_no)) as [org_unit_key], asNumber((q.amount)) as [value]
     from quant q
     join bin b on b.bin_no = q.bin_no
     where b.kind = 'O') s) x) p
  group by p.[company], p.[material_key], p.[location], p.[batch], p.[owner]) b
 where b.[known] = b.[parts]
 and b.[qty] < number(-0.000001))
select n.*, m.[company] as [material_company], m.[label] as [label], m.[url] as [url], abs(n.[qty]) *
m.[standard_cost] as [cost_value], l.[last_movement] as [last_movement]
from negative n
left join
(select coalesce(asText((i.comp)), '-') as [company], asText((i.item_no)) as [key_1], coalesce(asText((case
    when i.spec is null then i.name
    else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as [label],
 asText((concat('/items/', i.item_no))) as [url], asNumber((i.std_cost)) as [standard_cost]
 from item i) m on m.[key_1] = n.[material_key]
left join
(select z.[material_key] as [material_key], z.[location] as [location], z.[batch] as [batch],
 max(z.[posting_date]) as [last_movement]
 from
 (select y.[material_key] as [material_key], case
  when isBlank(y.[location]) then ' '
  else y.[location]
  end as [location], case
  when isBlank(y.[batch]) then ' '
  else y.[batch]
  end as [batch], y.[posting_date] as [posting_date]
  from
  (select asText((m.item_no)) as [material_key], asText((m.bin_no)) as [location], asText((m.lot)) as [batch],
   case
   when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
   end as [posting_date]
   from stock_move m
   join bin b on b.bin_no = m.bin_no
   where m.done = 'Y'
   and b.kind = 'O') y
  where y.[material_key] in
  (select [material_key]
   from negative)
  and y.[posting_date] <= date('2026-06-01')) z
 group by z.[material_key], z.[location], z.[batch]) l on l.[material_key] = n.[material_key]
and l.[location] = n.[location]
and l.[batch] = n.[batch]

