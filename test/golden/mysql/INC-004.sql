-- INC-004 Placeholder instead of a value

-- INC-004 · MySQL 5.7 818d3d58e1cf6b31
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null
   or j.`v0_4` is not null
   or j.`v0_5` is not null
   or j.`v0_6` is not null
   or j.`v0_7` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2
   or j.`v0_4` = 2
   or j.`v0_5` = 2
   or j.`v0_6` = 2
   or j.`v0_7` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) + countWhere(j.`v0_4` = 1) + countWhere(j.`v0_5` = 1) + countWhere(j.`v0_6` = 1) +
  countWhere(j.`v0_7` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then null
   else 2
   end as `v0_3`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then null
   else 2
   end as `v0_4`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then null
   else 2
   end as `v0_5`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then null
   else 2
   end as `v0_6`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_7`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
    end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
    asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city)) as `city`,
    asText((c.postcode)) as `postcode`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`
    from customer c
    left join (
     select cust_no, count(*) as documents
     from so_head
     where state in ('N', 'Q', 'R')
     group by cust_no ) used on used.cust_no = c.cust_no) r) j
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 8.0 9e8115ad47776ea0, MariaDB 10.11 2ff692f5c9afc2ab
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null
   or j.`v0_4` is not null
   or j.`v0_5` is not null
   or j.`v0_6` is not null
   or j.`v0_7` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2
   or j.`v0_4` = 2
   or j.`v0_5` = 2
   or j.`v0_6` = 2
   or j.`v0_7` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) + countWhere(j.`v0_4` = 1) + countWhere(j.`v0_5` = 1) + countWhere(j.`v0_6` = 1) +
  countWhere(j.`v0_7` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then null
   else 2
   end as `v0_3`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then null
   else 2
   end as `v0_4`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then null
   else 2
   end as `v0_5`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then null
   else 2
   end as `v0_6`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_7`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
    end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
    asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city)) as `city`,
    asText((c.postcode)) as `postcode`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`, normalText(asText((c.name))) as `name__normal`,
    normalText(asText((c.tax_no))) as `tax_id__normal`, normalText(asText((c.phone))) as `phone__normal`,
    normalText(asText((c.email))) as `email__normal`, normalText(asText((c.street))) as `street__normal`,
    normalText(asText((c.city))) as `city__normal`, normalText(asText((c.postcode))) as `postcode__normal`
    from customer c
    left join (
     select cust_no, count(*) as documents
     from so_head
     where state in ('N', 'Q', 'R')
     group by cust_no ) used on used.cust_no = c.cust_no) r) j
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 5.7 775fb1e14a151521
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as `x4`,
 r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`tax_id`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`phone`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`email`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`email`)))) then null
 else 2
 end as `v0_3`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`street`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`street`)))) then null
 else 2
 end as `v0_4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`city`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`city`)))) then null
 else 2
 end as `v0_5`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`postcode`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))) then null
 else 2
 end as `v0_6`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_7`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1
or j.`v0_4` = 1
or j.`v0_5` = 1
or j.`v0_6` = 1
or j.`v0_7` = 1

-- INC-004 · MySQL 8.0 aa1315cbbbe35b12, MariaDB 10.11 f58548ecbfb5b4ad
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as `x4`,
 r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when matches(coalesce(r.`name__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`tax_id`))) then case
 when matches(coalesce(r.`tax_id__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`phone`))) then case
 when matches(coalesce(r.`phone__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`email`))) then case
 when matches(coalesce(r.`email__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`email`)))) then null
 else 2
 end as `v0_3`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`street`))) then case
 when matches(coalesce(r.`street__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`street`)))) then null
 else 2
 end as `v0_4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`city`))) then case
 when matches(coalesce(r.`city__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`city`)))) then null
 else 2
 end as `v0_5`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`postcode`))) then case
 when matches(coalesce(r.`postcode__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))) then null
 else 2
 end as `v0_6`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_7`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`, normalText(asText((c.name))) as `name__normal`,
  normalText(asText((c.tax_no))) as `tax_id__normal`, normalText(asText((c.phone))) as `phone__normal`,
  normalText(asText((c.email))) as `email__normal`, normalText(asText((c.street))) as `street__normal`,
  normalText(asText((c.city))) as `city__normal`, normalText(asText((c.postcode))) as `postcode__normal`
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1
or j.`v0_4` = 1
or j.`v0_5` = 1
or j.`v0_6` = 1
or j.`v0_7` = 1

