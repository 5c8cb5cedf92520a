-- STL-002 Material that nothing uses any more

-- stale/zombie-material · MySQL 5.7 cb6a3e3916caea15
select j.company as company, j.acting_unit as org_unit, count(*) as `in_scope`, 0 as `not_evaluable`,
sum(j.unmoved) as `row_count`
from
(select c.company as company, coalesce(c.`org_unit_key`,
  (select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`owner_key`)) as acting_unit, case
 when (c.`last_movement` is null
  or ageInDays(c.`last_movement`, '2026-06-01') > number(730)) then 1
 else 0
 end as unmoved
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`org_unit_key` as `org_unit_key`, m.`owner_key` as `owner_key`, f.`last_movement` as
  `last_movement`, f.`last_order` as `last_order`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asText((i.dept_no)) as `org_unit_key`, asText((i.owner_user)) as `owner_key`, case
   asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  left join
  (select w.`material_key` as `material_key`, sum(w.`qty`) as `qty`, sum(w.`used`) as `used`,
   max(w.`last_movement`) as `last_movement`, max(w.`last_order`) as `last_order`
   from
   (select x.`material_key` as `material_key`, sum(x.`qty`) as `qty`, number(0) as `used`, null as
    `last_movement`, null as `last_order`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x
    group by x.`material_key`
    union all
    select y.`material_key` as `material_key`, number(0) as `qty`, number(0) as `used`, max(y.`posting_date`)
    as `last_movement`, null as `last_order`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    group by y.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((l.item_no)) as `material_key`, case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((case
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
     end as `status`
     from so_line l
     join so_head h on h.so_no = l.so_no
     where l.line_type <> 'T') e
    group by e.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((l.item_no)) as `material_key`, case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((case
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
     end as `status`
     from po_line l
     join po_head h on h.po_no = l.po_no
     where l.line_type <> 'T') e
    group by e.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((w.item_no)) as `material_key`, case
     when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((w.state))
     when '0' then 'draft'
     when '1' then 'open'
     when '2' then 'in_progress'
     when '3' then 'done'
     when '4' then 'closed'
     when '9' then 'cancelled'
     end as `status`
     from work_order w) e
    group by e.`material_key`
    union all
    select e.`parent_key` as `material_key`, number(0) as `qty`, sum(case
     when ((e.`status` = 'open')) then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((b.parent_no)) as `parent_key`, case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as `status`
     from bom b) e
    group by e.`parent_key`
    union all
    select e.`component_key` as `material_key`, number(0) as `qty`, sum(case
     when ((e.`status` = 'open')) then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((b.component_no)) as `component_key`, case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as `status`
     from bom b) e
    group by e.`component_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when 1 = 1 then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((v.item_no)) as `material_key`
     from reservation v
     where v.state = 'O') e
    group by e.`material_key`) w
   group by w.`material_key`) f on f.`material_key` = m.`key_1`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))
  and coalesce(f.`qty`, 0) = 0
  and coalesce(f.`used`, 0) = 0
  and (m.`created_at` is null
   or ageInDays(m.`created_at`, '2026-06-01') > number(730))) c) j
group by j.company, j.acting_unit

-- stale/zombie-material · MySQL 8.0 d3b35a859f75dd4a, MariaDB 10.11 5a66feac375f0bf6
select j.company as company, j.acting_unit as org_unit, count(*) as `in_scope`, 0 as `not_evaluable`,
sum(j.unmoved) as `row_count`
from
(select c.company as company, coalesce(c.`org_unit_key`,
  (select max(cn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn.`key_1` = c.`owner_key`)) as acting_unit, case
 when (c.`last_movement` is null
  or ageInDays(c.`last_movement`, '2026-06-01') > number(730)) then 1
 else 0
 end as unmoved
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`org_unit_key` as `org_unit_key`, m.`owner_key` as `owner_key`, m.`created_by` as
  `created_by`, f.`last_movement` as `last_movement`, f.`last_order` as `last_order`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asText((i.dept_no)) as `org_unit_key`, asText((i.owner_user)) as `owner_key`,
   asText((i.created_by)) as `created_by`, case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  left join
  (select w.`material_key` as `material_key`, sum(w.`qty`) as `qty`, sum(w.`used`) as `used`,
   max(w.`last_movement`) as `last_movement`, max(w.`last_order`) as `last_order`
   from
   (select x.`material_key` as `material_key`, sum(x.`qty`) as `qty`, number(0) as `used`, null as
    `last_movement`, null as `last_order`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x
    group by x.`material_key`
    union all
    select y.`material_key` as `material_key`, number(0) as `qty`, number(0) as `used`, max(y.`posting_date`)
    as `last_movement`, null as `last_order`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    group by y.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((l.item_no)) as `material_key`, case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((case
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
     end as `status`
     from so_line l
     join so_head h on h.so_no = l.so_no
     where l.line_type <> 'T') e
    group by e.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((l.item_no)) as `material_key`, case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((case
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
     end as `status`
     from po_line l
     join po_head h on h.po_no = l.po_no
     where l.line_type <> 'T') e
    group by e.`material_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
     else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
    from
    (select asText((w.item_no)) as `material_key`, case
     when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
     end as `order_date`, case asText((w.state))
     when '0' then 'draft'
     when '1' then 'open'
     when '2' then 'in_progress'
     when '3' then 'done'
     when '4' then 'closed'
     when '9' then 'cancelled'
     end as `status`
     from work_order w) e
    group by e.`material_key`
    union all
    select e.`parent_key` as `material_key`, number(0) as `qty`, sum(case
     when ((e.`status` = 'open')) then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((b.parent_no)) as `parent_key`, case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as `status`
     from bom b) e
    group by e.`parent_key`
    union all
    select e.`component_key` as `material_key`, number(0) as `qty`, sum(case
     when ((e.`status` = 'open')) then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((b.component_no)) as `component_key`, case asText((b.state))
     when '1' then 'open'
     when '9' then 'closed'
     end as `status`
     from bom b) e
    group by e.`component_key`
    union all
    select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
     when 1 = 1 then 1
     else 0 end) as `used`, null as `last_movement`, null as `last_order`
    from
    (select asText((v.item_no)) as `material_key`
     from reservation v
     where v.state = 'O') e
    group by e.`material_key`) w
   group by w.`material_key`) f on f.`material_key` = m.`key_1`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))
  and coalesce(f.`qty`, 0) = 0
  and coalesce(f.`used`, 0) = 0
  and (m.`created_at` is null
   or ageInDays(m.`created_at`, '2026-06-01') > number(730))) c) j
