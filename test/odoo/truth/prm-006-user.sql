-- Internal users who can log in and hold both sides of a pair. Groups come with all the groups they imply.
-- Pairs whose two sides are one and the same group are left out: nobody could hold only one of them.
WITH RECURSIVE holds AS (
  SELECT uid, gid FROM res_groups_users_rel
  UNION
  SELECT holds.uid, rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
),
people AS (SELECT id FROM res_users WHERE active IS TRUE AND share IS NOT TRUE AND id <> 1),
has AS (
  SELECT people.id AS uid, imd.name AS word
  FROM people
  INNER JOIN holds ON holds.uid = people.id
  INNER JOIN ir_model_data imd ON imd.model = 'res.groups' AND imd.res_id = holds.gid
),
does AS (
  SELECT uid, job.code
  FROM has
  INNER JOIN (VALUES
    ('group_partner_manager', 'F01'), ('group_partner_manager', 'F12'),
    ('group_purchase_user', 'F03'), ('group_purchase_user', 'F05'),
    ('group_purchase_manager', 'F04'), ('group_purchase_manager', 'F06'),
    ('group_stock_user', 'F07'), ('group_stock_user', 'F16'), ('group_stock_user', 'F26'),
    ('group_account_invoice', 'F08'), ('group_account_invoice', 'F09'), ('group_account_invoice', 'F10'),
    ('group_account_invoice', 'F11'), ('group_account_invoice', 'F17'), ('group_account_invoice', 'F18'),
    ('group_account_invoice', 'F19'), ('group_account_invoice', 'F28'), ('group_account_invoice', 'F36'),
    ('group_account_manager', 'F13'), ('group_account_manager', 'F20'), ('group_account_manager', 'F27'),
    ('group_account_manager', 'F29'), ('group_account_manager', 'F30'),
    ('group_sale_salesman', 'F14'), ('group_product_manager', 'F15'), ('group_sale_manager', 'F15'),
    ('group_product_manager', 'F21'), ('group_mrp_manager', 'F22'), ('group_mrp_user', 'F23'),
    ('group_stock_manager', 'F25'), ('group_erp_manager', 'F31'),
    ('group_system', 'F32'), ('group_system', 'F33'), ('group_hr_user', 'F34')
  ) AS job (word, code) ON job.word = has.word
  UNION
  SELECT uid, 'F02' FROM has WHERE word IN ('group_validate_bank_account', 'group_partner_manager') GROUP BY uid HAVING COUNT(DISTINCT word) = 2
  UNION
  SELECT uid, 'F24' FROM has WHERE word IN ('group_mrp_user', 'group_stock_user') GROUP BY uid HAVING COUNT(DISTINCT word) = 2
)
SELECT json_build_array('-', mine.uid::text, pair.code) AS key
FROM (VALUES
  ('S01', 'F01', 'F05'), ('S02', 'F01', 'F08'), ('S03', 'F01', 'F10'), ('S04', 'F02', 'F10'), ('S05', 'F02', 'F08'),
  ('S06', 'F05', 'F06'), ('S07', 'F03', 'F04'), ('S08', 'F05', 'F07'), ('S09', 'F05', 'F08'), ('S10', 'F07', 'F08'),
  ('S14', 'F05', 'F10'), ('S15', 'F12', 'F14'), ('S16', 'F12', 'F17'), ('S17', 'F12', 'F19'), ('S18', 'F13', 'F14'),
  ('S19', 'F14', 'F15'), ('S20', 'F14', 'F16'), ('S21', 'F14', 'F17'), ('S23', 'F19', 'F20'), ('S25', 'F16', 'F17'),
  ('S26', 'F25', 'F26'), ('S27', 'F25', 'F07'), ('S28', 'F21', 'F25'), ('S29', 'F21', 'F05'), ('S30', 'F22', 'F24'),
  ('S31', 'F23', 'F24'), ('S32', 'F27', 'F25'), ('S33', 'F28', 'F29'), ('S34', 'F28', 'F30'), ('S35', 'F31', 'F32'),
  ('S36', 'F31', 'F10'), ('S38', 'F33', 'F10')
) AS pair (code, one, two)
INNER JOIN does mine ON mine.code = pair.one
INNER JOIN does also ON also.code = pair.two AND also.uid = mine.uid
