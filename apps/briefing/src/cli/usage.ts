/** What the usages of commands have in common: how a command is declared, and options that take one of a few words. */
import { nearest } from '@summit/data/validate';
import { Argument, type Command, Option } from 'commander';
import { CommandFault, type ExitCode } from './faults.ts';
import type { Terminal } from './terminal.ts';
import { say, sayText } from './words.ts';

/** Declares a command: what it is for, what it takes, and what it does. */
export type Usage = (command: Command, run: Run) => void;

/** Makes commander's action of a command's own: that is given the terminal first, and returns the exit code. */
export type Run = <Rest extends unknown[]>(
  action: (terminal: Terminal, ...rest: Rest) => Promise<ExitCode>,
) => (...rest: Rest) => Promise<void>;

declare const SUMMIT_VERSION: string | undefined;

/** Version of the command, put in by the build; the sources by themselves have none. */
export const commandVersion: string = typeof SUMMIT_VERSION === 'string' ? SUMMIT_VERSION : 'unbuilt';

export interface DatasetOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export interface SourcesOptions extends DatasetOptions {
  readonly sources: string;
}

export const dataOption = () => new Option('--data <dir>', sayText('shared.data'));
/** For commands that write: the dataset that comes with the command is not theirs to change. */
export const ownDataOption = () => new Option('--data <dir>', sayText('shared.own-data')).default('records');
export const jsonOption = () => new Option('--json', sayText('shared.json'));
export const sourcesOption = () => new Option('--sources <dir>', sayText('shared.sources'));

/** Gathers the values of an option that may be given several times. */
export function repeated(value: string, all: readonly string[] = []): readonly string[] {
  return [...all, value];
}

/** What stands below the help of a command. */
export function examples(...lines: string[]): string {
  return `\n${sayText('shared.examples')}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, allowed: readonly string[]): Option {
  const option = new Option(flags, description).choices(allowed);
  return option.argParser((given: string) => checkChoice(`${option.long} ${given}`, given, allowed));
}

/** An argument that is one of a few words. */
export function choiceArgument(name: string, description: string, allowed: readonly string[]): Argument {
  const argument = new Argument(name, description).choices(allowed);
  return argument.argParser((given: string) => checkChoice(`${argument.name()} ${given}`, given, allowed));
}

/** An option that takes some of a few words, with commas between; its command checks them with `chosen`. */
export function choices(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, description).choices(allowed).argParser((given: string) => given);
}

/** The words of a comma-separated option, in the order of those allowed. */
export function chosen<T extends string>(given: string, allowed: readonly T[], option: string): T[] {
  const words = given.split(',').map((word) => word.trim());
  const wrong = words.filter((word) => !allowed.includes(word as T));
  if (wrong.length > 0) throw noSuchChoice(`${option} ${wrong.join(', ')}`, wrong, allowed);
  return allowed.filter((word) => words.includes(word));
}

function checkChoice(what: string, given: string, allowed: readonly string[]): string {
  if (!allowed.includes(given)) throw noSuchChoice(what, [given], allowed);
  return given;
}

/** With the nearest words that are allowed, and with all of them. */
function noSuchChoice(what: string, wrong: readonly string[], allowed: readonly string[]): CommandFault {
  const near = new Set(wrong.flatMap((word) => nearest(word, allowed) ?? []));

  return new CommandFault(
    2,
    say('not-known', { what, count: wrong.length }),
    near.size > 0 ? say('allowed-near', { near: [...near], allowed }) : say('allowed', { allowed }),
  );
}
