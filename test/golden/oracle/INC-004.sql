-- INC-004 Placeholder instead of a value

-- INC-004 · Oracle 11.2 3b976df7efc429ef, Oracle 11.2 ZHS16GBK 8393cb1f2cd199b3, Oracle 12.2 3b976df7efc429ef, Oracle 19.3 3b976df7efc429ef, Oracle 23.4 3b976df7efc429ef
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere(j."V0_0" is not null
   or j."V0_1" is not null
   or j."V0_2" is not null
   or j."V0_3" is not null
   or j."V0_4" is not null
   or j."V0_5" is not null
   or j."V0_6" is not null
   or j."V0_7" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2
   or j."V0_1" = 2
   or j."V0_2" = 2
   or j."V0_3" = 2
   or j."V0_4" = 2
   or j."V0_5" = 2
   or j."V0_6" = 2
   or j."V0_7" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) + countWhere(j."V0_1" = 1) + countWhere(j."V0_2" = 1)
  + countWhere(j."V0_3" = 1) + countWhere(j."V0_4" = 1) + countWhere(j."V0_5" = 1) + countWhere(j."V0_6" = 1) +
  countWhere(j."V0_7" = 1) as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then null
   else 2
   end as "V0_0", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID"))) then case
   when matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."TAX_ID")))) then null
   else 2
   end as "V0_1", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."PHONE"))) then case
   when matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."PHONE")))) then null
   else 2
   end as "V0_2", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL"))) then case
   when matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."EMAIL")))) then null
   else 2
   end as "V0_3", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."STREET"))) then case
   when matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."STREET")))) then null
   else 2
   end as "V0_4", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CITY"))) then case
   when matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CITY")))) then null
   else 2
   end as "V0_5", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE"))) then case
   when matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."POSTCODE")))) then null
   else 2
   end as "V0_6", case
   when ((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
   when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and (not ((r."CREATED_AT" is null))
      or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
   else 2
   end as "V0_7"
   from
   (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY",
    asText((c.owner_user)) as "OWNER_KEY", case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
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

-- INC-004 · Oracle 11.2 ff7a8aaa2d28ac54, Oracle 11.2 ZHS16GBK 4c28a9be34cd3696, Oracle 12.2 ff7a8aaa2d28ac54, Oracle 19.3 ff7a8aaa2d28ac54, Oracle 23.4 ff7a8aaa2d28ac54
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE",
 r."EMAIL" as "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."NAME" as
 "X0", coalesce(r."ORG_UNIT_KEY",
  (select max(rn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn."KEY_1" = r."OWNER_KEY")) as "X1", r."TAX_ID" as "X2", r."PHONE" as "X3", r."EMAIL" as "X4",
 r."STREET" as "X5", r."CITY" as "X6", r."POSTCODE" as "X7", r."CREATED_AT__NULL_DATE" as "X8", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."NAME"))) then case
 when matches(coalesce(r."NAME__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))) then null
 else 2
 end as "V0_0", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."TAX_ID"))) then case
 when matches(coalesce(r."TAX_ID__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."TAX_ID")))) then null
 else 2
 end as "V0_1", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."PHONE"))) then case
 when matches(coalesce(r."PHONE__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))) then null
 else 2
 end as "V0_2", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."EMAIL"))) then case
 when matches(coalesce(r."EMAIL__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))) then null
 else 2
 end as "V0_3", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."STREET"))) then case
 when matches(coalesce(r."STREET__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."STREET")))) then null
 else 2
 end as "V0_4", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."CITY"))) then case
 when matches(coalesce(r."CITY__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."CITY")))) then null
 else 2
 end as "V0_5", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."POSTCODE"))) then case
 when matches(coalesce(r."POSTCODE__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))) then null
 else 2
 end as "V0_6", case
 when ((r."STATUS" = 'open')
  and (not ((r."CREATED_AT" is null))
   or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
 when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
 else 2
 end as "V0_7"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID",
  asText((c.phone)) as "PHONE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city))
  as "CITY", asText((c.postcode)) as "POSTCODE", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
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
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j."V0_0" = 1
or j."V0_1" = 1
or j."V0_2" = 1
or j."V0_3" = 1
or j."V0_4" = 1
or j."V0_5" = 1
or j."V0_6" = 1
or j."V0_7" = 1

-- INC-004 · Oracle 11.2 ee5c4e6f48b873eb, Oracle 11.2 ZHS16GBK ea35f3d3e807e7c3, Oracle 12.2 ee5c4e6f48b873eb, Oracle 19.3 ee5c4e6f48b873eb, Oracle 23.4 ee5c4e6f48b873eb
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere(j."V0_0" is not null
   or j."V0_1" is not null
   or j."V0_2" is not null
   or j."V0_3" is not null
   or j."V0_4" is not null
   or j."V0_5" is not null
   or j."V0_6" is not null
   or j."V0_7" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2
   or j."V0_1" = 2
   or j."V0_2" = 2
   or j."V0_3" = 2
   or j."V0_4" = 2
   or j."V0_5" = 2
   or j."V0_6" = 2
   or j."V0_7" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) + countWhere(j."V0_1" = 1) + countWhere(j."V0_2" = 1)
  + countWhere(j."V0_3" = 1) + countWhere(j."V0_4" = 1) + countWhere(j."V0_5" = 1) + countWhere(j."V0_6" = 1) +
  countWhere(j."V0_7" = 1) as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then null
   else 2
   end as "V0_0", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."TAX_ID"))) then case
   when matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."TAX_ID")))) then null
   else 2
   end as "V0_1", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."PHONE"))) then case
   when matches(coalesce(r."PHONE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."PHONE")))) then null
   else 2
   end as "V0_2", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."EMAIL"))) then case
   when matches(coalesce(r."EMAIL__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."EMAIL")))) then null
   else 2
   end as "V0_3", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."STREET"))) then case
   when matches(coalesce(r."STREET__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."STREET")))) then null
   else 2
   end as "V0_4", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CITY"))) then case
   when matches(coalesce(r."CITY__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CITY")))) then null
   else 2
   end as "V0_5", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."POSTCODE"))) then case
   when matches(coalesce(r."POSTCODE__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."POSTCODE")))) then null
   else 2
   end as "V0_6", case
   when ((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
   when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and (not ((r."CREATED_AT" is null))
      or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
   else 2
   end as "V0_7"
   from
   (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY",
    asText((c.owner_user)) as "OWNER_KEY", case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
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

-- INC-004 · Oracle 11.2 c2b2377d9bd2b12b, Oracle 11.2 ZHS16GBK 9bfcfe84fdcc0693, Oracle 12.2 c2b2377d9bd2b12b, Oracle 19.3 c2b2377d9bd2b12b, Oracle 23.4 c2b2377d9bd2b12b
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."TAX_ID" as "TAX_ID", r."PHONE" as "PHONE",
 r."EMAIL" as "EMAIL", r."STREET" as "STREET", r."CITY" as "CITY", r."POSTCODE" as "POSTCODE", r."NAME" as
 "X0", coalesce(r."ORG_UNIT_KEY",
  (select max(rn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn."KEY_1" = r."OWNER_KEY")) as "X1", r."TAX_ID" as "X2", r."PHONE" as "X3", r."EMAIL" as "X4",
 r."STREET" as "X5", r."CITY" as "X6", r."POSTCODE" as "X7", r."CREATED_AT__NULL_DATE" as "X8", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."NAME"))) then case
 when matches(coalesce(r."NAME__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))) then null
 else 2
 end as "V0_0", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."TAX_ID"))) then case
 when matches(coalesce(r."TAX_ID__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."TAX_ID")))) then null
 else 2
 end as "V0_1", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."PHONE"))) then case
 when matches(coalesce(r."PHONE__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."PHONE")))) then null
 else 2
 end as "V0_2", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."EMAIL"))) then case
 when matches(coalesce(r."EMAIL__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."EMAIL")))) then null
 else 2
 end as "V0_3", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."STREET"))) then case
 when matches(coalesce(r."STREET__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."STREET")))) then null
 else 2
 end as "V0_4", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."CITY"))) then case
 when matches(coalesce(r."CITY__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."CITY")))) then null
 else 2
 end as "V0_5", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."POSTCODE"))) then case
 when matches(coalesce(r."POSTCODE__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."POSTCODE")))) then null
 else 2
 end as "V0_6", case
 when ((r."STATUS" = 'open')
  and (not ((r."CREATED_AT" is null))
   or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
 when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
 else 2
 end as "V0_7"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID",
  asText((c.phone)) as "PHONE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET", asText((c.city))
  as "CITY", asText((c.postcode)) as "POSTCODE", case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
where j."V0_0" = 1
or j."V0_1" = 1
or j."V0_2" = 1
or j."V0_3" = 1
or j."V0_4" = 1
or j."V0_5" = 1
or j."V0_6" = 1
or j."V0_7" = 1

-- INC-004 · Oracle 11.2 7491a6b39aaaa93a, Oracle 11.2 ZHS16GBK 9540bee15310ca99, Oracle 12.2 7491a6b39aaaa93a, Oracle 19.3 7491a6b39aaaa93a, Oracle 23.4 7491a6b39aaaa93a
select p."COMPANY" as "COMPANY", p."UNIT_0" as "UNIT_0", sum(p."SCOPE_0") as "SCOPE_0", sum(p."OPEN_0") as
"OPEN_0", sum(p."HITS_0") as "HITS_0"
from
(select c."COMPANY" as "COMPANY", coalesce(coalesce(c."ORG_UNIT_KEY",
   (select max(cn."ORG_UNIT_KEY")
    from
    (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn."KEY_1" = c."OWNER_KEY")), c."ORG_UNIT_KEY") as "UNIT_0", c."SCOPE_0" as "SCOPE_0", c."OPEN_0" as
 "OPEN_0", c."HITS_0" as "HITS_0"
 from
 (select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", j."OWNER_KEY" as "OWNER_KEY",
  countWhere(j."V0_0" is not null
   or j."V0_1" is not null
   or j."V0_2" is not null
   or j."V0_3" is not null) as "SCOPE_0", countWhere(j."V0_0" = 2
   or j."V0_1" = 2
   or j."V0_2" = 2
   or j."V0_3" = 2) as "OPEN_0", countWhere(j."V0_0" = 1) + countWhere(j."V0_1" = 1) + countWhere(j."V0_2" = 1)
  + countWhere(j."V0_3" = 1) as "HITS_0"
  from
  (select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."OWNER_KEY" as "OWNER_KEY", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."NAME"))) then case
   when matches(coalesce(r."NAME__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."NAME")))) then null
   else 2
   end as "V0_0", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."CODE"))) then case
   when matches(coalesce(r."CODE__NORMAL", ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."CODE")))) then null
   else 2
   end as "V0_1", case
   when ((r."STATUS" = 'open')
    and not (isBlank(r."SPEC"))) then case
   when matches(coalesce(r."SPEC__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and not (isBlank(r."SPEC")))) then null
   else 2
   end as "V0_2", case
   when ((r."STATUS" = 'open')
    and (not ((r."CREATED_AT" is null))
     or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
   when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
   else 0
   end
   when not (((r."STATUS" = 'open')
     and (not ((r."CREATED_AT" is null))
      or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
   else 2
   end as "V0_3"
   from
   (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.dept_no)) as "ORG_UNIT_KEY",
    asText((i.owner_user)) as "OWNER_KEY", case
    when asText((i.state)) = 'A' then 'open'
    when asText((i.state)) = 'B' then 'blocked'
    when asText((i.state)) = 'X' then 'closed'
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

-- INC-004 · Oracle 11.2 ad39e9ca2f42b701, Oracle 11.2 ZHS16GBK 34a09480f5f04b38, Oracle 12.2 ad39e9ca2f42b701, Oracle 19.3 ad39e9ca2f42b701, Oracle 23.4 ad39e9ca2f42b701
select *
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."NAME" as "NAME", r."CODE" as "CODE", r."SPEC" as "SPEC", r."NAME" as
 "X0", coalesce(r."ORG_UNIT_KEY",
  (select max(rn."ORG_UNIT_KEY")
   from
   (select asText((u.user_id)) as "KEY_1", asText((s.dept_no)) as "ORG_UNIT_KEY"
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn."KEY_1" = r."OWNER_KEY")) as "X1", r."CODE" as "X2", r."SPEC" as "X3", r."CREATED_AT__NULL_DATE" as
 "X4", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."NAME"))) then case
 when matches(coalesce(r."NAME__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."NAME")))) then null
 else 2
 end as "V0_0", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."CODE"))) then case
 when matches(coalesce(r."CODE__NORMAL", ' '),
  '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)') then
 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."CODE")))) then null
 else 2
 end as "V0_1", case
 when ((r."STATUS" = 'open')
  and not (isBlank(r."SPEC"))) then case
 when matches(coalesce(r."SPEC__NORMAL", ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and not (isBlank(r."SPEC")))) then null
 else 2
 end as "V0_2", case
 when ((r."STATUS" = 'open')
  and (not ((r."CREATED_AT" is null))
   or not ((r."CREATED_AT__NULL_DATE" is null)))) then case
 when not ((r."CREATED_AT__NULL_DATE" is null)) then 1
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (not ((r."CREATED_AT" is null))
    or not ((r."CREATED_AT__NULL_DATE" is null))))) then null
 else 2
 end as "V0_3"
 from
 (select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as "LABEL",
  asText((concat('/items/', i.item_no))) as "URL", asText((i.dept_no)) as "ORG_UNIT_KEY", asText((i.name)) as
  "NAME", asText((i.drawing_no)) as "CODE", asText((i.spec)) as "SPEC", case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as "STATUS", asText((i.owner_user)) as "OWNER_KEY", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as "CREATED_AT", case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as "CREATED_AT__NULL_DATE", normalText(asText((i.name))) as "NAME__NORMAL",
  normalText(asText((i.drawing_no))) as "CODE__NORMAL", normalText(asText((i.spec))) as "SPEC__NORMAL"
  from item i) r) j
where j."V0_0" = 1
or j."V0_1" = 1
or j."V0_2" = 1
or j."V0_3" = 1

