-- OPN-001 as it is sent

-- OPN-001 · MySQL 5.7
-- values: "0" 30 "2026-06-01" 30 "0" "-" "1900-01-01" "10" "draft" "20" "pending_approval" "50" "done" "80" "closed" "90" "cancelled" "R-N" "open" "R-P" "in_progress" "R-F" "done" "R-C" "closed" "R-X" "cancelled" "1900-01-01" "open" "in_progress" "0" "0" "0.02" "2026-06-01" 30 "30"
select *
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`key_2` as `key_2`, r.`label` as `label`, r.`url` as
 `url`, r.`org_unit_key` as `org_unit_key`, r.`due_date` as `due_date`, r.`qty` as `x0`, r.`qty_received` as
 `x1`, (r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) as `x2`, coalesce(r.`due_date`,
  (r.`order_date` + interval cast(? as signed) day)) as `x3`, r.`supplier_key` as `x4`, r.`material_key` as
 `x5`, datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day))) as
 `x6`, ((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) * r.`net_price`) as `x7`
 from
 (select coalesce(nullif(trim(trailing ' '
     from cast((h.comp) as char character set utf8mb4) collate utf8mb4_bin), ''), cast(? as char character set
    utf8mb4) collate utf8mb4_bin) as `company`, nullif(trim(trailing ' '
    from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_bin), '') as `key_1`,
  nullif(trim(trailing ' '
    from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_bin), '') as `key_2`,
  coalesce(nullif(trim(trailing ' '
     from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_bin), ''), nullif(trim(trailing ' '
     from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_bin), '')) as `label`,
  nullif(trim(trailing ' '
    from cast((concat('/purchase-orders/', h.po_no)) as char character set utf8mb4) collate utf8mb4_bin), '')
  as `url`, nullif(trim(trailing ' '
    from cast((h.dept_no) as char character set utf8mb4) collate utf8mb4_bin), '') as `org_unit_key`, case
  when case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  else cast((coalesce(l.need_by, h.need_by)) as date)
  end in (cast(? as date)) then null
  else case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  when char_length(cast((coalesce(l.need_by, h.need_by)) as char)) <= 10
  or (coalesce(l.need_by, h.need_by)) >= '9999-12-31'
  or (coalesce(l.need_by, h.need_by)) < '0001-01-02' then cast((coalesce(l.need_by, h.need_by)) as date)
  else date(cast((coalesce(l.need_by, h.need_by)) as datetime) + interval case
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-09-14 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-04-13 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-09-15 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-04-14 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-09-16 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-04-15 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-09-10 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-04-16 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-09-12 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-04-11 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-09-13 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `due_date`, case nullif(trim(trailing ' '
    from cast((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end) as char character set utf8mb4) collate utf8mb4_bin), '')
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_bin then cast(? as char character set utf8mb4)
  collate utf8mb4_bin
  end as `status`, cast((l.qty) as decimal(65, 20)) as `qty`, ((1) <> 0) as `is_product`, ((case
    when h.blanket = 'Y' then 1
    else 0 end) <> 0) as `is_blanket`, cast((l.received_qty) as decimal(65, 20)) as `qty_received`, case
  when case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  else cast((h.order_date) as date)
  end in (cast(? as date)) then null
  else case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  when char_length(cast((h.order_date) as char)) <= 10
  or (h.order_date) >= '9999-12-31'
  or (h.order_date) < '0001-01-02' then cast((h.order_date) as date)
  else date(cast((h.order_date) as datetime) + interval case
   when (h.order_date) >= timestamp'1991-09-14 17:00:00' then 480
   when (h.order_date) >= timestamp'1991-04-13 18:00:00' then 540
   when (h.order_date) >= timestamp'1990-09-15 17:00:00' then 480
   when (h.order_date) >= timestamp'1990-04-14 18:00:00' then 540
   when (h.order_date) >= timestamp'1989-09-16 17:00:00' then 480
   when (h.order_date) >= timestamp'1989-04-15 18:00:00' then 540
   when (h.order_date) >= timestamp'1988-09-10 17:00:00' then 480
   when (h.order_date) >= timestamp'1988-04-16 18:00:00' then 540
   when (h.order_date) >= timestamp'1987-09-12 17:00:00' then 480
   when (h.order_date) >= timestamp'1987-04-11 18:00:00' then 540
   when (h.order_date) >= timestamp'1986-09-13 17:00:00' then 480
   when (h.order_date) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `order_date`, nullif(trim(trailing ' '
    from cast((h.supp_no) as char character set utf8mb4) collate utf8mb4_bin), '') as `supplier_key`,
  nullif(trim(trailing ' '
    from cast((l.item_no) as char character set utf8mb4) collate utf8mb4_bin), '') as `material_key`,
  cast((l.unit_price) as decimal(65, 20)) as `net_price`
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r.`status` in (cast(? as char character set utf8mb4) collate utf8mb4_bin, cast(? as char character
       set utf8mb4) collate utf8mb4_bin))
    and (r.`qty` > cast(? as decimal(1, 0)))
    and (r.`is_product` = true)
    and (coalesce(r.`is_blanket`, false) = false))
   and (((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) > (r.`qty` * cast(? as decimal(3,
        2))))
    and (datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day))) >
     cast(? as decimal(2, 0))))))) j

