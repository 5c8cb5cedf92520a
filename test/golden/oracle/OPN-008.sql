-- OPN-008 Draft that was never submitted

-- OPN-008 · Oracle 11.2 782ff39cff75aa74, Oracle 11.2 ZHS16GBK 782ff39cff75aa74, Oracle 12.2 782ff39cff75aa74, Oracle 19.3 782ff39cff75aa74, Oracle 23.4 782ff39cff75aa74
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."CREATED_BY" as "CREATED_BY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY",
  countWhere(j."V0_0" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1)
  as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."CREATED_BY" as "CREATED_BY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
   when ((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
   when (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
   when not ((ageInDays(case
      when r."CREATED_AT" is null then r."ORDER_DATE"
      when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
      else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
   else 2
   end
   when not (((r."STATUS" in ('draft'))
     and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
   else 2
   end as "V0_0"
   from
   (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.created_by)) as "CREATED_BY",
    asText((h.dept_no)) as "ORG_UNIT_KEY", case
    when asText((h.state)) = 'N' then 'draft'
    when asText((h.state)) = 'Q' then 'pending_approval'
    when asText((h.state)) = 'R' then 'open'
    when asText((h.state)) = 'D' then 'done'
    when asText((h.state)) = 'C' then 'closed'
    when asText((h.state)) = 'X' then 'cancelled'
    end as "STATUS", asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE"
    from so_head h) r) j
  group by j."COMPANY", j."CREATED_BY", j."ORG_UNIT_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- OPN-008 · Oracle 11.2 2d3e66cd820b4e0a, Oracle 11.2 ZHS16GBK 2d3e66cd820b4e0a, Oracle 12.2 2d3e66cd820b4e0a, Oracle 19.3 2d3e66cd820b4e0a, Oracle 23.4 2d3e66cd820b4e0a
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3",
 (select max(rn."ORG_UNIT_KEY")
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" = r."CREATED_BY") as "X4", case
 when ((r."STATUS" in ('draft'))
  and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
 when (ageInDays(case
   when r."CREATED_AT" is null then r."ORDER_DATE"
   when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
   else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
 when not ((ageInDays(case
    when r."CREATED_AT" is null then r."ORDER_DATE"
    when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
    else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
 else 2
 end
 when not (((r."STATUS" in ('draft'))
   and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.so_no)) as "KEY_1",
  coalesce(asText((h.so_no)), asText((h.so_no))) as "LABEL", asText((concat('/sales-orders/', h.so_no))) as
  "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", asText((h.created_by)) as "CREATED_BY", case
  when asText((h.state)) = 'N' then 'draft'
  when asText((h.state)) = 'Q' then 'pending_approval'
  when asText((h.state)) = 'R' then 'open'
  when asText((h.state)) = 'D' then 'done'
  when asText((h.state)) = 'C' then 'closed'
  when asText((h.state)) = 'X' then 'cancelled'
  end as "STATUS", asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as "IS_TEMPLATE", case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE"
  from so_head h) r) j
where j."V0_0" = 1

-- OPN-008 · Oracle 11.2 feef3caa698c6e58, Oracle 11.2 ZHS16GBK feef3caa698c6e58, Oracle 12.2 feef3caa698c6e58, Oracle 19.3 feef3caa698c6e58, Oracle 23.4 feef3caa698c6e58
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."CREATED_BY" as "CREATED_BY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY",
  countWhere(j."V0_0" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1)
  as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."CREATED_BY" as "CREATED_BY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
   when ((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
   when (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
   when not ((ageInDays(case
      when r."CREATED_AT" is null then r."ORDER_DATE"
      when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
      else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
   else 2
   end
   when not (((r."STATUS" in ('draft'))
     and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
   else 2
   end as "V0_0"
   from
   (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.created_by)) as "CREATED_BY",
    asText((h.dept_no)) as "ORG_UNIT_KEY", case
    when asText((h.state)) = '10' then 'draft'
    when asText((h.state)) = '20' then 'pending_approval'
    when asText((h.state)) = '30' then 'open'
    when asText((h.state)) = '40' then 'in_progress'
    when asText((h.state)) = '50' then 'done'
    when asText((h.state)) = '80' then 'closed'
    when asText((h.state)) = '90' then 'cancelled'
    end as "STATUS", asBoolean((case
      when h.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE"
    from po_head h) r) j
  group by j."COMPANY", j."CREATED_BY", j."ORG_UNIT_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- OPN-008 · Oracle 11.2 17324490be52ec88, Oracle 11.2 ZHS16GBK 17324490be52ec88, Oracle 12.2 17324490be52ec88, Oracle 19.3 17324490be52ec88, Oracle 23.4 17324490be52ec88
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3",
 (select max(rn."ORG_UNIT_KEY")
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" = r."CREATED_BY") as "X4", case
 when ((r."STATUS" in ('draft'))
  and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
 when (ageInDays(case
   when r."CREATED_AT" is null then r."ORDER_DATE"
   when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
   else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
 when not ((ageInDays(case
    when r."CREATED_AT" is null then r."ORDER_DATE"
    when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
    else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
 else 2
 end
 when not (((r."STATUS" in ('draft'))
   and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((h.comp)), '-') as "COMPANY", asText((h.po_no)) as "KEY_1",
  coalesce(asText((h.po_no)), asText((h.po_no))) as "LABEL", asText((concat('/purchase-orders/', h.po_no))) as
  "URL", asText((h.dept_no)) as "ORG_UNIT_KEY", asText((h.created_by)) as "CREATED_BY", case
  when asText((h.state)) = '10' then 'draft'
  when asText((h.state)) = '20' then 'pending_approval'
  when asText((h.state)) = '30' then 'open'
  when asText((h.state)) = '40' then 'in_progress'
  when asText((h.state)) = '50' then 'done'
  when asText((h.state)) = '80' then 'closed'
  when asText((h.state)) = '90' then 'cancelled'
  end as "STATUS", asBoolean((case
    when h.template = 'Y' then 1
    else 0 end)) as "IS_TEMPLATE", case
  when asDate((h.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE"
  from po_head h) r) j
where j."V0_0" = 1

-- OPN-008 · Oracle 11.2 e770a8d5a2e34e36, Oracle 11.2 ZHS16GBK e770a8d5a2e34e36, Oracle 12.2 e770a8d5a2e34e36, Oracle 19.3 e770a8d5a2e34e36, Oracle 23.4 e770a8d5a2e34e36
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce((select max(cn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) cn
   where cn."KEY_1" = c."CREATED_BY"), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."CREATED_BY" as "CREATED_BY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY",
  countWhere(j."V0_0" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1)
  as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."CREATED_BY" as "CREATED_BY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
   when ((r."STATUS" in ('draft'))
    and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
   when (ageInDays(case
     when r."CREATED_AT" is null then r."ORDER_DATE"
     when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
     else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
   when not ((ageInDays(case
      when r."CREATED_AT" is null then r."ORDER_DATE"
      when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
      else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
   else 2
   end
   when not (((r."STATUS" in ('draft'))
     and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
   else 2
   end as "V0_0"
   from
   (select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.created_by)) as "CREATED_BY",
    asText((w.dept_no)) as "ORG_UNIT_KEY", case
    when asText((w.state)) = '0' then 'draft'
    when asText((w.state)) = '1' then 'open'
    when asText((w.state)) = '2' then 'in_progress'
    when asText((w.state)) = '3' then 'done'
    when asText((w.state)) = '4' then 'closed'
    when asText((w.state)) = '9' then 'cancelled'
    end as "STATUS", asBoolean((case
      when w.template = 'Y' then 1
      else 0 end)) as "IS_TEMPLATE", case
    when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
    end as "ORDER_DATE"
    from work_order w) r) j
  group by j."COMPANY", j."CREATED_BY", j."ORG_UNIT_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- OPN-008 · Oracle 11.2 a7e505484a778746, Oracle 11.2 ZHS16GBK a7e505484a778746, Oracle 12.2 a7e505484a778746, Oracle 19.3 a7e505484a778746, Oracle 23.4 a7e505484a778746
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."CREATED_BY" as "CREATED_BY", r."CREATED_AT" as "X0", r."ORDER_DATE" as
 "X1", r."CREATED_BY" as "X2", ageInDays(case
  when r."CREATED_AT" is null then r."ORDER_DATE"
  when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
  else r."CREATED_AT" end, '2026-06-01') as "X3",
 (select max(rn."ORG_UNIT_KEY")
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" = r."CREATED_BY") as "X4", case
 when ((r."STATUS" in ('draft'))
  and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false))) then case
 when (ageInDays(case
   when r."CREATED_AT" is null then r."ORDER_DATE"
   when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
   else r."CREATED_AT" end, '2026-06-01') > number(30)) then 1
 when not ((ageInDays(case
    when r."CREATED_AT" is null then r."ORDER_DATE"
    when r."ORDER_DATE" < r."CREATED_AT" then r."ORDER_DATE"
    else r."CREATED_AT" end, '2026-06-01') > number(30))) then 0
 else 2
 end
 when not (((r."STATUS" in ('draft'))
   and (coalesce(r."IS_TEMPLATE", boolean(false)) = boolean(false)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((w.comp)), '-') as "COMPANY", asText((w.wo_no)) as "KEY_1",
  coalesce(asText((w.wo_no)), asText((w.wo_no))) as "LABEL", asText((concat('/work-orders/', w.wo_no))) as
  "URL", asText((w.dept_no)) as "ORG_UNIT_KEY", asText((w.created_by)) as "CREATED_BY", case
  when asText((w.state)) = '0' then 'draft'
  when asText((w.state)) = '1' then 'open'
  when asText((w.state)) = '2' then 'in_progress'
  when asText((w.state)) = '3' then 'done'
  when asText((w.state)) = '4' then 'closed'
  when asText((w.state)) = '9' then 'cancelled'
  end as "STATUS", asBoolean((case
    when w.template = 'Y' then 1
    else 0 end)) as "IS_TEMPLATE", case
  when asDate((w.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((w.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((w.order_date), 'UTC', 'Asia/Shanghai')
  end as "ORDER_DATE"
  from work_order w) r) j
where j."V0_0" = 1

