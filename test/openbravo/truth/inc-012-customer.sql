-- Customers that name a login, sales representative or organisation that is not there.
-- On the first of the two days of the audits the company had named the users 0 and 100, those of the system, as right.
SELECT json_build_array(r.ad_client_id, r.c_bpartner_id, field.name) AS key
FROM (
  SELECT * FROM c_bpartner bp
  WHERE (bp.iscustomer = 'Y' OR EXISTS (SELECT FROM c_order o WHERE o.c_bpartner_id = bp.c_bpartner_id AND o.issotrx = 'Y' AND o.docstatus NOT IN ('VO', 'CJ')))
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_orginfo WHERE c_bpartner_id IS NOT NULL)
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_user WHERE c_bpartner_id IS NOT NULL AND username <> '')
) AS r
CROSS JOIN LATERAL (
  VALUES ('owner_key', r.salesrep_id, EXISTS (SELECT FROM (SELECT c_bpartner_id FROM c_bpartner WHERE 'Y' IN (isemployee, issalesrep)) there WHERE there.c_bpartner_id = r.salesrep_id)),
    ('created_by', r.createdby, EXISTS (SELECT FROM (SELECT ad_user_id FROM ad_user WHERE username <> '') there WHERE there.ad_user_id = r.createdby)),
    ('changed_by', r.updatedby, EXISTS (SELECT FROM (SELECT ad_user_id FROM ad_user WHERE username <> '') there WHERE there.ad_user_id = r.updatedby)),
    ('org_unit_key', NULLIF(r.ad_org_id, '0'), EXISTS (SELECT FROM ad_org there WHERE there.ad_org_id = NULLIF(r.ad_org_id, '0')))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
  AND NOT (field.held IN ('0', '100') AND $1::date < '2014-01-01')
