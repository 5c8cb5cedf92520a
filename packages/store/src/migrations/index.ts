import { initial } from './0001-initial.ts';
import { windowsAndAsOf } from './0002-windows-and-as-of.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Forward only, in order; every migration runs once in every store. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'initial', sql: initial },
  { number: 2, name: 'windows and as-of', sql: windowsAndAsOf },
];
