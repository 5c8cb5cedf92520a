-- Active business partners (supplier) of one client that show one tax number, or one D-U-N-S number. Branches of one parent are one
-- party. The third part of the key is the number itself; the product keeps only its keyed hash.
SELECT json_build_array(client, sort, number) AS key
FROM (
  SELECT bp.ad_client_id AS client, COALESCE(NULLIF(bp.bpartner_parent_id, ''), bp.c_bpartner_id) AS family, id.sort,
    REGEXP_REPLACE(UPPER(NORMALIZE(id.written, NFKC)), '[^A-Z0-9]', '', 'g') AS number
  FROM c_bpartner bp
  CROSS JOIN LATERAL (VALUES ('tax_id', bp.taxid), ('duns', bp.duns::text)) AS id (sort, written)
  WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
    AND (bp.isvendor = 'Y' OR EXISTS (
      SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
    AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
    AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
) AS numbered
WHERE LENGTH(number) >= 5 AND number !~ '^(.)\1*$' AND LOWER(number) NOT IN ('unknown', 'dummy')
GROUP BY client, sort, number
HAVING COUNT(DISTINCT family) > 1
