-- INC-001 Customer file incomplete

-- INC-001 · SQL Server 2008 R2 18cfbec6c761f9bb, SQL Server 2012 18cfbec6c761f9bb, SQL Server 2016 18cfbec6c761f9bb, SQL Server 2022 9b82038981c93cf2
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere((case
  when not (((j.[status] = 'open')
    and (coalesce(j.[is_one_time], boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as [scope_0], countWhere(j.[t_0] = 1) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[is_one_time]
 as [is_one_time], case
 when case
 when ((r.[status] = 'open')
  and (coalesce(r.[is_one_time], boolean(false)) = boolean(false))) then case
 when ((coalesce(normalText(r.[name]), ' ') is null)
  or (coalesce(normalText(r.[street]), ' ') is null)
  or (coalesce(normalText(r.[city]), ' ') is null)
  or (coalesce(r.[is_company], boolean(true)) is null)
  or (coalesce(r.[country__normal], 'cn') is null)
  or (coalesce(normalText(r.[tax_id]), ' ') is null)
  or (coalesce(normalText(r.[phone]), ' ') is null)
  or (coalesce(normalText(r.[mobile]), ' ') is null)
  or (coalesce(normalText(r.[email]), ' ') is null)) then case
 when ((isBlank(r.[name])
   or 1 = 1)
  or isBlank(r.[payment_term])
  or (isBlank(r.[street])
   or 1 = 1)
  or (isBlank(r.[city])
   or 1 = 1)
  or isBlank(r.[country])
  or ((coalesce(r.[is_company], boolean(true)) = boolean(true))
   and ((isBlank(r.[country])
     or (coalesce(r.[country__normal], 'cn') = 'cn'))
    and (isBlank(r.[tax_id])
     or 1 = 1)))
  or ((isBlank(r.[phone])
    or 1 = 1)
   and (isBlank(r.[mobile])
    or 1 = 1)
   and (isBlank(r.[email])
    or 1 = 1))) then 0
 when not (((isBlank(r.[name])
    or 1 = 1)
   or isBlank(r.[payment_term])
   or (isBlank(r.[street])
    or 1 = 1)
   or (isBlank(r.[city])
    or 1 = 1)
   or isBlank(r.[country])
   or ((coalesce(r.[is_company], boolean(true)) = boolean(true))
    and ((isBlank(r.[country])
      or (coalesce(r.[country__normal], 'cn') = 'cn'))
     and (isBlank(r.[tax_id])
      or 1 = 1)))
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
   and (coalesce(r.[is_one_time], boolean(false)) = boolean(false)))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_0]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asBoolean((case
    when c.one_time = 'Y' then 1
    else 0 end)) as [is_one_time], asText((c.name)) as [name], asText((c.street)) as [street], asText((c.city))
  as [city], asBoolean((case
    when c.legal_form = 'C' then 1
    else 0 end)) as [is_company], asText((c.country)) as [country], asText((c.tax_no)) as [tax_id],
  asText((c.phone)) as [phone], asText((c.mobile)) as [mobile], asText((c.email)) as [email],
  asText((c.pay_term)) as [payment_term], normalText(asText((c.name))) as [name__normal],
  normalText(asText((c.street))) as [street__normal], normalText(asText((c.city))) as [city__normal],
  normalText(asText((c.country))) as [country__normal], normalText(asText((c.tax_no))) as [tax_id__normal],
  normalText(asText((c.phone))) as [phone__normal], normalText(asText((c.mobile))) as [mobile__normal],
  normalText(asText((c.email))) as [email__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.[company], j.[org_unit_key]

-- INC-001 · SQL Server 2008 R2 d323409a5d17cf33, SQL Server 2012 d323409a5d17cf33, SQL Server 2016 d323409a5d17cf33, SQL Server 2022 c67fb1774cb9a280
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[name] as [name], r.[payment_term] as [payment_term], r.[street] as
 [street], r.[city] as [city], r.[country] as [country], r.[tax_id] as [tax_id], r.[is_company] as
 [is_company], r.[phone] as [phone], r.[mobile] as [mobile], r.[email] as [email], r.[created_by] as
 [created_by]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/', c.cust_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.name)) as [name], asText((c.pay_term)) as
  [payment_term], asText((c.street)) as [street], asText((c.city)) as [city], asText((c.country)) as [country],
  asText((c.tax_no)) as [tax_id], asBoolean((case
    when c.legal_form = 'C' then 1
    else 0 end)) as [is_company], asText((c.phone)) as [phone], asText((c.mobile)) as [mobile],
  asText((c.email)) as [email], asText((c.created_by)) as [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asBoolean((case
    when c.one_time = 'Y' then 1
    else 0 end)) as [is_one_time], normalText(asText((c.country))) as [country__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r.[status] = 'open')
    and (coalesce(r.[is_one_time], boolean(false)) = boolean(false)))
   and ((isBlank(r.[name])
     or 1 = 1)
    or isBlank(r.[payment_term])
    or (isBlank(r.[street])
     or 1 = 1)
    or (isBlank(r.[city])
     or 1 = 1)
    or isBlank(r.[country])
    or ((coalesce(r.[is_company], boolean(true)) = boolean(true))
     and ((isBlank(r.[country])
       or (coalesce(r.[country__normal], 'cn') = 'cn'))
      and (isBlank(r.[tax_id])
       or 1 = 1)))
    or ((isBlank(r.[phone])
      or 1 = 1)
     and (isBlank(r.[mobile])
      or 1 = 1)
     and (isBlank(r.[email])
      or 1 = 1)))))) j

