import { testErpDatabase } from '../erp-databases/test-erp-database.ts';
import { DATABASE } from './database.ts';

testErpDatabase(DATABASE);
