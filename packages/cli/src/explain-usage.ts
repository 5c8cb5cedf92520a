import { AuditError, composeText, type Locale } from '@erp-audit/core';
import type { Command, CommanderError } from 'commander';
import { type MessageKey, say } from './messages.ts';

const MESSAGE_BY_CODE: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'invalidValue',
  'commander.excessArguments': 'tooManyArguments',
};
type NamedMessage = 'unknownOption' | 'unknownCommand' | 'missingArgument' | 'missingValue' | 'invalidValue';

/** A misuse of the command line in our own words; the parser speaks English only. */
export function explainUsage(error: CommanderError, program: Command, argv: readonly string[]): AuditError {
  const command = commandNamed(program, argv);
  return new AuditError(
    'ARGUMENT_INVALID',
    composeText((locale) => messageOf(error, locale)),
    { command },
    { cause: error },
  );
}

function messageOf(error: CommanderError, locale: Locale): string {
  const key = MESSAGE_BY_CODE[error.code];
  const quoted = [...error.message.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  if (key === 'tooManyArguments') return say(locale, key);
  if (key === undefined) return error.message;
  const name = key === 'invalidValue' && quoted[1] !== undefined ? `${quoted[0]} (${quoted[1]})` : (quoted[0] ?? '');
  const sentence = say(locale, key as NamedMessage, { name });
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const choices = /Allowed choices are (.+)\./.exec(error.message)?.[1];
  const advice = meant ?? choices;
  return advice === undefined ? sentence : `${sentence} ${say(locale, 'didYouMean', { name: advice })}`;
}

function commandNamed(program: Command, argv: readonly string[]): string {
  const names: string[] = [];
  let current: Command | undefined = program;
  for (const word of argv) {
    current = current?.commands.find((command) => command.name() === word);
    if (current === undefined) break;
    names.push(current.name());
  }
  return names.join(' ');
}
