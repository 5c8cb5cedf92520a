-- INC-008 Phone, e-mail or postcode not valid

-- INC-008 · SQL Server 2008 R2 675174c8426c779f, SQL Server 2012 675174c8426c779f, SQL Server 2016 675174c8426c779f, SQL Server 2022 6f55e2f02f4210ed
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere((case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[phone])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[mobile])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[email])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[postcode])))) then 0
  else 1
  end = 1)) as [scope_0], countWhere(j.[t_0] = 1
 or j.[t_1] = 1
 or j.[t_2] = 1
 or j.[t_3] = 1) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[phone] as
 [phone], r.[mobile] as [mobile], r.[email] as [email], r.[postcode] as [postcode], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when ((coalesce(normalText(r.[phone]), ' ') is null)
  or (coalesce(r.[country__normal], ' ') is null)) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_0], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when ((coalesce(normalText(r.[mobile]), ' ') is null)
  or (coalesce(r.[country__normal], ' ') is null)) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_1], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when (coalesce(normalText(r.[email]), ' ') is null) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_2], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 0
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 1
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asText((c.phone)) as [phone], asText((c.mobile)) as [mobile], asText((c.email)) as [email],
  asText((c.postcode)) as [postcode], asText((c.country)) as [country], normalText(asText((c.phone))) as
  [phone__normal], normalText(asText((c.country))) as [country__normal], normalText(asText((c.mobile))) as
  [mobile__normal], normalText(asText((c.email))) as [email__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.[company], j.[org_unit_key]

-- INC-008 · SQL Server 2008 R2 fd01774a285e3caf, SQL Server 2012 fd01774a285e3caf, SQL Server 2016 fd01774a285e3caf, SQL Server 2022 09caf39fe99c17b0
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[phone] as [phone], r.[country] as [country], r.[mobile] as [mobile],
 r.[email] as [email], r.[postcode] as [postcode], r.[created_by] as [created_by], r.[phone] as [x0],
 r.[mobile] as [x1], r.[email] as [x2], r.[postcode] as [x3], case
 when (((r.[status] = 'open')
   and not (isBlank(r.[phone])))
  and 1 = 1) then 1
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))
  and 1 = 1) then 2
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[email])))
  and 1 = 1) then 4
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))
  and (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 8
 else 0
 end as [marks_0]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/', c.cust_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.phone)) as [phone], asText((c.country)) as [country],
  asText((c.mobile)) as [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode],
  asText((c.created_by)) as [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], normalText(asText((c.country))) as [country__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r.[status] = 'open')
    and not (isBlank(r.[phone])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[mobile])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[email])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[postcode])))
   and (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
     and 1 = 1)
    or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
        'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
        'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
     and (1 = null)))))) j

-- INC-008 · SQL Server 2008 R2 52c9fad2a39816fc, SQL Server 2012 52c9fad2a39816fc, SQL Server 2016 52c9fad2a39816fc, SQL Server 2022 047c9f349c9833c8
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere((case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[phone])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[mobile])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[email])))) then 0
  else 1
  end = 1)
 or (case
  when not (((j.[status] = 'open')
    and not (isBlank(j.[postcode])))) then 0
  else 1
  end = 1)) as [scope_0], countWhere(j.[t_0] = 1
 or j.[t_1] = 1
 or j.[t_2] = 1
 or j.[t_3] = 1) as [open_1]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], r.[status] as [status], r.[phone] as
 [phone], r.[mobile] as [mobile], r.[email] as [email], r.[postcode] as [postcode], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when ((coalesce(normalText(r.[phone]), ' ') is null)
  or (coalesce(r.[country__normal], ' ') is null)) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_0], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when ((coalesce(normalText(r.[mobile]), ' ') is null)
  or (coalesce(r.[country__normal], ' ') is null)) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_1], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when (coalesce(normalText(r.[email]), ' ') is null) then case
 when 1 = 1 then 0
 when not (1 = 1) then 0
 else 1
 end
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_2], case
 when case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 0
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 1
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then 0
 else 1
 end = 1 then 1
 else 0
 end as [t_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], asText((c.phone)) as [phone], asText((c.mobile)) as [mobile], asText((c.email)) as [email],
  asText((c.postcode)) as [postcode], asText((c.country)) as [country], normalText(asText((c.phone))) as
  [phone__normal], normalText(asText((c.country))) as [country__normal], normalText(asText((c.mobile))) as
  [mobile__normal], normalText(asText((c.email))) as [email__normal]
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

-- INC-008 · SQL Server 2008 R2 345825f2128373f2, SQL Server 2012 345825f2128373f2, SQL Server 2016 345825f2128373f2, SQL Server 2022 452757bfdbb7b1b7
select j.*, count(*) over () as [total_rows]
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[phone] as [phone], r.[country] as [country], r.[mobile] as [mobile],
 r.[email] as [email], r.[postcode] as [postcode], r.[created_by] as [created_by], r.[phone] as [x0],
 r.[mobile] as [x1], r.[email] as [x2], r.[postcode] as [x3], case
 when (((r.[status] = 'open')
   and not (isBlank(r.[phone])))
  and 1 = 1) then 1
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))
  and 1 = 1) then 2
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[email])))
  and 1 = 1) then 4
 else 0
 end + case
 when (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))
  and (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 8
 else 0
 end as [marks_0]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/', c.supp_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.phone)) as [phone], asText((c.country)) as [country],
  asText((c.mobile)) as [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode],
  asText((c.created_by)) as [created_by], case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as [status], normalText(asText((c.country))) as [country__normal]
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
    and not (isBlank(r.[phone])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[mobile])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[email])))
   and 1 = 1)
  or (((r.[status] = 'open')
    and not (isBlank(r.[postcode])))
   and (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
     and 1 = 1)
    or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
        'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
        'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
     and (1 = null)))))) j