-- OPN-001 · MySQL 8.0
-- values: "0" 30 "2026-06-01" 30 "0" "-" "1900-01-01" "10" "draft" "20" "pending_approval" "50" "done" "80" "closed" "90" "cancelled" "R-N" "open" "R-P" "in_progress" "R-F" "done" "R-C" "closed" "R-X" "cancelled" "1900-01-01" "open" "in_progress" "0" "0" "0.02" "2026-06-01" 30 "30"
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`key_2` as `key_2`, r.`label` as `label`, r.`url` as
 `url`, r.`org_unit_key` as `org_unit_key`, r.`due_date` as `due_date`, r.`created_by` as `created_by`, r.`qty`
 as `x0`, r.`qty_received` as `x1`, (r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) as `x2`,
 coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day)) as `x3`, r.`supplier_key` as `x4`,
 r.`material_key` as `x5`, datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(?
     as signed) day))) as `x6`, ((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) *
  r.`net_price`) as `x7`
 from
 (select coalesce(nullif(trim(trailing ' '
     from cast((h.comp) as char character set utf8mb4) collate utf8mb4_0900_bin), ''), cast(? as char character
    set utf8mb4) collate utf8mb4_0900_bin) as `company`, nullif(trim(trailing ' '
    from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `key_1`,
  nullif(trim(trailing ' '
    from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `key_2`,
  coalesce(nullif(trim(trailing ' '
     from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_0900_bin), ''), nullif(trim(trailing
     ' '
     from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '')) as `label`,
  nullif(trim(trailing ' '
    from cast((concat('/purchase-orders/', h.po_no)) as char character set utf8mb4) collate utf8mb4_0900_bin),
   '') as `url`, nullif(trim(trailing ' '
    from cast((h.dept_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `org_unit_key`, case
  when case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  else cast((coalesce(l.need_by, h.need_by)) as date)
  end in (cast(? as date)) then null
  else case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  when char_length(cast((coalesce(l.need_by, h.need_by)) as char)) <= 10
  or (coalesce(l.need_by, h.need_by)) >= '9999-12-31'
  or (coalesce(l.need_by, h.need_by)) < '0001-01-02' then cast((coalesce(l.need_by, h.need_by)) as date)
  else date(cast((coalesce(l.need_by, h.need_by)) as datetime) + interval case
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-09-14 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-04-13 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-09-15 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-04-14 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-09-16 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-04-15 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-09-10 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-04-16 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-09-12 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-04-11 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-09-13 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `due_date`, nullif(trim(trailing ' '
    from cast((h.created_by) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `created_by`,
  case nullif(trim(trailing ' '
    from cast((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end) as char character set utf8mb4) collate utf8mb4_0900_bin), '')
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_0900_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_0900_bin
  end as `status`, cast((l.qty) as decimal(65, 20)) as `qty`, ((1) <> 0) as `is_product`, ((case
    when h.blanket = 'Y' then 1
    else 0 end) <> 0) as `is_blanket`, cast((l.received_qty) as decimal(65, 20)) as `qty_received`, case
  when case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  else cast((h.order_date) as date)
  end in (cast(? as date)) then null
  else case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  when char_length(cast((h.order_date) as char)) <= 10
  or (h.order_date) >= '9999-12-31'
  or (h.order_date) < '0001-01-02' then cast((h.order_date) as date)
  else date(cast((h.order_date) as datetime) + interval case
   when (h.order_date) >= timestamp'1991-09-14 17:00:00' then 480
   when (h.order_date) >= timestamp'1991-04-13 18:00:00' then 540
   when (h.order_date) >= timestamp'1990-09-15 17:00:00' then 480
   when (h.order_date) >= timestamp'1990-04-14 18:00:00' then 540
   when (h.order_date) >= timestamp'1989-09-16 17:00:00' then 480
   when (h.order_date) >= timestamp'1989-04-15 18:00:00' then 540
   when (h.order_date) >= timestamp'1988-09-10 17:00:00' then 480
   when (h.order_date) >= timestamp'1988-04-16 18:00:00' then 540
   when (h.order_date) >= timestamp'1987-09-12 17:00:00' then 480
   when (h.order_date) >= timestamp'1987-04-11 18:00:00' then 540
   when (h.order_date) >= timestamp'1986-09-13 17:00:00' then 480
   when (h.order_date) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `order_date`, nullif(trim(trailing ' '
    from cast((h.supp_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `supplier_key`,
  nullif(trim(trailing ' '
    from cast((l.item_no) as char character set utf8mb4) collate utf8mb4_0900_bin), '') as `material_key`,
  cast((l.unit_price) as decimal(65, 20)) as `net_price`
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r.`status` in (cast(? as char character set utf8mb4) collate utf8mb4_0900_bin, cast(? as char
       character set utf8mb4) collate utf8mb4_0900_bin))
    and (r.`qty` > cast(? as decimal(1, 0)))
    and (r.`is_product` = true)
    and (coalesce(r.`is_blanket`, false) = false))
   and (((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) > (r.`qty` * cast(? as decimal(3,
        2))))
    and (datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day))) >
     cast(? as decimal(2, 0))))))) j

-- OPN-001 · MariaDB 10.11
-- values: "0" 30 "2026-06-01" 30 "0" "-" "1900-01-01" "10" "draft" "20" "pending_approval" "50" "done" "80" "closed" "90" "cancelled" "R-N" "open" "R-P" "in_progress" "R-F" "done" "R-C" "closed" "R-X" "cancelled" "1900-01-01" "open" "in_progress" "0" "0" "0.02" "2026-06-01" 30 "30"
select j.*, count(*) over () as `total_rows`
from
(select r.`company` as `company`, r.`key_1` as `key_1`, r.`key_2` as `key_2`, r.`label` as `label`, r.`url` as
 `url`, r.`org_unit_key` as `org_unit_key`, r.`due_date` as `due_date`, r.`created_by` as `created_by`, r.`qty`
 as `x0`, r.`qty_received` as `x1`, (r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) as `x2`,
 coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day)) as `x3`, r.`supplier_key` as `x4`,
 r.`material_key` as `x5`, datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(?
     as signed) day))) as `x6`, ((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) *
  r.`net_price`) as `x7`
 from
 (select coalesce(nullif(trim(trailing ' '
     from cast((h.comp) as char character set utf8mb4) collate utf8mb4_nopad_bin), ''), cast(? as char
    character set utf8mb4) collate utf8mb4_nopad_bin) as `company`, nullif(trim(trailing ' '
    from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `key_1`,
  nullif(trim(trailing ' '
    from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `key_2`,
  coalesce(nullif(trim(trailing ' '
     from cast((h.po_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), ''), nullif(trim(trailing
     ' '
     from cast((l.line_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) as `label`,
  nullif(trim(trailing ' '
    from cast((concat('/purchase-orders/', h.po_no)) as char character set utf8mb4) collate utf8mb4_nopad_bin),
   '') as `url`, nullif(trim(trailing ' '
    from cast((h.dept_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `org_unit_key`,
  case
  when case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  else cast((coalesce(l.need_by, h.need_by)) as date)
  end in (cast(? as date)) then null
  else case
  when (coalesce(l.need_by, h.need_by)) is null
  or dayofmonth((coalesce(l.need_by, h.need_by))) = 0
  or month((coalesce(l.need_by, h.need_by))) = 0 then null
  when char_length(cast((coalesce(l.need_by, h.need_by)) as char)) <= 10
  or (coalesce(l.need_by, h.need_by)) >= '9999-12-31'
  or (coalesce(l.need_by, h.need_by)) < '0001-01-02' then cast((coalesce(l.need_by, h.need_by)) as date)
  else date(cast((coalesce(l.need_by, h.need_by)) as datetime) + interval case
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-09-14 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1991-04-13 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-09-15 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1990-04-14 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-09-16 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1989-04-15 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-09-10 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1988-04-16 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-09-12 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1987-04-11 18:00:00' then 540
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-09-13 17:00:00' then 480
   when (coalesce(l.need_by, h.need_by)) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `due_date`, nullif(trim(trailing ' '
    from cast((h.created_by) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `created_by`,
  case nullif(trim(trailing ' '
    from cast((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end) as char character set utf8mb4) collate utf8mb4_nopad_bin), '')
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  when cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin then cast(? as char character set
   utf8mb4) collate utf8mb4_nopad_bin
  end as `status`, cast((l.qty) as decimal(65, 20)) as `qty`, ((1) <> 0) as `is_product`, ((case
    when h.blanket = 'Y' then 1
    else 0 end) <> 0) as `is_blanket`, cast((l.received_qty) as decimal(65, 20)) as `qty_received`, case
  when case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  else cast((h.order_date) as date)
  end in (cast(? as date)) then null
  else case
  when (h.order_date) is null
  or dayofmonth((h.order_date)) = 0
  or month((h.order_date)) = 0 then null
  when char_length(cast((h.order_date) as char)) <= 10
  or (h.order_date) >= '9999-12-31'
  or (h.order_date) < '0001-01-02' then cast((h.order_date) as date)
  else date(cast((h.order_date) as datetime) + interval case
   when (h.order_date) >= timestamp'1991-09-14 17:00:00' then 480
   when (h.order_date) >= timestamp'1991-04-13 18:00:00' then 540
   when (h.order_date) >= timestamp'1990-09-15 17:00:00' then 480
   when (h.order_date) >= timestamp'1990-04-14 18:00:00' then 540
   when (h.order_date) >= timestamp'1989-09-16 17:00:00' then 480
   when (h.order_date) >= timestamp'1989-04-15 18:00:00' then 540
   when (h.order_date) >= timestamp'1988-09-10 17:00:00' then 480
   when (h.order_date) >= timestamp'1988-04-16 18:00:00' then 540
   when (h.order_date) >= timestamp'1987-09-12 17:00:00' then 480
   when (h.order_date) >= timestamp'1987-04-11 18:00:00' then 540
   when (h.order_date) >= timestamp'1986-09-13 17:00:00' then 480
   when (h.order_date) >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end
  end as `order_date`, nullif(trim(trailing ' '
    from cast((h.supp_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `supplier_key`,
  nullif(trim(trailing ' '
    from cast((l.item_no) as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `material_key`,
  cast((l.unit_price) as decimal(65, 20)) as `net_price`
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r.`status` in (cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin, cast(? as char
       character set utf8mb4) collate utf8mb4_nopad_bin))
    and (r.`qty` > cast(? as decimal(1, 0)))
    and (r.`is_product` = true)
    and (coalesce(r.`is_blanket`, false) = false))
   and (((r.`qty` - coalesce(r.`qty_received`, cast(? as decimal(1, 0)))) > (r.`qty` * cast(? as decimal(3,
        2))))
    and (datediff(cast(? as date), coalesce(r.`due_date`, (r.`order_date` + interval cast(? as signed) day))) >
     cast(? as decimal(2, 0))))))) j

