-- DUP-001 Same identifier on several partners

-- duplicates/partner-identifier · SQL Server 2008 R2 bc2b73e94d9be3f2, SQL Server 2012 bc2b73e94d9be3f2, SQL Server 2016 bc2b73e94d9be3f2, SQL Server 2022 666b2902d6ec96b1
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e.[identifier], e.[norm]) as [rows_of_norm]
  from
  (select *
   from
   (select r.[company] as [company], 'tax_id' as [identifier], asText(normalIdentifier(r.[tax_id])) as [norm],
    case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.tax_no)) as [tax_id], asText((c.cust_no))
     as [key_1], coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/',
        c.cust_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as [status]
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r.[status] = 'open')) i
   where i.[norm] is not null
   union all
   select *
   from
   (select r.[company] as [company], 'duns' as [identifier], asText(normalIdentifier(r.[duns])) as [norm], case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.duns)) as [duns], asText((c.cust_no)) as
     [key_1], coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/',
        c.cust_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as [status]
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r.[status] = 'open')) i
   where i.[norm] is not null) e) f
 where f.[rows_of_norm] > 1)
select p.[in_scope], p.[not_evaluable], g.[row_count]
from
(select count(*) as [in_scope], countWhere((isBlank(r.[tax_id])
   and isBlank(r.[duns]))) as [not_evaluable]
 from
 (select asText((c.cust_no)) as [key_1], asText((c.tax_no)) as [tax_id], asText((c.duns)) as [duns], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where (r.[status] = 'open')) p
cross join
(select count(*) as [row_count]
 from
 (select *
  from
  (select t.*, min(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [first_of_them],
   max(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [last_of_them]
   from
   (select c.[company], c.[identifier], c.[norm], b.[company] as [member_company], b.[party] as [party],
    b.[key_1], b.[label], b.[url], b.[org_unit_key], b.[open_documents], b.[link], b.[side], dense_rank() over
    (partition by c.[company], c.[identifier], c.[norm]
     order by b.[party]) as [nth_party]
    from
    (select distinct [company], [identifier], [norm]
     from repeated a) c
    join repeated b on b.[identifier] = c.[identifier]
    and b.[norm] = c.[norm]
    and (b.[company] = c.[company]
     or b.[company] = '-')) t) u
  where u.[first_of_them] < u.[last_of_them]) n) g

-- duplicates/partner-identifier · SQL Server 2008 R2 e841a6737851654a, SQL Server 2012 e841a6737851654a, SQL Server 2016 e841a6737851654a, SQL Server 2022 311632e12540c435
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e.[identifier], e.[norm]) as [rows_of_norm]
  from
  (select *
   from
   (select r.[company] as [company], 'tax_id' as [identifier], asText(normalIdentifier(r.[tax_id])) as [norm],
    case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.tax_no)) as [tax_id], asText((c.cust_no))
     as [key_1], coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/',
        c.cust_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as [status]
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r.[status] = 'open')) i
   where i.[norm] is not null
   union all
   select *
   from
   (select r.[company] as [company], 'duns' as [identifier], asText(normalIdentifier(r.[duns])) as [norm], case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.duns)) as [duns], asText((c.cust_no)) as
     [key_1], coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/',
        c.cust_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as [status]
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r.[status] = 'open')) i
   where i.[norm] is not null) e) f
 where f.[rows_of_norm] > 1)
select g.*
from
(select *
 from
 (select t.*, min(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [first_of_them],
  max(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [last_of_them]
  from
  (select c.[company], c.[identifier], c.[norm], b.[company] as [member_company], b.[party] as [party],
   b.[key_1], b.[label], b.[url], b.[org_unit_key], b.[open_documents], b.[link], b.[side], dense_rank() over
   (partition by c.[company], c.[identifier], c.[norm]
    order by b.[party]) as [nth_party]
   from
   (select distinct [company], [identifier], [norm]
    from repeated a) c
   join repeated b on b.[identifier] = c.[identifier]
   and b.[norm] = c.[norm]
   and (b.[company] = c.[company]
    or b.[company] = '-')) t) u
 where u.[first_of_them] < u.[last_of_them]) g
order by g.[company], g.[identifier], g.[norm], g.[side], g.[member_company], g.[key_1]

-- duplicates/partner-identifier · SQL Server 2008 R2 036412283652ba2e, SQL Server 2012 036412283652ba2e, SQL Server 2016 036412283652ba2e, SQL Server 2022 7096d583a023d20a
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e.[identifier], e.[norm]) as [rows_of_norm]
  from
  (select *
   from
   (select r.[company] as [company], 'tax_id' as [identifier], asText(normalIdentifier(r.[tax_id])) as [norm],
    case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.tax_no)) as [tax_id], asText((c.supp_no))
     as [key_1], coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/',
        c.supp_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
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
    where (r.[status] = 'open')) i
   where i.[norm] is not null
   union all
   select *
   from
   (select r.[company] as [company], 'duns' as [identifier], asText(normalIdentifier(r.[duns])) as [norm], case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.duns)) as [duns], asText((c.supp_no)) as
     [key_1], coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/',
        c.supp_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
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
    where (r.[status] = 'open')) i
   where i.[norm] is not null) e) f
 where f.[rows_of_norm] > 1)
