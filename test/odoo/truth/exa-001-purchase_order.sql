-- Orders placed more than 7 days ago that were neither cancelled nor given a single line with a product.
SELECT json_build_array(po.company_id::text, po.id::text) AS key
FROM purchase_order po
WHERE po.state IN ('draft', 'sent', 'to approve', 'purchase')
  AND $1::date - (CASE WHEN po.date_approve IS NULL THEN po.date_order ELSE po.date_approve END AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 7
  AND NOT EXISTS (SELECT FROM purchase_order_line pol WHERE pol.order_id = po.id AND COALESCE(pol.display_type, '') = '')
