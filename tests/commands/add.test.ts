import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordKinds } from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, smallDataset } from '../support/folders.ts';

const add = (cwd: string, ...args: readonly string[]) => summit(['add', ...args], { cwd });

const CLAIM = [
  ...[
    'summit=port-2020',
    'statement=A further quay is under discussion.',
    'theme=economy',
    'speechAct=discussed',
  ],
  ...['attribution.voice=narration', 'attribution.source=wire-2020', 'about=port-city'],
  ...['credibility.grade=2', 'credibility.reason=An agency tells it.'],
].flatMap((value) => ['--set', value]);

test('a claim with all its values is sound, and its evidence verifies', async () => {
  const { folder } = smallDataset();
  const cited = [
    '--from',
    'wire-2020',
    '--phrase',
    'a second 𝒬uay is under discussion.',
    '--sources',
    'texts',
  ];
  const { code, out, err } = await add(folder, 'claim', 'quay-again', ...CLAIM, ...cited);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: 'written: records/claims/quay-again.yml\nno faults\n',
    err: '',
  });
  const checked = await summit(['validate', 'records', '--sources', 'texts'], { cwd: folder });
  expect({ code: checked.code, err: checked.err }).toEqual({ code: 0, err: '' });
  const verified = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(verified.out).toContain('12 passages of 12 agree');
});

test('what is left open is listed with its line, and validate tells each of them', async () => {
  const { folder, records } = smallDataset();
  const { code, out } = await add(folder, 'person', 'cy-doe', '--set', 'posts=[{}]');
  expect(code).toBe(1);
  const claim = await add(folder, 'claim', 'open-claim', ...CLAIM.slice(0, 4));
  expect(claim.code).toBe(0);
  expect(out).toContain('written: records/persons/cy-doe.yml\n1 field to fill in:\n');
  const lines = readFileSync(join(records, 'claims/open-claim.yml'), 'utf8').split('\n');
  const open = [...claim.out.matchAll(/^ {2}line (\d+) +(?!the record)(\S+) /gm)];
  expect(open.map(([, , field]) => field)).toContain('attribution.speakers.0');
  for (const [, line, field = ''] of open) {
    const [last = ''] = field.split('.').slice(-1);
    expect(lines[Number(line) - 1]).toContain(/^\d+$/.test(last) ? '- ""' : `${last}: ""`);
  }
  expect(claim.out).toMatch(
    /\n1 fact without evidence, for which no phrase was given:\n {2}line \d+ {2}the record itself {2}summit cite SOURCE "words" --into open-claim\n/,
  );
  expect(claim.out).toContain('One of: event, relations, economy');
  const told = JSON.parse((await summit(['validate', 'records', '--json'], { cwd: folder })).out) as {
    diagnostics: { place: { file: string; line: number } }[];
  };
  const places = told.diagnostics.filter(({ place }) => place.file.endsWith('open-claim.yml'));
  for (const [, line] of open) expect(places.map(({ place }) => place.line)).toContain(Number(line));
});

test('every kind of record can be begun', async () => {
  const { folder, records } = smallDataset();
  for (const kind of recordKinds)
    expect(await add(folder, kind, `new-${kind}`)).toMatchObject({ code: 0, err: '' });
  const names = Object.keys(contents(records)).filter((name) => name.includes('/new-'));
  expect(names).toHaveLength(recordKinds.length);
  expect(names).toContain('discrepancies/new-discrepancy.yml');
});

