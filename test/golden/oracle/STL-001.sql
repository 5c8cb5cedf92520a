-- STL-001 Stock without movement

-- stale/material-without-movement · Oracle 11.2 2ada02298908395c, Oracle 11.2 ZHS16GBK 9903a1930dd1db56, Oracle 12.2 2ada02298908395c, Oracle 19.3 2ada02298908395c, Oracle 23.4 2ada02298908395c
select j."COMPANY" as "COMPANY", coalesce(j."ORG_UNIT_KEY", null) as "ORG_UNIT", count(*) as "IN_SCOPE",
countWhere(j."VERDICT" = 2) as "NOT_EVALUABLE", countWhere(j."VERDICT" = 1) as "ROW_COUNT"
from
(select s.*, case
 when s."VALUE" < number(100) then 0
 when s."AGE_DAYS" is null then 2
 when s."AGE_DAYS" > number(180) then 1
 else 0
 end as "VERDICT"
 from
 (select m."COMPANY" as "COMPANY", m."KEY_1" as "KEY_1", m."LABEL" as "LABEL", m."URL" as "URL", m."CREATED_AT"
  as "CREATED_AT", m."STANDARD_COST" as "STANDARD_COST", m."ORG_UNIT_KEY" as "ORG_UNIT_KEY", m."CREATED_BY" as
  "CREATED_BY", b."QTY" as "QTY", b."VALUE" as "VALUE", coalesce(v."LAST_MOVEMENT", b."FIRST_RECEIPT",
   m."CREATED_AT") as "LAST_MOVEMENT", ageInDays(coalesce(v."LAST_MOVEMENT", b."FIRST_RECEIPT",
    m."CREATED_AT"), '2026-06-01') as "AGE_DAYS", case
  when v."LAST_MOVEMENT" is not null then 'last_movement'
  when b."FIRST_RECEIPT" is not null then 'first_receipt'
  when m."CREATED_AT" is not null then 'created_at'
  end as "DATE_SOURCE"
  from
  (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
   asText((concat('/items/', i.item_no))) as "URL", case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as "CREATED_AT", asNumber((i.std_cost)) as "STANDARD_COST", asText((i.dept_no)) as "ORG_UNIT_KEY",
   asText((i.created_by)) as "CREATED_BY", case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as "STATUS", asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as "IS_STOCK_MANAGED"
   from item i) m
  join
  (select p."MATERIAL_KEY" as "MATERIAL_KEY", sum(p."QTY") as "QTY", min(p."RECEIPT_DATE") as "FIRST_RECEIPT",
   case
   when count(p."VALUE") = count(p."QTY") then sum(p."VALUE")
   end as "VALUE"
   from
   (select x."MATERIAL_KEY" as "MATERIAL_KEY", case
    when isBlank(x."OWNER") then x."QTY"
    end as "QTY", case
    when isBlank(x."OWNER") then x."RECEIPT_DATE"
    end as "RECEIPT_DATE", case
    when isBlank(x."OWNER") then x."VALUE"
    end as "VALUE"
    from
    (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY", s."FIRST_RECEIPT" as "RECEIPT_DATE",
     s."VALUE" as "VALUE", s."OWNER" as "OWNER"
     from
     (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY", case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as "FIRST_RECEIPT", asNumber((q.amount)) as "VALUE", asText((q.owner_no)) as "OWNER"
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p."MATERIAL_KEY"
   having sum(p."QTY") > 0) b on b."MATERIAL_KEY" = m."KEY_1"
  left join
  (select z."MATERIAL_KEY" as "MATERIAL_KEY", max(z."POSTING_DATE") as "LAST_MOVEMENT"
   from
   (select y."MATERIAL_KEY" as "MATERIAL_KEY", y."POSTING_DATE" as "POSTING_DATE"
    from
    (select asText((m.item_no)) as "MATERIAL_KEY", case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as "POSTING_DATE", asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as "TYPE"
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y."POSTING_DATE" <= date('2026-06-01')
    and (y."TYPE" is null
     or y."TYPE" not in ('count', 'transfer'))) z
   group by z."MATERIAL_KEY") v on v."MATERIAL_KEY" = b."MATERIAL_KEY"
  where ((m."STATUS" = 'open')
   and (m."IS_STOCK_MANAGED" = boolean(true)))) s) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- stale/material-without-movement · Oracle 11.2 71edeced19b88971, Oracle 11.2 ZHS16GBK 7fcc168ed22f84ed, Oracle 12.2 71edeced19b88971, Oracle 19.3 71edeced19b88971, Oracle 23.4 71edeced19b88971
select j.*
from
(select s.*, case
 when s."VALUE" < number(100) then 0
 when s."AGE_DAYS" is null then 2
 when s."AGE_DAYS" > number(180) then 1
 else 0
 end as "VERDICT"
 from
 (select m."COMPANY" as "COMPANY", m."KEY_1" as "KEY_1", m."LABEL" as "LABEL", m."URL" as "URL", m."CREATED_AT"
  as "CREATED_AT", m."STANDARD_COST" as "STANDARD_COST", m."ORG_UNIT_KEY" as "ORG_UNIT_KEY", m."CREATED_BY" as
  "CREATED_BY", b."QTY" as "QTY", b."VALUE" as "VALUE", coalesce(v."LAST_MOVEMENT", b."FIRST_RECEIPT",
   m."CREATED_AT") as "LAST_MOVEMENT", ageInDays(coalesce(v."LAST_MOVEMENT", b."FIRST_RECEIPT",
    m."CREATED_AT"), '2026-06-01') as "AGE_DAYS", case
  when v."LAST_MOVEMENT" is not null then 'last_movement'
  when b."FIRST_RECEIPT" is not null then 'first_receipt'
  when m."CREATED_AT" is not null then 'created_at'
  end as "DATE_SOURCE"
  from
  (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
   asText((concat('/items/', i.item_no))) as "URL", case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as "CREATED_AT", asNumber((i.std_cost)) as "STANDARD_COST", asText((i.dept_no)) as "ORG_UNIT_KEY",
   asText((i.created_by)) as "CREATED_BY", case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as "STATUS", asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as "IS_STOCK_MANAGED"
   from item i) m
  join
  (select p."MATERIAL_KEY" as "MATERIAL_KEY", sum(p."QTY") as "QTY", min(p."RECEIPT_DATE") as "FIRST_RECEIPT",
   case
   when count(p."VALUE") = count(p."QTY") then sum(p."VALUE")
   end as "VALUE"
   from
   (select x."MATERIAL_KEY" as "MATERIAL_KEY", case
    when isBlank(x."OWNER") then x."QTY"
    end as "QTY", case
    when isBlank(x."OWNER") then x."RECEIPT_DATE"
    end as "RECEIPT_DATE", case
    when isBlank(x."OWNER") then x."VALUE"
    end as "VALUE"
    from
    (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY", s."FIRST_RECEIPT" as "RECEIPT_DATE",
     s."VALUE" as "VALUE", s."OWNER" as "OWNER"
     from
     (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY", case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as "FIRST_RECEIPT", asNumber((q.amount)) as "VALUE", asText((q.owner_no)) as "OWNER"
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p."MATERIAL_KEY"
   having sum(p."QTY") > 0) b on b."MATERIAL_KEY" = m."KEY_1"
  left join
  (select z."MATERIAL_KEY" as "MATERIAL_KEY", max(z."POSTING_DATE") as "LAST_MOVEMENT"
   from
   (select y."MATERIAL_KEY" as "MATERIAL_KEY", y."POSTING_DATE" as "POSTING_DATE"
    from
    (select asText((m.item_no)) as "MATERIAL_KEY", case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as "POSTING_DATE", asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as "TYPE"
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y."POSTING_DATE" <= date('2026-06-01')
    and (y."TYPE" is null
     or y."TYPE" not in ('count', 'transfer'))) z
   group by z."MATERIAL_KEY") v on v."MATERIAL_KEY" = b."MATERIAL_KEY"
  where ((m."STATUS" = 'open')
   and (m."IS_STOCK_MANAGED" = boolean(true)))) s) j
where j."VERDICT" = 1

