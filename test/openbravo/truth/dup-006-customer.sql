-- Tax ids that a customer in use shows who is no vendor, and a vendor in use of the same client.
WITH parties AS (
  SELECT bp.ad_client_id AS book, REGEXP_REPLACE(UPPER(NORMALIZE(bp.taxid, NFKC)), '[^A-Z0-9]', '', 'g') AS tax,
    (bp.iscustomer = 'Y' OR EXISTS (SELECT FROM c_order o WHERE o.c_bpartner_id = bp.c_bpartner_id AND o.issotrx = 'Y' AND o.docstatus NOT IN ('VO', 'CJ')))
      AND NOT (bp.customer_blocking = 'Y' AND bp.so_order_blocking = 'Y') AS buys,
    bp.isvendor = 'Y' OR EXISTS (SELECT FROM c_order o WHERE o.c_bpartner_id = bp.c_bpartner_id AND o.issotrx = 'N' AND o.docstatus NOT IN ('VO', 'CJ')) AS is_vendor,
    bp.vendor_blocking = 'Y' AND bp.po_order_blocking = 'Y' AS is_blocked
  FROM c_bpartner bp
  WHERE bp.isactive = 'Y'
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_orginfo WHERE c_bpartner_id IS NOT NULL)
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_user WHERE c_bpartner_id IS NOT NULL AND username <> '')
)
SELECT json_build_array(book, 'tax_id', tax) AS key
FROM parties
WHERE LENGTH(tax) >= 5 AND tax !~ '^(.)\1*$' AND LOWER(tax) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY book, tax
HAVING BOOL_OR(is_vendor AND NOT COALESCE(is_blocked, FALSE)) AND BOOL_OR(buys AND NOT is_vendor)
