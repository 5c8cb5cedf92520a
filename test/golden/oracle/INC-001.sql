-- INC-001 Customer file incomplete

-- INC-001 · Oracle 11.2 d810c869b306a1f9, Oracle 11.2 ZHS16GBK 227fd64a35b3ce60, Oracle 12.2 d810c869b306a1f9, Oracle 19.3 d810c869b306a1f9, Oracle 23.4 d810c869b306a1f9
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere((case
  when not (((j."STATUS" = 'open')
    and (coalesce(j."IS_ONE_TIME", boolean(false)) = boolean(false)))) then 0
  else 1
  end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."STATUS" as "STATUS", r."IS_ONE_TIME"
 as "IS_ONE_TIME", case
 when case
 when ((r."STATUS" = 'open')
  and (coalesce(r."IS_ONE_TIME", boolean(false)) = boolean(false))) then case
 when ((coalesce(r."NAME__NORMAL", ' ') is null)
  or (coalesce(r."STREET__NORMAL", ' ') is null)
  or (coalesce(r."CITY__NORMAL", ' ') is null)
  or (coalesce(r."IS_COMPANY", boolean(true)) is null)
  or (coalesce(r."COUNTRY__NORMAL", 'cn') is null)
  or (coalesce(r."TAX_ID__NORMAL", ' ') is null)
  or (coalesce(r."PHONE__NORMAL", ' ') is null)
  or (coalesce(r."MOBILE__NORMAL", ' ') is null)
  or (coalesce(r."EMAIL__NORMAL", ' ') is null)) then case
 when ((isBlank(r."NAME")
   or matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or isBlank(r."PAYMENT_TERM")
  or (isBlank(r."STREET")
   or matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (isBlank(r."CITY")
   or matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or isBlank(r."COUNTRY")
  or ((coalesce(r."IS_COMPANY", boolean(true)) = boolean(true))
   and ((isBlank(r."COUNTRY")
     or (coalesce(r."COUNTRY__NORMAL", 'cn') = 'cn'))
    and (isBlank(r."TAX_ID")
     or matches(coalesce(r."TAX_ID__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))))
  or ((isBlank(r."PHONE")
    or matches(coalesce(r."PHONE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   and (isBlank(r."MOBILE")
    or matches(coalesce(r."MOBILE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   and (isBlank(r."EMAIL")
    or matches(coalesce(r."EMAIL__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))))
 then 0
 when not (((isBlank(r."NAME")
    or matches(coalesce(r."NAME__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   or isBlank(r."PAYMENT_TERM")
   or (isBlank(r."STREET")
    or matches(coalesce(r."STREET__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   or (isBlank(r."CITY")
    or matches(coalesce(r."CITY__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   or isBlank(r."COUNTRY")
   or ((coalesce(r."IS_COMPANY", boolean(true)) = boolean(true))
    and ((isBlank(r."COUNTRY")
      or (coalesce(r."COUNTRY__NORMAL", 'cn') = 'cn'))
     and (isBlank(r."TAX_ID")
      or matches(coalesce(r."TAX_ID__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))))
   or ((isBlank(r."PHONE")
     or matches(coalesce(r."PHONE__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    and (isBlank(r."MOBILE")
     or matches(coalesce(r."MOBILE__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    and (isBlank(r."EMAIL")
     or matches(coalesce(r."EMAIL__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')))))
 then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (coalesce(r."IS_ONE_TIME", boolean(false)) = boolean(false)))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when c.one_time = 'Y' then 1
    else 0 end)) as "IS_ONE_TIME", asText((c.name)) as "NAME", asText((c.street)) as "STREET", asText((c.city))
  as "CITY", asBoolean((case
    when c.legal_form = 'C' then 1
    else 0 end)) as "IS_COMPANY", asText((c.country)) as "COUNTRY", asText((c.tax_no)) as "TAX_ID",
  asText((c.phone)) as "PHONE", asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL",
  asText((c.pay_term)) as "PAYMENT_TERM", normalText(asText((c.name))) as "NAME__NORMAL",
  normalText(asText((c.street))) as "STREET__NORMAL", normalText(asText((c.city))) as "CITY__NORMAL",
  normalText(asText((c.country))) as "COUNTRY__NORMAL", normalText(asText((c.tax_no))) as "TAX_ID__NORMAL",
  normalText(asText((c.phone))) as "PHONE__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL",
  normalText(asText((c.email))) as "EMAIL__NORMAL"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- INC-001 · Oracle 11.2 8c6e3bfe46879a7b, Oracle 11.2 ZHS16GBK 14e849d1868c0f42, Oracle 12.2 8c6e3bfe46879a7b, Oracle 19.3 8c6e3bfe46879a7b, Oracle 23.4 8c6e3bfe46879a7b
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."PAYMENT_TERM" as "PAYMENT_TERM", r."STREET" as
 "STREET", r."CITY" as "CITY", r."COUNTRY" as "COUNTRY", r."TAX_ID" as "TAX_ID", r."IS_COMPANY" as
 "IS_COMPANY", r."PHONE" as "PHONE", r."MOBILE" as "MOBILE", r."EMAIL" as "EMAIL", r."CREATED_BY" as
 "CREATED_BY"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.name)) as "NAME", asText((c.pay_term)) as
  "PAYMENT_TERM", asText((c.street)) as "STREET", asText((c.city)) as "CITY", asText((c.country)) as "COUNTRY",
  asText((c.tax_no)) as "TAX_ID", asBoolean((case
    when c.legal_form = 'C' then 1
    else 0 end)) as "IS_COMPANY", asText((c.phone)) as "PHONE", asText((c.mobile)) as "MOBILE",
  asText((c.email)) as "EMAIL", asText((c.created_by)) as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asBoolean((case
    when c.one_time = 'Y' then 1
    else 0 end)) as "IS_ONE_TIME", normalText(asText((c.name))) as "NAME__NORMAL",
  normalText(asText((c.street))) as "STREET__NORMAL", normalText(asText((c.city))) as "CITY__NORMAL",
  normalText(asText((c.country))) as "COUNTRY__NORMAL", normalText(asText((c.tax_no))) as "TAX_ID__NORMAL",
  normalText(asText((c.phone))) as "PHONE__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL",
  normalText(asText((c.email))) as "EMAIL__NORMAL"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where ((((r."STATUS" = 'open')
    and (coalesce(r."IS_ONE_TIME", boolean(false)) = boolean(false)))
   and ((isBlank(r."NAME")
     or matches(coalesce(r."NAME__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    or isBlank(r."PAYMENT_TERM")
    or (isBlank(r."STREET")
     or matches(coalesce(r."STREET__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    or (isBlank(r."CITY")
     or matches(coalesce(r."CITY__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    or isBlank(r."COUNTRY")
    or ((coalesce(r."IS_COMPANY", boolean(true)) = boolean(true))
     and ((isBlank(r."COUNTRY")
       or (coalesce(r."COUNTRY__NORMAL", 'cn') = 'cn'))
      and (isBlank(r."TAX_ID")
       or matches(coalesce(r."TAX_ID__NORMAL", ' '),
        '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))))
    or ((isBlank(r."PHONE")
      or matches(coalesce(r."PHONE__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
     and (isBlank(r."MOBILE")
      or matches(coalesce(r."MOBILE__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
     and (isBlank(r."EMAIL")
      or matches(coalesce(r."EMAIL__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')))))))
j

