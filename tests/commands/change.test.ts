import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, smallDataset } from '../support/folders.ts';

/** The small dataset, and the command run in its folder. */
function own() {
  const { folder, records } = smallDataset();
  const run = (...args: readonly string[]) => summit(args, { cwd: folder });
  const read = (name: string) => readFileSync(join(records, name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(join(records, name), text);
  return { folder, records, run, read, write };
}

async function expectSound(run: ReturnType<typeof own>['run']): Promise<void> {
  const { code, err } = await run('validate', 'records', '--sources', 'texts');
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

describe('summit set', () => {
  test('changes fields and nothing else, comments and order included', async () => {
    const { run, read, write } = own();
    const file = 'persons/ann-lee.yml';
    write(file, `# Looked up twice\n${read(file).replace('posts:', '# One so far\nposts:')}`);
    const before = read(file);
    const { code, out } = await run(
      ...['set', 'ann-lee', 'name.fr=Anne Lee', 'name.no=Anne', 'posts.0.since=2019-06-05', 'note=no'],
    );
    expect({ code, out }).toEqual({ code: 0, out: `written: records/${file}\n` });
    expect(read(file)).toBe(
      before
        .replace('  en: Ann Lee\n', '  en: Ann Lee\n  fr: Anne Lee\n  "no": Anne\n')
        .replace(/since: \S+/, 'since: 2019-06-05')
        .replace(/\n$/, '\nnote: "no"\n'),
    );
    await expectSound(run);
    const again = await run('set', 'ann-lee', 'note=no');
    expect(again.out).toBe(`records/${file} says so already\n`);
  });

  test('sets lists, mappings and items, and takes fields away', async () => {
    const { run, read } = own();
    expect(
      await run(
        ...['set', 'quay-discussed', 'about=northland', 'about=southland', 'about=port-city'],
        'credibility={grade: 3, reason: Told once.}',
      ),
    ).toMatchObject({ code: 0, err: '' });
    const text = read('claims/quay-discussed.yml');
    expect(text).toContain('about:\n  - northland\n  - southland\n  - port-city\n');
    expect(text).toContain('credibility:\n  grade: "3"\n  reason: Told once.\n');
    expect(await run('set', 'quay-discussed', '--unset', 'about.0', '--unset', 'about/1')).toMatchObject({
      code: 0,
    });
    expect(read('claims/quay-discussed.yml')).toContain('about:\n  - port-city\n');
    await expectSound(run);
  });

  test('completes a record step by step, and tells what a rule says of it then', async () => {
    const { run } = own();
    const values = ['summit=port-2020', 'theme=economy', 'speechAct=asserted', 'credibility.grade=2'];
    const more = ['attribution.voice=narration', 'attribution.source=wire-2020', 'credibility.reason=Told.'];
    const cited = ['--from', 'wire-2020', '--phrase', 'Ann Lee', '--sources', 'texts'];
    await run('add', 'claim', 'ships', ...[...values, ...more].flatMap((one) => ['--set', one]), ...cited);
    const { code, out, err } = await run('set', 'ships', 'statement=They built 30 ships.');
    expect({ code, out }).toEqual({ code: 0, out: 'written: records/claims/ships.yml\n' });
    expect(err).toContain('[number-without-figure]');
  });

  test.each<[string, readonly string[], number, readonly string[]]>([
    [
      'what the schema does not allow',
      ['date=2020-13-01'],
      1,
      ['[wrong-form]', 'because of 1 fault in 1 file'],
    ],
    ['a field that there is not', ['statment=x'], 1, ['Claim has no property "statment"']],
    ['what a rule refuses', ['about=nowhere', 'theme=econmy'], 1, ['nowhere', 'Did you mean "economy"']],
    ['what is not a field and value', ['date'], 2, ['date is no field and value']],
    ['nothing', [], 2, ['nothing to change']],
    [
      'two values for one',
      ['date=2020', 'date=2021'],
      1,
      ['date: it takes one value, and 2020, 2021 were given'],
    ],
    ['an item far behind the last', ['about.7=northland'], 1, ['the list has 0 items', 'the next is 0']],
    ['what lies in a text', ['statement.more=x'], 1, ['statement.more: it would lie within a text']],
    ['the id', ['id=other'], 2, ['summit rename quay-discussed']],
    ['what is not there', ['--unset', 'note'], 1, ['note: there is no such field to take away']],
    ['a key that reaches a prototype', ['__proto__.x=1'], 1, ['__proto__.x is the name of no field']],
    ['a text for what has fields', ['attribution=x'], 1, ['one by one, such as attribution.voice=…']],
    ['what looks like a mapping', ['credibility={grade: 2'], 1, ['such as credibility.grade=…']],
    ['white space', ['statement= '], 1, ['[blank-text]']],
    ['what cannot be seen', ['note=a\u200bb'], 1, ['is not text without invisible']],
  ])('refuses %s, and writes nothing', async (_, values, code, words) => {
    const { run, records } = own();
    const before = contents(records);
    const ran = await run('set', 'quay-discussed', ...values);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    for (const one of words) expect(ran.err).toContain(one);
    expect(contents(records)).toEqual(before);
  });

  test('adds a part together with its evidence, since none is complete without', async () => {
    const { run, read } = own();
    const part = ['positions.0.party=southland', 'positions.0.stance=withdrew'];
    const cite = ['--from', 'wire-2020', '--sources', 'texts', '--cite'];
    const words = 'Bo Ray of Southland';
    expect((await run('set', 'harbour-agreement', ...part)).err).toContain('property "evidence"');
    const ran = await run('set', 'harbour-agreement', ...part, ...cite, `positions.0=${words}`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(read('documents/harbour-agreement.yml')).toMatch(
      /positions:\n {2}- party: southland\n {4}stance: withdrew\n {4}evidence:\n {6}- type: passage\n/,
    );
    for (const [more, told] of [
      [[`positions.1=${words}`], 'harbour-agreement/positions/1 is no fact'],
      [[`positions.0=${words}`, '--cite', 'positions.0=Bo Ray'], 'positions.0 is given twice'],
      [['words'], 'it is no fact and phrase'],
    ] as const) {
      const bad = await run('set', 'harbour-agreement', 'note=x', ...cite, ...more);
      expect({ fine: bad.code === 0, told: bad.err.includes(told) }).toEqual({ fine: false, told: true });
    }
  });

  test('is not hindered by faults elsewhere, nor by an id that is mistyped', async () => {
    const { run, write } = own();
    write('places/bad.yml', 'kind: place\nid: bad\n');
    expect(await run('set', 'ann-lee', 'note=Seen.')).toMatchObject({ code: 0, err: '' });
    for (const id of ['an-lee', 'records/persons/ann-lee.yml', 'Ann-Lee'])
      expect(await run('set', id, 'note=Seen.')).toMatchObject({
        code: 1,
        err: expect.stringContaining('Did you mean ann-lee?'),
      });
  });
});

describe('summit rename', () => {
  test('takes file and references along, and leaves a redirect', async () => {
    const { run, read, records } = own();
    const { code, out } = await run('rename', 'ann-lee', 'anna-lee');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^records\/persons\/ann-lee\.yml → records\/persons\/anna-lee\.yml; references in \d files follow\n$/,
    );
    expect(read('redirects/ann-lee.yml')).toBe('kind: redirect\nid: ann-lee\nreason: moved\nto: anna-lee\n');
    const all = contents(records);
    expect(Object.keys(all)).not.toContain('persons/ann-lee.yml');
    for (const [name, text] of Object.entries(all))
      if (name !== 'redirects/ann-lee.yml') expect(text).not.toMatch(/\bann-lee\b/);
    await expectSound(run);
    // And back again: the redirect makes room for the record.
    expect(await run('rename', 'anna-lee', 'ann-lee', '--no-redirect')).toMatchObject({ code: 0 });
    await expectSound(run);
    expect(Object.keys(contents(records)).sort()).toEqual(Object.keys(contents(own().records)).sort());
  });

  test('takes along what led to it before', async () => {
    const { run, read } = own();
    expect(read('redirects/harbor-agreement.yml')).toContain('to: harbour-agreement');
    await run('rename', 'harbour-agreement', 'port-agreement');
    expect(read('redirects/harbor-agreement.yml')).toContain('to: port-agreement');
    await expectSound(run);
  });

  test.each<[string, readonly string[], number, string]>([
    ['an id that is taken', ['ann-lee', 'bo-ray'], 2, 'There is a person bo-ray already'],
    ['what is no id', ['ann-lee', 'Ann Lee'], 2, 'is no id'],
    ['a record that there is not', ['an-lee', 'x'], 1, 'Did you mean ann-lee?'],
  ])('refuses %s', async (_, args, code, words) => {
    const { run, records } = own();
    const before = contents(records);
    expect(await run('rename', ...args)).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining(words),
    });
    expect(contents(records)).toEqual(before);
  });
});

describe('summit remove', () => {
  test('names every place that refers to the record, and takes nothing away', async () => {
    const { run, records } = own();
    const before = contents(records);
    const { code, out, err } = await run('remove', 'ann-lee', '--withdrawn', 'It was another.');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('ann-lee is referred to at ');
    expect(err).toContain('\n  records/summits/port-2020.yml:26:13  participations.0.person\n');
    expect(contents(records)).toEqual(before);
  });

  test('takes a record away, and may leave why', async () => {
    const { run, read, records } = own();
    await run(
      'add',
      'organization',
      'a-body',
      '--set',
      'name.en=A body',
      '--set',
      'organizationType=company',
    );
    expect(await run('remove', 'a-body', '--withdrawn', 'There was none.')).toMatchObject({
      code: 0,
      out: 'removed: records/organizations/a-body.yml\nwritten: records/redirects/a-body.yml\n',
    });
    expect(read('redirects/a-body.yml')).toBe(
      'kind: redirect\nid: a-body\nreason: withdrawn\nnote: There was none.\n',
    );
    expect(Object.keys(contents(records))).not.toContain('organizations/a-body.yml');
    expect(await run('remove', 'a-body')).toMatchObject({
      code: 0,
      out: 'removed: records/redirects/a-body.yml\n',
    });
    await expectSound(run);
  });

  test('has another record take its place', async () => {
    const { run, read, write, records } = own();
    write(
      'persons/ann-m-lee.yml',
      read('persons/ann-lee.yml').replace('id: ann-lee', 'id: ann-m-lee').replace('Ann Lee', 'Ann M. Lee'),
    );
    const before = contents(records);
    expect(await run('remove', 'ann-lee', '--with-redirect', 'port-city')).toMatchObject({
      code: 2,
      out: '',
    });
    // Whoever signs must have held the post on the day.
    const later = read('persons/ann-m-lee.yml').replace(/since: \S+/, 'since: 2021-01-01');
    write('persons/ann-m-lee.yml', later);
    expect(await run('remove', 'ann-lee', '--with-redirect', 'ann-m-lee')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('nothing was written'),
    });
    expect(contents(records)).toEqual({ ...before, 'persons/ann-m-lee.yml': later });
    write('persons/ann-m-lee.yml', before['persons/ann-m-lee.yml'] ?? '');
    expect(await run('remove', 'ann-lee', '--with-redirect', 'ann-m-lee')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(read('redirects/ann-lee.yml')).toContain('to: ann-m-lee');
    expect(read('summits/port-2020.yml')).toContain('person: ann-m-lee');
    await expectSound(run);
  });
});

describe('a record that is at fault', () => {
  test('hides no other from list and show', async () => {
    const { run, write, read } = own();
    write(
      'claims/trade-reached.yml',
      read('claims/trade-reached.yml').replace('kind: claim', 'kind: claim\ndate: 2020-13-01'),
    );
    write('persons/bo-ray.yml', 'kind: person\nid: bo-ray\nname: [');
    const listed = await run('list');
    expect(listed.code).toBe(0);
    const ours = await run('list', '--data', 'records');
    expect(ours.code).toBe(1);
    expect(ours.out).toMatch(
      /^port-2020 {2}2020-03-05 {2}Port City {2}2 claims, 1 document {2}Meeting in Port City\n/,
    );
    expect(ours.err).toContain('records/claims/trade-reached.yml:');
    expect(ours.err).toContain('records is shown without what is at fault: ');
    for (const id of ['port-2020', 'quay-discussed', 'harbour-commitment', 'trade-figure', 'wire-2020']) {
      const shown = await run('show', id, '--data', 'records');
      expect(shown).toMatchObject({ code: 1, out: expect.stringContaining(id) });
      expect(shown.err).not.toContain('failed');
    }
    const bad = await run('show', 'trade-reached', '--data', 'records');
    expect(bad).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(
        'error: trade-reached is in records/claims/trade-reached.yml, and has faults',
      ),
    });
  });
});
