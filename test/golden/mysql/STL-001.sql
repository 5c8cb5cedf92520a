-- STL-001 Stock without movement

-- stale/material-without-movement · MySQL 5.7 784ae099a18775d9
select j.`company` as `company`, coalesce(j.`org_unit_key`, null) as `org_unit`, count(*) as `in_scope`,
countWhere(j.`verdict` = 2) as `not_evaluable`, countWhere(j.`verdict` = 1) as `row_count`
from
(select s.*, case
 when s.`value` < number(100) then 0
 when s.`age_days` is null then 2
 when s.`age_days` > number(180) then 1
 else 0
 end as `verdict`
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`standard_cost` as `standard_cost`, m.`org_unit_key` as `org_unit_key`, b.`qty` as `qty`,
  b.`value` as `value`, coalesce(v.`last_movement`, b.`first_receipt`, m.`created_at`) as `last_movement`,
  ageInDays(coalesce(v.`last_movement`, b.`first_receipt`, m.`created_at`), '2026-06-01') as `age_days`, case
  when v.`last_movement` is not null then 'last_movement'
  when b.`first_receipt` is not null then 'first_receipt'
  when m.`created_at` is not null then 'created_at'
  end as `date_source`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asNumber((i.std_cost)) as `standard_cost`, asText((i.dept_no)) as `org_unit_key`, case
   asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  join
  (select p.`material_key` as `material_key`, sum(p.`qty`) as `qty`, min(p.`receipt_date`) as `first_receipt`,
   case
   when count(p.`value`) = count(p.`qty`) then sum(p.`value`)
   end as `value`
   from
   (select x.`material_key` as `material_key`, case
    when isBlank(x.`owner`) then x.`qty`
    end as `qty`, case
    when isBlank(x.`owner`) then x.`receipt_date`
    end as `receipt_date`, case
    when isBlank(x.`owner`) then x.`value`
    end as `value`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`, s.`first_receipt` as `receipt_date`,
     s.`value` as `value`, s.`owner` as `owner`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`, case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as `first_receipt`, asNumber((q.amount)) as `value`, asText((q.owner_no)) as `owner`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p.`material_key`
   having sum(p.`qty`) > 0) b on b.`material_key` = m.`key_1`
  left join
  (select z.`material_key` as `material_key`, max(z.`posting_date`) as `last_movement`
   from
   (select y.`material_key` as `material_key`, y.`posting_date` as `posting_date`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`, asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as `type`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    and (y.`type` is null
     or y.`type` not in ('count', 'transfer'))) z
   group by z.`material_key`) v on v.`material_key` = b.`material_key`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))) s) j
group by j.`company`, j.`org_unit_key`

-- stale/material-without-movement · MySQL 8.0 4db2a6c6752e657c, MariaDB 10.11 3757156c1da55af0
select j.`company` as `company`, coalesce(j.`org_unit_key`, null) as `org_unit`, count(*) as `in_scope`,
countWhere(j.`verdict` = 2) as `not_evaluable`, countWhere(j.`verdict` = 1) as `row_count`
from
(select s.*, case
 when s.`value` < number(100) then 0
 when s.`age_days` is null then 2
 when s.`age_days` > number(180) then 1
 else 0
 end as `verdict`
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`standard_cost` as `standard_cost`, m.`org_unit_key` as `org_unit_key`, m.`created_by` as
  `created_by`, b.`qty` as `qty`, b.`value` as `value`, coalesce(v.`last_movement`, b.`first_receipt`,
   m.`created_at`) as `last_movement`, ageInDays(coalesce(v.`last_movement`, b.`first_receipt`,
    m.`created_at`), '2026-06-01') as `age_days`, case
  when v.`last_movement` is not null then 'last_movement'
  when b.`first_receipt` is not null then 'first_receipt'
  when m.`created_at` is not null then 'created_at'
  end as `date_source`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asNumber((i.std_cost)) as `standard_cost`, asText((i.dept_no)) as `org_unit_key`,
   asText((i.created_by)) as `created_by`, case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  join
  (select p.`material_key` as `material_key`, sum(p.`qty`) as `qty`, min(p.`receipt_date`) as `first_receipt`,
   case
   when count(p.`value`) = count(p.`qty`) then sum(p.`value`)
   end as `value`
   from
   (select x.`material_key` as `material_key`, case
    when isBlank(x.`owner`) then x.`qty`
    end as `qty`, case
    when isBlank(x.`owner`) then x.`receipt_date`
    end as `receipt_date`, case
    when isBlank(x.`owner`) then x.`value`
    end as `value`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`, s.`first_receipt` as `receipt_date`,
     s.`value` as `value`, s.`owner` as `owner`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`, case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as `first_receipt`, asNumber((q.amount)) as `value`, asText((q.owner_no)) as `owner`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p.`material_key`
   having sum(p.`qty`) > 0) b on b.`material_key` = m.`key_1`
  left join
  (select z.`material_key` as `material_key`, max(z.`posting_date`) as `last_movement`
   from
   (select y.`material_key` as `material_key`, y.`posting_date` as `posting_date`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`, asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as `type`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    and (y.`type` is null
     or y.`type` not in ('count', 'transfer'))) z
   group by z.`material_key`) v on v.`material_key` = b.`material_key`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))) s) j
