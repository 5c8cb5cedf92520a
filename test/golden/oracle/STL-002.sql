-- STL-002 Material that nothing uses any more

-- stale/zombie-material · Oracle 11.2 e54338ac41ff2856, Oracle 11.2 ZHS16GBK e54338ac41ff2856, Oracle 12.2 e54338ac41ff2856, Oracle 19.3 e54338ac41ff2856, Oracle 23.4 e54338ac41ff2856
select j.company as company, j.acting_unit as org_unit, count(*) as "IN_SCOPE", 0 as "NOT_EVALUABLE",
sum(j.unmoved) as "ROW_COUNT"
from
(select c.company as company, coalesce(c."ORG_UNIT_KEY",
  (select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."OWNER_KEY")) as acting_unit, case
 when (c."LAST_MOVEMENT" is null
  or ageInDays(c."LAST_MOVEMENT", '2026-06-01') > number(730)) then 1
 else 0
 end as unmoved
 from
 (select m."COMPANY" as "COMPANY", m."KEY_1" as "KEY_1", m."LABEL" as "LABEL", m."URL" as "URL", m."CREATED_AT"
  as "CREATED_AT", m."ORG_UNIT_KEY" as "ORG_UNIT_KEY", m."OWNER_KEY" as "OWNER_KEY", m."CREATED_BY" as
  "CREATED_BY", f."LAST_MOVEMENT" as "LAST_MOVEMENT", f."LAST_ORDER" as "LAST_ORDER"
  from
  (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
   asText((concat('/items/', i.item_no))) as "URL", case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as "CREATED_AT", asText((i.dept_no)) as "ORG_UNIT_KEY", asText((i.owner_user)) as "OWNER_KEY",
   asText((i.created_by)) as "CREATED_BY", case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as "STATUS", asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as "IS_STOCK_MANAGED"
   from item i) m
  left join
  (select w."MATERIAL_KEY" as "MATERIAL_KEY", sum(w."QTY") as "QTY", sum(w."USED") as "USED",
   max(w."LAST_MOVEMENT") as "LAST_MOVEMENT", max(w."LAST_ORDER") as "LAST_ORDER"
   from
   (select x."MATERIAL_KEY" as "MATERIAL_KEY", sum(x."QTY") as "QTY", number(0) as "USED", null as
    "LAST_MOVEMENT", null as "LAST_ORDER"
    from
    (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY"
     from
     (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY"
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x
    group by x."MATERIAL_KEY"
    union all
    select y."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", number(0) as "USED", max(y."POSTING_DATE")
    as "LAST_MOVEMENT", null as "LAST_ORDER"
    from
    (select asText((m.item_no)) as "MATERIAL_KEY", case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as "POSTING_DATE"
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y."POSTING_DATE" <= date('2026-06-01')
    group by y."MATERIAL_KEY"
    union all
    select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
    from
    (select asText((l.item_no)) as "MATERIAL_KEY", case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as "ORDER_DATE", case asText((case
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
     end as "STATUS"
     from so_line l
     join so_head h on h.so_no = l.so_no
     where l.line_type <> 'T') e
    group by e."MATERIAL_KEY"
    union all
    select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
    from
    (select asText((l.item_no)) as "MATERIAL_KEY", case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as "ORDER_DATE", case asText((case
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
     end as "STATUS"
     from po_line l
     join po_head h on h.po_no = l.po_no
     where l.line_type <> 'T') e
    group by e."MATERIAL_KEY"
    union all
    select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
    from
    (select asText((w.item_no)) as "MATERIAL_KEY", case
     when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
     end as "ORDER_DATE", case asText((w.state))
     when '0' then 'draft'
     when '1' then 'open'
     when '2' then 'in_progress'
     when '3' then 'done'
     when '4' then 'closed'
     when '9' then 'cancelled'
     end as "STATUS"
     from work_order w) e
    group by e."MATERIAL_KEY"
    union all
    select e."PARENT_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when ((e."STATUS" = 'open')) then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
    from
    (select asText((b.parent_no)) as "PARENT_KEY", case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as "STATUS"
     from bom b) e
    group by e."PARENT_KEY"
    union all
    select e."COMPONENT_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when ((e."STATUS" = 'open')) then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
    from
    (select asText((b.component_no)) as "COMPONENT_KEY", case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as "STATUS"
     from bom b) e
    group by e."COMPONENT_KEY"
    union all
    select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
     when 1 = 1 then 1
     else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
    from
    (select asText((v.item_no)) as "MATERIAL_KEY"
     from reservation v
     where v.state = 'O') e
    group by e."MATERIAL_KEY") w
   group by w."MATERIAL_KEY") f on f."MATERIAL_KEY" = m."KEY_1"
  where ((m."STATUS" = 'open')
   and (m."IS_STOCK_MANAGED" = boolean(true)))
  and coalesce(f."QTY", 0) = 0
  and coalesce(f."USED", 0) = 0
  and (m."CREATED_AT" is null
   or ageInDays(m."CREATED_AT", '2026-06-01') > number(730))) c) j
group by j.company, j.acting_unit

-- stale/zombie-material · Oracle 11.2 edb2972d459dbb0e, Oracle 11.2 ZHS16GBK edb2972d459dbb0e, Oracle 12.2 edb2972d459dbb0e, Oracle 19.3 edb2972d459dbb0e, Oracle 23.4 edb2972d459dbb0e
select c.*, coalesce(c."ORG_UNIT_KEY",
 (select max(cn."ORG_UNIT_KEY")
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) cn
  where cn."KEY_1" = c."OWNER_KEY")) as "ACTING_UNIT"
from
(select m."COMPANY" as "COMPANY", m."KEY_1" as "KEY_1", m."LABEL" as "LABEL", m."URL" as "URL", m."CREATED_AT"
 as "CREATED_AT", m."ORG_UNIT_KEY" as "ORG_UNIT_KEY", m."OWNER_KEY" as "OWNER_KEY", m."CREATED_BY" as
 "CREATED_BY", f."LAST_MOVEMENT" as "LAST_MOVEMENT", f."LAST_ORDER" as "LAST_ORDER"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
  asText((concat('/items/', i.item_no))) as "URL", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", asText((i.dept_no)) as "ORG_UNIT_KEY", asText((i.owner_user)) as "OWNER_KEY",
  asText((i.created_by)) as "CREATED_BY", case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED"
  from item i) m
 left join
 (select w."MATERIAL_KEY" as "MATERIAL_KEY", sum(w."QTY") as "QTY", sum(w."USED") as "USED",
  max(w."LAST_MOVEMENT") as "LAST_MOVEMENT", max(w."LAST_ORDER") as "LAST_ORDER"
  from
  (select x."MATERIAL_KEY" as "MATERIAL_KEY", sum(x."QTY") as "QTY", number(0) as "USED", null as
   "LAST_MOVEMENT", null as "LAST_ORDER"
   from
   (select s."MATERIAL_KEY" as "MATERIAL_KEY", s."QTY" as "QTY"
    from
    (select asText((q.item_no)) as "MATERIAL_KEY", asNumber((q.qty)) as "QTY"
     from quant q
     join bin b on b.bin_no = q.bin_no
     where b.kind = 'O') s) x
   group by x."MATERIAL_KEY"
   union all
   select y."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", number(0) as "USED", max(y."POSTING_DATE") as
   "LAST_MOVEMENT", null as "LAST_ORDER"
   from
   (select asText((m.item_no)) as "MATERIAL_KEY", case
    when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
    end as "POSTING_DATE"
    from stock_move m
    join bin b on b.bin_no = m.bin_no
    where m.done = 'Y'
    and b.kind = 'O') y
   where y."POSTING_DATE" <= date('2026-06-01')
   group by y."MATERIAL_KEY"
   union all
   select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
   from
   (select asText((l.item_no)) as "MATERIAL_KEY", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", case asText((case
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
    end as "STATUS"
    from so_line l
    join so_head h on h.so_no = l.so_no
    where l.line_type <> 'T') e
   group by e."MATERIAL_KEY"
   union all
   select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
   from
   (select asText((l.item_no)) as "MATERIAL_KEY", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", case asText((case
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
    end as "STATUS"
    from po_line l
    join po_head h on h.po_no = l.po_no
    where l.line_type <> 'T') e
   group by e."MATERIAL_KEY"
   union all
   select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when (e."STATUS" in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", max(e."ORDER_DATE") as "LAST_ORDER"
   from
   (select asText((w.item_no)) as "MATERIAL_KEY", case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE", case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as "STATUS"
    from work_order w) e
   group by e."MATERIAL_KEY"
   union all
   select e."PARENT_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when ((e."STATUS" = 'open')) then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
   from
   (select asText((b.parent_no)) as "PARENT_KEY", case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as "STATUS"
    from bom b) e
   group by e."PARENT_KEY"
   union all
   select e."COMPONENT_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when ((e."STATUS" = 'open')) then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
   from
   (select asText((b.component_no)) as "COMPONENT_KEY", case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as "STATUS"
    from bom b) e
   group by e."COMPONENT_KEY"
   union all
   select e."MATERIAL_KEY" as "MATERIAL_KEY", number(0) as "QTY", sum(case
    when 1 = 1 then 1
    else 0 end) as "USED", null as "LAST_MOVEMENT", null as "LAST_ORDER"
   from
   (select asText((v.item_no)) as "MATERIAL_KEY"
    from reservation v
    where v.state = 'O') e
   group by e."MATERIAL_KEY") w
  group by w."MATERIAL_KEY") f on f."MATERIAL_KEY" = m."KEY_1"
 where ((m."STATUS" = 'open')
  and (m."IS_STOCK_MANAGED" = boolean(true)))
 and coalesce(f."QTY", 0) = 0
 and coalesce(f."USED", 0) = 0
 and (m."CREATED_AT" is null
  or ageInDays(m."CREATED_AT", '2026-06-01') > number(730))) c
where (c."LAST_MOVEMENT" is null
 or ageInDays(c."LAST_MOVEMENT", '2026-06-01') > number(730))

