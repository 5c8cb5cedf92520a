-- INC-004 Placeholder instead of a value

-- INC-004 · MySQL 5.7 be5f7c92bf2dbc6e
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`tax_id`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`phone`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`email`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`street`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`city`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`postcode`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or j.`t_3` = 1
   or j.`t_4` = 1
   or j.`t_5` = 1
   or j.`t_6` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`, r.`email` as
   `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(normalText(r.`name`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when (coalesce(normalText(r.`tax_id`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when (coalesce(normalText(r.`phone`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when (coalesce(normalText(r.`email`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_3`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when (coalesce(normalText(r.`street`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_4`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when (coalesce(normalText(r.`city`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_5`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when (coalesce(normalText(r.`postcode`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_6`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 8.0 06e4b6cbd86874b5, MariaDB 10.11 773cfd60d49299be
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`tax_id`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`phone`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`email`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`street`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`city`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`postcode`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or j.`t_3` = 1
   or j.`t_4` = 1
   or j.`t_5` = 1
   or j.`t_6` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`, r.`email` as
   `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(r.`name__normal`, ' ') is null) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`name__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when (coalesce(r.`tax_id__normal`, ' ') is null) then case
   when matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`tax_id__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when (coalesce(r.`phone__normal`, ' ') is null) then case
   when matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`phone__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when (coalesce(r.`email__normal`, ' ') is null) then case
   when matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`email__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_3`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when (coalesce(r.`street__normal`, ' ') is null) then case
   when matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`street__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_4`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when (coalesce(r.`city__normal`, ' ') is null) then case
   when matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`city__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_5`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when (coalesce(r.`postcode__normal`, ' ') is null) then case
   when matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`postcode__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_6`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 5.7 c6240fab3f370bf7
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as
 `x4`, r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and 1 = 1) then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))
  and 1 = 1) then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))
  and 1 = 1) then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`email`)))
  and 1 = 1) then 8
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`street`)))
  and 1 = 1) then 16
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`city`)))
  and 1 = 1) then 32
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))
  and 1 = 1) then 64
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 128
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by cust_no ) used on used.cust_no = c.cust_no) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`tax_id`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`phone`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`email`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`street`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`city`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`postcode`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

-- INC-004 · MySQL 8.0 5fbc7d3910b6ecfa, MariaDB 10.11 fc9f2c820650cd68
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_by`
 as `created_by`, r.`name` as `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`tax_id` as `x2`,
 r.`phone` as `x3`, r.`email` as `x4`, r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`,
 r.`created_at__null_date` as `x8`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and matches(coalesce(r.`name__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))
  and matches(coalesce(r.`tax_id__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))
  and matches(coalesce(r.`phone__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`email`)))
  and matches(coalesce(r.`email__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 8
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`street`)))
  and matches(coalesce(r.`street__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 16
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`city`)))
  and matches(coalesce(r.`city__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 32
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))
  and matches(coalesce(r.`postcode__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 64
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 128
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.cust_no))) as `label`, asText((concat('/customers/', c.cust_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, asText((c.created_by)) as `created_by`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by cust_no ) used on used.cust_no = c.cust_no) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`tax_id`)))
   and matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`phone`)))
   and matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`email`)))
   and matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`street`)))
   and matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`city`)))
   and matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`postcode`)))
   and matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

-- INC-004 · MySQL 5.7 0e02f8944873561a
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`tax_id`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`phone`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`email`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`street`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`city`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`postcode`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or j.`t_3` = 1
   or j.`t_4` = 1
   or j.`t_5` = 1
   or j.`t_6` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`, r.`email` as
   `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(normalText(r.`name`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when (coalesce(normalText(r.`tax_id`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when (coalesce(normalText(r.`phone`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when (coalesce(normalText(r.`email`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_3`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when (coalesce(normalText(r.`street`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_4`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when (coalesce(normalText(r.`city`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_5`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when (coalesce(normalText(r.`postcode`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_6`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 8.0 bf3d03107a0ead4c, MariaDB 10.11 e2fdee9de30a8dbe
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`tax_id`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`phone`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`email`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`street`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`city`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`postcode`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or j.`t_3` = 1
   or j.`t_4` = 1
   or j.`t_5` = 1
   or j.`t_6` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`, r.`email` as
   `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(r.`name__normal`, ' ') is null) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`name__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`tax_id`))) then case
   when (coalesce(r.`tax_id__normal`, ' ') is null) then case
   when matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`tax_id__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`tax_id`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`phone`))) then case
   when (coalesce(r.`phone__normal`, ' ') is null) then case
   when matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`phone__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`phone`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`email`))) then case
   when (coalesce(r.`email__normal`, ' ') is null) then case
   when matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`email__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`email`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_3`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`street`))) then case
   when (coalesce(r.`street__normal`, ' ') is null) then case
   when matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`street__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`street`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_4`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`city`))) then case
   when (coalesce(r.`city__normal`, ' ') is null) then case
   when matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`city__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`city`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_5`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`postcode`))) then case
   when (coalesce(r.`postcode__normal`, ' ') is null) then case
   when matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`postcode__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`postcode`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_6`
   from
   (select coalesce(asText((c.comp)), '-') as `company`, asText((c.dept_no)) as `org_unit_key`,
    asText((c.owner_user)) as `owner_key`, case asText((c.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 5.7 a149d989f5895aa0
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`tax_id` as `x2`, r.`phone` as `x3`, r.`email` as
 `x4`, r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`, r.`created_at__null_date` as `x8`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and 1 = 1) then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))
  and 1 = 1) then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))
  and 1 = 1) then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`email`)))
  and 1 = 1) then 8
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`street`)))
  and 1 = 1) then 16
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`city`)))
  and 1 = 1) then 32
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))
  and 1 = 1) then 64
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 128
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`tax_id`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`phone`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`email`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`street`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`city`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`postcode`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

-- INC-004 · MySQL 8.0 5bb7e3cdb199cbfb, MariaDB 10.11 f232a90e96ba1bf9
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`tax_id` as `tax_id`, r.`phone` as `phone`,
 r.`email` as `email`, r.`street` as `street`, r.`city` as `city`, r.`postcode` as `postcode`, r.`created_by`
 as `created_by`, r.`name` as `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`tax_id` as `x2`,
 r.`phone` as `x3`, r.`email` as `x4`, r.`street` as `x5`, r.`city` as `x6`, r.`postcode` as `x7`,
 r.`created_at__null_date` as `x8`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and matches(coalesce(r.`name__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`tax_id`)))
  and matches(coalesce(r.`tax_id__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`phone`)))
  and matches(coalesce(r.`phone__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`email`)))
  and matches(coalesce(r.`email__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 8
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`street`)))
  and matches(coalesce(r.`street__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 16
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`city`)))
  and matches(coalesce(r.`city__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 32
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`postcode`)))
  and matches(coalesce(r.`postcode__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 64
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 128
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`,
  coalesce(asText((c.name)), asText((c.supp_no))) as `label`, asText((concat('/suppliers/', c.supp_no))) as
  `url`, asText((c.dept_no)) as `org_unit_key`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`,
  asText((c.phone)) as `phone`, asText((c.email)) as `email`, asText((c.street)) as `street`, asText((c.city))
  as `city`, asText((c.postcode)) as `postcode`, asText((c.created_by)) as `created_by`, case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`tax_id`)))
   and matches(coalesce(r.`tax_id__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`phone`)))
   and matches(coalesce(r.`phone__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`email`)))
   and matches(coalesce(r.`email__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`street`)))
   and matches(coalesce(r.`street__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`city`)))
   and matches(coalesce(r.`city__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`postcode`)))
   and matches(coalesce(r.`postcode__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

-- INC-004 · MySQL 5.7 cbf0764ab4ab9931
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`code`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`spec`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(normalText(r.`name`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`code`))) then case
   when (coalesce(normalText(r.`code`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`code`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`spec`))) then case
   when (coalesce(normalText(r.`spec`), ' ') is null) then case
   when 1 = 1 then 0
   when not (1 = 1) then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`spec`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`
   from
   (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`,
    asText((i.owner_user)) as `owner_key`, case asText((i.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 8.0 a93f40474e7b8be6, MariaDB 10.11 e593ddc416259956
select p.`company` as `company`, p.`unit_0` as `unit_0`, sum(p.`scope_0`) as `scope_0`, sum(p.`open_1`) as
`open_1`
from
(select c.`company` as `company`, coalesce(coalesce(c.`org_unit_key`,
   (select max(cn.`org_unit_key`)
    from
    (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
     from app_user u
     left join staff s on s.emp_no = u.emp_no) cn
    where cn.`key_1` = c.`owner_key`)), c.`org_unit_key`) as `unit_0`, c.`scope_0` as `scope_0`, c.`open_1` as
 `open_1`
 from
 (select j.`company` as `company`, j.`org_unit_key` as `org_unit_key`, j.`owner_key` as `owner_key`,
  countWhere((case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`name`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`code`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and not (isBlank(j.`spec`)))) then 0
    else 1
    end = 1)
   or (case
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `scope_0`, countWhere(j.`t_0` = 1
   or j.`t_1` = 1
   or j.`t_2` = 1
   or (case
    when ((j.`status` = 'open')
     and (not ((j.`created_at` is null))
      or not ((j.`created_at__null_date` is null)))) then 0
    when not (((j.`status` = 'open')
      and (not ((j.`created_at` is null))
       or not ((j.`created_at__null_date` is null))))) then 0
    else 1
    end = 1)) as `open_1`
  from
  (select r.`company` as `company`, r.`org_unit_key` as `org_unit_key`, r.`owner_key` as `owner_key`,
   r.`status` as `status`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`created_at` as
   `created_at`, r.`created_at__null_date` as `created_at__null_date`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`name`))) then case
   when (coalesce(r.`name__normal`, ' ') is null) then case
   when matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`name__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`name`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_0`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`code`))) then case
   when (coalesce(r.`code__normal`, ' ') is null) then case
   when matches(coalesce(r.`code__normal`, ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`code__normal`, ' '),
     '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`code`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_1`, case
   when case
   when ((r.`status` = 'open')
    and not (isBlank(r.`spec`))) then case
   when (coalesce(r.`spec__normal`, ' ') is null) then case
   when matches(coalesce(r.`spec__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')
   then 0
   when not (matches(coalesce(r.`spec__normal`, ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   then 0
   else 1
   end
   else 0
   end
   when not (((r.`status` = 'open')
     and not (isBlank(r.`spec`)))) then 0
   else 1
   end = 1 then 1
   else 0
   end as `t_2`
   from
   (select coalesce(asText((i.comp)), '-') as `company`, asText((i.dept_no)) as `org_unit_key`,
    asText((i.owner_user)) as `owner_key`, case asText((i.state))
    when 'A' then 'open'
    when 'B' then 'blocked'
    when 'X' then 'closed'
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

-- INC-004 · MySQL 5.7 2d27a873ebd57d05
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`name` as
 `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`code` as `x2`, r.`spec` as `x3`,
 r.`created_at__null_date` as `x4`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and 1 = 1) then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`code`)))
  and 1 = 1) then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`spec`)))
  and 1 = 1) then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 8
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`, asText((i.name)) as
  `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`, case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asText((i.owner_user)) as `owner_key`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`
  from item i) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`code`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and not (isBlank(r.`spec`)))
   and 1 = 1)
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