-- INC-004 · MySQL 5.7 56043035101d2563
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null
   or j.`v0_4` is not null
   or j.`v0_5` is not null
   or j.`v0_6` is not null
   or j.`v0_7` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2
   or j.`v0_4` = 2
   or j.`v0_5` = 2
   or j.`v0_6` = 2
   or j.`v0_7` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) + countWhere(j.`v0_4` = 1) + countWhere(j.`v0_5` = 1) + countWhere(j.`v0_6` = 1) +
  countWhere(j.`v0_7` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then null
   else 2
   end as `v0_3`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then null
   else 2
   end as `v0_4`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then null
   else 2
   end as `v0_5`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then null
   else 2
   end as `v0_6`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_7`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
    end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
    asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city)) as `city`,
    asText((c.postcode)) as `postcode`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`
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
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 8.0 8f0f20151b6ee8f3, MariaDB 10.11 54824bc7554898f2
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null
   or j.`v0_4` is not null
   or j.`v0_5` is not null
   or j.`v0_6` is not null
   or j.`v0_7` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2
   or j.`v0_4` = 2
   or j.`v0_5` = 2
   or j.`v0_6` = 2
   or j.`v0_7` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) + countWhere(j.`v0_4` = 1) + countWhere(j.`v0_5` = 1) + countWhere(j.`v0_6` = 1) +
  countWhere(j.`v0_7` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then null
   else 2
   end as `v0_3`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then null
   else 2
   end as `v0_4`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then null
   else 2
   end as `v0_5`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then null
   else 2
   end as `v0_6`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_7`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case
    when asText((c.state)) = 'A' then 'open'
    when asText((c.state)) = 'B' then 'blocked'
    when asText((c.state)) = 'X' then 'closed'
    end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
    asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city)) as `city`,
    asText((c.postcode)) as `postcode`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((c.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`, normalText(asText((c.name))) as `name__normal`,
    normalText(asText((c.tax_no))) as `tax_id__normal`, normalText(asText((c.phone))) as `phone__normal`,
    normalText(asText((c.email))) as `email__normal`, normalText(asText((c.street))) as `street__normal`,
    normalText(asText((c.city))) as `city__normal`, normalText(asText((c.postcode))) as `postcode__normal`
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
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 5.7 7c2cd723ac02c29c
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as `x4`,
 r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`tax_id`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`phone`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`email`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`email`)))) then null
 else 2
 end as `v0_3`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`street`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`street`)))) then null
 else 2
 end as `v0_4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`city`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`city`)))) then null
 else 2
 end as `v0_5`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`postcode`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))) then null
 else 2
 end as `v0_6`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_7`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`
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
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1
or j.`v0_4` = 1
or j.`v0_5` = 1
or j.`v0_6` = 1
or j.`v0_7` = 1

-- INC-004 · MySQL 8.0 795e9b3eb70c1ed9, MariaDB 10.11 5a7e37d6566a327f
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as `x4`,
 r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when matches(coalesce(r.`name__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`tax_id`))) then case
 when matches(coalesce(r.`tax_id__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`phone`))) then case
 when matches(coalesce(r.`phone__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`email`))) then case
 when matches(coalesce(r.`email__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`email`)))) then null
 else 2
 end as `v0_3`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`street`))) then case
 when matches(coalesce(r.`street__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`street`)))) then null
 else 2
 end as `v0_4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`city`))) then case
 when matches(coalesce(r.`city__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`city`)))) then null
 else 2
 end as `v0_5`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`postcode`))) then case
 when matches(coalesce(r.`postcode__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))) then null
 else 2
 end as `v0_6`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_7`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as `status`, asText((c.owner_user)) as `owner_key`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((c.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((c.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`, normalText(asText((c.name))) as `name__normal`,
  normalText(asText((c.tax_no))) as `tax_id__normal`, normalText(asText((c.phone))) as `phone__normal`,
  normalText(asText((c.email))) as `email__normal`, normalText(asText((c.street))) as `street__normal`,
  normalText(asText((c.city))) as `city__normal`, normalText(asText((c.postcode))) as `postcode__normal`
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
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1
or j.`v0_4` = 1
or j.`v0_5` = 1
or j.`v0_6` = 1
or j.`v0_7` = 1

-- INC-004 · MySQL 5.7 921e668343cc77f8
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`code`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`code`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`spec`))) then case
   when 1 = 1 then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`spec`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_3`
   from
   (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`,
    asText((i.owner_user)) as `owner_key`, case
    when asText((i.state)) = 'A' then 'open'
    when asText((i.state)) = 'B' then 'blocked'
    when asText((i.state)) = 'X' then 'closed'
    end as `status`, asText((i.name)) as `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`,
    case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((i.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`
    from item i) r) j
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 8.0 cc71500a996a9716, MariaDB 10.11 af48ac5a44b930ad
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_0`) as
`open_0`, sum(p.`hits_0`) as `hits_0`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_0` as
 `open_0`, c.`hits_0` as `hits_0`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere(j.`v0_0` is not null
   or j.`v0_1` is not null
   or j.`v0_2` is not null
   or j.`v0_3` is not null) as `scope_0`, countWhere(j.`v0_0` = 2
   or j.`v0_1` = 2
   or j.`v0_2` = 2
   or j.`v0_3` = 2) as `open_0`, countWhere(j.`v0_0` = 1) + countWhere(j.`v0_1` = 1) + countWhere(j.`v0_2` = 1)
  + countWhere(j.`v0_3` = 1) as `hits_0`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then null
   else 2
   end as `v0_0`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`code`))) then case
   when matches(coalesce(r.`code__normal`, ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`code`)))) then null
   else 2
   end as `v0_1`, case
   when ((r.`status` = 'open')
    and not (isBlank(r.`spec`))) then case
   when matches(coalesce(r.`spec__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`spec`)))) then null
   else 2
   end as `v0_2`, case
   when ((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null)))) then case
   when not ((r.`created_at__null_date` is null)) then 1
   else 0
   end
   when not (((r.`status` = 'open')
     and (not ((r.`created_at` is null))
      or not ((r.`created_at__null_date` is null))))) then null
   else 2
   end as `v0_3`
   from
   (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`,
    asText((i.owner_user)) as `owner_key`, case
    when asText((i.state)) = 'A' then 'open'
    when asText((i.state)) = 'B' then 'blocked'
    when asText((i.state)) = 'X' then 'closed'
    end as `status`, asText((i.name)) as `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`,
    case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
    else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
    end as `created_at`, case
    when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then
    asDate((i.created_at), 'as stored', 'Asia/Shanghai')
    end as `created_at__null_date`, normalText(asText((i.name))) as `name__normal`,
    normalText(asText((i.drawing_no))) as `code__normal`, normalText(asText((i.spec))) as `spec__normal`
    from item i) r) j
  group by j.`company`, j.`org_unit_key`, j.`owner_key`) c
 where c.`scope_0` > 0) p
