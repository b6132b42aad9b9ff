/** The bench measures nothing if what it measures does not work: its own side is built and run, without the peers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run } from './support/command.ts';
import { openPdf } from './support/pdf.ts';
import { qpdf, testWith } from './support/tools.ts';

const bench = join(root, 'tests/bench/typesetting');
const content = join(bench, 'content.json');
const folder = mkdtempSync(join(tmpdir(), 'summit-bench-test-'));
const ours = (...args: string[]) => run(process.execPath, [join(folder, 'ours/dist/summit.js'), ...args]);

beforeAll(async () => {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const built = await run(tsx, [join(bench, 'build.ts'), join(folder, 'ours')]);
  expect(built.err).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a cold run writes the briefing as PDF and page', async () => {
  const [pdf, page] = [join(folder, 'a.pdf'), join(folder, 'a.html')];
  expect(await ours('cold', content, pdf, page)).toEqual({ code: 0, out: '', err: '' });

  const { title, sections, notes } = JSON.parse(readFileSync(content, 'utf8'));
  const read = await openPdf(readFileSync(pdf));
  expect(read.pages.length).toBeGreaterThanOrEqual(6);
  expect(read.pages.length).toBeLessThanOrEqual(7);
  expect(read.info['Title']).toBe(title);
  expect(read.marked).toBe(true);
  const headings = read.outline.flatMap((item) => [item, ...item.items]).map((item) => item.title);
  expect(headings).toEqual(
    expect.arrayContaining(sections.map((section: { title: string }) => section.title)),
  );

  const html = readFileSync(page, 'utf8');
  expect(html).toContain(`<title>${title}</title>`);
  expect(html.match(/id="?note-\d+/g)).toHaveLength(notes.length);
});

test('distinct documents and a grown one are measured', async () => {
  const warm = JSON.parse((await ours('warm', content, '3')).out);
  expect(warm.times).toHaveLength(3);
  const [once, twice] = [await ours('grow', content, '1'), await ours('grow', content, '2')];
  expect(JSON.parse(twice.out).pages).toBeGreaterThan(JSON.parse(once.out).pages);
});

testWith(
  qpdf,
  'qpdf',
  'the judge of conformance finds nothing in our file, and faults in one that keeps to nothing',
  async () => {
    const { conformanceFaults } = await import('./bench/typesetting/conformance.mjs');
    const empty = join(folder, 'empty.pdf');
    await run('qpdf', ['--empty', empty]);
    expect(conformanceFaults(empty)).toEqual(
      expect.arrayContaining(['UA 7.1: no structure', 'UA 7.2: no language']),
    );
    const pdf = join(folder, 'judged.pdf');
    await ours('cold', content, pdf, join(folder, 'judged.html'));
    expect(conformanceFaults(pdf)).toEqual([]);
  },
);