group by j.company, j.acting_unit

-- stale/zombie-material · MySQL 5.7 1c77abdb381bfb31
select c.*, coalesce(c.`org_unit_key`,
 (select max(cn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) cn
  where cn.`key_1` = c.`owner_key`)) as `acting_unit`
from
(select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
 as `created_at`, m.`org_unit_key` as `org_unit_key`, m.`owner_key` as `owner_key`, f.`last_movement` as
 `last_movement`, f.`last_order` as `last_order`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, asText((i.dept_no)) as `org_unit_key`, asText((i.owner_user)) as `owner_key`, case
  asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`
  from item i) m
 left join
 (select w.`material_key` as `material_key`, sum(w.`qty`) as `qty`, sum(w.`used`) as `used`,
  max(w.`last_movement`) as `last_movement`, max(w.`last_order`) as `last_order`
  from
  (select x.`material_key` as `material_key`, sum(x.`qty`) as `qty`, number(0) as `used`, null as
   `last_movement`, null as `last_order`
   from
   (select s.`material_key` as `material_key`, s.`qty` as `qty`
    from
    (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`
     from quant q
     join bin b on b.bin_no = q.bin_no
     where b.kind = 'O') s) x
   group by x.`material_key`
   union all
   select y.`material_key` as `material_key`, number(0) as `qty`, number(0) as `used`, max(y.`posting_date`) as
   `last_movement`, null as `last_order`
   from
   (select asText((m.item_no)) as `material_key`, case
    when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
    end as `posting_date`
    from stock_move m
    join bin b on b.bin_no = m.bin_no
    where m.done = 'Y'
    and b.kind = 'O') y
   where y.`posting_date` <= date('2026-06-01')
   group by y.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((l.item_no)) as `material_key`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((case
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
    end as `status`
    from so_line l
    join so_head h on h.so_no = l.so_no
    where l.line_type <> 'T') e
   group by e.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((l.item_no)) as `material_key`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((case
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
    end as `status`
    from po_line l
    join po_head h on h.po_no = l.po_no
    where l.line_type <> 'T') e
   group by e.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((w.item_no)) as `material_key`, case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as `status`
    from work_order w) e
   group by e.`material_key`
   union all
   select e.`parent_key` as `material_key`, number(0) as `qty`, sum(case
    when ((e.`status` = 'open')) then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((b.parent_no)) as `parent_key`, case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as `status`
    from bom b) e
   group by e.`parent_key`
   union all
   select e.`component_key` as `material_key`, number(0) as `qty`, sum(case
    when ((e.`status` = 'open')) then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((b.component_no)) as `component_key`, case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as `status`
    from bom b) e
   group by e.`component_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when 1 = 1 then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((v.item_no)) as `material_key`
    from reservation v
    where v.state = 'O') e
   group by e.`material_key`) w
  group by w.`material_key`) f on f.`material_key` = m.`key_1`
 where ((m.`status` = 'open')
  and (m.`is_stock_managed` = boolean(true)))
 and coalesce(f.`qty`, 0) = 0
 and coalesce(f.`used`, 0) = 0
 and (m.`created_at` is null
  or ageInDays(m.`created_at`, '2026-06-01') > number(730))) c
where (c.`last_movement` is null
 or ageInDays(c.`last_movement`, '2026-06-01') > number(730))

-- stale/zombie-material · MySQL 8.0 358ac0a1886f2641, MariaDB 10.11 10d19b746e368733
select c.*, coalesce(c.`org_unit_key`,
 (select max(cn.`org_unit_key`)
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) cn
  where cn.`key_1` = c.`owner_key`)) as `acting_unit`
from
(select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
 as `created_at`, m.`org_unit_key` as `org_unit_key`, m.`owner_key` as `owner_key`, m.`created_by` as
 `created_by`, f.`last_movement` as `last_movement`, f.`last_order` as `last_order`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, asText((i.dept_no)) as `org_unit_key`, asText((i.owner_user)) as `owner_key`,
  asText((i.created_by)) as `created_by`, case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as `is_stock_managed`
  from item i) m
 left join
 (select w.`material_key` as `material_key`, sum(w.`qty`) as `qty`, sum(w.`used`) as `used`,
  max(w.`last_movement`) as `last_movement`, max(w.`last_order`) as `last_order`
  from
  (select x.`material_key` as `material_key`, sum(x.`qty`) as `qty`, number(0) as `used`, null as
   `last_movement`, null as `last_order`
   from
   (select s.`material_key` as `material_key`, s.`qty` as `qty`
    from
    (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`
     from quant q
     join bin b on b.bin_no = q.bin_no
     where b.kind = 'O') s) x
   group by x.`material_key`
   union all
   select y.`material_key` as `material_key`, number(0) as `qty`, number(0) as `used`, max(y.`posting_date`) as
   `last_movement`, null as `last_order`
   from
   (select asText((m.item_no)) as `material_key`, case
    when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
    end as `posting_date`
    from stock_move m
    join bin b on b.bin_no = m.bin_no
    where m.done = 'Y'
    and b.kind = 'O') y
   where y.`posting_date` <= date('2026-06-01')
   group by y.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((l.item_no)) as `material_key`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((case
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
    end as `status`
    from so_line l
    join so_head h on h.so_no = l.so_no
    where l.line_type <> 'T') e
   group by e.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((l.item_no)) as `material_key`, case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((case
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
    end as `status`
    from po_line l
    join po_head h on h.po_no = l.po_no
    where l.line_type <> 'T') e
   group by e.`material_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when (e.`status` in ('draft', 'pending_approval', 'open', 'in_progress')) then 1
    else 0 end) as `used`, null as `last_movement`, max(e.`order_date`) as `last_order`
   from
   (select asText((w.item_no)) as `material_key`, case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as `order_date`, case asText((w.state))
    when '0' then 'draft'
    when '1' then 'open'
    when '2' then 'in_progress'
    when '3' then 'done'
    when '4' then 'closed'
    when '9' then 'cancelled'
    end as `status`
    from work_order w) e
   group by e.`material_key`
   union all
   select e.`parent_key` as `material_key`, number(0) as `qty`, sum(case
    when ((e.`status` = 'open')) then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((b.parent_no)) as `parent_key`, case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as `status`
    from bom b) e
   group by e.`parent_key`
   union all
   select e.`component_key` as `material_key`, number(0) as `qty`, sum(case
    when ((e.`status` = 'open')) then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((b.component_no)) as `component_key`, case asText((b.state))
    when '1' then 'open'
    when '9' then 'closed'
    end as `status`
    from bom b) e
   group by e.`component_key`
   union all
   select e.`material_key` as `material_key`, number(0) as `qty`, sum(case
    when 1 = 1 then 1
    else 0 end) as `used`, null as `last_movement`, null as `last_order`
   from
   (select asText((v.item_no)) as `material_key`
    from reservation v
    where v.state = 'O') e
   group by e.`material_key`) w
  group by w.`material_key`) f on f.`material_key` = m.`key_1`
 where ((m.`status` = 'open')
  and (m.`is_stock_managed` = boolean(true)))
 and coalesce(f.`qty`, 0) = 0
 and coalesce(f.`used`, 0) = 0
 and (m.`created_at` is null
  or ageInDays(m.`created_at`, '2026-06-01') > number(730))) c
where (c.`last_movement` is null
 or ageInDays(c.`last_movement`, '2026-06-01') > number(730))

