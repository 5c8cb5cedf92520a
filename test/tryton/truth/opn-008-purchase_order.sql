-- Drafts of which the entry or the date of the document, whichever is earlier, is more than 30 days old.
SELECT json_build_array(company::text, id::text) AS key
FROM purchase_purchase
WHERE state = 'draft' AND $1::date - LEAST((create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date, purchase_date) >= 31
