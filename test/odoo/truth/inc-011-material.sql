-- Living storable variants of which goods of our own lie in internal or transit places: without a cost, or with one that is more
-- than half off what the last receipt cost in the unit of the product.
WITH ours AS (
  SELECT DISTINCT q.product_id FROM stock_quant q INNER JOIN stock_location l ON l.id = q.location_id
  WHERE l.usage = ANY ('{internal,transit}') AND q.quantity > 0
    AND (q.owner_id IS NULL OR EXISTS (SELECT FROM res_company c WHERE c.partner_id = q.owner_id))
), bought AS (
  SELECT DISTINCT ON (variant.id) variant.id,
    pol.price_subtotal / (pol.product_qty * bought_in.factor / kept_in.factor) / COALESCE(NULLIF(po.currency_rate, 0), 1) AS cost
  FROM product_product variant
  INNER JOIN product_template kind ON kind.id = variant.product_tmpl_id
  INNER JOIN purchase_order_line pol ON pol.product_id = variant.id AND pol.qty_received > 0 AND pol.product_qty > 0
  INNER JOIN purchase_order po ON po.id = pol.order_id AND po.state = 'purchase' AND po.company_id = COALESCE(kind.company_id, po.company_id)
  INNER JOIN uom_uom bought_in ON bought_in.id = pol.product_uom_id
  INNER JOIN uom_uom kept_in ON kept_in.id = kind.uom_id
  ORDER BY variant.id, COALESCE(po.date_approve, po.date_order) DESC, pol.id DESC
)
SELECT json_build_array(COALESCE(kind.company_id::text, '-'), variant.id::text) AS key
FROM product_product variant
INNER JOIN product_template kind ON kind.id = variant.product_tmpl_id
LEFT JOIN bought ON bought.id = variant.id
LEFT JOIN LATERAL (
  SELECT kept.value::numeric AS cost FROM jsonb_each_text(variant.standard_price) AS kept
  WHERE kept.value::numeric <> 0 AND kept.key = COALESCE(kind.company_id::text, kept.key)
  ORDER BY LPAD(kept.key, 12, '0') LIMIT 1
) AS standard ON TRUE
WHERE variant.active AND kind.active AND kind.is_storable AND variant.id IN (SELECT product_id FROM ours)
  AND (COALESCE(standard.cost, 0) <= 0
    OR (bought.cost > 0 AND (standard.cost < bought.cost - bought.cost / 2 OR standard.cost > bought.cost + bought.cost / 2)))
