import { EXIT, type ExitCode } from '@erp-audit/core';

export async function run(): Promise<ExitCode> {
  return EXIT.done;
}
