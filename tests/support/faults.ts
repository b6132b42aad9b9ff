/**
 * One folder of fixtures/ per fault: `records/` holds a dataset that is sound but for that fault, `texts/` the
 * texts of its sources by id, where the fault needs them, and `expected.json` the faults that are told, in order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(import.meta.dirname, '../fixtures');

export interface ExpectedFault {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function faultFixtures(): [name: string, folder: string][] {
  return readdirSync(home)
    .sort()
    .map((name) => [name, join(home, name)]);
}

export function expectedFaults(folder: string): readonly ExpectedFault[] {
  const { diagnostics } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    diagnostics: readonly ExpectedFault[];
  };
  return diagnostics;
}
