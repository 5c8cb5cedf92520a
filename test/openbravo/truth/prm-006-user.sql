-- People who can log in and may write the windows of both sides of a pair, by whichever of their active roles.
-- Pairs whose two sides are the same windows are left out: nobody could hold only one of them.
WITH job (code, word) AS (VALUES
    ('F01', 'Business Partner'), ('F02', 'Business Partner'), ('F03', 'Requisition'), ('F04', 'Manage Requisitions'),
    ('F05', 'Purchase Order'), ('F06', 'Purchase Order'), ('F07', 'Goods Receipt'), ('F08', 'Purchase Invoice'),
    ('F09', 'Purchase Invoice'), ('F10', 'Payment Out'), ('F10', 'Payment Run'), ('F11', 'Financial Account'),
    ('F11', 'Bank Statement'), ('F12', 'Business Partner'), ('F13', 'Business Partner'), ('F14', 'Sales Order'),
    ('F15', 'Price List'), ('F16', 'Goods Shipment'), ('F17', 'Sales Invoice'), ('F18', 'Return from Customer'),
    ('F18', 'Sales Invoice'), ('F19', 'Payment In'), ('F20', 'Doubtful Debt'), ('F20', 'Settlement'),
    ('F20', 'Manual Settlement'), ('F21', 'Product'), ('F22', 'Process Plan'), ('F23', 'Work Requirement'),
    ('F24', 'Work Effort'), ('F24', 'Bill of Materials Production'), ('F25', 'Physical Inventory'), ('F26', 'Physical Inventory'),
    ('F27', 'Costing Rules'), ('F28', 'G/L Journal'), ('F29', 'G/L Journal'), ('F30', 'Open/Close Period Control'),
    ('F31', 'User'), ('F32', 'Role'), ('F32', 'Role Access'), ('F33', 'Module'),
    ('F33', 'Tables and Columns'), ('F33', 'Windows, Tabs, and Fields'), ('F34', 'Business Partner'), ('F36', 'Assets')
),
does AS (
  SELECT DISTINCT au.ad_user_id AS uid, job.code
  FROM ad_user au
  INNER JOIN ad_user_roles aur ON aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y'
  INNER JOIN ad_role ar ON ar.ad_role_id = aur.ad_role_id AND ar.isactive = 'Y'
  INNER JOIN ad_window_access awa ON awa.ad_role_id = ar.ad_role_id AND awa.isactive = 'Y' AND awa.isreadwrite = 'Y'
  INNER JOIN ad_window aw ON aw.ad_window_id = awa.ad_window_id AND aw.isactive = 'Y'
  INNER JOIN job ON job.word = aw.name
  WHERE au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.username <> '' AND au.ad_user_id <> '0'
    AND COALESCE((
      SELECT BOOL_OR(ar.isportal <> 'Y') FROM ad_user_roles aur INNER JOIN ad_role ar USING (ad_role_id)
      WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y'), TRUE)
)
SELECT json_build_array('-', mine.uid, pair.code) AS key
FROM (VALUES
  ('S01', 'F01', 'F05'), ('S02', 'F01', 'F08'), ('S03', 'F01', 'F10'), ('S04', 'F02', 'F10'), ('S05', 'F02', 'F08'),
  ('S06', 'F05', 'F06'), ('S07', 'F03', 'F04'), ('S08', 'F05', 'F07'), ('S09', 'F05', 'F08'), ('S10', 'F07', 'F08'),
  ('S11', 'F08', 'F10'), ('S12', 'F08', 'F09'), ('S13', 'F10', 'F11'), ('S14', 'F05', 'F10'), ('S15', 'F12', 'F14'),
  ('S16', 'F12', 'F17'), ('S17', 'F12', 'F19'), ('S18', 'F13', 'F14'), ('S19', 'F14', 'F15'), ('S20', 'F14', 'F16'),
  ('S21', 'F14', 'F17'), ('S22', 'F18', 'F19'), ('S23', 'F19', 'F20'), ('S24', 'F19', 'F11'), ('S25', 'F16', 'F17'),
  ('S26', 'F25', 'F26'), ('S27', 'F25', 'F07'), ('S28', 'F21', 'F25'), ('S29', 'F21', 'F05'), ('S30', 'F22', 'F24'),
  ('S31', 'F23', 'F24'), ('S32', 'F27', 'F25'), ('S33', 'F28', 'F29'), ('S34', 'F28', 'F30'), ('S35', 'F31', 'F32'),
  ('S36', 'F31', 'F10'), ('S37', 'F33', 'F32'), ('S38', 'F33', 'F10'), ('S39', 'F34', 'F35'), ('S40', 'F36', 'F10')
) AS pair (code, one, two)
INNER JOIN does mine ON mine.code = pair.one
INNER JOIN does also ON also.code = pair.two AND also.uid = mine.uid
WHERE (SELECT STRING_AGG(word, ',' ORDER BY word) FROM job WHERE code = pair.one)
  IS DISTINCT FROM (SELECT STRING_AGG(word, ',' ORDER BY word) FROM job WHERE code = pair.two)
