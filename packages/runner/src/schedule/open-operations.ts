import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Clock, Log } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';
import { replaceFile } from './replace-file.ts';
import { emptyView, type ScheduleView } from './schedule-view.ts';
import { type OperationsServer, serveOperations } from './serve-operations.ts';

/** What watches the schedule from outside. */
export interface Operations {
  readonly address: string | undefined;
  /** Shows a new view. */
  show(view: ScheduleView): Promise<void>;
  close(): Promise<void>;
}

const UNWATCHED: Operations = { address: undefined, show: async () => {}, close: async () => {} };

/** Opens what the configuration asks for: the HTTP endpoint, the textfile, or neither. */
export async function openOperations(config: Config, clock: Clock, log: Log): Promise<Operations> {
  const { listen, textfile } = config.operations;
  if (listen === undefined && textfile === undefined) return UNWATCHED;
  const { ScheduleMetrics } = await import('./metrics.ts');
  const metrics = new ScheduleMetrics();
  let view = emptyView();
  const served = { metrics, clock, view: () => view };
  const server: OperationsServer | undefined = listen === undefined ? undefined : await serveOperations(listen, served);
  if (server !== undefined) log.write('info', 'operations.listening', { address: server.address });
  const file = textfile === undefined ? undefined : resolve(config.directory, textfile);
  return {
    address: server?.address,
    show: async (shown) => {
      view = shown;
      metrics.set(view);
      if (file === undefined) return;
      try {
        const text = await metrics.text();
        await replaceFile(file, (draft) => writeFile(draft, text));
      } catch (error) {
        // Who watches sees that the file grows old; the audits must go on.
        log.write('error', 'operations.textfile_failed', {
          file,
          reason: error instanceof Error ? error.message : 'unknown',
        });
      }
    },
    close: async () => server?.close(),
  };
}
