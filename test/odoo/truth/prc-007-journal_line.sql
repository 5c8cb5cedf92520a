-- Items of posted entries of all kinds, written in the last year, whose accounting date lies more than 5 days before that.
SELECT json_build_array(am.company_id::text, am.id::text, aml.id::text) AS key
FROM account_move_line aml
INNER JOIN account_move am ON am.id = aml.move_id
CROSS JOIN LATERAL (SELECT (am.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written) AS entry
WHERE am.state = 'posted' AND (aml.display_type IS NULL OR aml.display_type NOT LIKE 'line%')
  AND $1::date - written BETWEEN 0 AND 365 AND written - am.date > 5
