import type { Given } from './given.ts';

/** Fields that a schema leaves open and a rule wants of what is given beside them, by the title of their mapping. */
const WANTED: Readonly<Record<string, (given: Given) => readonly string[]>> = {
  // As the rule "figures-have-periods" has it.
  Period: ({ members }) => {
    const basis = members.get('basis')?.texts[0];
    return [
      ...(basis === 'stated' || basis === 'inferred' ? ['value'] : []),
      ...(basis === 'inferred' || basis === 'unstated' ? ['note'] : []),
    ];
  },
};

/** Fields that may be left out and hardly ever are, so that they are asked for. */
const ASKED: Readonly<Record<string, readonly string[]>> = { Participation: ['person'] };

export function isWanted(title: string | undefined, name: string, given: Given): boolean {
  return (WANTED[title ?? '']?.(given) ?? []).includes(name);
}

export function isAskedFor(title: string | undefined, name: string): boolean {
  return (ASKED[title ?? ''] ?? []).includes(name);
}
