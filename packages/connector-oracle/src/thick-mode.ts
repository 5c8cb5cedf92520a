import type { ThickSettings } from './connection-settings.ts';
import { oracledb } from './driver.ts';

/**
 * Makes the driver use Oracle's client libraries. It can do so once in a process, before its first connection, and for
 * all connections from then on.
 * @throws what the driver raises, such as DPI-1047 where it finds no libraries
 */
export function useThickMode({ libDir, configDir }: ThickSettings): void {
  const folders = { ...(libDir === undefined ? {} : { libDir }), ...(configDir === undefined ? {} : { configDir }) };
  oracledb.initOracleClient(folders);
}
