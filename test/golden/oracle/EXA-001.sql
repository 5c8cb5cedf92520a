-- EXA-001 Purchase order without any line
-- Oracle 11.2: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on oracle.
-- Oracle 11.2 ZHS16GBK: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on oracle.
-- Oracle 12.2: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on oracle.
-- Oracle 19.3: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on oracle.
-- Oracle 23.4: purchase_order: not_checked, unsupported Rule "examples/purchase-order-without-line" cannot run: Its SQL is not supported on oracle.

