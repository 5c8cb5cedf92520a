-- INC-008 Phone, e-mail or postcode not valid

-- INC-008 · Oracle 11.2 5caec07d4cba5d96, Oracle 11.2 ZHS16GBK 9cbf0f7e9f198b20, Oracle 12.2 5caec07d4cba5d96, Oracle 19.3 5caec07d4cba5d96, Oracle 23.4 5caec07d4cba5d96
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere((case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."PHONE")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."MOBILE")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."EMAIL")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."POSTCODE")))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1
 or j."T_1" = 1
 or j."T_2" = 1
 or j."T_3" = 1) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."PHONE" as
 "PHONE", r."MOBILE" as "MOBILE", r."EMAIL" as "EMAIL", r."POSTCODE" as "POSTCODE", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."PHONE"))) then case
 when ((coalesce(r."PHONE__NORMAL", ' ') is null)
  or (coalesce(r."COUNTRY__NORMAL", ' ') is null)) then case
 when not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
    and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))) then 0
 when not (not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_0", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."MOBILE"))) then case
 when ((coalesce(r."MOBILE__NORMAL", ' ') is null)
  or (coalesce(r."COUNTRY__NORMAL", ' ') is null)) then case
 when not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
    and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))) then 0
 when not (not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."MOBILE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_1", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."EMAIL"))) then case
 when (coalesce(r."EMAIL__NORMAL", ' ') is null) then case
 when not (matches(coalesce(r."EMAIL__NORMAL", ' '),
   '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}')) then 0
 when not (not (matches(coalesce(r."EMAIL__NORMAL", ' '),
    '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}'))) then
 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_2", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."POSTCODE"))) then case
 when (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
        'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
  or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 0
 when not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
         'nz', 'ph', 'si', 'za'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
         'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 1
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_3"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.phone)) as "PHONE", asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL",
  asText((c.postcode)) as "POSTCODE", asText((c.country)) as "COUNTRY", normalText(asText((c.phone))) as
  "PHONE__NORMAL", normalText(asText((c.country))) as "COUNTRY__NORMAL", normalText(asText((c.mobile))) as
  "MOBILE__NORMAL", normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.postcode))) as
  "POSTCODE__NORMAL"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- INC-008 · Oracle 11.2 8854b9dc9ad4e02c, Oracle 11.2 ZHS16GBK 64b54432dde928b0, Oracle 12.2 8854b9dc9ad4e02c, Oracle 19.3 8854b9dc9ad4e02c, Oracle 23.4 8854b9dc9ad4e02c
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."PHONE" as "PHONE", r."COUNTRY" as "COUNTRY", r."MOBILE" as "MOBILE",
 r."EMAIL" as "EMAIL", r."POSTCODE" as "POSTCODE", r."CREATED_BY" as "CREATED_BY", r."PHONE" as "X0",
 r."MOBILE" as "X1", r."EMAIL" as "X2", r."POSTCODE" as "X3", case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))
  and not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 1
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."MOBILE")))
  and not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 2
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))
  and not (matches(coalesce(r."EMAIL__NORMAL", ' '),
    '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}'))) then
 4
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))
  and (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
         'nz', 'ph', 'si', 'za'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
         'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 8
 else 0
 end as "MARKS_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.phone)) as "PHONE", asText((c.country)) as "COUNTRY",
  asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL", asText((c.postcode)) as "POSTCODE",
  asText((c.created_by)) as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", normalText(asText((c.phone))) as "PHONE__NORMAL", normalText(asText((c.country))) as
  "COUNTRY__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL", normalText(asText((c.email))) as
  "EMAIL__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r."STATUS" = 'open')
    and not (isBlank(r."PHONE")))
   and not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
     or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
      and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."MOBILE")))
   and not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
     or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
      and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL")))
   and not (matches(coalesce(r."EMAIL__NORMAL", ' '),
     '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}')))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE")))
   and (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
     and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
          'nz', 'ph', 'si', 'za'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
          'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
        'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
        'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
     and (1 = null)))))) j

