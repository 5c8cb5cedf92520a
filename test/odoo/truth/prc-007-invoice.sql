-- Posted invoices and refunds, written in the last year, whose accounting date lies more than 5 days before that.
SELECT json_build_array(am.company_id::text, am.id::text) AS key
FROM account_move am
CROSS JOIN LATERAL (SELECT (am.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written) AS entry
WHERE am.state = 'posted' AND am.move_type <> 'entry'
  AND $1::date - written BETWEEN 0 AND 365 AND written - am.date > 5
