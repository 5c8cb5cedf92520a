-- INC-002 Supplier file incomplete

-- INC-002 · SQL Server 2008 R2 eaad520ccb9c1200, SQL Server 2012 eaad520ccb9c1200, SQL Server 2016 eaad520ccb9c1200, SQL Server 2022 a0e7d30d14d54f59
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere(j.[t_0] = 1) as [scope_0],
countWhere(j.[t_1] = 1) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], case
 when case
 when not (((r.[status] = 'open')
   and (r.[key_1] in
    (select rn.[supplier_key]
     from
     (select asText((h.supp_no)) as [supplier_key], case asText((h.state))
      when '10' then 'draft'
      when '20' then 'pending_approval'
      when '30' then 'open'
      when '40' then 'in_progress'
      when '50' then 'done'
      when '80' then 'closed'
      when '90' then 'cancelled'
      end as [status], case
      when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
      end as [order_date]
      from po_head h) rn
     where rn.[supplier_key] is not null
     and ((rn.[status] in ('open', 'in_progress', 'done'))
      and (ageInDays(rn.[order_date], '2026-06-01') >= number(0))
      and (ageInDays(rn.[order_date], '2026-06-01') <= number(365))))))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_0], case
 when case
 when ((r.[status] = 'open')
  and (r.[key_1] in
   (select rn.[supplier_key]
    from
    (select asText((h.supp_no)) as [supplier_key], case asText((h.state))
     when '10' then 'draft'
     when '20' then 'pending_approval'
     when '30' then 'open'
     when '40' then 'in_progress'
     when '50' then 'done'
     when '80' then 'closed'
     when '90' then 'cancelled'
     end as [status], case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as [order_date]
     from po_head h) rn
    where rn.[supplier_key] is not null
    and ((rn.[status] in ('open', 'in_progress', 'done'))
     and (ageInDays(rn.[order_date], '2026-06-01') >= number(0))
     and (ageInDays(rn.[order_date], '2026-06-01') <= number(365)))))) then case
 when ((coalesce(normalText(r.[tax_id]), ' ') is null)
  or (r.[bank_accounts] is null)
  or (coalesce(normalText(r.[phone]), ' ') is null)
  or (coalesce(normalText(r.[mobile]), ' ') is null)
  or (coalesce(normalText(r.[email]), ' ') is null)) then case
 when ((isBlank(r.[tax_id])
   or 1 = 1)
  or isBlank(r.[payment_term])
  or (r.[licence_valid_to] is null)
  or ((r.[bank_accounts] is null)
   or (r.[bank_accounts] < number(1)))
  or ((isBlank(r.[phone])
    or 1 = 1)
   and (isBlank(r.[mobile])
    or 1 = 1)
   and (isBlank(r.[email])
    or 1 = 1))) then 0
 when not (((isBlank(r.[tax_id])
    or 1 = 1)
   or isBlank(r.[payment_term])
   or (r.[licence_valid_to] is null)
   or ((r.[bank_accounts] is null)
    or (r.[bank_accounts] < number(1)))
   or ((isBlank(r.[phone])
     or 1 = 1)
    and (isBlank(r.[mobile])
     or 1 = 1)
    and (isBlank(r.[email])
     or 1 = 1)))) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and (r.[key_1] in
    (select rn.[supplier_key]
     from
     (select asText((h.supp_no)) as [supplier_key], case asText((h.state))
      when '10' then 'draft'
      when '20' then 'pending_approval'
      when '30' then 'open'
      when '40' then 'in_progress'
      when '50' then 'done'
      when '80' then 'closed'
      when '90' then 'cancelled'
      end as [status], case
      when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
      end as [order_date]
      from po_head h) rn
     where rn.[supplier_key] is not null
     and ((rn.[status] in ('open', 'in_progress', 'done'))
      and (ageInDays(rn.[order_date], '2026-06-01') >= number(0))
      and (ageInDays(rn.[order_date], '2026-06-01') <= number(365))))))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_1]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asText((c.supp_no)) as [key_1], asText((c.tax_no)) as [tax_id],
  asNumber((coalesce(bank.accounts, 0))) as [bank_accounts], asText((c.phone)) as [phone], asText((c.mobile))
  as [mobile], asText((c.email)) as [email], asText((c.pay_term)) as [payment_term], case
  when asDate((c.licence_until), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.licence_until), 'UTC', 'Asia/Shanghai')
  end as [licence_valid_to], normalText(asText((c.tax_no))) as [tax_id__normal], normalText(asText((c.phone)))
  as [phone__normal], normalText(asText((c.mobile))) as [mobile__normal], normalText(asText((c.email))) as
  [email__normal]
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
group by j.[company], j.[org_unit_key]

-- INC-002 · SQL Server 2008 R2 aaffc4089fce0d4f, SQL Server 2012 aaffc4089fce0d4f, SQL Server 2016 aaffc4089fce0d4f, SQL Server 2022 aaffc4089fce0d4f
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[tax_id] as [tax_id], r.[payment_term] as [payment_term],
 r.[licence_valid_to] as [licence_valid_to], r.[bank_accounts] as [bank_accounts], r.[phone] as [phone],
 r.[mobile] as [mobile], r.[email] as [email], r.[created_by] as [created_by]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/', c.supp_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.tax_no)) as [tax_id], asText((c.pay_term)) as
  [payment_term], case
  when asDate((c.licence_until), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.licence_until), 'UTC', 'Asia/Shanghai')
  end as [licence_valid_to], asNumber((coalesce(bank.accounts, 0))) as [bank_accounts], asText((c.phone)) as
  [phone], asText((c.mobile)) as [mobile], asText((c.email)) as [email], asText((c.created_by)) as
  [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status]
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
 where ((((r.[status] = 'open')
    and (r.[key_1] in
     (select rn.[supplier_key]
      from
      (select asText((h.supp_no)) as [supplier_key], case asText((h.state))
       when '10' then 'draft'
       when '20' then 'pending_approval'
       when '30' then 'open'
       when '40' then 'in_progress'
       when '50' then 'done'
       when '80' then 'closed'
       when '90' then 'cancelled'
       end as [status], case
       when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
       else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
       end as [order_date]
       from po_head h) rn
      where rn.[supplier_key] is not null
      and ((rn.[status] in ('open', 'in_progress', 'done'))
       and (ageInDays(rn.[order_date], '2026-06-01') >= number(0))
       and (ageInDays(rn.[order_date], '2026-06-01') <= number(365))))))
   and ((isBlank(r.[tax_id])
     or 1 = 1)
    or isBlank(r.[payment_term])
    or (r.[licence_valid_to] is null)
    or ((r.[bank_accounts] is null)
     or (r.[bank_accounts] < number(1)))
    or ((isBlank(r.[phone])
      or 1 = 1)
     and (isBlank(r.[mobile])
      or 1 = 1)
     and (isBlank(r.[email])
      or 1 = 1)))))) j

