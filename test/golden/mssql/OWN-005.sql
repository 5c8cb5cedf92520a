-- OWN-005 Master data without an active owner

-- OWN-005 · SQL Server 2008 R2 3a548c4a620734bc, SQL Server 2012 3a548c4a620734bc, SQL Server 2016 3a548c4a620734bc, SQL Server 2022 3a548c4a620734bc
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[owner_key] as [owner_key], r.[created_by] as [created_by],
 r.[owner_key] as [x0], r.[created_at] as [x1]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/', c.cust_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.owner_user)) as [owner_key], asText((c.created_by))
  as [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as [created_at]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r.[status] = 'open'))
   and (isBlank(r.[owner_key])
    or not (((r.[owner_key] is not null
       and r.[owner_key] in
       (select rn.[key_1]
        from
        (select asText((u.user_id)) as [key_1], case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as [status]
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.[key_1] is not null
        and (rn.[status] = 'open'))))))))) j

-- OWN-005 · SQL Server 2008 R2 314681bb15f1ad7d, SQL Server 2012 314681bb15f1ad7d, SQL Server 2016 314681bb15f1ad7d, SQL Server 2022 314681bb15f1ad7d
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[owner_key] as [owner_key], r.[created_by] as [created_by],
 r.[owner_key] as [x0], r.[created_at] as [x1]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/', c.supp_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.owner_user)) as [owner_key], asText((c.created_by))
  as [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as [created_at]
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
 where ((((r.[status] = 'open'))
   and (isBlank(r.[owner_key])
    or not (((r.[owner_key] is not null
       and r.[owner_key] in
       (select rn.[key_1]
        from
        (select asText((u.user_id)) as [key_1], case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as [status]
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.[key_1] is not null
        and (rn.[status] = 'open'))))))))) j

-- OWN-005 · SQL Server 2008 R2 a7bb19f14747dd22, SQL Server 2012 a7bb19f14747dd22, SQL Server 2016 a7bb19f14747dd22, SQL Server 2022 a7bb19f14747dd22
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[owner_key] as [owner_key], r.[created_by] as [created_by],
 r.[owner_key] as [x0], r.[created_at] as [x1]
 from
 (select coalesce(asText((i.comp)), '-') as [company], asText((i.item_no)) as [key_1], coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as [label],
  asText((concat('/items/', i.item_no))) as [url], asText((i.dept_no)) as [org_unit_key],
  asText((i.owner_user)) as [owner_key], asText((i.created_by)) as [created_by], case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asBoolean((case
    when i.stocked = 'Y' then 1
    else 0 end)) as [is_stock_managed], case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as [created_at]
  from item i) r
 where ((((r.[status] = 'open')
    and (r.[is_stock_managed] = boolean(true)))
   and (isBlank(r.[owner_key])
    or not (((r.[owner_key] is not null
       and r.[owner_key] in
       (select rn.[key_1]
        from
        (select asText((u.user_id)) as [key_1], case asText((u.locked))
         when 'N' then 'open'
         when 'Y' then 'closed'
         end as [status]
         from app_user u
         left join staff s on s.emp_no = u.emp_no) rn
        where rn.[key_1] is not null
        and (rn.[status] = 'open'))))))))) j

