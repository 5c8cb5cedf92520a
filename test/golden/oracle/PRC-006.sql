-- PRC-006 Negative stock

-- process-compliance/negative-stock · Oracle 11.2 b5d8f653c4fd2e0c, Oracle 11.2 ZHS16GBK 7f9bc4ffedbbb637, Oracle 12.2 b5d8f653c4fd2e0c, Oracle 19.3 b5d8f653c4fd2e0c, Oracle 23.4 b5d8f653c4fd2e0c
select b."COMPANY", b."ORG_UNIT_KEY" as "ORG_UNIT", count(*) as "IN_SCOPE", countWhere(b."KNOWN" < b."PARTS")
as "NOT_EVALUABLE", countWhere(b."KNOWN" = b."PARTS"
 and b."QTY" < number(-0.000001)) as "ROW_COUNT"
from
(select p."COMPANY" as "COMPANY", p."MATERIAL_KEY" as "MATERIAL_KEY", p."LOCATION" as "LOCATION", p."BATCH" as
 "BATCH", p."OWNER" as "OWNER", count(*) as "PARTS", count(p."QTY") as "KNOWN", sum(p."QTY") as "QTY",
 max(p."ORG_UNIT_KEY") as "ORG_UNIT_KEY", case
 when count(p."VALUE") = count(*) then abs(sum(p."VALUE"))
 end as "VALUE"
 from
 (select x."COMPANY" as "COMPANY", x."MATERIAL_KEY" as "MATERIAL_KEY", case
  when isBlank(x."LOCATION") then ' '
  else x."LOCATION"
  end as "LOCATION", case
  when isBlank(x."BATCH") then ' '
  else x."BATCH"
  end as "BATCH", case
  when isBlank(x."OWNER") then ' '
  else x."OWNER"
  end as "OWNER", x."QTY" as "QTY", x."ORG_UNIT_KEY" as "ORG_UNIT_KEY", x."VALUE" as "VALUE"
  from
  (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY", s."COMPANY" as "COMPANY", s."LOCATION" as
   "LOCATION", s."BATCH" as "BATCH", s."OWNER" as "OWNER", s."ORG_UNIT_KEY" as "ORG_UNIT_KEY", s."VALUE" as
   "VALUE"
   from
   (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY", coalesce(asText((b.comp)), '-')
    as "COMPANY", asText((q.bin_no)) as "LOCATION", asText((q.lot)) as "BATCH", asText((q.owner_no)) as
    "OWNER", asText((b.dept_no)) as "ORG_UNIT_KEY", asNumber((q.amount)) as "VALUE"
    from quant q
    join bin b on b.bin_no = q.bin_no
    where b.kind = 'O') s) x) p
 group by p."COMPANY", p."MATERIAL_KEY", p."LOCATION", p."BATCH", p."OWNER") b
group by b."COMPANY", b."ORG_UNIT_KEY"

-- process-compliance/negative-stock · Oracle 11.2 eba2ccfd0aece553, Oracle 11.2 ZHS16GBK be29eaa5646aeb53, Oracle 12.2 eba2ccfd0aece553, Oracle 19.3 eba2ccfd0aece553, Oracle 23.4 eba2ccfd0aece553
with negative as
(select b.*
 from
 (select p."COMPANY" as "COMPANY", p."MATERIAL_KEY" as "MATERIAL_KEY", p."LOCATION" as "LOCATION", p."BATCH" as
  "BATCH", p."OWNER" as "OWNER", count(*) as "PARTS", count(p."QTY") as "KNOWN", sum(p."QTY") as "QTY",
  max(p."ORG_UNIT_KEY") as "ORG_UNIT_KEY", case
  when count(p."VALUE") = count(*) then abs(sum(p."VALUE"))
  end as "VALUE"
  from
  (select x."COMPANY" as "COMPANY", x."MATERIAL_KEY" as "MATERIAL_KEY", case
   when isBlank(x."LOCATION") then ' '
   else x."LOCATION"
   end as "LOCATION", case
   when isBlank(x."BATCH") then ' '
   else x."BATCH"
   end as "BATCH", case
   when isBlank(x."OWNER") then ' '
   else x."OWNER"
   end as "OWNER", x."QTY" as "QTY", x."ORG_UNIT_KEY" as "ORG_UNIT_KEY", x."VALUE" as "VALUE"
   from
   (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY", s."COMPANY" as "COMPANY", s."LOCATION" as
    "LOCATION", s."BATCH" as "BATCH", s."OWNER" as "OWNER", s."ORG_UNIT_KEY" as "ORG_UNIT_KEY", s."VALUE" as
    "VALUE"
    from
    (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY", coalesce(asText((b.comp)), '-')
     as "COMPANY", asText((q.bin_no)) as "LOCATION", asText((q.lot)) as "BATCH", asText((q.owner_no)) as
     "OWNER", asText((b.dept_no)) as "ORG_UNIT_KEY", asNumber((q.amount)) as "VALUE"
     from quant q
     join bin b on b.bin_no = q.bin_no
     where b.kind = 'O') s) x) p
  group by p."COMPANY", p."MATERIAL_KEY", p."LOCATION", p."BATCH", p."OWNER") b
 where b."KNOWN" = b."PARTS"
 and b."QTY" < number(-0.000001))
select n.*, m."COMPANY" as "MATERIAL_COMPANY", m."LABEL" as "LABEL", m."URL" as "URL", abs(n."QTY") *
m."STANDARD_COST" as "COST_VALUE", l."LAST_MOVEMENT" as "LAST_MOVEMENT"
from negative n
left join
(select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
    when i.spec is null then i.name
    else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
 asText((concat('/items/', i.item_no))) as "URL", asNumber((i.std_cost)) as "STANDARD_COST"
 from item i) m on m."KEY_1" = n."MATERIAL_KEY"
left join
(select z."MATERIAL_KEY" as "MATERIAL_KEY", z."LOCATION" as "LOCATION", z."BATCH" as "BATCH",
 max(z."POSTING_DATE") as "LAST_MOVEMENT"
 from
 (select y."MATERIAL_KEY" as "MATERIAL_KEY", case
  when isBlank(y."LOCATION") then ' '
  else y."LOCATION"
  end as "LOCATION", case
  when isBlank(y."BATCH") then ' '
  else y."BATCH"
  end as "BATCH", y."POSTING_DATE" as "POSTING_DATE"
  from
  (select asText((m.item_no)) as "MATERIAL_KEY", asText((m.bin_no)) as "LOCATION", asText((m.lot)) as "BATCH",
   case
   when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
   end as "POSTING_DATE"
   from stock_move m
   join bin b on b.bin_no = m.bin_no
   where m.done = 'Y'
   and b.kind = 'O') y
  where y."MATERIAL_KEY" in
  (select "MATERIAL_KEY"
   from negative)
  and y."POSTING_DATE" <= date('2026-06-01')) z
 group by z."MATERIAL_KEY", z."LOCATION", z."BATCH") l on l."MATERIAL_KEY" = n."MATERIAL_KEY"
and l."LOCATION" = n."LOCATION"
and l."BATCH" = n."BATCH"

