-- INC-004 Placeholder instead of a value

-- INC-004 · Oracle 11.2 fe0b13f23ca81130, Oracle 11.2 ZHS16GBK 28fc89e66a51cdb6, Oracle 12.2 fe0b13f23ca81130, Oracle 19.3 fe0b13f23ca81130, Oracle 23.4 fe0b13f23ca81130
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_1") as
"OPEN_1"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_1" as
 "OPEN_1"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere((case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."NAME")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."TAX_ID")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."PHONE")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."EMAIL")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."STREET")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."CITY")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."POSTCODE")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1
   or j."T_1" = 1
   or j."T_2" = 1
   or j."T_3" = 1
   or j."T_4" = 1
   or j."T_5" = 1
   or j."T_6" = 1
   or (case
    when ((j."STATUS" = 'open')
     and (not ((j."CREATED_AT" is null))
      or not ((j."CREATED_AT__NULL_DATE" is null)))) then 0
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "OPEN_1"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY",
   r."STATUS" as "STATUS", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE", r."EMAIL" as
   "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."CREATED_AT" as
   "CREATED_AT", r."CREATED_AT__NULL_DATE" as "CREATED_AT__NULL_DATE", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when (coalesce(r."NAME__NORMAL", ' ') is null) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."NAME__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_0", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID"))) then case
   when (coalesce(r."TAX_ID__NORMAL", ' ') is null) then case
   when matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."TAX_ID__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."TAX_ID")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_1", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."PHONE"))) then case
   when (coalesce(r."PHONE__NORMAL", ' ') is null) then case
   when matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."PHONE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."PHONE")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_2", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL"))) then case
   when (coalesce(r."EMAIL__NORMAL", ' ') is null) then case
   when matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."EMAIL__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."EMAIL")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_3", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."STREET"))) then case
   when (coalesce(r."STREET__NORMAL", ' ') is null) then case
   when matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."STREET__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."STREET")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_4", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CITY"))) then case
   when (coalesce(r."CITY__NORMAL", ' ') is null) then case
   when matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."CITY__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CITY")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_5", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE"))) then case
   when (coalesce(r."POSTCODE__NORMAL", ' ') is null) then case
   when matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."POSTCODE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."POSTCODE")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_6"
   from
   (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY",
    asText((c.owner_user)) as "OWNER_KEY", case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
    end as "STATUS", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID", asText((c.phone)) as "PHONE",
    asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city)) as "CITY",
    asText((c.postcode)) as "POSTCODE", case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as "CREATED_AT__NULL_DATE", normalText(asText((c.name))) as "NAME__NORMAL",
    normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone))) as "PHONE__NORMAL",
    normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.street))) as "STREET__NORMAL",
    normalText(asText((c.city))) as "CITY__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
    from customer c
    left join (
     select cust_no, count(*) as documents
     from so_head
     where state in ('N', 'Q', 'R')
     group by cust_no ) used on used.cust_no = c.cust_no) r) j
  group by j."COMPANY", j."ORG_UNIT_KEY", j."OWNER_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- INC-004 · Oracle 11.2 b27088dd9f241f98, Oracle 11.2 ZHS16GBK b474f3b34ef8e901, Oracle 12.2 b27088dd9f241f98, Oracle 19.3 b27088dd9f241f98, Oracle 23.4 b27088dd9f241f98
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE",
 r."EMAIL" as "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."CREATED_BY"
 as "CREATED_BY", r."NAME" as "X0", coalesce(r."ORG_UNIT_KEY", t0."TOTAL") as "X1", r."TAX_ID" as "X2",
 r."PHONE" as "X3", r."EMAIL" as "X4", r."STREET" as "X5", r."CITY" as "X6", r."POSTCODE" as "X7",
 r."CREATED_AT__NULL_DATE" as "X8", case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))
  and matches(coalesce(r."NAME__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."TAX_ID")))
  and matches(coalesce(r."TAX_ID__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))
  and matches(coalesce(r."PHONE__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))
  and matches(coalesce(r."EMAIL__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 8
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."STREET")))
  and matches(coalesce(r."STREET__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 16
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."CITY")))
  and matches(coalesce(r."CITY__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 32
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))
  and matches(coalesce(r."POSTCODE__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 64
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))
  and not ((r."CREATED_AT__NULL_DATE" is null))) then 128
 else 0
 end as "MARKS_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID",
  asText((c.phone)) as "PHONE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city))
  as "CITY", asText((c.postcode)) as "POSTCODE", asText((c.created_by)) as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.owner_user)) as "OWNER_KEY", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as "CREATED_AT__NULL_DATE", normalText(asText((c.name))) as "NAME__NORMAL",
  normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone))) as "PHONE__NORMAL",
  normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.street))) as "STREET__NORMAL",
  normalText(asText((c.city))) as "CITY__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."OWNER_KEY"
 where ((((r."STATUS" = 'open')
    and not (isBlank(r."NAME")))
   and matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID")))
   and matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."PHONE")))
   and matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL")))
   and matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."STREET")))
   and matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."CITY")))
   and matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE")))
   and matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null))))
   and not ((r."CREATED_AT__NULL_DATE" is null))))) j

