-- Suppliers entered in the last 200 days by somebody who works in no organisation of the group that owns them.
WITH RECURSIVE owners AS (
  SELECT '19404EAD144C49A0AF37D54377CF452D'::varchar AS id
  UNION
  SELECT node.node_id FROM owners INNER JOIN ad_treenode node ON node.parent_id = owners.id
  INNER JOIN ad_tree tree ON tree.ad_tree_id = node.ad_tree_id AND tree.treetype = 'OO'
)
SELECT json_build_array(bp.ad_client_id, bp.c_bpartner_id) AS key
FROM c_bpartner bp
WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
  AND (bp.isvendor = 'Y' OR EXISTS (
    SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
  AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
  AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
  AND $1::date - bp.created::date BETWEEN 0 AND 200
  AND NOT EXISTS (
    SELECT FROM ad_user maker
    INNER JOIN c_bpartner person ON person.c_bpartner_id = maker.c_bpartner_id AND 'Y' IN (person.isemployee, person.issalesrep)
    INNER JOIN owners ON owners.id = person.ad_org_id
    WHERE maker.ad_user_id = bp.createdby AND maker.username <> '')
