import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Servers lie in folders that are not on the search path of every account. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/usr/local/mysql/bin', '/opt/homebrew/bin'];

/** The programs of a MariaDB installation that a server is made and started with. */
export interface MariadbBinaries {
  readonly install: string;
  readonly server: string;
}

/** The first installation with `mariadbd` and `mariadb-install-db`. */
export function findMariadbBinaries(): MariadbBinaries | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVER_FOLDERS];
  const find = (program: string) => folders.map((folder) => join(folder, program)).find(isExecutable);
  const install = find('mariadb-install-db');
  const server = find('mariadbd');
  return install === undefined || server === undefined ? undefined : { install, server };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