-- INC-004 · MySQL 8.0 d98cfcdd6c55c772, MariaDB 10.11 8c5a102294ab9f1d
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`label` as `label`, r.`url` as `url`,
 r.`org_unit_key` as `org_unit_key`, r.`name` as `name`, r.`code` as `code`, r.`spec` as `spec`, r.`created_by`
 as `created_by`, r.`name` as `x0`, coalesce(r.`org_unit_key`, t0.`total`) as `x1`, r.`code` as `x2`, r.`spec`
 as `x3`, r.`created_at__null_date` as `x4`, case
 when (((r.`status` = 'open')
   and not (isBlank(r.`name`)))
  and matches(coalesce(r.`name__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 1
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`code`)))
  and matches(coalesce(r.`code__normal`, ' '),
   '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 2
 else 0
 end + case
 when (((r.`status` = 'open')
   and not (isBlank(r.`spec`)))
  and matches(coalesce(r.`spec__normal`, ' '),
   '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
 then 4
 else 0
 end + case
 when (((r.`status` = 'open')
   and (not ((r.`created_at` is null))
    or not ((r.`created_at__null_date` is null))))
  and not ((r.`created_at__null_date` is null))) then 8
 else 0
 end as `marks_0`
 from
 (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
     when i.spec is null then i.name
     else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
  asText((concat('/items/', i.item_no))) as `url`, asText((i.dept_no)) as `org_unit_key`, asText((i.name)) as
  `name`, asText((i.drawing_no)) as `code`, asText((i.spec)) as `spec`, asText((i.created_by)) as `created_by`,
  case asText((i.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as `status`, asText((i.owner_user)) as `owner_key`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
  end as `created_at`, case
  when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then asDate((i.created_at),
   'as stored', 'Asia/Shanghai')
  end as `created_at__null_date`, normalText(asText((i.name))) as `name__normal`,
  normalText(asText((i.drawing_no))) as `code__normal`, normalText(asText((i.spec))) as `spec__normal`
  from item i) r
 left join
 (select rn.`key_1` as `named`, max(rn.`org_unit_key`) as `total`
  from
  (select asText((u.user_id)) as `key_1`, asText((s.dept_no)) as `org_unit_key`
   from app_user u
   left join staff s on s.emp_no = u.emp_no) rn
  where rn.`key_1` is not null
  group by rn.`key_1`) t0 on t0.`named` = r.`owner_key`
 where ((((r.`status` = 'open')
    and not (isBlank(r.`name`)))
   and matches(coalesce(r.`name__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`code`)))
   and matches(coalesce(r.`code__normal`, ' '),
    '(x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and not (isBlank(r.`spec`)))
   and matches(coalesce(r.`spec__normal`, ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or (((r.`status` = 'open')
    and (not ((r.`created_at` is null))
     or not ((r.`created_at__null_date` is null))))
   and not ((r.`created_at__null_date` is null))))) j

