import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { source } from '@summit/data';
import { describe, expect, test } from 'vitest';
import { root, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { folderWithText, testWith } from '../support/tools.ts';

const TEXT = 'wire-2020.txt';

/** The small dataset with its text changed. */
function withText(change: (text: string) => string): string {
  const { folder, texts } = smallDataset();
  const file = join(texts, TEXT);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

const args = (command: string) => [command, '--data', 'records', '--sources', 'texts'];

describe('verify', () => {
  test('the right text', async () => {
    const { code, out, err } = await summit(args('verify'), { cwd: smallDataset().folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      `✓ wire-2020 (${TEXT}): the text has the recorded digest; 11 passages of 11 agree\n`,
    );
  });

  test('a text under another name is known by its digest', async () => {
    const { folder, texts } = smallDataset();
    writeFileSync(join(texts, 'some other.text'), readFileSync(join(texts, TEXT)));
    rmSync(join(texts, TEXT));
    const { code, out } = await summit(args('verify'), { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('✓ wire-2020 (some other.text): the text has the recorded digest');
  });

  test('one word changed: the text is called changed, and each passage that differs is listed', async () => {
    const cwd = withText((text) => text.replace('signed', 'sealed'));
    const { code, out } = await summit(args('verify'), { cwd });
    expect(code).toBe(1);
    expect(out).toContain(`✗ wire-2020 (${TEXT}): the text is not the one recorded; `);
    expect(out).toContain('    agreement-signed/evidence/0: 107–141: text changed\n');
    expect(out).not.toContain('quay-discussed');
  });

  test('a text cut short', async () => {
    const cwd = withText((text) => text.slice(0, 150));
    const { code, out } = await summit([...args('verify'), '--json'], { cwd });
    expect(code).toBe(1);
    const { sources, passages } = JSON.parse(out) as { sources: unknown; passages: { outcome: string }[] };
    expect(sources).toEqual([{ source: 'wire-2020', file: TEXT, match: 'name' }]);
    expect(new Set(passages.map(({ outcome }) => outcome))).toEqual(new Set(['ok', 'text-changed']));
  });

  test.each(['', 'Another text.'])('another text than the recorded one: %j', async (text) => {
    const { folder, texts } = smallDataset();
    writeFileSync(join(texts, TEXT), text);
    const { code, out } = await summit(args('coverage'), { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ wire-2020 \(wire-2020\.txt\): the text is not the one recorded/);
    expect(out).not.toContain('covered');
    const json = JSON.parse((await summit([...args('coverage'), '--json'], { cwd: folder })).out);
    expect(json).toMatchObject({ sources: [], changed: [{ source: 'wire-2020', file: TEXT }] });
  });

  test('no text', async () => {
    const { folder, texts } = smallDataset();
    rmSync(join(texts, TEXT));
    const { code, out } = await summit(args('verify'), { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('✗ wire-2020: no text in texts has its digest or its name\n');
  });

  test('files that are no text are passed over', async () => {
    const { folder, texts } = smallDataset();
    writeFileSync(join(texts, 'picture.bin'), Buffer.alloc(64));
    expect((await summit(args('verify'), { cwd: folder })).code).toBe(0);
  });
});

describe('a text in another form', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const NAMES = 'its line ends (CRLF in place of LF)';

  test('is told as such, and --fix takes the records over to it, digests included', async () => {
    const cwd = withText(crlf);
    const told = await summit(args('verify'), { cwd });
    expect(told.code).toBe(1);
    expect(told.out).toContain(
      `✗ wire-2020 (${TEXT}): the text differs from the one recorded in ${NAMES} alone; `,
    );
    expect(told.out).not.toMatch(/not found again|changed to/);
    const json = JSON.parse((await summit([...args('verify'), '--json'], { cwd })).out) as object;
    expect(json).toMatchObject({
      sources: [{ match: 'form', differences: [{ aspect: 'line-ends', was: 'LF', is: 'CRLF' }] }],
    });
    const fixed = await summit([...args('verify'), '--fix'], { cwd });
    expect({ code: fixed.code, err: fixed.err }).toEqual({ code: 0, err: '' });
    expect(fixed.out).toContain('the text has the recorded digest; 11 passages of 11 agree');
    expect((await summit(['validate', 'records', '--sources', 'texts'], { cwd })).err).toBe('');
  });

  test('is told with the other normal form and a mark in front, under another name too', async () => {
    const { folder, texts } = smallDataset();
    const text = readFileSync(join(texts, TEXT), 'utf8');
    const accented = text.replace('Ann Lee', 'Ánn Léé');
    writeFileSync(join(texts, TEXT), accented);
    // Its passages are those of the accented text.
    expect((await summit([...args('verify'), '--fix'], { cwd: folder })).out).toContain(
      'rewritten: records/sources/wire-2020.yml',
    );
    rmSync(join(texts, TEXT));
    writeFileSync(join(texts, 'from a mac.txt'), crlf(accented.normalize('NFD')));
    writeFileSync(join(texts, 'another.txt'), 'Nothing of it.\n');
    const { code, out } = await summit(args('verify'), { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain(
      `✗ wire-2020 (from a mac.txt): the text differs from the one recorded in ${NAMES} and its normal form (NFD in place of NFC) alone; `,
    );
    expect(out).not.toMatch(/not found again/);
  });

  test('is cited and covered as it was recorded', async () => {
    const [before, cwd] = [smallDataset().folder, withText(crlf)];
    for (const command of [
      ['cite', 'wire-2020', 'under discussion', '--data', 'records', '--sources', 'texts'],
      args('coverage'),
    ]) {
      const [own, other] = await Promise.all([summit(command, { cwd: before }), summit(command, { cwd })]);
      expect(other).toEqual(own);
      expect(own.out).not.toBe('');
    }
  });
});

describe('verify of a text that changed', () => {
  const verify = (cwd: string, ...more: readonly string[]) => summit([...args('verify'), ...more], { cwd });
  const claim = (folder: string, id: string) =>
    readFileSync(join(folder, `records/claims/${id}.yml`), 'utf8');

  test('finds passages that moved, and writes their positions when asked to', async () => {
    const cwd = withText((text) => text.replace('Ann Lee', '😀 Again, Ann Lee'));
    const file = join(cwd, 'records/claims/quay-discussed.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('theme:', '# Told last.\ntheme:'));
    const before = contents(join(cwd, 'records'));
    const told = await verify(cwd);
    expect(told.code).toBe(1);
    expect(told.out).toContain(
      '    quay-discussed/evidence/0: 191–225: text changed\n' +
        '      moved to 200–234 (wire-2020.txt:3:173): “A second 𝒬uay is under discussion.”\n',
    );
    expect(told.out).toContain('10 passages moved: summit verify --fix writes the new positions.\n');
    expect(contents(join(cwd, 'records'))).toEqual(before);

    const fixed = await verify(cwd, '--fix');
    expect({ code: fixed.code, err: fixed.err }).toEqual({ code: 0, err: '' });
    expect(fixed.out).toContain('rewritten: records/sources/wire-2020.yml\n');
    expect(fixed.out).toContain('the text has the recorded digest; 11 passages of 11 agree\n');
    expect(claim(cwd, 'quay-discussed')).toContain('# Told last.\ntheme:');
    // Nothing but positions, and the text's digest and length.
    const after = contents(join(cwd, 'records'));
    for (const [name, text] of Object.entries(before)) {
      const lines = text.split('\n');
      const changed = (after[name] ?? '').split('\n').filter((line, index) => line !== lines[index]);
      const allowed = name.startsWith('sources') ? /^ +(sha256|length|start|end): / : /^ +(start|end): \d+$/;
      expect(changed.filter((line) => !allowed.test(line))).toEqual([]);
    }
    expect((await summit(['validate', 'records', '--sources', 'texts'], { cwd })).err).toBe('');
  });

  test('tells of a quotation as of a claim where its passage is now', async () => {
    const cwd = withText((text) => text.replace('Trade had', 'As for trade: Trade had'));
    const [evidence] = /^evidence:\n.*/ms.exec(claim(cwd, 'trade-reached')) ?? [''];
    const quotation = join(cwd, 'records/quotations/lee-on-trade.yml');
    writeFileSync(quotation, readFileSync(quotation, 'utf8').replace(/^evidence:\n.*/ms, evidence));
    const { code, out } = await verify(cwd);
    expect(code).toBe(1);
    expect(out).toContain(
      '    lee-on-trade/evidence/0: 142–190: text changed\n' +
        '      moved to 156–204 (wire-2020.txt:3:129): “Trade had reached $20 million in 2019, Lee said.”\n',
    );
  });

  test('names all places where what stands around a passage does not decide between them', async () => {
    const cwd = withText(
      () => 'One: A second 𝒬uay is under discussion. Two: A second 𝒬uay is under discussion.\n',
    );
    expect((await verify(cwd)).out).toContain(
      '    quay-discussed/evidence/0: 191–225: text changed\n' +
        '      stands at several places: 5–39 (wire-2020.txt:1:6), 45–79 (wire-2020.txt:1:46)\n',
    );
  });

  test('says where a text was too long to look everywhere', async () => {
    const cwd = withText((text) => text.replace('𝒬uay', 'port') + 'and so on '.repeat(60_000));
    expect((await verify(cwd)).out).toMatch(
      / {4}quay-discussed\/evidence\/0: 191–225: text changed\n {6}.*; the text is too long to search all of it, so it may stand further off\n/,
    );
  });

  test('takes a passage whose words changed to its likely place, where it fails until it was looked at', async () => {
    const cwd = withText((text) => text.replace('Ann', 'Ms Ann').replace('They signed', 'Both then signed'));
    const likely =
      'likely changed to 110–149 (wire-2020.txt:3:83): “Both then signed the Harbour Agreement.”\n';
    expect((await verify(cwd)).out).toContain(likely);
    for (const turn of ['first', 'second']) {
      const { code, out } = await verify(cwd, '--fix');
      expect({ turn, code }).toEqual({ turn, code: 1 });
      expect(out).toContain(
        `    agreement-signed/evidence/0: 110–149: digest differs\n      not there letter by letter; ${likely}`,
      );
    }
    const cited = await summit(
      ['cite', 'wire-2020', 'Both then signed the harbour agreement.', ...args('x').slice(1)],
      { cwd },
    );
    for (const file of ['claims/agreement-signed', 'documents/harbour-agreement']) {
      const path = join(cwd, `records/${file}.yml`);
      const digest = /sha256: \w+/.exec(cited.out)?.[0] ?? '';
      writeFileSync(path, readFileSync(path, 'utf8').replace(/sha256: \w+/g, digest));
    }
    expect((await verify(cwd)).code).toBe(0);
  });

  test('the earlier text tells the words of a passage that has no neighbours', async () => {
    const cwd = withText(() => 'A second 𝒬uay is still under discussion. All else is told anew.\n');
    expect((await verify(cwd)).out).toContain(
      'quay-discussed/evidence/0: 191–225: text changed\n      not found again\n',
    );
    const { out } = await verify(cwd, '--earlier', join(root, 'tests/fixtures/sound/texts'));
    expect(out).toContain(
      'likely changed to 0–40 (wire-2020.txt:1:1): “A second 𝒬uay is still under discussion',
    );
  });

  test('a text in which nothing stands is not taken for the source’s', async () => {
    const cwd = withText(() => 'Something else altogether.\n');
    const before = contents(join(cwd, 'records'));
    const { code, out } = await verify(cwd, '--fix');
    expect(code).toBe(1);
    expect(out).not.toContain('rewritten');
    expect(contents(join(cwd, 'records'))).toEqual(before);
  });

  test('--fix needs records of one’s own', async () => {
    const { texts } = smallDataset();
    expect(await summit(['verify', '--sources', texts, '--fix'])).toMatchObject({ code: 2, out: '' });
  });
});

test('verify fails on a text that was changed, though all passages stand where they stood', async () => {
  const { folder, texts } = smallDataset();
  appendFileSync(join(texts, TEXT), 'More.\n');
  const { code, out } = await summit(args('verify'), { cwd: folder });
  expect(code).toBe(1);
  expect(out).toMatch(/^✗ .*: the text is not the one recorded; (\d+) passages of \1 agree\n/);
});

describe('coverage', () => {
  test('all of a text', async () => {
    const { code, out, err } = await summit(args('coverage'), { cwd: smallDataset().folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      `✓ wire-2020 (${TEXT}): 100 % of 183 characters covered, white space aside\n` +
        '  4 stretches of evidence, 1 of declared furniture\n',
    );
  });

  test('what nothing rests on is listed with line, column and first words', async () => {
    const { folder, records } = smallDataset();
    // Without the claim on the quay and what refers to it, the text's last sentence is left over.
    for (const file of ['claims/quay-discussed.yml', 'editions/port-2020-edition-1.yml'])
      rmSync(join(records, file));
    const { code, out } = await summit(args('coverage'), { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ wire-2020 \(wire-2020\.txt\): 8\d(\.\d)? % of 183 characters/);
    // The letter before “uay” lies outside the basic plane: columns are counted in code points.
    expect(out).toContain(`  ${TEXT}:3:164  code points 191–225  A second 𝒬uay is under discussion.\n`);
  });

  test('JSON holds the stretches and their records', async () => {
    const { code, out } = await summit([...args('coverage'), '--json'], { cwd: smallDataset().folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      missing: [],
      sources: [
        {
          file: TEXT,
          source: 'wire-2020',
          percent: 100,
          uncovered: [],
          stretches: expect.arrayContaining([
            { start: 0, end: 26, records: [], furniture: 'headline' },
            expect.objectContaining({ start: 191, end: 225, records: ['quay-discussed'], furniture: null }),
          ]),
        },
      ],
    });
  });

  test('no text', async () => {
    const { folder, texts } = smallDataset();
    rmSync(join(texts, TEXT));
    const { code, out } = await summit(args('coverage'), { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('✗ wire-2020: its text is not in texts\n');
  });
});

describe('coverage as a page', () => {
  test('marks every passage, leads to its records and back, and shows what is left over', async () => {
    const { folder, records, texts } = smallDataset();
    for (const file of ['claims/quay-discussed.yml', 'editions/port-2020-edition-1.yml'])
      rmSync(join(records, file));
    const source = join(records, 'sources/wire-2020.yml');
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('Harbour talks', 'Harbour <b>talks</b> & "<script>'),
    );
    const { code, out } = await summit([...args('coverage'), '--html', 'out/page.html'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('written: out/page.html (it holds the texts: do not hand it on)\n');
    const html = readFileSync(join(folder, 'out/page.html'), 'utf8');
    expect(html).toContain(
      '<h2 id="s1-title">Harbour &lt;b&gt;talks&lt;/b&gt; &amp; &quot;&lt;script&gt;</h2>',
    );
    expect(html).toContain('do not hand it on');
    expect(html).toContain('<span class="tag">not covered </span>A second 𝒬uay is under discussion.</mark>');
    expect(html).toMatch(
      /<span class="evidence several"[^>]*>They signed the Harbour Agreement\.<\/span><sup>/,
    );
    // Every link leads somewhere in the page, and no id is there twice.
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    // The whole text is there, once tags and the signs that were added are taken out.
    const shown = /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
    const words = shown
      .replace(/<sup>.*?<\/sup>| ?<span class="tag">.*?<\/span>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(words).toBe(readFileSync(join(texts, TEXT), 'utf8'));
  });
});

describe('the canonical summit’s first source', () => {
  const id = 'southfront-2019-06-05';
  const folder = folderWithText(source(id).text?.sha256);
  const called = 'its text';

  testWith(folder, called, 'every passage agrees', async (texts) => {
    const { code, out } = await summit(['verify', '--sources', texts]);
    expect(out).toMatch(
      new RegExp(
        `^✓ ${id} \\(.*\\): the text has the recorded digest; ([\\d,]+) passages? of \\1 agree$`,
        'm',
      ),
    );
    expect(code).toBe(0);
  });

  testWith(folder, called, 'every character is covered', async (texts) => {
    const { code, out } = await summit(['coverage', '--sources', texts]);
    expect(out).toMatch(new RegExp(`^✓ ${id} \\(.*\\): 100 % of [\\d,]+ characters covered`, 'm'));
    expect(code).toBe(0);
  });

  testWith(folder, called, 'validate checks the same digests', async (texts) => {
    expect((await summit(['validate', '--sources', texts])).code).toBe(0);
  });

  testWith(folder, called, 'a text with one letter changed is told as such', async (texts) => {
    const changed = freshFolder();
    for (const name of readdirSync(texts)) {
      const text = readFileSync(join(texts, name), 'utf8');
      writeFileSync(join(changed, name), text.replace(/e(?=[^e]*$)/, 'é'));
    }
    const { code, out } = await summit(['verify', '--sources', changed]);
    expect(out).toContain(': the text is not the one recorded; ');
    expect(out.match(/: text changed$/gm)?.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
});
