-- OWN-005 Master data without an active owner

-- OWN-005 · Oracle 11.2 e0f7b932ba7aa5a0, Oracle 11.2 ZHS16GBK e0f7b932ba7aa5a0, Oracle 12.2 e0f7b932ba7aa5a0, Oracle 19.3 e0f7b932ba7aa5a0, Oracle 23.4 e0f7b932ba7aa5a0
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."S0_0" = 1) as "SCOPE_0",
countWhere(j."O0_0" = 1) as "OPEN_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when not (((r."STATUS" = 'open'))) then 0
 else 1
 end as "S0_0", case
 when ((r."STATUS" = 'open')) then 0
 when not (((r."STATUS" = 'open'))) then 0
 else 1
 end as "O0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OWN-005 · Oracle 11.2 379a4c1bf37e4125, Oracle 11.2 ZHS16GBK 7f5d389d40400b81, Oracle 12.2 379a4c1bf37e4125, Oracle 19.3 379a4c1bf37e4125, Oracle 23.4 379a4c1bf37e4125
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when (((r."STATUS" = 'open'))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open'))))))) then 1
 else 0
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
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where (((r."STATUS" = 'open'))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open')))))))) j

-- OWN-005 · Oracle 11.2 87320ae8713a91f4, Oracle 11.2 ZHS16GBK 87320ae8713a91f4, Oracle 12.2 87320ae8713a91f4, Oracle 19.3 87320ae8713a91f4, Oracle 23.4 87320ae8713a91f4
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."S0_0" = 1) as "SCOPE_0",
countWhere(j."O0_0" = 1) as "OPEN_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when not (((r."STATUS" = 'open'))) then 0
 else 1
 end as "S0_0", case
 when ((r."STATUS" = 'open')) then 0
 when not (((r."STATUS" = 'open'))) then 0
 else 1
 end as "O0_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS"
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

-- OWN-005 · Oracle 11.2 b4c4c558ddb31f3a, Oracle 11.2 ZHS16GBK d5a2ea4f378c9d91, Oracle 12.2 b4c4c558ddb31f3a, Oracle 19.3 b4c4c558ddb31f3a, Oracle 23.4 b4c4c558ddb31f3a
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when (((r."STATUS" = 'open'))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open'))))))) then 1
 else 0
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where (((r."STATUS" = 'open'))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open')))))))) j

-- OWN-005 · Oracle 11.2 6de7a92af5c1831d, Oracle 11.2 ZHS16GBK 6de7a92af5c1831d, Oracle 12.2 6de7a92af5c1831d, Oracle 19.3 6de7a92af5c1831d, Oracle 23.4 6de7a92af5c1831d
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."S0_0" = 1) as "SCOPE_0",
countWhere(j."O0_0" = 1) as "OPEN_0"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when not (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))) then 0
 else 1
 end as "S0_0", case
 when ((r."STATUS" = 'open')
  and (r."IS_STOCK_MANAGED" = boolean(true))) then 0
 when not (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))) then 0
 else 1
 end as "O0_0"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.dept_no)) as "ORG_UNIT_KEY", case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED"
  from item i) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- OWN-005 · Oracle 11.2 76757d08f931cb19, Oracle 11.2 ZHS16GBK d1c80c323dde1224, Oracle 12.2 76757d08f931cb19, Oracle 19.3 76757d08f931cb19, Oracle 23.4 76757d08f931cb19
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1", case
 when (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open'))))))) then 1
 else 0
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
  from item i) r
 where (((r."STATUS" = 'open')
   and (r."IS_STOCK_MANAGED" = boolean(true)))
  and (isBlank(r."OWNER_KEY")
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
       and (rn."STATUS" = 'open')))))))) j

