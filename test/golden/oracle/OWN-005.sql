-- OWN-005 Master data without an active owner

-- OWN-005 · Oracle 11.2 cd33c63db656c65d, Oracle 11.2 ZHS16GBK 6cb90946853e5a15, Oracle 12.2 cd33c63db656c65d, Oracle 19.3 cd33c63db656c65d, Oracle 23.4 cd33c63db656c65d
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.owner_user)) as "OWNER_KEY", asText((c.created_by))
  as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
 where ((((r."STATUS" = 'open'))
   and (isBlank(r."OWNER_KEY")
    or not (((r."OWNER_KEY" is not null
       and r."OWNER_KEY" in
       (select rn."KEY_1"
        from
        (select asText((u.user_id)) as "KEY_1", case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as "STATUS"
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn."KEY_1" is not null
        and (rn."STATUS" = 'open'))))))))) j

-- OWN-005 · Oracle 11.2 9eed771c8930c3e5, Oracle 11.2 ZHS16GBK 48c51eb06cd8c714, Oracle 12.2 9eed771c8930c3e5, Oracle 19.3 9eed771c8930c3e5, Oracle 23.4 9eed771c8930c3e5
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.owner_user)) as "OWNER_KEY", asText((c.created_by))
  as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
 where ((((r."STATUS" = 'open'))
   and (isBlank(r."OWNER_KEY")
    or not (((r."OWNER_KEY" is not null
       and r."OWNER_KEY" in
       (select rn."KEY_1"
        from
        (select asText((u.user_id)) as "KEY_1", case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as "STATUS"
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn."KEY_1" is not null
        and (rn."STATUS" = 'open'))))))))) j

-- OWN-005 · Oracle 11.2 7bf449792fdd563e, Oracle 11.2 ZHS16GBK 0486e3108d8922bd, Oracle 12.2 7bf449792fdd563e, Oracle 19.3 7bf449792fdd563e, Oracle 23.4 7bf449792fdd563e
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", r."CREATED_BY" as "CREATED_BY",
 r."OWNER_KEY" as "X0", r."CREATED_AT" as "X1"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
  asText((concat('/items/', i.item_no))) as "URL", asText((i.dept_no)) as "ORG_UNIT_KEY",
  asText((i.owner_user)) as "OWNER_KEY", asText((i.created_by)) as "CREATED_BY", case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as "IS_STOCK_MANAGED", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT"
  from item i) r
 where ((((r."STATUS" = 'open')
    and (r."IS_STOCK_MANAGED" = boolean(true)))
   and (isBlank(r."OWNER_KEY")
    or not (((r."OWNER_KEY" is not null
       and r."OWNER_KEY" in
       (select rn."KEY_1"
        from
        (select asText((u.user_id)) as "KEY_1", case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as "STATUS"
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn."KEY_1" is not null
        and (rn."STATUS" = 'open'))))))))) j

