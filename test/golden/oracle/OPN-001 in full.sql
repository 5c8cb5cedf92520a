-- OPN-001 as it is sent

-- OPN-001 · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: 0 30 "2026-06-01" 30 0 "-" "1900-01-01" "10" "draft" "20" "pending_approval" "50" "done" "80" "closed" "90" "cancelled" "R-N" "open" "R-P" "in_progress" "R-F" "done" "R-C" "closed" "R-X" "cancelled" "1900-01-01" "open" "in_progress" 0 1 0 0 0 0.02 "2026-06-01" 30 30
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."KEY_2" as "KEY_2", r."LABEL" as "LABEL", r."URL" as
 "URL", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."DUE_DATE" as "DUE_DATE", r."CREATED_BY" as "CREATED_BY", r."QTY"
 as "X0", r."QTY_RECEIVED" as "X1", (r."QTY" - coalesce(r."QTY_RECEIVED", cast(:1 as number))) as "X2",
 coalesce(r."DUE_DATE", (r."ORDER_DATE" + :2)) as "X3", r."SUPPLIER_KEY" as "X4", r."MATERIAL_KEY" as "X5",
 (to_date(:3, 'YYYY-MM-DD') - coalesce(r."DUE_DATE", (r."ORDER_DATE" + :4))) as "X6", ((r."QTY"
- coalesce(r."QTY_RECEIVED", cast(:5 as number))) * r."NET_PRICE") as "X7"
 from
 (select coalesce(rtrim(case
    when ltrim(to_char((h.comp)), '-') like '.%'
    and dump((h.comp), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.comp)), '.', '0.')
    when to_char((h.comp)) like '%-__-__ 00:00:00'
    and dump((h.comp), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.comp)), 1, length(to_char((h.comp)))
