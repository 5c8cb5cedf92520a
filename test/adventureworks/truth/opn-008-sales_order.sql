-- AdventureWorks has no drafts: an order begins in process or pending.
SELECT json_build_array('-') AS key WHERE $1::date IS NULL
