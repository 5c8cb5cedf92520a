-- EXA-001 Purchase order without any line
-- Oracle 11.2: purchase_order: skipped, unsupported sql on oracle
-- Oracle 11.2 ZHS16GBK: purchase_order: skipped, unsupported sql on oracle
-- Oracle 12.2: purchase_order: skipped, unsupported sql on oracle
-- Oracle 19.3: purchase_order: skipped, unsupported sql on oracle
-- Oracle 23.4: purchase_order: skipped, unsupported sql on oracle

