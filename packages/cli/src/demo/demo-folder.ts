import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { createDemoErp, type DemoErp, readDemoStory, resumeDemoErp } from '@erp-audit/demo';
import { sayBoth } from '../messages/index.ts';
import { DEMO_CONFIG } from './demo-config.ts';

/** Everything in the folder that the demo makes and may throw away. */
const DISPOSABLE = ['erp', 'erp.truth.json', '.erp-audit', 'out', 'answers'] as const;
const CONFIG = 'erp-audit.yaml';

export interface DemoChoice {
  readonly seed: number;
  readonly scale: number;
  readonly keep: boolean;
}

/** What stands in the folder before the demo begins. */
type FolderState = 'empty' | 'same' | 'other' | 'foreign';

/** Whether the folder holds the demo that was asked for, another one, or something that is no demo at all. */
async function inspect(directory: string, { seed, scale }: DemoChoice): Promise<FolderState> {
  const entries: string[] = await readdir(directory).catch(() => []);
  if (entries.length === 0) return 'empty';
  const story = await readDemoStory(join(directory, 'erp'));
  if (story !== undefined) return story.seed === seed && story.scale === scale ? 'same' : 'other';
  // A demo that was stopped before its ERP was made has nothing of its own but these.
  const isOurs = entries.every((entry) => entry === CONFIG || DISPOSABLE.some((own) => entry.startsWith(own)));
  return isOurs && entries.includes(CONFIG) && (await hasOurConfig(directory)) ? 'other' : 'foreign';
}

async function hasOurConfig(directory: string): Promise<boolean> {
  return (await readFile(join(directory, CONFIG), 'utf8').catch(() => '')) === DEMO_CONFIG;
}

/**
 * Brings the folder to where the demo begins or goes on: a new one is made; the same one is gone on with; another one
 * is replaced, unless it is to be kept. A configuration that somebody changed is set aside, never lost.
 * @throws AuditError `ARGUMENT_INVALID` where the folder holds something that is no demo.
 */
export async function prepareFolder(directory: string, name: string, choice: DemoChoice): Promise<'made' | 'kept'> {
  const state = await inspect(directory, choice);
  if (state === 'foreign')
    throw new AuditError('ARGUMENT_INVALID', sayBoth('demoTaken', { directory: name }), { command: 'demo' });
  if (state === 'same' || (state === 'other' && choice.keep && (await readDemoStory(join(directory, 'erp')))))
    return 'kept';
  await mkdir(directory, { recursive: true });
  for (const own of DISPOSABLE) await rm(join(directory, own), { recursive: true, force: true });
  if (state !== 'empty' && !(await hasOurConfig(directory)))
    await rename(join(directory, CONFIG), join(directory, `${CONFIG}.before-demo`)).catch(() => {});
  await writeFile(join(directory, CONFIG), DEMO_CONFIG);
  return 'made';
}

/** The ERP of the folder: made new, or as it was left. */
export async function openErp(
  directory: string,
  state: 'made' | 'kept',
  { seed, scale }: DemoChoice,
): Promise<DemoErp> {
  const erp = join(directory, 'erp');
  return state === 'made' ? await createDemoErp({ directory: erp, seed, scale }) : await resumeDemoErp(erp);
}
