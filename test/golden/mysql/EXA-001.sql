-- EXA-001 Purchase order without any line
-- MySQL 5.7: purchase_order: skipped, unsupported sql on mysql
-- MySQL 8.0: purchase_order: skipped, unsupported sql on mysql
-- MariaDB 10.11: purchase_order: skipped, unsupported sql on mysql

