import type { Source } from '@erp-audit/core';
import type { DiagnoseOptions } from './diagnose.ts';
import type { Project, ProjectSource } from './project.ts';

export interface EntityVerdict { readonly entity: string; readonly verdict: 'ok' | 'unreliable' }
export async function checkSourceMapping(_p: Project, _s: ProjectSource, _o: Source, _d: DiagnoseOptions): Promise<readonly EntityVerdict[]> { return []; }
