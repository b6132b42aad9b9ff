import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { summit } from '../support/command.ts';
import { contents, smallDataset } from '../support/folders.ts';

const cite = (cwd: string, ...args: readonly string[]) =>
  summit(['cite', ...args, '--data', 'records', '--sources', 'texts'], { cwd });

test('prints evidence that can be pasted, and verifies', async () => {
  const { folder, records } = smallDataset();
  const { code, out, err } = await cite(folder, 'wire-2020', 'A second 𝒬uay', '--relation', 'refines');
  expect(code).toBe(0);
  expect(err).toBe('wire-2020.txt:3:164, code points 191–204: “A second 𝒬uay”\n');
  const claim = join(records, 'claims/quay-discussed.yml');
  writeFileSync(claim, readFileSync(claim, 'utf8').replace(/evidence:[\s\S]*/, out));
  expect(readFileSync(claim, 'utf8')).toContain('relation: refines');
  const verified = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(verified.out).toContain('11 passages of 11 agree');
  // In canonical form, so that nothing is warned of either.
  expect((await summit(['validate', 'records'], { cwd: folder })).err).toBe('');
});

test('says in what the passage differs from the phrase', async () => {
  const { folder } = smallDataset();
  const { code, err } = await cite(folder, 'wire-2020', 'harbour  agreement');
  expect(code).toBe(0);
  expect(err).toContain(
    '“Harbour Agreement”\nIt differs from the phrase given in capitals and white space.\n',
  );
});

describe('a phrase that stands at several places', () => {
  test('is listed with place and context, and no evidence is printed', async () => {
    const { code, out, err } = await cite(smallDataset().folder, 'wire-2020', 'Port City');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error: the phrase stands at 2 places in wire-2020.txt\n');
    expect(err).toContain(
      '  2  wire-2020.txt:3:53  …nd Bo Ray of Southland met in [Port City] on 5 March 2020.',
    );
    expect(err).toContain('--nth');
  });

  test('can be chosen by number', async () => {
    const { folder } = smallDataset();
    const { code, out } = await cite(folder, 'wire-2020', 'Port City', '--nth', '2');
    expect(code).toBe(0);
    expect(out).toContain('start: 80\n      end: 89\n');
    const beyond = await cite(folder, 'wire-2020', 'Port City', '--occurrence', '3');
    expect(beyond).toMatchObject({ code: 2, out: '', err: expect.stringContaining('2 places') });
  });
});

test('of a phrase that is not there, the nearest passage is told', async () => {
  const { code, out, err } = await cite(smallDataset().folder, 'wire-2020', 'a second kuay is discussed');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(
    /nearest passage is at wire-2020\.txt:3:164, \d\d % alike: “A second 𝒬uay is under discussion/,
  );
});

test('a source that is not there, and a text that is not the recorded one', async () => {
  const { folder, texts } = smallDataset();
  expect(await cite(folder, 'wire-2021', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean wire-2020?'),
  });
  writeFileSync(join(texts, 'wire-2020.txt'), 'Port City');
  expect(await cite(folder, 'wire-2020', 'Port')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('wire-2020.txt is not the text that wire-2020 records'),
  });
});