describe('what cannot be is told, and nothing is written', () => {
  test.each<[readonly string[], number, readonly string[]]>([
    [['clam', 'x'], 2, ['kind clam is not known', 'Did you mean claim?']],
    [['claim', 'Ann Lee'], 2, ['"Ann Lee" is no id']],
    [['claim', '../../x'], 2, ['is no id']],
    [['person', 'con'], 2, ['"con" can be the name of no file on Windows']],
    [['person', 'lpt1'], 2, ['"lpt1" can be the name of no file on Windows']],
    [['claim', 'ann-lee'], 2, ['There is a person ann-lee already']],
    [['claim'], 2, ['a new record needs an id']],
    [['claim', 'x', '--set', 'statment=y'], 1, ['a claim has no field statment. Did you mean statement?']],
    [['claim', 'x', '--set', 'theme=econmy'], 1, ['"econmy" is not allowed. Did you mean economy?']],
    [['claim', 'x', '--set', 'statement'], 2, ['it is no field and value']],
    [['claim', 'x', '--set', 'statement=a\u200bb'], 1, ['text without invisible characters']],
    [['claim', 'x', '--from', 'wire-2020'], 2, ['each needs the other']],
    [['claim', 'x', '--phrase', 'Port City'], 2, ['each needs the other']],
    [['claim', 'x', '--from', 'wire-2020', '--phrase', 'Ann Lee'], 2, ['--sources']],
    [['claim', 'x', '--from', 'wire-2002', '--phrase', 'Ann Lee'], 1, ['Did you mean wire-2020?']],
    [['claim', 'x', '--set', 'theme=economy', '--set', 'theme=security'], 1, ['theme: it takes one value']],
    [['claim', 'x', '--from', 'wire-2020', '--cite', 'Ann Lee'], 2, ['no fact and phrase']],
    [
      ['summit', 'x', '--from', 'wire-2020', '--cite', 'participation.0=Ann Lee', '--sources', 'texts'],
      1,
      ['participation.0: the record has no such fact. Did you mean participations.0?'],
    ],
    [
      ['claim', 'x', '--from', 'wire-2020', '--cite', 'sessions.0=Ann Lee', '--sources', 'texts'],
      1,
      ['sessions.0: the record has no such fact'],
    ],
    [['claim', 'x', '--text', 'texts/wire-2020.txt'], 2, ['--text is for a source']],
    [['claim', 'x', '--of', 'sco'], 2, ['--of is for a summit']],
    [['summit', 'x', '--of', 'sco'], 2, ['--of needs the day of the meeting']],
    [['summit', 'x', '--of', 'sco', '--set', 'date.start=2019-02-30'], 2, ['--of needs the day']],
    [['summit', 'x', '--of', 'sso', '--set', 'date.start=2019'], 2, ['Did you mean sco?']],
    [['summit', 'x', '--of', 'northland', '--set', 'date.start=2019'], 2, ['Known are g7, g20']],
    [
      ['document', 'x', '--set', 'name=Pact', '--set', 'titles=Pact'],
      1,
      ['such as name.en=…', 'such as titles.0.title=…'],
    ],
    [['claim', 'x', '--set', 'theme=fishery'], 1, ['list=theme and code="fishery"']],
    [
      ['claim', 'x', '--from', 'wire-2020', '--phrase', 'Port City', '--sources', 'texts'],
      1,
      ['at 2 places'],
    ],
  ])('%j', async (args, code, words) => {
    const { folder, records } = smallDataset();
    const before = contents(records);
    const ran = await add(folder, ...args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    for (const one of words) expect(ran.err).toContain(one);
    expect(contents(records)).toEqual(before);
  });
});

test('each fact has the words that were given for it, and no other', async () => {
  const { folder, records } = smallDataset();
  const values = [
    ...['title.en=Second meeting', 'date.start=2020-03-06', 'places=port-city'],
    ...['parties=northland', 'parties=southland'],
    ...['sessions.0.id=dinner', 'sessions.0.format=restricted', 'sessions.0.title=Dinner'],
    ...['ann-lee northland', 'bo-ray southland'].flatMap((line, index) => {
      const [person, party] = line.split(' ');
      const field = `participations.${index}`;
      return [`${field}.person=${person}`, `${field}.onBehalfOf=${party}`, `${field}.role=principal`];
    }),
  ].flatMap((value) => ['--set', value]);
  const cited = ['--from', 'wire-2020', '--sources', 'texts', '--phrase', 'met in Port City'];
  const { code, out } = await add(
    folder,
    ...['summit', 'dinner-2020', ...values, ...cited, '--cite', 'participations.1=Bo Ray of Southland'],
  );
  expect(code).toBe(0);
  expect(out).toMatch(
    /2 facts without evidence, .*\n {2}line \d+ {2}sessions\.0 +summit cite SOURCE "words" --into dinner-2020\/sessions\/0\n {2}line \d+ {2}participations\.0 /,
  );
  const file = join(records, 'summits/dinner-2020.yml');
  expect(readFileSync(file, 'utf8').match(/start: \d\d$/gm)).toEqual(['start: 53', 'start: 73']);
  for (const [words, fact] of [
    ['Ann Lee of Northland', 'participations/0'],
    ['Harbour talks', 'sessions/0'],
  ] as const) {
    const args = ['cite', 'wire-2020', words, '--into', `dinner-2020/${fact}`, '--sources', 'texts'];
    expect(await summit(args, { cwd: folder })).toMatchObject({
      code: 0,
      out: 'written: records/summits/dinner-2020.yml\n',
    });
  }
  const checked = await summit(['validate', 'records', '--sources', 'texts'], { cwd: folder });
  expect({ code: checked.code, err: checked.err }).toEqual({ code: 0, err: '' });
});

describe('the parties of a meeting are the members that a body has on its day', () => {
  const meeting = (folder: string, of: string, day: string, ...more: readonly string[]) =>
    add(folder, 'summit', 'next', '--of', of, '--set', `date.start=${day}`, ...more);
  const partiesIn = (folder: string) =>
    /^parties:\n((?: {2}- .*\n)+)/m
      .exec(readFileSync(join(folder, 'records/summits/next.yml'), 'utf8'))?.[1]
      ?.replace(/\s*- /g, ' ')
      .trim();

  test('a record of the body that names its members goes first', async () => {
    const { folder } = smallDataset();
    const members = ['northland', 'southland', 'eastland'].flatMap((id, index) => {
      const from = `members.${index}.from=${2000 + index}`;
      return ['--set', `members.${index}.organization=${id}`, '--set', from];
    });
    const left = ['--set', 'members.1.to=2010'];
    await add(folder, 'organization', 'g7', '--set', 'name.en=Group', ...members, ...left);
    const { code, out } = await meeting(folder, 'G7', '2020-05');
    expect({ code, parties: partiesIn(folder) }).toEqual({ code: 0, parties: 'northland eastland' });
    expect(out).toContain('parties.1: there is no organization eastland yet');
    expect(readFileSync(join(folder, 'records/summits/next.yml'), 'utf8')).toContain('\nbody: g7\n');
  });

  test('members of a body that is known are found by their code, and made where they have no record', async () => {
    const { folder, records } = smallDataset();
    const before = Object.keys(contents(records));
    const of = (id: string, ...fields: readonly string[]) =>
      add(folder, 'organization', id, ...fields.flatMap((field) => ['--set', field]));
    await of('nippon', 'name.en=Japan', 'organizationType=state', 'externalIds.iso3166=JP');
    await of('france', 'name.en=France', 'organizationType=state');
    const { code, out } = await meeting(folder, 'G7', '1976-06-01', '--set', 'parties=northland');
    expect(code).toBe(0);
    expect(out).not.toContain('there is no organization');
    expect(partiesIn(folder)).toBe('northland france germany italy nippon united-kingdom united-states');
    const made = Object.keys(contents(records)).filter((name) => !before.includes(name));
    expect(made.filter((name) => name.startsWith('organizations/'))).toEqual(
      ['france', 'germany', 'italy', 'nippon', 'united-kingdom', 'united-states'].map(
        (id) => `organizations/${id}.yml`,
      ),
    );
    const { code: checked, err } = await summit(['validate', 'records/organizations'], { cwd: folder });
    expect({ checked, err }).toEqual({ checked: 0, err: '' });
    expect(await meeting(folder, 'g7', '1976-06-30')).toMatchObject({ code: 2, out: '' });
  });
});

test('a note that goes with an inferred period is among what is to be filled in', async () => {
  const { folder } = smallDataset();
  const { out } = await add(folder, 'figure', 'x', '--set', 'period.basis=inferred');
  expect(out).toMatch(/line \d+ +period\.value .*\n +line \d+ +period\.note /);
});

test('an id of one of several kinds is looked for among all of them', async () => {
  const { folder } = smallDataset();
  const chaired = (id: string) => ['--set', `sessions.0.chair=${id}`];
  expect((await add(folder, 'summit', 'x', ...chaired('ann-lee'))).out).not.toContain('there is no');
  expect((await add(folder, 'summit', 'y', ...chaired('ann-le'))).out).toContain(
    'sessions.0.chair: there is no organization or person ann-le yet; did you mean ann-lee?',
  );
});

test('an id that leads to nothing is told, with the one that is like it', async () => {
  const { folder } = smallDataset();
  const { code, out } = await add(folder, 'claim', 'x', '--set', 'summit=port-2002');
  expect(code).toBe(0);
  expect(out).toContain('  summit: there is no summit port-2002 yet; did you mean port-2020?\n');
});

test('a source tells digest and length of its text', async () => {
  const { folder } = smallDataset();
  writeFileSync(join(folder, 'texts/new-wire.txt'), 'A 😀 text.\n');
  const { code, out } = await add(folder, 'source', 'new-wire', '--text', 'texts/new-wire.txt', '--json');
  expect(code).toBe(0);
  const { written, toFill } = JSON.parse(out) as { written: string; toFill: { field: string }[] };
  expect(toFill.map(({ field }) => field)).not.toContain('text.sha256');
  expect(readFileSync(join(folder, written), 'utf8')).toMatch(/sha256: [0-9a-f]{64}\n[\s\S]*length: 10\n/);
});

test('what no record may hold is told of the value, and not as a bug', async () => {
  const { folder } = smallDataset();
  const before = contents(folder);
  for (const mark of ['\ufeff', '\u200b', '\u001b[31m']) {
    const { code, out, err } = await summit(['add', 'person', 'cy-fox', '--set', `name.en=${mark}Cy Fox`], {
      cwd: folder,
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^error: name\.en: ".*" is not text without invisible characters\.\nerror: nothing was written\n$/,
    );
    expect(err).not.toContain(mark);
  }
  const many = Array.from({ length: 10_001 }, (_, index) => ['--set', `about=x${index}`]).flat();
  const { code, err } = await summit(['add', 'claim', 'large', ...many], { cwd: folder });
  expect({ code, err }).toEqual({
    code: 1,
    err: 'error: together the values are more than a claim may hold.\nerror: nothing was written\n',
  });
  expect(contents(folder)).toEqual(before);
});
