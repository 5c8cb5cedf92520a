-- Stretches of numbers that no invoice of a type has although later ones were given.
SELECT json_build_array(i.company::text, CASE i.type WHEN 'in' THEN 'purchase' ELSE 'sales' END, i.company || '/' || i.type,
  (i.number::int + 1)::text, (next.number - 1)::text) AS key
FROM account_invoice i
CROSS JOIN LATERAL (SELECT MIN(later.number::int) AS number FROM account_invoice later
  WHERE later.company = i.company AND later.type = i.type AND later.number ~ '^[0-9]+$' AND later.number::int > i.number::int) AS next
WHERE i.number ~ '^[0-9]+$' AND next.number > i.number::int + 1
