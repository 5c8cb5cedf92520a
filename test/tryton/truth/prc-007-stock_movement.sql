-- Sides of done moves in stores, written in the last year, that happened more than 5 days before that.
SELECT json_build_array(m.company::text, m.id::text, side.name) AS key
FROM stock_move m
CROSS JOIN LATERAL (VALUES ('out', m.from_location), ('in', m.to_location)) AS side (name, place)
INNER JOIN stock_location l ON l.id = side.place AND l.type = 'storage'
CROSS JOIN LATERAL (SELECT (m.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written) AS entry
WHERE m.state = 'done' AND $1::date - written BETWEEN 0 AND 365 AND written - m.effective_date > 5
