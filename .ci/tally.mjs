// Adds up steps and tests, names what failed or was skipped, and ends with "N passed, N failed, N skipped".
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const print = (line) => process.stdout.write(`${line}\n`);

const allowed = lines(new URL('allowed-skips.txt', import.meta.url)).filter((line) => !line.startsWith('#'));
const steps = lines(path.join(folder, 'steps')).map((line) => ({
  passed: line.startsWith('passed '),
  name: line.replace(/^\w+ /, ''),
}));
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
const tests = reports.flatMap((report) =>
  report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: `${path.relative('.', name)}: ${fullName}`, status })),
  ),
);
// A file that breaks before its first test reports no test at all.
const broken = reports.flatMap((report) =>
  report.testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    .map(({ name }) => path.relative('.', name)),
);

const failedTests = tests.filter(({ status }) => status === 'failed').map(({ name }) => name);
const skipped = tests.filter(({ status }) => status !== 'failed' && status !== 'passed').map(({ name }) => name);
const refused = skipped.filter((name) => !allowed.some((part) => name.includes(part)));
const failed = [
  ...steps.filter((step) => !step.passed).map(({ name }) => name),
  ...broken,
  ...failedTests,
  ...refused.map((name) => `${name} (skipped, but CI has what it needs)`),
];
const passed = steps.filter((step) => step.passed).length + tests.filter(({ status }) => status === 'passed').length;
if (reports.length === 0) failed.push('no test report was written');

print('');
for (const name of skipped.filter((one) => !refused.includes(one))) print(`skipped  ${name}`);
for (const name of failed) print(`failed   ${name}`);
print(`${passed} passed, ${failed.length} failed, ${skipped.length - refused.length} skipped`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
