import { hostname, userInfo } from 'node:os';
import type { Actor } from '@erp-audit/core';

/** Who sits at this machine. A given name is written down beside the account, never instead of it. */
export function currentActor(name: string | undefined): Actor {
  const osUser = userInfo().username;
  return { name: name ?? osUser, osUser, host: hostname() };
}
