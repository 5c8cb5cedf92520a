-- Productions that were only requested or drafted, entered more than 30 days ago.
SELECT json_build_array(company::text, id::text) AS key
FROM production
WHERE state IN ('request', 'draft') AND $1::date - (create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 31