select p.[in_scope], p.[not_evaluable], g.[row_count]
from
(select count(*) as [in_scope], countWhere((isBlank(r.[tax_id])
   and isBlank(r.[duns]))) as [not_evaluable]
 from
 (select asText((c.supp_no)) as [key_1], asText((c.tax_no)) as [tax_id], asText((c.duns)) as [duns], case
  asText((c.state))
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
 where (r.[status] = 'open')) p
cross join
(select count(*) as [row_count]
 from
 (select *
  from
  (select t.*, min(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [first_of_them],
   max(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [last_of_them]
   from
   (select c.[company], c.[identifier], c.[norm], b.[company] as [member_company], b.[party] as [party],
    b.[key_1], b.[label], b.[url], b.[org_unit_key], b.[open_documents], b.[link], b.[side], dense_rank() over
    (partition by c.[company], c.[identifier], c.[norm]
     order by b.[party]) as [nth_party]
    from
    (select distinct [company], [identifier], [norm]
     from repeated a) c
    join repeated b on b.[identifier] = c.[identifier]
    and b.[norm] = c.[norm]
    and (b.[company] = c.[company]
     or b.[company] = '-')) t) u
  where u.[first_of_them] < u.[last_of_them]) n) g

-- duplicates/partner-identifier · SQL Server 2008 R2 8fa52badb9bc81a6, SQL Server 2012 8fa52badb9bc81a6, SQL Server 2016 8fa52badb9bc81a6, SQL Server 2022 d15431b3ff0edaed
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e.[identifier], e.[norm]) as [rows_of_norm]
  from
  (select *
   from
   (select r.[company] as [company], 'tax_id' as [identifier], asText(normalIdentifier(r.[tax_id])) as [norm],
    case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.tax_no)) as [tax_id], asText((c.supp_no))
     as [key_1], coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/',
        c.supp_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
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
    where (r.[status] = 'open')) i
   where i.[norm] is not null
   union all
   select *
   from
   (select r.[company] as [company], 'duns' as [identifier], asText(normalIdentifier(r.[duns])) as [norm], case
    when isBlank(r.[parent_key]) then r.[key_1]
    else r.[parent_key]
    end as [party], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url], r.[org_unit_key] as
    [org_unit_key], r.[open_documents] as [open_documents], null as [link], number(0) as [side]
    from
    (select coalesce(asText((c.comp)), '-') as [company], asText((c.duns)) as [duns], asText((c.supp_no)) as
     [key_1], coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/',
        c.supp_no))) as [url], asText((c.dept_no)) as [org_unit_key], asNumber((coalesce(used.documents, 0)))
     as [open_documents], asText((c.parent_no)) as [parent_key], case asText((c.state))
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
    where (r.[status] = 'open')) i
   where i.[norm] is not null) e) f
 where f.[rows_of_norm] > 1)
select g.*
from
(select *
 from
 (select t.*, min(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [first_of_them],
  max(t.[nth_party]) over (partition by t.[company], t.[identifier], t.[norm]) as [last_of_them]
  from
  (select c.[company], c.[identifier], c.[norm], b.[company] as [member_company], b.[party] as [party],
   b.[key_1], b.[label], b.[url], b.[org_unit_key], b.[open_documents], b.[link], b.[side], dense_rank() over
   (partition by c.[company], c.[identifier], c.[norm]
    order by b.[party]) as [nth_party]
   from
   (select distinct [company], [identifier], [norm]
    from repeated a) c
   join repeated b on b.[identifier] = c.[identifier]
   and b.[norm] = c.[norm]
   and (b.[company] = c.[company]
    or b.[company] = '-')) t) u
 where u.[first_of_them] < u.[last_of_them]) g
order by g.[company], g.[identifier], g.[norm], g.[side], g.[member_company], g.[key_1]

