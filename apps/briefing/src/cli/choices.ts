import { nearest } from '@summit/data/validate';
import { Argument, Option } from 'commander';
import { CommandFault } from './outcome.ts';

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
  const meant = near.size > 0 ? `Did you mean ${[...near].join(', ')}? ` : '';
  return new CommandFault(`${what} ${wrong.length > 1 ? 'are' : 'is'} not known`, {
    exitCode: 2,
    hint: `${meant}Allowed are ${allowed.join(', ')}.`,
  });
}
