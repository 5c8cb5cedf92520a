import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ValidationSeverity, validate } from 'dockerfile-utils';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { CronJob } from 'kubernetes-models/batch/v1/CronJob';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(REPOSITORY, '.github/operations', file), 'utf8');
const jsonOf = (manifest: string) => JSON.stringify(parse(read(manifest)), null, 1);

const STRICT = {
  strict: true,
  noEmit: true,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  skipLibCheck: true,
  types: [],
};
/** What a type says of a value that comes as JSON: the words of an enumeration are texts there. */
const JSON_OF = `type Json<T> = T extends string ? \`\${T}\` :
  T extends object ? { [Key in keyof T]: Json<T[Key]> } : T;
`;

/** What TypeScript says of values written as literals of a type, where names that the type does not have are faults too. */
function typeFaults(
  values: readonly { readonly json: string; readonly type: string; readonly from: string }[],
): string {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-types-'));
  try {
    symlinkSync(join(REPOSITORY, 'node_modules'), join(directory, 'node_modules'));
    const files = values.map(({ json, type, from }, index) => {
      const source = `import type { ${type} } from '${from}';\n${JSON_OF}export const value: Json<${type}> = ${json};\n`;
      writeFileSync(join(directory, `${index}.ts`), source);
      return `${index}.ts`;
    });
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, files }));
    const { stdout, error } = spawnSync(
      join(REPOSITORY, 'node_modules/.bin/tsc'),
      ['-p', directory, '--pretty', 'false'],
      {
        encoding: 'utf8',
      },
    );
    expect(error).toBeUndefined();
    return stdout;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const dashboard = { json: read('prometheus/dashboard.json'), type: 'Dashboard', from: '@grafana/schema' };
const cronJob = { json: jsonOf('kubernetes/cronjob.yaml'), type: 'ICronJob', from: 'kubernetes-models/batch/v1' };
const deployment = {
  json: jsonOf('kubernetes/deployment.yaml'),
  type: 'IDeployment',
  from: 'kubernetes-models/apps/v1',
};

test('the dashboard and the manifests are of the types that Grafana and Kubernetes publish, and a wrong name is none', () => {
  expect(typeFaults([dashboard, cronJob, deployment])).toBe('');
  const wrong = [
    { ...dashboard, json: dashboard.json.replace('"absolute"', '"absolut"') },
    { ...dashboard, json: dashboard.json.replace('"title"', '"titel"') },
    { ...cronJob, json: cronJob.json.replace('"readOnlyRootFilesystem"', '"readOnlyRootFileSystem"') },
  ];
  const faults = typeFaults(wrong);
  for (const file of ['0.ts', '1.ts', '2.ts']) expect(faults).toContain(file);
});

test('the manifests pass the schemas of Kubernetes, which refuse wrong values', () => {
  const parsed = (file: string) => parse(read(`kubernetes/${file}`)) as never;
  new CronJob(parsed('cronjob.yaml')).validate();
  new Deployment(parsed('deployment.yaml')).validate();
  const job = JSON.parse(cronJob.json) as { spec: { concurrencyPolicy: unknown; schedule?: string } };
  delete job.spec.schedule;
  expect(() => new CronJob(job as never).validate()).toThrow('schedule');
});

test('the Dockerfile passes a linter, and what is not root runs it', () => {
  const dockerfile = read('docker/Dockerfile');
  const WARN = ValidationSeverity.WARNING;
  const strict = {
    ...{ deprecatedMaintainer: WARN, directiveCasing: WARN, emptyContinuationLine: WARN, instructionCasing: WARN },
    ...{ instructionCmdMultiple: WARN, instructionEntrypointMultiple: WARN, instructionHealthcheckMultiple: WARN },
    ...{ instructionJSONInSingleQuotes: WARN, instructionWorkdirRelative: WARN },
  };
  const said = (text: string) => validate(text, strict).map(({ message }) => message);
  expect(said(dockerfile)).toEqual([]);
  expect(said(dockerfile.replace('WORKDIR /audit', 'WORKDIR audit'))).toEqual(['WORKDIR paths should be absolute']);
  expect(said(dockerfile.replace('COPY --from=build', 'COPY --form=build'))).not.toEqual([]);
  expect(dockerfile.split('\nFROM ').at(-1)).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
});
