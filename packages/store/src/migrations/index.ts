import { initial } from './0001-initial.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Forward only, in order; every migration runs once in every store. */
export const MIGRATIONS: readonly Migration[] = [{ number: 1, name: 'initial', sql: initial }];
