import { hostname, userInfo } from 'node:os';
import type { Actor } from '@erp-audit/core';

/** Who sits at this machine. A given name is written down beside the account, never instead of it. */
export function currentActor(name: string | undefined): Actor {
  const osUser = currentAccount();
  return { name: name ?? osUser, osUser, host: hostname() };
}

/** The account as the system knows it; variables of the environment are not asked, because anybody can set them. */
function currentAccount(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list, as in containers.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
