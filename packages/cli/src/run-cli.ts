import { EXIT, type ExitCode, LOCALES } from '@erp-audit/core';
import { CommanderError } from 'commander';
import { explainUsage } from './explain-usage.ts';
import type { Io } from './io.ts';
import { overview } from './output/overview.ts';
import { printError } from './output/print-error.ts';
import { buildProgram } from './program.ts';
import { createSession, type GlobalOptions, preferredLocale } from './session.ts';

/** One invocation of the command. Never throws: whatever happens becomes a message and an exit code. */
export async function runCli(given: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const argv = usualForm(given);
  const locale = preferredLocale(wordAfter(argv, '--lang'), io.environment);
  const isJson = wordAfter(argv, '--format') === 'json';
  if (namesNothing(argv)) {
    io.stdout(overview(io, locale, version));
    return EXIT.done;
  }
  let exit: ExitCode = EXIT.done;
  const program = buildProgram(locale, version, async (command, args, options) => {
    const module = await command.load?.();
    io.loaded?.();
    const session = createSession(io, options as unknown as GlobalOptions, locale);
    exit = (await module?.run(session, args, options)) ?? EXIT.bug;
  });
  const silent = { writeOut: io.stdout, writeErr: () => {} };
  for (const command of [program, ...program.commands, ...program.commands.flatMap((group) => group.commands)])
    command.configureOutput(silent);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    if (error instanceof CommanderError && error.code === 'commander.help') return helpAsError(program, argv, io);
    const known = error instanceof CommanderError ? explainUsage(error, program, argv) : error;
    return printError(io, locale, isJson, known);
  }
}

/** Nothing was asked for, but perhaps a language to be told it in. */
function namesNothing(argv: readonly string[]): boolean {
  return (
    argv.length === 0 || (argv.length === 2 && argv[0] === '--lang' && LOCALES.some((locale) => locale === argv[1]))
  );
}

/** People also ask `help run` and `version`. */
function usualForm(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first === 'help') return [...rest, '--help'];
  return first === 'version' && rest.length === 0 ? ['--version'] : argv;
}

/** A group or nothing was named: the help says what can be. */
function helpAsError(program: ReturnType<typeof buildProgram>, argv: readonly string[], io: Io): ExitCode {
  const group = program.commands.find((command) => command.name() === argv[0]) ?? program;
  io.stderr(group.helpInformation());
  return EXIT.input;
}

/** Language and format are needed before the command line is understood, even when it cannot be. */
function wordAfter(argv: readonly string[], flag: string): string | undefined {
  const index = argv.indexOf(flag);
  if (index >= 0) return argv[index + 1];
  return argv.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
}