group by p.`company`, p.`unit_0`

-- INC-004 · MySQL 5.7 be2b2a5cf2828279
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`code` as `x2`, r.`spec` as `x3`, r.`created_at__null_date` as
 `x4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`code`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`code`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`spec`))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`spec`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_3`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`, asText((i.name)) as
  `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asText((i.owner_user)) as `owner_key`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`
  from item i) r) j
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1

-- INC-004 · MySQL 8.0 0aa7f36d173e6183, MariaDB 10.11 c6ca61ccdf4cca95
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`,
  (select max(rn.`org_unit_key`)
   from
   (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
    from app_user u
    left join staff s on s.emp_no = u.emp_no) rn
   where rn.`key_1` = r.`owner_key`)) as `x1`, r.`code` as `x2`, r.`spec` as `x3`, r.`created_at__null_date` as
 `x4`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`name`))) then case
 when matches(coalesce(r.`name__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`name`)))) then null
 else 2
 end as `v0_0`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`code`))) then case
 when matches(coalesce(r.`code__normal`, ' '),
  '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)') then
 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`code`)))) then null
 else 2
 end as `v0_1`, case
 when ((r.`status` = 'open')
  and not (isBlank(r.`spec`))) then case
 when matches(coalesce(r.`spec__normal`, ' '),
  '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
 then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and not (isBlank(r.`spec`)))) then null
 else 2
 end as `v0_2`, case
 when ((r.`status` = 'open')
  and (not ((r.`created_at` is null))
   or not ((r.`created_at__null_date` is null)))) then case
 when not ((r.`created_at__null_date` is null)) then 1
 else 0
 end
 when not (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))) then null
 else 2
 end as `v0_3`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`, asText((i.name)) as
  `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`, case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as `status`, asText((i.owner_user)) as `owner_key`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`, normalText(asText((i.name))) as `name__normal`,
  normalText(asText((i.drawing_no))) as `code__normal`, normalText(asText((i.spec))) as `spec__normal`
  from item i) r) j
where j.`v0_0` = 1
or j.`v0_1` = 1
or j.`v0_2` = 1
or j.`v0_3` = 1

