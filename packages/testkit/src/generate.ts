import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateAll, REPOSITORY } from './generate-all.ts';

function currentText(file: string): string | undefined {
  try {
    return readFileSync(path.join(REPOSITORY, file), 'utf8');
  } catch {
    return undefined;
  }
}

for await (const { file, text } of generateAll()) {
  const changed = currentText(file) !== text;
  if (changed) writeFileSync(path.join(REPOSITORY, file), text);
  process.stdout.write(`${changed ? 'written' : 'current'}  ${file}\n`);
}
