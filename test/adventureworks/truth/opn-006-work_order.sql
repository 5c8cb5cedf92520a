-- Work orders without an end, more than 14 days after their due date.
SELECT json_build_array('-', wo.workorderid::text) AS key
FROM production.workorder wo
WHERE wo.enddate IS NULL AND wo.orderqty > 0 AND $1::date - wo.duedate::date >= 15
