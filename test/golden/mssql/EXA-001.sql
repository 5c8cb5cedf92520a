-- EXA-001 Purchase order without any line
-- SQL Server 2008 R2: purchase_order: skipped, unsupported sql on mssql
-- SQL Server 2012: purchase_order: skipped, unsupported sql on mssql
-- SQL Server 2016: purchase_order: skipped, unsupported sql on mssql
-- SQL Server 2022: purchase_order: skipped, unsupported sql on mssql

