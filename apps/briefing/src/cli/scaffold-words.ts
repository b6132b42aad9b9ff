import type { ScaffoldFault, ScaffoldField } from '@summit/data/parse';
import type { Terminal } from './terminal.ts';

/** What a field holds, with the values allowed where they are few. */
export function wordsOfField({ description, codes, target }: ScaffoldField): string {
  if (codes) return `${description} One of: ${codes.join(', ')}.`;
  return target && target !== 'any' && !description.startsWith('Id of')
    ? `${description} Id of a ${target}.`
    : description;
}

/** Tells values that were given and have no place in a record of a kind. */
export function tellFaults(terminal: Terminal, kind: string, faults: readonly ScaffoldFault[]): void {
  for (const fault of faults)
    terminal.complain(`${terminal.paintError('red', 'error:')} ${wordsOfFault(kind, fault)}`);
}

function wordsOfFault(kind: string, fault: ScaffoldFault): string {
  const mean = 'nearest' in fault && fault.nearest ? ` Did you mean ${fault.nearest}?` : '';
  switch (fault.code) {
    case 'unknown-field':
      return `a ${kind} has no field ${fault.field}.${mean}`;
    case 'not-allowed':
      return `${fault.field}: ${JSON.stringify(fault.text)} is not allowed.${mean || ` Allowed are ${fault.codes.join(', ')}.`}`;
    case 'wrong-type':
      return `${fault.field}: ${JSON.stringify(fault.text)} is not ${fault.expected}.`;
  }
}
