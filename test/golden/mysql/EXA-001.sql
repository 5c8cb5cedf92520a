-- EXA-001 Purchase order without any line
-- MySQL 5.7: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mysql.
-- MySQL 8.0: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mysql.
-- MariaDB 10.11: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on mysql.

