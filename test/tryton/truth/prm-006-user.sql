-- People who can log in and hold both sides of a pair. A group comes with its parents; inactive groups give nothing.
-- Pairs whose two sides are the same group are left out: nobody could hold only one of them.
WITH RECURSIVE holds AS (
  SELECT link."user" AS uid, g.id, g.parent FROM "res_user-res_group" link INNER JOIN res_group g ON g.id = link."group" AND g.active IS TRUE
  UNION
  SELECT holds.uid, up.id, up.parent FROM holds INNER JOIN res_group up ON up.id = holds.parent AND up.active IS TRUE
),
job (code, word) AS (VALUES
    ('F01', 'group_party_admin'), ('F02', 'group_bank_admin'), ('F05', 'group_purchase'), ('F06', 'group_purchase_admin'),
    ('F07', 'group_stock'), ('F08', 'group_account'), ('F09', 'group_account_admin'), ('F10', 'group_payment'),
    ('F11', 'group_account'), ('F12', 'group_party_admin'), ('F14', 'group_sale'), ('F15', 'group_product_admin'),
    ('F16', 'group_stock'), ('F17', 'group_account'), ('F18', 'group_account'), ('F19', 'group_account'),
    ('F20', 'group_account_admin'), ('F21', 'group_product_admin'), ('F22', 'group_production_admin'), ('F23', 'group_production'),
    ('F25', 'group_stock'), ('F26', 'group_stock'), ('F27', 'group_product_admin'), ('F28', 'group_account'),
    ('F29', 'group_account_admin'), ('F30', 'group_account_admin'), ('F31', 'group_admin'), ('F32', 'group_admin'),
    ('F33', 'group_admin'), ('F34', 'group_employee_admin')
),
does AS (
  SELECT holds.uid, job.code
  FROM holds
  INNER JOIN res_user ru ON ru.id = holds.uid AND ru.active IS TRUE AND ru.id > 0
  INNER JOIN ir_model_data imd ON imd.model = 'res.group' AND imd.db_id = holds.id
  INNER JOIN job ON job.word = imd.fs_id
  UNION
  SELECT one.uid, 'F24'
  FROM holds one
  INNER JOIN ir_model_data a ON a.model = 'res.group' AND a.db_id = one.id AND a.fs_id = 'group_production'
  INNER JOIN holds other ON other.uid = one.uid
  INNER JOIN ir_model_data b ON b.model = 'res.group' AND b.db_id = other.id AND b.fs_id = 'group_stock'
  INNER JOIN res_user ru ON ru.id = one.uid AND ru.active IS TRUE AND ru.id > 0
)
SELECT json_build_array('-', mine.uid::text, pair.code) AS key
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
WHERE (SELECT STRING_AGG(word, ',') FROM job WHERE code = pair.one)
  IS DISTINCT FROM (SELECT STRING_AGG(word, ',') FROM job WHERE code = pair.two)
