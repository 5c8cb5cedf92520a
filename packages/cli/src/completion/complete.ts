import type { Locale } from '@erp-audit/core';
import type { CommandDeclaration, OptionDeclaration } from '../declarations/command-declaration.ts';
import { COMMANDS } from '../declarations/index.ts';
import { textOf } from '../messages/index.ts';
import { globalOptions } from '../program.ts';
import type { Candidate } from './candidate.ts';
import { offeredValues, type ValueContext } from './offered-values.ts';
import type { ValueName } from './value-names.ts';

/** What the shell does beside offering the candidates, as its script reads it. */
const DIRECTIVES = { none: 4, files: 0, folders: 16 } as const;

interface Offer {
  readonly candidates: readonly Candidate[];
  readonly directive: keyof typeof DIRECTIVES;
}

interface KnownOption {
  readonly name: string;
  readonly about: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly values: ValueName | undefined;
}

/**
 * Answers the scripts of `erp-audit completion`: one candidate a line with its description behind a tab, last a colon
 * and what else the shell may offer. Loads no driver and opens nothing.
 * @param words - What was typed behind `erp-audit`; the last one is being completed and may be empty.
 */
export function complete(words: readonly string[], locale: Locale, directory: string): string {
  const current = words.at(-1) ?? '';
  const { candidates, directive } = offer(words.slice(0, -1), current, locale, directory);
  const lines = candidates
    .filter(({ value }) => value.startsWith(valuePart(current)))
    .map(({ value, about }) => `${value}\t${about.replaceAll(/\s+/g, ' ')}`);
  return `${[...lines, `:${DIRECTIVES[directive]}`].join('\n')}\n`;
}

/** In `--option=value` only the value is completed. */
function valuePart(word: string): string {
  return word.startsWith('--') && word.includes('=') ? word.slice(word.indexOf('=') + 1) : word;
}

function offer(before: readonly string[], current: string, locale: Locale, directory: string): Offer {
  const { command, group, positionals, options, pending } = understand(before, locale);
  const context: ValueContext = { locale, directory, config: wordAfter(before, '--config') ?? './erp-audit.yaml' };
  const named = current.startsWith('--') && current.includes('=') ? current.slice(0, current.indexOf('=')) : undefined;
  const option = named === undefined ? pending : options.find(({ name }) => name === named);
  if (option?.takesValue === true) return ofValues(option.values, option.choices, context);
  if (current.startsWith('-'))
    return { candidates: options.map(({ name, about }) => ({ value: name, about })), directive: 'none' };
  if (command === undefined) return { candidates: commandsBelow(group, locale), directive: 'none' };
  const { argument } = command;
  if (argument === undefined || (positionals > 0 && !argument.name.includes('...')))
    return { candidates: [], directive: 'none' };
  return ofValues(argument.values, argument.choices ?? [], context);
}

function ofValues(values: ValueName | undefined, choices: readonly string[], context: ValueContext): Offer {
  if (values === 'files' || values === 'folders') return { candidates: [], directive: values };
  const offered = values === undefined ? [] : offeredValues(values, context);
  return { candidates: [...choices.map((value) => ({ value, about: '' })), ...offered], directive: 'none' };
}

interface Understood {
  readonly command: CommandDeclaration | undefined;
  /** `rules` while its command is still missing. */
  readonly group: string;
  /** Arguments that are already there. */
  readonly positionals: number;
  readonly options: readonly KnownOption[];
  /** The option the next word belongs to. */
  readonly pending: KnownOption | undefined;
}

/** Follows what was typed word by word, as the parser would. */
function understand(words: readonly string[], locale: Locale): Understood {
  let path = '';
  let positionals = 0;
  let pending: KnownOption | undefined;
  let options = optionsOf(undefined, locale);
  for (const word of words) {
    if (pending !== undefined) pending = undefined;
    else if (word.startsWith('-')) {
      const known = options.find(({ name }) => name === word);
      pending = known?.takesValue === true ? known : undefined;
    } else if (commandOf(path)?.load !== undefined) positionals += 1;
    else {
      path = `${path} ${word}`.trim();
      options = optionsOf(commandOf(path), locale);
    }
  }
  const command = commandOf(path);
  return { command: command?.load === undefined ? undefined : command, group: path, positionals, options, pending };
}

function commandOf(path: string): CommandDeclaration | undefined {
  return COMMANDS.find((command) => command.path === path);
}

function commandsBelow(group: string, locale: Locale): readonly Candidate[] {
  const start = group === '' ? '' : `${group} `;
  return COMMANDS.filter(({ path }) => path.startsWith(start) && !path.slice(start.length).includes(' ')).map(
    ({ path, about }) => ({ value: path.slice(start.length), about: textOf(locale, about) }),
  );
}

function optionsOf(command: CommandDeclaration | undefined, locale: Locale): readonly KnownOption[] {
  const own = (command?.options ?? []).map((option) => declared(option, locale));
  const common = globalOptions(locale).map((option) => ({
    name: option.long ?? '',
    about: option.description,
    takesValue: option.required,
    choices: option.argChoices ?? [],
    values: option.long === '--config' ? ('files' as const) : undefined,
  }));
  return [...own, ...common, plain('--help', textOf(locale, 'optionHelp'))];
}

function declared({ flags, about, choices, offered, values }: OptionDeclaration, locale: Locale): KnownOption {
  const [name = '', value] = flags.split(' ');
  return {
    name,
    about: textOf(locale, about),
    takesValue: value !== undefined,
    choices: choices ?? offered ?? [],
    values,
  };
}

function plain(name: string, about: string): KnownOption {
  return { name, about, takesValue: false, choices: [], values: undefined };
}

function wordAfter(words: readonly string[], flag: string): string | undefined {
  const index = words.indexOf(flag);
  return index < 0 ? undefined : words[index + 1];
}
