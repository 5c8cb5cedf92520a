import { LOCALES, type Locale } from '@erp-audit/core';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { CommandDeclaration, OptionDeclaration } from './declarations/command-declaration.ts';
import { COMMANDS } from './declarations/index.ts';
import { NONE_OR_MORE } from './explain-usage.ts';
import { say, textOf } from './messages/index.ts';
import { FORMATS } from './session.ts';
import { LOG_LEVELS } from './stderr-log.ts';

/** Called with the chosen command, its arguments, and all options that apply to it. */
export type Execute = (
  command: CommandDeclaration,
  args: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** The whole command line in one language. */
export function buildProgram(locale: Locale, version: string, execute: Execute): Command {
  const program = new Command('erp-audit').description(say(locale, 'about')).configureHelp(localizedTitles(locale));
  program.version(version, '-V, --version', say(locale, 'optionVersion')).helpOption(...helpOption(locale));
  program.helpCommand(false).exitOverride().enablePositionalOptions();
  for (const option of globalOptions(locale)) program.addOption(option);
  for (const declaration of COMMANDS) addCommand(program, declaration, locale, execute);
  return program;
}

function addCommand(program: Command, declaration: CommandDeclaration, locale: Locale, execute: Execute): void {
  const names = declaration.path.split(' ');
  const parent = names.length === 1 ? program : program.commands.find((command) => command.name() === names[0]);
  const command = (parent ?? program)
    .command(names.at(-1) ?? declaration.path)
    .description(textOf(locale, declaration.about))
    .configureHelp(localizedTitles(locale))
    .helpOption(...helpOption(locale))
    .helpCommand(false)
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText('after', `\n${say(locale, 'exampleTitle')}\n  $ ${declaration.example}`);
  // A group of commands takes no options: commander would keep them from the command behind it.
  if (declaration.load !== undefined) for (const option of globalOptions(locale)) command.addOption(option);
  if (declaration.argument !== undefined) {
    const argument = new Argument(declaration.argument.name, textOf(locale, declaration.argument.about));
    command.addArgument(declaration.argument.choices ? argument.choices(declaration.argument.choices) : argument);
  }
  for (const option of declaration.options ?? []) command.addOption(toOption(option, locale));
  if (declaration.load === undefined) return;
  command.action((...values: unknown[]) => {
    const args = values.slice(0, -2);
    return execute(declaration, args, effectiveOptions(command));
  });
}

/** Global options may stand before the command, too; the one nearest to its end counts. */
function effectiveOptions(command: Command): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = { ...command.opts() };
  for (let outer = command.parent; outer !== null; outer = outer.parent)
    for (const [name, value] of Object.entries(outer.opts())) {
      const isGiven = outer.getOptionValueSource(name) === 'cli';
      if (isGiven && command.getOptionValueSource(name) !== 'cli') options[name] = value;
    }
  return options;
}

function toOption({ flags, about, type, choices, standard }: OptionDeclaration, locale: Locale): Option {
  const option = new Option(flags, textOf(locale, about));
  if (choices !== undefined) option.choices(choices);
  if (standard !== undefined) option.default(standard);
  if (type === 'count') option.argParser(parseCount);
  if (type === 'tally') option.argParser(parseTally);
  if (type === 'many')
    option.argParser((value: string, values: readonly string[]) => [...values, value]).default([], '');
  return option;
}

export function globalOptions(locale: Locale): readonly Option[] {
  return [
    new Option('--config <file>', say(locale, 'optionConfig')).default('./erp-audit.yaml'),
    new Option('--format <format>', say(locale, 'optionFormat')).choices(FORMATS).default('text'),
    new Option('--quiet', say(locale, 'optionQuiet')).default(false),
    new Option('--lang <language>', say(locale, 'optionLang')).choices(LOCALES),
    new Option('--log-level <level>', say(locale, 'optionLogLevel')).choices(LOG_LEVELS),
  ];
}

function helpOption(locale: Locale): [string, string] {
  return ['-h, --help', say(locale, 'optionHelp')];
}

function parseTally(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text)) return count;
  throw new InvalidArgumentError(NONE_OR_MORE);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('');
}

/** Commander writes its headings in English; they are the only words of the help that are not ours. */
function localizedTitles(locale: Locale) {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(locale, 'usageTitle'),
    'Options:': say(locale, 'optionsTitle'),
    'Arguments:': say(locale, 'argumentsTitle'),
    'Commands:': say(locale, 'commandsTitle'),
  };
  return { styleTitle: (title: string) => titles[title] ?? title };
}
