/** Corpora of many meetings: what is made of them, all at once and in parts. How long it takes, `npm run bench` tells. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summit } from './support/command.ts';
import { writeCorpus } from './support/corpus/write-corpus.ts';
import { contents, freshFolder } from './support/folders.ts';

const records = join(freshFolder(), 'records');
const count = writeCorpus(records, 3);

test('a corpus is sound by all rules, has all kinds of record, and is the same at each run', async () => {
  expect(await summit(['validate', records])).toEqual({
    code: 0,
    out: `${count} records checked: no faults\n`,
    err: '',
  });
  const again = join(freshFolder(), 'records');
  writeCorpus(again, 3);
  expect(contents(again)).toEqual(contents(records));
  const other = join(freshFolder(), 'records');
  writeCorpus(other, 3, 2);
  expect(contents(other)).not.toEqual(contents(records));
  const empty = readdirSync(records).filter((kind) => readdirSync(join(records, kind)).length === 0);
  expect(empty.sort()).toEqual(['codes', 'redirects']);
});