-- INC-008 · Oracle 11.2 e3b6eeb6ea514f92, Oracle 11.2 ZHS16GBK 6c8f9986a719526b, Oracle 12.2 e3b6eeb6ea514f92, Oracle 19.3 e3b6eeb6ea514f92, Oracle 23.4 e3b6eeb6ea514f92
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere((case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."PHONE")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."MOBILE")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."EMAIL")))) then 0
  else 1
  end = 1)
 or (case
  when not (((j."STATUS" = 'open')
    and not (isBlank(j."POSTCODE")))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1
 or j."T_1" = 1
 or j."T_2" = 1
 or j."T_3" = 1) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."PHONE" as
 "PHONE", r."MOBILE" as "MOBILE", r."EMAIL" as "EMAIL", r."POSTCODE" as "POSTCODE", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."PHONE"))) then case
 when ((coalesce(r."PHONE__NORMAL", ' ') is null)
  or (coalesce(r."COUNTRY__NORMAL", ' ') is null)) then case
 when not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
    and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))) then 0
 when not (not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_0", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."MOBILE"))) then case
 when ((coalesce(r."MOBILE__NORMAL", ' ') is null)
  or (coalesce(r."COUNTRY__NORMAL", ' ') is null)) then case
 when not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
    and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))) then 0
 when not (not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."MOBILE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_1", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."EMAIL"))) then case
 when (coalesce(r."EMAIL__NORMAL", ' ') is null) then case
 when not (matches(coalesce(r."EMAIL__NORMAL", ' '),
   '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}')) then 0
 when not (not (matches(coalesce(r."EMAIL__NORMAL", ' '),
    '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}'))) then
 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_2", case
 when case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."POSTCODE"))) then case
 when (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
        'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
     or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
      and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
  or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 0
 when not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
         'nz', 'ph', 'si', 'za'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
         'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 1
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_3"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.phone)) as "PHONE", asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL",
  asText((c.postcode)) as "POSTCODE", asText((c.country)) as "COUNTRY", normalText(asText((c.phone))) as
  "PHONE__NORMAL", normalText(asText((c.country))) as "COUNTRY__NORMAL", normalText(asText((c.mobile))) as
  "MOBILE__NORMAL", normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.postcode))) as
  "POSTCODE__NORMAL"
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

-- INC-008 · Oracle 11.2 1ea9e7f3de083f77, Oracle 11.2 ZHS16GBK a598db1ed7465891, Oracle 12.2 1ea9e7f3de083f77, Oracle 19.3 1ea9e7f3de083f77, Oracle 23.4 1ea9e7f3de083f77
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."PHONE" as "PHONE", r."COUNTRY" as "COUNTRY", r."MOBILE" as "MOBILE",
 r."EMAIL" as "EMAIL", r."POSTCODE" as "POSTCODE", r."CREATED_BY" as "CREATED_BY", r."PHONE" as "X0",
 r."MOBILE" as "X1", r."EMAIL" as "X2", r."POSTCODE" as "X3", case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))
  and not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 1
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."MOBILE")))
  and not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
     and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}'))))) then 2
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))
  and not (matches(coalesce(r."EMAIL__NORMAL", ' '),
    '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}'))) then
 4
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))
  and (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
         'nz', 'ph', 'si', 'za'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
         'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
      or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
       and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
   or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 8
 else 0
 end as "MARKS_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.phone)) as "PHONE", asText((c.country)) as "COUNTRY",
  asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL", asText((c.postcode)) as "POSTCODE",
  asText((c.created_by)) as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", normalText(asText((c.phone))) as "PHONE__NORMAL", normalText(asText((c.country))) as
  "COUNTRY__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL", normalText(asText((c.email))) as
  "EMAIL__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
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
 where ((((r."STATUS" = 'open')
    and not (isBlank(r."PHONE")))
   and not ((matches(coalesce(r."PHONE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
     or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
      and matches(coalesce(r."PHONE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."MOBILE")))
   and not ((matches(coalesce(r."MOBILE__NORMAL", ' '), '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})')
     or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn')))
      and matches(coalesce(r."MOBILE__NORMAL", ' '), '[+]?([ ().-]*[0-9]){6,20}')))))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL")))
   and not (matches(coalesce(r."EMAIL__NORMAL", ' '),
     '[a-z0-9_+-]{1,32}(\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,24}')))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE")))
   and (((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
     and not ((((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
          'nz', 'ph', 'si', 'za'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr',
          'lk', 'mx', 'my', 'pk', 'th', 'tr', 'ua'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cn', 'co', 'kz', 'ro', 'ru', 'sg'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{6}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('in'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('vn'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5,6}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('us', 'sa'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}(-[0-9]{4})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('cz', 'gr', 'se', 'sk'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3} ?[0-9]{2}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('il'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}([0-9]{2})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('jp'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}-?[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('tw'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{3}([0-9]{2,3})?'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pl'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{2}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('pt'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('br'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{5}-?[0-9]{3}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('nl'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[0-9]{4} ?[a-z]{2}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lv'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lv-?)?[0-9]{4}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('lt'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(lt-?)?[0-9]{5}'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ca'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9][a-z] ?[0-9][a-z][0-9]'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('gb'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '(gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2})'))
       or ((coalesce(r."COUNTRY__NORMAL", ' ') in ('ie'))
        and matches(coalesce(r."POSTCODE__NORMAL", ' '), '[a-z][0-9w][0-9] ?[a-z0-9]{4}')))))
    or (not ((coalesce(r."COUNTRY__NORMAL", ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
        'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
        'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
        'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
     and (1 = null)))))) j

