import { AuditError, composeText, type Locale, nearestWord } from '@erp-audit/core';
import type { Command, CommanderError } from 'commander';
import { type MessageKey, say } from './messages/index.ts';

/** What the parser of a number that may be 0 says of another one. */
export const NONE_OR_MORE = '0 or more';

const MESSAGE_BY_CODE: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'invalidValue',
  'commander.excessArguments': 'tooManyArguments',
};
type NamedMessage = 'unknownOption' | 'unknownCommand' | 'missingArgument' | 'missingValue';

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
  if (key === 'invalidValue') return invalidValue(error.message, quoted, locale);
  if (key === undefined) return error.message;
  const sentence = say(locale, key as NamedMessage, { name: quoted[0] ?? '' });
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  return meant === undefined ? sentence : `${sentence} ${say(locale, 'didYouMean', { name: meant })}`;
}

/** The parser names an option before its value, but an argument behind it. */
function invalidValue(message: string, [first = '', second = '']: readonly string[], locale: Locale): string {
  const [name, value] = message.includes('command-argument') ? [second, first] : [first, second];
  const sentence = say(locale, 'invalidValue', { name: name.replace(/ <.*/, ''), value });
  const choices = /Allowed choices are (.+)\./.exec(message)?.[1]?.split(', ');
  if (choices === undefined)
    return `${sentence} ${say(locale, message.includes(NONE_OR_MORE) ? 'writeTally' : 'writeCount')}`;
  const near = nearestWord(value, choices);
  const advice =
    near === undefined
      ? say(locale, 'writeOneOf', { words: choices.join(', ') })
      : say(locale, 'didYouMean', { name: near });
  return `${sentence} ${advice}`;
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
