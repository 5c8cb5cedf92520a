-- Drafts whose entry or date of the document, whichever is earlier, lies more than 30 days back.
SELECT json_build_array(doc.company_id::text, doc.id::text) AS key
FROM mrp_production doc
WHERE doc.state = 'draft'
  AND ($1::date - (doc.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 30
    OR $1::date - (doc.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 30)
