-- EXA-001 Purchase order without any line

-- examples/purchase-order-without-line · Oracle 11.2 e59e07ee25223ba5, Oracle 11.2 ZHS16GBK e59e07ee25223ba5, Oracle 12.2 e59e07ee25223ba5, Oracle 19.3 e59e07ee25223ba5, Oracle 23.4 e59e07ee25223ba5
with erp_audit_purchase_order as
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((concat('/purchase-orders/', h.po_no))) as "URL",
 asText((h.po_no)) as "KEY_1", asText((h.po_no)) as "NO", case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as "ORDER_DATE", asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '30' then 'open'
 when '40' then 'in_progress'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 end as "STATUS"
 from po_head h), erp_audit_purchase_order_line as
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((concat('/purchase-orders/', h.po_no))) as "URL",
 asText((h.po_no)) as "KEY_1", asText((h.po_no)) as "ORDER_KEY", asText((h.supp_no)) as "SUPPLIER_KEY", case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as "ORDER_DATE", case asText((case
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
 end as "STATUS"
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

-- examples/purchase-order-without-line · Oracle 11.2 c8ea5e2978ca5de6, Oracle 11.2 ZHS16GBK c8ea5e2978ca5de6, Oracle 12.2 c8ea5e2978ca5de6, Oracle 19.3 c8ea5e2978ca5de6, Oracle 23.4 c8ea5e2978ca5de6
with erp_audit_purchase_order as
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((concat('/purchase-orders/', h.po_no))) as "URL",
 asText((h.po_no)) as "KEY_1", asText((h.po_no)) as "NO", case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as "ORDER_DATE", asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
 when '10' then 'draft'
 when '20' then 'pending_approval'
 when '30' then 'open'
 when '40' then 'in_progress'
 when '50' then 'done'
 when '80' then 'closed'
 when '90' then 'cancelled'
 end as "STATUS"
 from po_head h), erp_audit_purchase_order_line as
(select coalesce(asText((h.comp)), '-') as "COMPANY", asText((concat('/purchase-orders/', h.po_no))) as "URL",
 asText((h.po_no)) as "KEY_1", asText((h.po_no)) as "ORDER_KEY", asText((h.supp_no)) as "SUPPLIER_KEY", case
 when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
 else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
 end as "ORDER_DATE", case asText((case
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
 end as "STATUS"
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
select asText("COMPANY") as "KEY_0", asText("ORDER_KEY") as "KEY_1", asText("NO") as "LABEL", asText("URL") as
"URL", "ORDER_DATE" as evidence_0, "SUPPLIER_KEY" as evidence_1
from erp_audit_found
order by "KEY_0", "KEY_1"

