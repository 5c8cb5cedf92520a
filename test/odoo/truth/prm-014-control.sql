-- Companies in which a purchase order of any amount is confirmed by whoever wrote it.
SELECT json_build_array(id::text, 'po_double_validation/' || id) AS key
FROM res_company WHERE active IS TRUE AND po_double_validation <> 'two_step'
