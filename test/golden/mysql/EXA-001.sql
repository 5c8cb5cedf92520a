-- EXA-001 Purchase order without any line
-- MySQL 5.7: purchase_order: skipped, unsupported needs:namedQueries:MySQL 8.0

-- examples/purchase-order-without-line · MySQL 8.0 cebddc4d24f47d80, MariaDB 10.11 5e00b4d3fb4ce73b
with recursive erp_audit_purchase_order as
(select coalesce(asText((h.comp)), '-') as `company`, asText((concat('/purchase-orders/', h.po_no))) as `url`,
 asText((h.po_no)) as `key_1`, asText((h.po_no)) as `no`, case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as `order_date`, asText((h.supp_no)) as `supplier_key`, case asText((h.state))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '30' then 'open'
 when '40' then 'in_progress'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 end as `status`
 from po_head h), erp_audit_purchase_order_line as
(select coalesce(asText((h.comp)), '-') as `company`, asText((concat('/purchase-orders/', h.po_no))) as `url`,
 asText((h.po_no)) as `key_1`, asText((h.po_no)) as `order_key`, asText((h.supp_no)) as `supplier_key`, case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as `order_date`, case asText((case
   when h.state in (30, 40) then concat('R-', l.state)
   else cast(h.state as char(2)) end))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 when 'R-N' then 'open'
 when 'R-P' then 'in_progress'
 when 'R-F' then 'done'
 when 'R-C' then 'closed'
 when 'R-X' then 'cancelled'
 end as `status`
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T'), erp_audit_found as
(select o.company, o.key_1 as order_key, o.no, o.order_date, o.supplier_key, o.url
 from erp_audit_purchase_order o
 where o.status <> 'cancelled'
 and ageInDays(o.order_date, '2026-06-01') > number(7)
 and not exists
 (select 1
  from erp_audit_purchase_order_line l
  where l.order_key = o.key_1) )
select
(select count(*)
 from
 (select 1 as one
  from po_head h) subjects) as in_scope, 0 as not_evaluable, count(*) as row_count
from erp_audit_found

-- examples/purchase-order-without-line · MySQL 8.0 5ed67204ffce1ca0, MariaDB 10.11 c67d06ebcee97a36
with recursive erp_audit_purchase_order as
(select coalesce(asText((h.comp)), '-') as `company`, asText((concat('/purchase-orders/', h.po_no))) as `url`,
 asText((h.po_no)) as `key_1`, asText((h.po_no)) as `no`, case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as `order_date`, asText((h.supp_no)) as `supplier_key`, case asText((h.state))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '30' then 'open'
 when '40' then 'in_progress'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 end as `status`
 from po_head h), erp_audit_purchase_order_line as
(select coalesce(asText((h.comp)), '-') as `company`, asText((concat('/purchase-orders/', h.po_no))) as `url`,
 asText((h.po_no)) as `key_1`, asText((h.po_no)) as `order_key`, asText((h.supp_no)) as `supplier_key`, case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as `order_date`, case asText((case
   when h.state in (30, 40) then concat('R-', l.state)
   else cast(h.state as char(2)) end))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 when 'R-N' then 'open'
 when 'R-P' then 'in_progress'
 when 'R-F' then 'done'
 when 'R-C' then 'closed'
 when 'R-X' then 'cancelled'
 end as `status`
 from po_line l
 join po_head h on h.po_no = l.po_no
 where l.line_type <> 'T'), erp_audit_found as
(select o.company, o.key_1 as order_key, o.no, o.order_date, o.supplier_key, o.url
 from erp_audit_purchase_order o
 where o.status <> 'cancelled'
 and ageInDays(o.order_date, '2026-06-01') > number(7)
 and not exists
 (select 1
  from erp_audit_purchase_order_line l
  where l.order_key = o.key_1) )
select asText(`company`) as `key_0`, asText(`order_key`) as `key_1`, asText(`no`) as `label`, asText(`url`) as
`url`, `order_date` as evidence_0, `supplier_key` as evidence_1
from erp_audit_found
order by `key_0`, `key_1`