group by j.`company`, j.`org_unit_key`

-- stale/material-without-movement · MySQL 5.7 46bd6f9093e329d4
select j.*
from
(select s.*, case
 when s.`value` < number(100) then 0
 when s.`age_days` is null then 2
 when s.`age_days` > number(180) then 1
 else 0
 end as `verdict`
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`standard_cost` as `standard_cost`, m.`org_unit_key` as `org_unit_key`, b.`qty` as `qty`,
  b.`value` as `value`, coalesce(v.`last_movement`, b.`first_receipt`, m.`created_at`) as `last_movement`,
  ageInDays(coalesce(v.`last_movement`, b.`first_receipt`, m.`created_at`), '2026-06-01') as `age_days`, case
  when v.`last_movement` is not null then 'last_movement'
  when b.`first_receipt` is not null then 'first_receipt'
  when m.`created_at` is not null then 'created_at'
  end as `date_source`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asNumber((i.std_cost)) as `standard_cost`, asText((i.dept_no)) as `org_unit_key`, case
   asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  join
  (select p.`material_key` as `material_key`, sum(p.`qty`) as `qty`, min(p.`receipt_date`) as `first_receipt`,
   case
   when count(p.`value`) = count(p.`qty`) then sum(p.`value`)
   end as `value`
   from
   (select x.`material_key` as `material_key`, case
    when isBlank(x.`owner`) then x.`qty`
    end as `qty`, case
    when isBlank(x.`owner`) then x.`receipt_date`
    end as `receipt_date`, case
    when isBlank(x.`owner`) then x.`value`
    end as `value`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`, s.`first_receipt` as `receipt_date`,
     s.`value` as `value`, s.`owner` as `owner`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`, case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as `first_receipt`, asNumber((q.amount)) as `value`, asText((q.owner_no)) as `owner`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p.`material_key`
   having sum(p.`qty`) > 0) b on b.`material_key` = m.`key_1`
  left join
  (select z.`material_key` as `material_key`, max(z.`posting_date`) as `last_movement`
   from
   (select y.`material_key` as `material_key`, y.`posting_date` as `posting_date`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`, asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as `type`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    and (y.`type` is null
     or y.`type` not in ('count', 'transfer'))) z
   group by z.`material_key`) v on v.`material_key` = b.`material_key`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))) s) j
where j.`verdict` = 1

-- stale/material-without-movement · MySQL 8.0 0f36d3ac3a1601d2, MariaDB 10.11 b5ac0e2fab571b3f
select j.*
from
(select s.*, case
 when s.`value` < number(100) then 0
 when s.`age_days` is null then 2
 when s.`age_days` > number(180) then 1
 else 0
 end as `verdict`
 from
 (select m.`company` as `company`, m.`key_1` as `key_1`, m.`label` as `label`, m.`url` as `url`, m.`created_at`
  as `created_at`, m.`standard_cost` as `standard_cost`, m.`org_unit_key` as `org_unit_key`, m.`created_by` as
  `created_by`, b.`qty` as `qty`, b.`value` as `value`, coalesce(v.`last_movement`, b.`first_receipt`,
   m.`created_at`) as `last_movement`, ageInDays(coalesce(v.`last_movement`, b.`first_receipt`,
    m.`created_at`), '2026-06-01') as `age_days`, case
  when v.`last_movement` is not null then 'last_movement'
  when b.`first_receipt` is not null then 'first_receipt'
  when m.`created_at` is not null then 'created_at'
  end as `date_source`
  from
  (select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, coalesce(asText((case
      when i.spec is null then i.name
      else concat(coalesce(i.name, ' '), concat(' ', i.spec)) end)), asText((i.item_no))) as `label`,
   asText((concat('/items/', i.item_no))) as `url`, case
   when asDate((i.created_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((i.created_at), 'UTC', 'Asia/Shanghai')
   end as `created_at`, asNumber((i.std_cost)) as `standard_cost`, asText((i.dept_no)) as `org_unit_key`,
   asText((i.created_by)) as `created_by`, case asText((i.state))
   when 'A' then 'open'
   when 'B' then 'blocked'
   when 'X' then 'closed'
   end as `status`, asBoolean((case
     when i.stocked = 'Y' then 1
     else 0 end)) as `is_stock_managed`
   from item i) m
  join
  (select p.`material_key` as `material_key`, sum(p.`qty`) as `qty`, min(p.`receipt_date`) as `first_receipt`,
   case
   when count(p.`value`) = count(p.`qty`) then sum(p.`value`)
   end as `value`
   from
   (select x.`material_key` as `material_key`, case
    when isBlank(x.`owner`) then x.`qty`
    end as `qty`, case
    when isBlank(x.`owner`) then x.`receipt_date`
    end as `receipt_date`, case
    when isBlank(x.`owner`) then x.`value`
    end as `value`
    from
    (select s.`material_key` as `material_key`, s.`qty` as `qty`, s.`first_receipt` as `receipt_date`,
     s.`value` as `value`, s.`owner` as `owner`
     from
     (select asText((q.item_no)) as `material_key`, asNumber((q.qty)) as `qty`, case
      when asDate((q.first_receipt), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((q.first_receipt), 'UTC', 'Asia/Shanghai')
      end as `first_receipt`, asNumber((q.amount)) as `value`, asText((q.owner_no)) as `owner`
      from quant q
      join bin b on b.bin_no = q.bin_no
      where b.kind = 'O') s) x) p
   group by p.`material_key`
   having sum(p.`qty`) > 0) b on b.`material_key` = m.`key_1`
  left join
  (select z.`material_key` as `material_key`, max(z.`posting_date`) as `last_movement`
   from
   (select y.`material_key` as `material_key`, y.`posting_date` as `posting_date`
    from
    (select asText((m.item_no)) as `material_key`, case
     when asDate((m.moved_at), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((m.moved_at), 'UTC', 'Asia/Shanghai')
     end as `posting_date`, asText((case m.move_type
       when 'GR' then 'receipt'
       when 'GI' then 'delivery'
       when 'PR' then 'production'
       when 'IC' then 'count'
       when 'TR' then 'transfer' end)) as `type`
     from stock_move m
     join bin b on b.bin_no = m.bin_no
     where m.done = 'Y'
     and b.kind = 'O') y
    where y.`posting_date` <= date('2026-06-01')
    and (y.`type` is null
     or y.`type` not in ('count', 'transfer'))) z
   group by z.`material_key`) v on v.`material_key` = b.`material_key`
  where ((m.`status` = 'open')
   and (m.`is_stock_managed` = boolean(true)))) s) j
where j.`verdict` = 1

