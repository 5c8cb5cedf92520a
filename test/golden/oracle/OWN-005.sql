-- OWN-005 Master data without an active owner

-- OWN-005 · Oracle 11.2 c87928044f1656ad, Oracle 11.2 ZHS16GBK a81c599629ef4048, Oracle 12.2 c87928044f1656ad, Oracle 19.3 c87928044f1656ad, Oracle 23.4 c87928044f1656ad
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."V0_0" is not null) as
"SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) as "HITS_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when ((r."STATUS" = 'open')) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open'))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", asText((c.owner_user)) as "OWNER_KEY"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OWN-005 · Oracle 11.2 60766acf26da3843, Oracle 11.2 ZHS16GBK 4c103fb1ca4cf6d8, Oracle 12.2 60766acf26da3843, Oracle 19.3 60766acf26da3843, Oracle 23.4 60766acf26da3843
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when ((r."STATUS" = 'open')) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open'))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.owner_user)) as "OWNER_KEY", asText((c.created_by))
  as "CREATED_BY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j."V0_0" = 1

-- OWN-005 · Oracle 11.2 8b25413cd729e387, Oracle 11.2 ZHS16GBK 971c48abf3906bd8, Oracle 12.2 8b25413cd729e387, Oracle 19.3 8b25413cd729e387, Oracle 23.4 8b25413cd729e387
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."V0_0" is not null) as
"SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) as "HITS_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when ((r."STATUS" = 'open')) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open'))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", asText((c.owner_user)) as "OWNER_KEY"
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OWN-005 · Oracle 11.2 ae42728876b9d413, Oracle 11.2 ZHS16GBK 418484269df1491e, Oracle 12.2 ae42728876b9d413, Oracle 19.3 ae42728876b9d413, Oracle 23.4 ae42728876b9d413
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when ((r."STATUS" = 'open')) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open'))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.owner_user)) as "OWNER_KEY", asText((c.created_by))
  as "CREATED_BY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT"
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
where j."V0_0" = 1

-- OWN-005 · Oracle 11.2 259b146d32869ba6, Oracle 11.2 ZHS16GBK df803214d17ce4ef, Oracle 12.2 259b146d32869ba6, Oracle 19.3 259b146d32869ba6, Oracle 23.4 259b146d32869ba6
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."V0_0" is not null) as
"SCOPE_0", countWhere(j."V0_0" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) as "HITS_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when ((r."STATUS" = 'open')
  and (r."IS_STOCK_MANAGED" = boolean(true))) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.dept_no)) as "ORG_UNIT_KEY", case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED", asText((i.owner_user)) as "OWNER_KEY"
  from item i) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OWN-005 · Oracle 11.2 a6c1278c65cd5325, Oracle 11.2 ZHS16GBK 587f4b70cb524a63, Oracle 12.2 a6c1278c65cd5325, Oracle 19.3 a6c1278c65cd5325, Oracle 23.4 a6c1278c65cd5325
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when ((r."STATUS" = 'open')
  and (r."IS_STOCK_MANAGED" = boolean(true))) then case
 when (isBlank(r."OWNER_KEY")
  or not (((r."OWNER_KEY" is not null
     and r."OWNER_KEY" in
     (select rn."KEY_1"
      from
      (select asText((u.user_id)) as "KEY_1", case
       when asText((u.locked)) = 'N' then 'open'
       when asText((u.locked)) = 'Y' then 'closed'
       end as "STATUS"
       from app_user u
       left join staff s on s.emp_no = u.emp_no) rn
      where rn."KEY_1" is not null
      and (rn."STATUS" = 'open')))))) then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))) then null
 else 2
 end as "V0_0"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
  asText((concat('/items/', i.item_no))) as "URL", asText((i.dept_no)) as "ORG_UNIT_KEY",
  asText((i.owner_user)) as "OWNER_KEY", asText((i.created_by)) as "CREATED_BY", case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT"
  from item i) r) j
where j."V0_0" = 1