- 9)
    else to_char((h.comp)) end), cast(:6 as varchar2(4000))) as "COMPANY", rtrim(case
   when ltrim(to_char((h.po_no)), '-') like '.%'
   and dump((h.po_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.po_no)), '.', '0.')
   when to_char((h.po_no)) like '%-__-__ 00:00:00'
   and dump((h.po_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.po_no)), 1, length(to_char((h.po_no)))
    - 9)
   else to_char((h.po_no)) end) as "KEY_1", rtrim(case
   when ltrim(to_char((l.line_no)), '-') like '.%'
   and dump((l.line_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((l.line_no)), '.', '0.')
   when to_char((l.line_no)) like '%-__-__ 00:00:00'
   and dump((l.line_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((l.line_no)), 1,
    length(to_char((l.line_no))) - 9)
   else to_char((l.line_no)) end) as "KEY_2", coalesce(rtrim(case
    when ltrim(to_char((h.po_no)), '-') like '.%'
    and dump((h.po_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.po_no)), '.', '0.')
    when to_char((h.po_no)) like '%-__-__ 00:00:00'
    and dump((h.po_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.po_no)), 1, length(to_char((h.po_no)))
     - 9)
    else to_char((h.po_no)) end), rtrim(case
    when ltrim(to_char((l.line_no)), '-') like '.%'
    and dump((l.line_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((l.line_no)), '.', '0.')
    when to_char((l.line_no)) like '%-__-__ 00:00:00'
    and dump((l.line_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((l.line_no)), 1,
     length(to_char((l.line_no))) - 9)
    else to_char((l.line_no)) end)) as "LABEL", rtrim(case
   when ltrim(to_char((concat('/purchase-orders/', h.po_no))), '-') like '.%'
   and dump((concat('/purchase-orders/', h.po_no)), 10, 1, 1) like 'Typ=2 %' then
   replace(to_char((concat('/purchase-orders/', h.po_no))), '.', '0.')
   when to_char((concat('/purchase-orders/', h.po_no))) like '%-__-__ 00:00:00'
   and dump((concat('/purchase-orders/', h.po_no)), 10, 1, 1) like 'Typ=1_ %' then
   substr(to_char((concat('/purchase-orders/', h.po_no))), 1, length(to_char((concat('/purchase-orders/',
        h.po_no)))) - 9)
   else to_char((concat('/purchase-orders/', h.po_no))) end) as "URL", rtrim(case
   when ltrim(to_char((h.dept_no)), '-') like '.%'
   and dump((h.dept_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.dept_no)), '.', '0.')
   when to_char((h.dept_no)) like '%-__-__ 00:00:00'
   and dump((h.dept_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.dept_no)), 1,
    length(to_char((h.dept_no))) - 9)
   else to_char((h.dept_no)) end) as "ORG_UNIT_KEY", case
  when case
  when substr(dump((coalesce(l.need_by, h.need_by)), 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
  to_date(to_char(cast((coalesce(l.need_by, h.need_by)) as timestamp with time zone) at time zone
    'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast((coalesce(l.need_by, h.need_by)) as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end in (to_date(:7, 'YYYY-MM-DD')) then null
  else case
  when substr(dump((coalesce(l.need_by, h.need_by)), 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
  to_date(to_char(cast((coalesce(l.need_by, h.need_by)) as timestamp with time zone) at time zone
    'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast((coalesce(l.need_by, h.need_by)) as timestamp), 'HH24MISS') = '000000' then
  to_date(to_char(cast((coalesce(l.need_by, h.need_by)) as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast((coalesce(l.need_by, h.need_by)) as timestamp), 'UTC') at time zone
    'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end
  end as "DUE_DATE", rtrim(case
   when ltrim(to_char((h.created_by)), '-') like '.%'
   and dump((h.created_by), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.created_by)), '.', '0.')
   when to_char((h.created_by)) like '%-__-__ 00:00:00'
   and dump((h.created_by), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.created_by)), 1,
    length(to_char((h.created_by))) - 9)
   else to_char((h.created_by)) end) as "CREATED_BY", case rtrim(case
   when ltrim(to_char((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)), '-') like '.%'
   and dump((case
     when h.state in (30, 40) then concat('R-', l.state)
     else cast(h.state as char(2)) end), 10, 1, 1) like 'Typ=2 %' then replace(to_char((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)), '.', '0.')
   when to_char((case
     when h.state in (30, 40) then concat('R-', l.state)
     else cast(h.state as char(2)) end)) like '%-__-__ 00:00:00'
   and dump((case
     when h.state in (30, 40) then concat('R-', l.state)
     else cast(h.state as char(2)) end), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)), 1, length(to_char((case
       when h.state in (30, 40) then concat('R-', l.state)
       else cast(h.state as char(2)) end))) - 9)
   else to_char((case
     when h.state in (30, 40) then concat('R-', l.state)
     else cast(h.state as char(2)) end)) end)
  when cast(:8 as varchar2(4000)) then cast(:9 as varchar2(4000))
  when cast(:10 as varchar2(4000)) then cast(:11 as varchar2(4000))
  when cast(:12 as varchar2(4000)) then cast(:13 as varchar2(4000))
  when cast(:14 as varchar2(4000)) then cast(:15 as varchar2(4000))
  when cast(:16 as varchar2(4000)) then cast(:17 as varchar2(4000))
  when cast(:18 as varchar2(4000)) then cast(:19 as varchar2(4000))
  when cast(:20 as varchar2(4000)) then cast(:21 as varchar2(4000))
  when cast(:22 as varchar2(4000)) then cast(:23 as varchar2(4000))
  when cast(:24 as varchar2(4000)) then cast(:25 as varchar2(4000))
  when cast(:26 as varchar2(4000)) then cast(:27 as varchar2(4000))
  end as "STATUS", cast((l.qty) as number) as "QTY", cast((1) as number) as "IS_PRODUCT", cast((case
    when h.blanket = 'Y' then 1
    else 0 end) as number) as "IS_BLANKET", cast((l.received_qty) as number) as "QTY_RECEIVED", case
  when case
  when substr(dump((h.order_date), 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
  to_date(to_char(cast((h.order_date) as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  else to_date(to_char(cast((h.order_date) as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end in (to_date(:28, 'YYYY-MM-DD')) then null
  else case
  when substr(dump((h.order_date), 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
  to_date(to_char(cast((h.order_date) as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  when to_char(cast((h.order_date) as timestamp), 'HH24MISS') = '000000' then
  to_date(to_char(cast((h.order_date) as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast((h.order_date) as timestamp), 'UTC') at time zone 'Asia/Shanghai',
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  end
  end as "ORDER_DATE", rtrim(case
   when ltrim(to_char((h.supp_no)), '-') like '.%'
   and dump((h.supp_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((h.supp_no)), '.', '0.')
   when to_char((h.supp_no)) like '%-__-__ 00:00:00'
   and dump((h.supp_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((h.supp_no)), 1,
    length(to_char((h.supp_no))) - 9)
   else to_char((h.supp_no)) end) as "SUPPLIER_KEY", rtrim(case
   when ltrim(to_char((l.item_no)), '-') like '.%'
   and dump((l.item_no), 10, 1, 1) like 'Typ=2 %' then replace(to_char((l.item_no)), '.', '0.')
   when to_char((l.item_no)) like '%-__-__ 00:00:00'
   and dump((l.item_no), 10, 1, 1) like 'Typ=1_ %' then substr(to_char((l.item_no)), 1,
    length(to_char((l.item_no))) - 9)
   else to_char((l.item_no)) end) as "MATERIAL_KEY", cast((l.unit_price) as number) as "NET_PRICE"
  from po_line l
  join po_head h on h.po_no = l.po_no
  where l.line_type <> 'T') r
 where ((((r."STATUS" in (cast(:29 as varchar2(4000)), cast(:30 as varchar2(4000))))
    and (r."QTY" > cast(:31 as number))
    and (r."IS_PRODUCT" = cast(:32 as number))
    and (coalesce(r."IS_BLANKET", cast(:33 as number)) = cast(:34 as number)))
   and (((r."QTY" - coalesce(r."QTY_RECEIVED", cast(:35 as number))) > (r."QTY" * cast(:36 as number)))
    and ((to_date(:37, 'YYYY-MM-DD') - coalesce(r."DUE_DATE", (r."ORDER_DATE" + :38))) > cast(:39 as
      number)))))) j

