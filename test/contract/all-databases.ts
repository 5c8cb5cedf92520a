import type { ContractDatabase } from './contract-database.ts';
import { givenDatabases } from './given-servers.ts';
import { LOCAL_DATABASES } from './local-contract.ts';
import { mariadbDatabase } from './mariadb-contract.ts';
import { postgresDatabases } from './postgres-contract.ts';

/** Every database that the contract knows, whether it can be reached here or not. */
export function allDatabases(mariadbUrl: string | undefined): readonly ContractDatabase[] {
  return [...postgresDatabases(), mariadbDatabase(mariadbUrl), ...LOCAL_DATABASES, ...givenDatabases(process.env)];
}

/** Name of a group of tests, with the reason where it is skipped. */
export function titleOf({ name, missing }: ContractDatabase): string {
  return missing === undefined ? name : `${name} (skipped: ${missing})`;
}
