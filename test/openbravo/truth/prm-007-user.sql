-- One user, other than the system (0), who did both: entered an order and received it, received and invoiced it, entered an invoice
-- and paid it, entered a supplier and paid it.
WITH ordered AS (
  SELECT c_order_id, createdby FROM c_order WHERE issotrx = 'N' AND isactive = 'Y' AND docstatus NOT IN ('DR', 'VO', 'CJ', 'RE')
),
received AS (
  SELECT COALESCE(col.c_order_id, mio.c_order_id) AS c_order_id, mio.createdby
  FROM m_inout mio
  INNER JOIN m_inoutline miol ON miol.m_inout_id = mio.m_inout_id AND miol.isactive = 'Y'
  LEFT JOIN c_orderline col ON col.c_orderline_id = miol.c_orderline_id
  WHERE mio.issotrx = 'N' AND mio.isactive = 'Y' AND mio.movementtype = 'V+' AND mio.docstatus IN ('IP', 'CO', 'CL')
),
invoiced AS (
  SELECT c_invoice_id, c_order_id, createdby FROM c_invoice WHERE issotrx = 'N' AND isactive = 'Y' AND docstatus IN ('IP', 'NA', 'CO', 'CL')
),
paid AS (
  SELECT fp.c_bpartner_id, fp.createdby, fps.c_invoice_id
  FROM fin_payment fp
  LEFT JOIN fin_payment_detail fpd ON fpd.fin_payment_id = fp.fin_payment_id
  LEFT JOIN fin_payment_scheduledetail fpsd ON fpsd.fin_payment_detail_id = fpd.fin_payment_detail_id
  LEFT JOIN fin_payment_schedule fps ON fps.fin_payment_schedule_id = fpsd.fin_payment_schedule_invoice
  WHERE fp.isreceipt = 'N' AND fp.isactive = 'Y' AND fp.status <> 'RPVOID'
)
SELECT DISTINCT jsonb_build_array('-', who, pair, document) AS key
FROM (
  SELECT ordered.createdby AS who, 'S08' AS pair, ordered.c_order_id AS document
  FROM ordered INNER JOIN received ON received.c_order_id = ordered.c_order_id AND received.createdby = ordered.createdby
  UNION ALL
  SELECT received.createdby, 'S10', received.c_order_id
  FROM received INNER JOIN invoiced ON invoiced.c_order_id = received.c_order_id AND invoiced.createdby = received.createdby
  UNION ALL
  SELECT invoiced.createdby, 'S11', invoiced.c_invoice_id
  FROM invoiced INNER JOIN paid ON paid.c_invoice_id = invoiced.c_invoice_id AND paid.createdby = invoiced.createdby
  UNION ALL
  SELECT cbp.createdby, 'S03', cbp.c_bpartner_id
  FROM c_bpartner cbp INNER JOIN paid ON paid.c_bpartner_id = cbp.c_bpartner_id AND paid.createdby = cbp.createdby
  WHERE (cbp.isvendor = 'Y' OR EXISTS (
      SELECT FROM c_order co WHERE co.c_bpartner_id = cbp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')
    ))
    AND NOT EXISTS (SELECT FROM ad_orginfo oi WHERE oi.c_bpartner_id = cbp.c_bpartner_id)
    AND NOT EXISTS (SELECT FROM ad_user au WHERE au.c_bpartner_id = cbp.c_bpartner_id AND au.username <> '')
) done
WHERE who <> '0'
