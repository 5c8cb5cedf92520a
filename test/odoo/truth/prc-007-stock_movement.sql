-- Sides of done moves at own places, line by line, of moves that were written in the last year and happened more than
-- 5 days before that.
SELECT json_build_array(COALESCE(sm.company_id::text, '-'), sm.id::text, COALESCE(sml.id, 0)::text, side.name) AS key
FROM stock_move sm
LEFT OUTER JOIN stock_move_line sml ON sml.move_id = sm.id
CROSS JOIN LATERAL (VALUES ('out', COALESCE(sml.location_id, sm.location_id)), ('in', COALESCE(sml.location_dest_id, sm.location_dest_id))) AS side (name, place)
INNER JOIN stock_location sl ON sl.id = side.place AND sl.usage IN ('internal', 'transit')
CROSS JOIN LATERAL (SELECT (sm.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written,
  (sm.date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS happened) AS day
WHERE sm.state = 'done' AND $1::date - written BETWEEN 0 AND 365 AND written - happened > 5