describe('cite --into', () => {
  const AGREEMENT = 'records/documents/harbour-agreement.yml';
  const commented = (folder: string) => {
    const file = join(folder, AGREEMENT);
    const text = `# By hand\n${readFileSync(file, 'utf8').replace('bindingness:', '# Of law\nbindingness:')}`;
    writeFileSync(file, text);
    return text;
  };

  test('adds a passage to one fact, and leaves the rest of the file as it is', async () => {
    const { folder } = smallDataset();
    const before = commented(folder);
    const { code, out, err } = await cite(
      folder,
      'wire-2020',
      'Ann Lee',
      '--into',
      'harbour-agreement/signatories/0',
    );
    expect({ code, out }).toEqual({ code: 0, out: `written: ${AGREEMENT}\n` });
    expect(err).toContain('“Ann Lee”');
    const after = readFileSync(join(folder, AGREEMENT), 'utf8');
    const added =
      /\n {6}- type: passage\n {8}source: wire-2020\n {8}selector:\n.*\n {10}start: 28\n {10}end: 35\n.*\n {8}relation: supports/;
    expect(after).toMatch(added);
    expect(after.replace(added, '')).toBe(before);
    const again = await cite(folder, 'wire-2020', 'Ann Lee', '--into', 'harbour-agreement/signatories/0');
    expect(again).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('has that evidence already'),
    });
  });

  test('adds words of a page whose text is not held, and the day on which it was seen', async () => {
    const { folder } = smallDataset();
    const seen = ['--into', 'harbour-agreement', '--seen', '2020-03-09', '--extent', 'beginning'];
    expect(await cite(folder, 'gazette-2020', 'signed at the harbour', ...seen)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, AGREEMENT), 'utf8')).toContain(
      '  - type: page\n    source: gazette-2020\n    quote:\n      exact: signed at the harbour\n      language: en\n    seen:\n      on: 2020-03-09\n      extent: beginning\n    relation: supports\n',
    );
  });

  test('takes the name of a fact with dots as well, and its evidence for it', async () => {
    const { folder } = smallDataset();
    for (const [words, into] of [
      ['Ann Lee', 'harbour-agreement.signatories.0'],
      ['Harbour talks', 'harbour-agreement/signatories/0/evidence'],
      ['Bo Ray', 'harbour-agreement/evidence'],
    ] as const)
      expect(await cite(folder, 'wire-2020', words, '--into', into)).toMatchObject({ code: 0 });
    const [signatory = '', whole = ''] = readFileSync(join(folder, AGREEMENT), 'utf8').split('conclusion:');
    expect([signatory, whole].map((part) => part.match(/- type: passage/g)?.length)).toEqual([3, 2]);
  });

  test('marks in a source what states no fact', async () => {
    const { folder } = smallDataset();
    const marked = ['--furniture', 'caption', '--into', 'wire-2020'];
    expect(await cite(folder, 'wire-2020', 'on 5 March 2020', ...marked)).toMatchObject({ code: 0 });
    const checked = await summit(['validate', 'records', '--sources', 'texts'], { cwd: folder });
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'records/sources/wire-2020.yml'), 'utf8')).toContain('role: caption');
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['words that are not there', ['Bo Rai', '--into', 'harbour-agreement'], ['nearest passage', 'Bo Ray']],
    [
      'words that stand twice',
      ['Port City', '--into', 'harbour-agreement'],
      ['at 2 places', 'wire-2020.txt:3:53', '--nth'],
    ],
    ['another record', ['Bo Ray', '--into', 'harbour-agrement'], ['Did you mean harbour-agreement?']],
    [
      'what has no evidence of its own',
      ['Bo Ray', '--into', 'harbour-agreement/signatories/1'],
      ['These are: harbour-agreement, harbour-agreement/signatories/0.'],
    ],
    ['a record that has none', ['Bo Ray', '--into', 'wire-2020'], ['The record has none.']],
    [
      'furniture of another source',
      ['Bo Ray', '--furniture', 'headline', '--into', 'port-2020'],
      ['--into wire-2020'],
    ],
  ])('refuses %s, and writes nothing', async (_, [phrase = '', ...args], words) => {
    const { folder, records } = smallDataset();
    const before = contents(records);
    const { code, out, err } = await cite(folder, 'wire-2020', phrase, ...args);
    expect({ code: code === 0, out }).toEqual({ code: false, out: '' });
    for (const one of words) expect(err).toContain(one);
    expect(contents(records)).toEqual(before);
  });

  test('refuses too many words, of a text and of a page', async () => {
    const { folder, records, texts } = smallDataset();
    const long = 'They talked and talked. '.repeat(50);
    writeFileSync(join(texts, 'long.txt'), long);
    await summit(['add', 'source', 'long', '--text', 'texts/long.txt'], { cwd: folder });
    const before = contents(records);
    const passage = await cite(folder, 'long', long.trim(), '--into', 'harbour-agreement');
    expect(passage).toMatchObject({ code: 1, out: '', err: expect.stringContaining('1,000 at most') });
    const page = await cite(
      folder,
      'gazette-2020',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      '--into',
      'harbour-agreement',
    );
    expect(page).toMatchObject({ code: 1, out: '', err: expect.stringContaining('[quotation-too-long]') });
    expect(contents(records)).toEqual(before);
  });
});

describe('a page whose text is not held', () => {
  const seen = ['--seen', '2020-03-09', '--extent', 'whole'];
  const EVIDENCE = {
    type: 'page',
    source: 'gazette-2020',
    quote: { exact: 'they: "signed"', language: 'en' },
    seen: { on: '2020-03-09', extent: 'whole' },
    relation: 'supports',
  };

  test('is quoted as evidence that can be pasted, without a folder of texts', async () => {
    const { folder, records } = smallDataset();
    const { code, out, err } = await summit(
      ['cite', 'gazette-2020', EVIDENCE.quote.exact, ...seen, '--data', 'records'],
      { cwd: folder },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parse(out)).toEqual({ evidence: [EVIDENCE] });
    const claim = join(records, 'claims/quay-discussed.yml');
    writeFileSync(claim, readFileSync(claim, 'utf8').replace(/evidence:[\s\S]*/, out));
    expect((await summit(['validate', 'records'], { cwd: folder })).err).toBe('');
    const json = await cite(folder, 'gazette-2020', EVIDENCE.quote.exact, ...seen, '--json');
    expect(JSON.parse(json.out)).toMatchObject({ evidence: EVIDENCE });
  });

  test.each<[string, readonly string[], string]>([
    ['gazette-2020', ['signed', '--nth', '2'], '--nth is for a text'],
    ['gazette-2020', ['signed', '--seen', '2020-02-30', '--extent', 'whole'], 'there is no such day'],
    ['gazette-2020', ['signed', '--seen', '2020-03-09'], '--seen and --extent go together'],
    ['gazette-2020', ['signed', '--furniture', 'headline'], 'nothing can be marked'],
    ['gazette-2020', [' '], 'the phrase has no words'],
    ['wire-2020', [''], 'the phrase has no words'],
    ['wire-2020', ['Bo Ray', ...seen], 'the text of this source is held'],
    ['wire-2020', ['Bo Ray', ...seen, '--into', 'harbour-agreement'], 'the text of this source is held'],
  ])('of %s: %j is wrong use', async (source, [phrase = '', ...args], words) => {
    const { folder } = smallDataset();
    const { code, out, err } = await cite(folder, source, phrase, ...args);
    expect({ code, out, told: err.includes(words) }).toEqual({ code: 2, out: '', told: true });
  });
});

test('JSON tells matches, nearest passage and evidence', async () => {
  const { folder } = smallDataset();
  const found = JSON.parse((await cite(folder, 'wire-2020', 'Bo Ray', '--json')).out);
  expect(found).toMatchObject({
    source: 'wire-2020',
    file: 'wire-2020.txt',
    matches: [{ line: 3, column: 26, passage: 'Bo Ray', differences: [] }],
    nearest: null,
    evidence: { type: 'passage', selector: { start: 53, end: 59 } },
  });
  const several = await cite(folder, 'wire-2020', 'Port City', '--json');
  expect(several.code).toBe(1);
  expect(JSON.parse(several.out)).toMatchObject({ evidence: null, matches: { length: 2 } });
});
