-- EXA-001 Purchase order without any line
-- SQL Server 2008 R2: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mssql.
-- SQL Server 2012: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mssql.
-- SQL Server 2016: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mssql.
-- SQL Server 2022: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mssql.

