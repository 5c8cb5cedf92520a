-- Stocked items entered in the last 200 days by somebody who works in no organisation of the group that owns them.
WITH RECURSIVE owners AS (
  SELECT '19404EAD144C49A0AF37D54377CF452D'::varchar AS id
  UNION
  SELECT node.node_id FROM owners INNER JOIN ad_treenode node ON node.parent_id = owners.id
  INNER JOIN ad_tree tree ON tree.ad_tree_id = node.ad_tree_id AND tree.treetype = 'OO'
)
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM m_product mp
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND $1::date - mp.created::date BETWEEN 0 AND 200
  AND NOT EXISTS (
    SELECT FROM ad_user maker
    INNER JOIN c_bpartner person ON person.c_bpartner_id = maker.c_bpartner_id AND 'Y' IN (person.isemployee, person.issalesrep)
    INNER JOIN owners ON owners.id = person.ad_org_id
    WHERE maker.ad_user_id = mp.createdby AND maker.username <> '')