-- INC-004 · Oracle 11.2 99d95e09c362bf9f, Oracle 11.2 ZHS16GBK f3f42735f3abc81e, Oracle 12.2 99d95e09c362bf9f, Oracle 19.3 99d95e09c362bf9f, Oracle 23.4 99d95e09c362bf9f
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_1") as
"OPEN_1"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_1" as
 "OPEN_1"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere((case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."NAME")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."TAX_ID")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."PHONE")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."EMAIL")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."STREET")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."CITY")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."POSTCODE")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1
   or j."T_1" = 1
   or j."T_2" = 1
   or j."T_3" = 1
   or j."T_4" = 1
   or j."T_5" = 1
   or j."T_6" = 1
   or (case
    when ((j."STATUS" = 'open')
     and (not ((j."CREATED_AT" is null))
      or not ((j."CREATED_AT__NULL_DATE" is null)))) then 0
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "OPEN_1"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY",
   r."STATUS" as "STATUS", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE", r."EMAIL" as
   "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."CREATED_AT" as
   "CREATED_AT", r."CREATED_AT__NULL_DATE" as "CREATED_AT__NULL_DATE", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when (coalesce(r."NAME__NORMAL", ' ') is null) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."NAME__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_0", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID"))) then case
   when (coalesce(r."TAX_ID__NORMAL", ' ') is null) then case
   when matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."TAX_ID__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."TAX_ID")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_1", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."PHONE"))) then case
   when (coalesce(r."PHONE__NORMAL", ' ') is null) then case
   when matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."PHONE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."PHONE")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_2", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL"))) then case
   when (coalesce(r."EMAIL__NORMAL", ' ') is null) then case
   when matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."EMAIL__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."EMAIL")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_3", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."STREET"))) then case
   when (coalesce(r."STREET__NORMAL", ' ') is null) then case
   when matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."STREET__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."STREET")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_4", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CITY"))) then case
   when (coalesce(r."CITY__NORMAL", ' ') is null) then case
   when matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."CITY__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CITY")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_5", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE"))) then case
   when (coalesce(r."POSTCODE__NORMAL", ' ') is null) then case
   when matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."POSTCODE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."POSTCODE")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_6"
   from
   (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY",
    asText((c.owner_user)) as "OWNER_KEY", case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
    end as "STATUS", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID", asText((c.phone)) as "PHONE",
    asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city)) as "CITY",
    asText((c.postcode)) as "POSTCODE", case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as "CREATED_AT__NULL_DATE", normalText(asText((c.name))) as "NAME__NORMAL",
    normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone))) as "PHONE__NORMAL",
    normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.street))) as "STREET__NORMAL",
    normalText(asText((c.city))) as "CITY__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
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
  group by j."COMPANY", j."ORG_UNIT_KEY", j."OWNER_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- INC-004 · Oracle 11.2 a8e2973023109174, Oracle 11.2 ZHS16GBK 4dd564216fcfe8d9, Oracle 12.2 a8e2973023109174, Oracle 19.3 a8e2973023109174, Oracle 23.4 a8e2973023109174
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE",
 r."EMAIL" as "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."CREATED_BY"
 as "CREATED_BY", r."NAME" as "X0", coalesce(r."ORG_UNIT_KEY", t0."TOTAL") as "X1", r."TAX_ID" as "X2",
 r."PHONE" as "X3", r."EMAIL" as "X4", r."STREET" as "X5", r."CITY" as "X6", r."POSTCODE" as "X7",
 r."CREATED_AT__NULL_DATE" as "X8", case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))
  and matches(coalesce(r."NAME__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."TAX_ID")))
  and matches(coalesce(r."TAX_ID__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))
  and matches(coalesce(r."PHONE__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))
  and matches(coalesce(r."EMAIL__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 8
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."STREET")))
  and matches(coalesce(r."STREET__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 16
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."CITY")))
  and matches(coalesce(r."CITY__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 32
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))
  and matches(coalesce(r."POSTCODE__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 64
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))
  and not ((r."CREATED_AT__NULL_DATE" is null))) then 128
 else 0
 end as "MARKS_0"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID",
  asText((c.phone)) as "PHONE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city))
  as "CITY", asText((c.postcode)) as "POSTCODE", asText((c.created_by)) as "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.owner_user)) as "OWNER_KEY", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as "CREATED_AT__NULL_DATE", normalText(asText((c.name))) as "NAME__NORMAL",
  normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone))) as "PHONE__NORMAL",
  normalText(asText((c.email))) as "EMAIL__NORMAL", normalText(asText((c.street))) as "STREET__NORMAL",
  normalText(asText((c.city))) as "CITY__NORMAL", normalText(asText((c.postcode))) as "POSTCODE__NORMAL"
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
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."OWNER_KEY"
 where ((((r."STATUS" = 'open')
    and not (isBlank(r."NAME")))
   and matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID")))
   and matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."PHONE")))
   and matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL")))
   and matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."STREET")))
   and matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."CITY")))
   and matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE")))
   and matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null))))
   and not ((r."CREATED_AT__NULL_DATE" is null))))) j

