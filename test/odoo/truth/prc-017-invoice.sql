-- Stretches of numbers that no invoice or refund has although later ones of the same prefix were given.
SELECT json_build_array(had.company_id::text, had.side, had.sequence_prefix, (had.sequence_number + 1)::text, (had.follower - 1)::text) AS key
FROM (
  SELECT numbered.*, (SELECT MIN(later.sequence_number) FROM account_move later
    WHERE later.company_id = numbered.company_id AND later.sequence_prefix = numbered.sequence_prefix
      AND later.sequence_number > numbered.sequence_number AND later.name <> '/' AND later.move_type <> 'entry'
      AND (later.move_type LIKE 'in%') = (numbered.side = 'purchase')) AS follower
  FROM (SELECT *, CASE WHEN move_type LIKE 'in%' THEN 'purchase' ELSE 'sales' END AS side FROM account_move
    WHERE move_type <> 'entry' AND name <> '/') AS numbered
) AS had
WHERE had.follower > had.sequence_number + 1
