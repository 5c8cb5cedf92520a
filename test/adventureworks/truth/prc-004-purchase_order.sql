-- Purchase orders of the last year from 40,000 to 50,000 of one vendor and buyer that lie at most 7 days apart and exceed
-- 50,000 together; such that follow each other within 7 days are one, named by the first.
WITH near AS (
  SELECT purchaseorderid AS id, vendorid, employeeid, orderdate::date AS day, subtotal + taxamt + freight AS amount
  FROM purchasing.purchaseorderheader
  WHERE status IN (1, 2, 4) AND $1::date - orderdate::date BETWEEN 0 AND 365 AND subtotal + taxamt + freight BETWEEN 40000 AND 50000
),
member AS (
  SELECT DISTINCT n.* FROM near n INNER JOIN near other
    ON other.vendorid = n.vendorid AND other.employeeid = n.employeeid AND other.id <> n.id AND ABS(other.day - n.day) <= 7
)
SELECT json_build_array('-', m.vendorid::text, m.employeeid::text, m.id::text) AS key
FROM (SELECT member.*, LAG(day) OVER w AS before FROM member WINDOW w AS (PARTITION BY vendorid, employeeid ORDER BY day, id::text)) AS m
WHERE m.before IS NULL OR m.day - m.before > 7
