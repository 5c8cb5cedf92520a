-- Drafts of which the entry or the date of the document, whichever is earlier, is more than 30 days old.
SELECT json_build_array(company::text, id::text) AS key
FROM sale_sale
WHERE state = 'draft' AND $1::date - LEAST((create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date, sale_date) >= 31
