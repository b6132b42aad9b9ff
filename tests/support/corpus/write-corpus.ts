/**
 * A made-up dataset of any number of meetings, sound by all rules, as files: bilateral meetings and such of a body, with
 * documents, figures, promises and what became of them, disputes, passages and pages. The same seed gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm } from '@summit/data/parse';
import { kinds, type SummitRecord } from '@summit/data/validate';
import { stringify } from 'yaml';
import { makeMeeting } from './meeting.ts';
import { makeWorld } from './world.ts';

/** The records of so many meetings, one meeting after the other, about fifty each. */
export function* corpus(meetings: number, seed = 1): Iterable<SummitRecord> {
  // More meetings are held among more states.
  const world = makeWorld(12 + Math.floor(meetings / 10));
  yield* world.records;
  for (let number = 1; number <= meetings; number++) yield* makeMeeting(number, seed, world);
}

/** @returns how many records were written. */
export function writeCorpus(folder: string, meetings: number, seed = 1): number {
  for (const { collection } of Object.values(kinds)) mkdirSync(join(folder, collection), { recursive: true });
  let count = 0;
  for (const record of corpus(meetings, seed)) {
    const name = join(folder, kinds[record.kind].collection, record.id);
    // Brought in order as JSON, which takes a tenth of the time.
    const ordered = canonicalForm({ name: `${name}.json`, text: JSON.stringify(record) });
    writeFileSync(`${name}.yml`, stringify(JSON.parse(ordered ?? 'null'), { lineWidth: 110 }));
    count++;
  }
  return count;
}