-- INC-004 · Oracle 11.2 f254c8325df895ce, Oracle 11.2 ZHS16GBK b5e23adc8092a193, Oracle 12.2 f254c8325df895ce, Oracle 19.3 f254c8325df895ce, Oracle 23.4 f254c8325df895ce
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_1") as
"OPEN_1"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_1" as
 "OPEN_1"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere((case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."NAME")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."CODE")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and not (isBlank(j."SPEC")))) then 0
    else 1
    end = 1)
   or (case
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "SCOPE_0", countWhere(j."T_0" = 1
   or j."T_1" = 1
   or j."T_2" = 1
   or (case
    when ((j."STATUS" = 'open')
     and (not ((j."CREATED_AT" is null))
      or not ((j."CREATED_AT__NULL_DATE" is null)))) then 0
    when not (((j."STATUS" = 'open')
      and (not ((j."CREATED_AT" is null))
       or not ((j."CREATED_AT__NULL_DATE" is null))))) then 0
    else 1
    end = 1)) as "OPEN_1"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY",
   r."STATUS" as "STATUS", r."NAME" as "NAME", r."CODE" as "CODE", r."SPEC" as "SPEC", r."CREATED_AT" as
   "CREATED_AT", r."CREATED_AT__NULL_DATE" as "CREATED_AT__NULL_DATE", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when (coalesce(r."NAME__NORMAL", ' ') is null) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."NAME__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_0", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CODE"))) then case
   when (coalesce(r."CODE__NORMAL", ' ') is null) then case
   when matches(coalesce(r."CODE__NORMAL", ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."CODE__NORMAL", ' '),
     '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CODE")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_1", case
   when case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."SPEC"))) then case
   when (coalesce(r."SPEC__NORMAL", ' ') is null) then case
   when matches(coalesce(r."SPEC__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r."SPEC__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."SPEC")))) then 0
   else 1
   end = 1 then 1
   else 0
   end as "T_2"
   from
   (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.dept_no)) as "ORG_UNIT_KEY",
    asText((i.owner_user)) as "OWNER_KEY", case asText((i.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
    end as "STATUS", asText((i.name)) as "NAME", asText((i.drawing_no)) as "CODE", asText((i.spec)) as "SPEC",
    case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
    end as "CREATED_AT", case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((i.created_at), 'as stored', 'Asia/Shanghai')
    end as "CREATED_AT__NULL_DATE", normalText(asText((i.name))) as "NAME__NORMAL",
    normalText(asText((i.drawing_no))) as "CODE__NORMAL", normalText(asText((i.spec))) as "SPEC__NORMAL"
    from item i) r) j
  group by j."COMPANY", j."ORG_UNIT_KEY", j."OWNER_KEY") c
 where c."SCOPE_0" > 0) p
group by p."COMPANY", p."UNIT_0"

-- INC-004 · Oracle 11.2 1aeac4f47d39ef6c, Oracle 11.2 ZHS16GBK a4bf20966b4fa962, Oracle 12.2 1aeac4f47d39ef6c, Oracle 19.3 1aeac4f47d39ef6c, Oracle 23.4 1aeac4f47d39ef6c
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."CODE" as "CODE", r."SPEC" as "SPEC", r."CREATED_BY"
 as "CREATED_BY", r."NAME" as "X0", coalesce(r."ORG_UNIT_KEY", t0."TOTAL") as "X1", r."CODE" as "X2", r."SPEC"
 as "X3", r."CREATED_AT__NULL_DATE" as "X4", case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))
  and matches(coalesce(r."NAME__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."CODE")))
  and matches(coalesce(r."CODE__NORMAL", ' '),
   '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and not (isBlank(r."SPEC")))
  and matches(coalesce(r."SPEC__NORMAL", ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))
  and not ((r."CREATED_AT__NULL_DATE" is null))) then 8
 else 0
 end as "MARKS_0"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
  asText((concat('/items/', i.item_no))) as "URL", asText((i.dept_no)) as "ORG_UNIT_KEY", asText((i.name)) as
  "NAME", asText((i.drawing_no)) as "CODE", asText((i.spec)) as "SPEC", asText((i.created_by)) as "CREATED_BY",
  case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((i.owner_user)) as "OWNER_KEY", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as "CREATED_AT__NULL_DATE", normalText(asText((i.name))) as "NAME__NORMAL",
  normalText(asText((i.drawing_no))) as "CODE__NORMAL", normalText(asText((i.spec))) as "SPEC__NORMAL"
  from item i) r
 left join
 (select rn."KEY_1" as "NAMED", max(rn."ORG_UNIT_KEY") as "TOTAL"
  from
  (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn."KEY_1" is not null
  group by rn."KEY_1") t0 on t0."NAMED" = r."OWNER_KEY"
 where ((((r."STATUS" = 'open')
    and not (isBlank(r."NAME")))
   and matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."CODE")))
   and matches(coalesce(r."CODE__NORMAL", ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and not (isBlank(r."SPEC")))
   and matches(coalesce(r."SPEC__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null))))
   and not ((r."CREATED_AT__NULL_DATE" is null))))) j

