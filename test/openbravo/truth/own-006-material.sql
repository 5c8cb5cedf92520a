-- Organisations beside the one that entered most stocked items of a client in the last 30 days, where employees entered at least 10, and more
-- than a fifth of them there. F&B International counts with all organisations of the group; of two that entered as many, the first by
-- its id counts as the one that entered most.
WITH RECURSIVE fb AS (
  SELECT '19404EAD144C49A0AF37D54377CF452D'::varchar AS id
  UNION
  SELECT node.node_id FROM fb INNER JOIN ad_treenode node ON node.parent_id = fb.id
  INNER JOIN ad_tree tree ON tree.ad_tree_id = node.ad_tree_id AND tree.treetype = 'OO'
),
made AS (
  SELECT mp.ad_client_id AS company, (
      SELECT CASE WHEN person.ad_org_id IN (SELECT id FROM fb) THEN '19404EAD144C49A0AF37D54377CF452D' ELSE NULLIF(person.ad_org_id, '0') END
      FROM ad_user maker
      INNER JOIN c_bpartner person ON person.c_bpartner_id = maker.c_bpartner_id AND 'Y' IN (person.isemployee, person.issalesrep)
      WHERE maker.ad_user_id = mp.createdby AND maker.username <> ''
    ) AS department
  FROM m_product mp
  WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
    AND $1::date - mp.created::date BETWEEN 0 AND 30
),
entered AS (SELECT company, department, COUNT(*) AS records FROM made WHERE department IS NOT NULL GROUP BY company, department)
SELECT json_build_array(e.company, e.department) AS key
FROM entered e
INNER JOIN (SELECT company, SUM(records) AS records FROM entered GROUP BY company) whole USING (company)
WHERE whole.records >= 10 AND e.records / whole.records > 0.2
  AND EXISTS (
    SELECT FROM entered other
    WHERE other.company = e.company
      AND (other.records > e.records OR other.records = e.records AND other.department < e.department))
