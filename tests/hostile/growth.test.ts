/**
 * How the time grows that readers take with what they are given: each is given some of it and four times as much. What
 * grows with the square takes sixteen times as long then. CPU time is compared, and of the two runs alone, so that no
 * other machine and no other load makes a difference.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { bundle, run } from '../support/command.ts';
import { writeCorpus } from '../support/corpus/write-corpus.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';

/** More than linear, for the caches of the machine, and far from the square. */
const MOST = 9;
/** What a start of the command takes, in seconds, and what nobody need care about. */
const NOTHING = 0.5;
/** Where something would hang, this ends it. */
const SECONDS = '120';

interface Reading {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** CPU seconds of a command that may find any fault of its input, and no fault of the program. */
async function secondsOf({ args, cwd }: Reading): Promise<number> {
  const file = join(freshFolder(), 'cpu');
  const preload = join(import.meta.dirname, '../support/cpu-time.cjs');
  const { code, err } = await run(
    'timeout',
    [SECONDS, process.execPath, '--require', preload, bundle, ...args],
    { cwd, env: { CPU_TIME: file } },
  );
  expect([0, 1, 2], err.slice(0, 500)).toContain(code);
  expect(err).not.toMatch(/summit itself failed|^\s+at .*:\d+:\d+/m);
  return Number(readFileSync(file, 'utf8'));
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = freshFolder();
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  return folder;
}

/** A file of records with so many characters, made of one piece over and over. */
const record =
  (before: string, piece: string, name = 'records/one.yml') =>
  (size: number): Reading => ({
    args: ['validate', 'records'],
    cwd: folderOf({ [name]: `${before}${piece.repeat(Math.ceil(size / piece.length))}\n` }),
  });

/** An archive as tar has it, of so many files. */
function tarOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const blocks = files.flatMap(([name, text]) => {
    const head = Buffer.alloc(512);
    head.write(name);
    head.write('0000644\0', 100);
    head.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('        ', 148);
    head.write('0ustar\x0000', 156);
    const sum = head.reduce((all, byte) => all + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0'))];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const diffOf = (files: readonly (readonly [string, string])[]): Reading => ({
  args: ['diff', 'one.tgz', 'one.tgz'],
  cwd: folderOf({ 'one.tgz': tarOf(files) }),
});

/** A text of numbered sentences, and a source with a passage of evidence in every one. */
function passages(count: number, change: (text: string) => string): string {
  const { folder } = smallDataset();
  const sentences = Array.from(
    { length: count },
    (_, n) => `Sentence ${n * 7919} tells of harbour ${n * 104_729}.\n`,
  );
  const text = sentences.join('');
  const digest = (words: string) => createHash('sha256').update(words).digest('hex');
  let at = 0;
  const evidence = sentences.map((sentence) => {
    const selector = { type: 'TextPositionSelector', start: at, end: at + sentence.length - 1 };
    at += sentence.length;
    return {
      type: 'passage',
      source: 'long',
      selector,
      sha256: digest(sentence.slice(0, -1)),
      relation: 'supports',
    };
  });
  const write = (name: string, value: object) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), stringify(value, { lineWidth: 110 }));
  };
  write('records/sources/long.yml', {
    ...{ kind: 'source', id: 'long', title: 'Long', publisher: 'port-wire', language: 'en', tier: 'agency' },
    reliability: { grade: 'B', reason: 'Usually right.' },
    text: { sha256: digest(text), length: text.length, furniture: [] },
  });
  // So many pieces in each place as a record may have.
  for (let n = 0; n * 100 < evidence.length; n++)
    write(`records/places/place-${n}.yml`, {
      ...{ kind: 'place', id: `place-${n}`, name: { en: `Place ${n}` }, placeType: 'city' },
      evidence: evidence.slice(n * 100, n * 100 + 100),
    });
  mkdirSync(join(folder, 'earlier'));
  writeFileSync(join(folder, 'earlier/long.txt'), text);
  writeFileSync(join(folder, 'texts/long.txt'), change(text));
  return folder;
}

const HEAD = '%PDF-1.7\n';
const pdf =
  (piece: string) =>
  (size: number): Reading => ({
    args: ['extract', 'one.pdf'],
    cwd: folderOf({
      'one.pdf': `${HEAD}${piece.repeat(Math.ceil(size / piece.length))}\nstartxref\n${HEAD.length}\n%%EOF\n`,
    }),
  });

/** A full briefing by a house whose folder holds one file. */
function ofHouse(file: string, text: string): Reading {
  const { folder } = smallDataset();
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'own', file), text);
  const asked = ['--data', 'records', '--templates', 'own', '--format', 'html', '--report', 'full'];
  return { args: ['render', ...asked], cwd: folder };
}

const template =
  (piece: string) =>
  (size: number): Reading =>
    ofHouse('about.hbs', `<section>${piece.repeat(Math.ceil(size / piece.length))}</section>\n`);

const page =
  (piece: string) =>
  (size: number): Reading => {
    const { folder } = smallDataset();
    mkdirSync(join(folder, 'pages'));
    writeFileSync(
      join(folder, 'pages/gazette-2020.html'),
      `<p>${piece.repeat(Math.ceil(size / piece.length))}`,
    );
    return { args: ['verify', '--data', 'records', '--pages', 'pages'], cwd: folder };
  };

/** A catalogue of messages beside the templates of a house. */
const messages =
  (text: (count: number) => string) =>
  (count: number): Reading =>
    ofHouse('en.ftl', text(count));
const numbered = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => `${line(number)}\n`).join('');

/** Two revisions of a repository, the later without the first of so many records. */
const revisions = (count: number): Reading => {
  const folder = (n: number) => `records/places-${n % 100}`;
  const cwd = folderOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `${folder(n)}/place-${n}.yml`,
        `kind: place\nid: place-${n}\nname:\n  en: Place ${n}\nplaceType: city\n`,
      ]),
    ),
  );
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one');
  git('rm', '-q', `${folder(0)}/place-0.yml`);
  git('commit', '-qm', 'two');
  return { args: ['diff', '--records', 'records', 'HEAD~1', 'HEAD'], cwd };
};

const table =
  (row: (number: number) => string) =>
  (rows: number): Reading => {
    const { folder } = smallDataset();
    const lines = Array.from({ length: rows }, (_, number) => row(number));
    writeFileSync(join(folder, 'organizations.csv'), `id,name.en,organizationType\n${lines.join('\n')}\n`);
    return { args: ['import', 'organizations.csv', '--data', 'records', '--dry-run'], cwd: folder };
  };

const READERS: Readonly<Record<string, readonly [make: (size: number) => Reading, size: number]>> = {
  'a record: a list on one line': [record('kind: place\nnames: ', '[a], '), 90_000],
  'a record: spaces': [record('kind: place\nnote: a', '  '), 90_000],
  'a record: quotation marks': [record('kind: place\nnote: ', '"\'"'), 90_000],
  'a record: members': [record('kind: place\n', 'a: b\n'), 90_000],
  'a record: comments': [record('kind: place\n', '# a: b\n'), 90_000],
  'a record: aliases': [record('kind: place\na: &a x\nb: [', '*a, '), 90_000],
  'a record: one line folded': [record('kind: place\nnote: a\n', '  word\n'), 90_000],
  'a record in JSON: brackets': [record('{"kind": "place", "a": [', '[],', 'records/one.json'), 90_000],
  'records: many': [
    (meetings) => {
      const cwd = freshFolder();
      writeCorpus(join(cwd, 'records'), meetings);
      return { args: ['validate', 'records'], cwd };
    },
    20,
  ],
  'a table': [table((number) => `body-${number},Body ${number},state`), 1500],
  'a table: quotation marks': [
    table((number) => `body-${number},"Body ""${number}"" ""of"" it",state`),
    1500,
  ],
  'a table: faults': [table(() => 'a b,"",x,,,'), 1500],
  'texts: passages where they were': [
    (count) => ({
      args: ['verify', '--data', 'records', '--sources', 'texts'],
      cwd: passages(count, (text) => text),
    }),
    2000,
  ],
  'texts: passages that moved': [
    (count) => ({
      args: ['verify', '--data', 'records', '--sources', 'texts'],
      cwd: passages(count, (text) => `New at the head.\n${text}`),
    }),
    2000,
  ],
  'texts: passages whose words changed, beside the earlier text': [
    (count) => ({
      args: ['verify', '--data', 'records', '--sources', 'texts', '--earlier', 'earlier'],
      cwd: passages(count, (text) => text.replaceAll(' tells of ', ' speaks of ')),
    }),
    1000,
  ],
  'texts: what no record rests on': [
    (count) => ({
      args: ['coverage', '--data', 'records', '--sources', 'texts'],
      cwd: passages(count, (text) => text),
    }),
    2000,
  ],
  'a saved page: elements': [page('<p><b>word</b> '), 300_000],
  'a saved page: elements within each other': [page('<div>'), 300_000],
  'a saved page: ends of nothing': [page('</b>'), 300_000],
  'a saved page: unfinished': [page('<a b="'), 300_000],
  'a saved page: entities': [page('&amp;&'), 300_000],
  'a saved page: comments': [page('<!-- - --'), 300_000],
  'a PDF: objects': [pdf('1 0 obj\n<< /A 1 >>\nendobj\n'), 1_000_000],
  'a PDF: open brackets': [pdf('['), 1_000_000],
  'a PDF: dictionaries': [pdf('<</A '), 1_000_000],
  'a PDF: digits': [pdf('1'), 1_000_000],
  'a PDF: numbers': [pdf('1 0 '), 1_000_000],
  'a PDF: names': [pdf('/#41'), 1_000_000],
  'a PDF: texts': [pdf('(\\('), 1_000_000],
  'a PDF: streams': [pdf('stream\nendstream\n'), 1_000_000],
  'a PDF: tables': [pdf('xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev 9 >>\n'), 1_000_000],
  'a package: files': [
    (count) => diffOf(Array.from({ length: count }, (_, n) => [`package/file-${n}`, 'text'] as const)),
    4000,
  ],
  'a package: records': [
    (count) =>
      diffOf([
        ['package/package.json', '{"name":"@summit/data","version":"1.0.0"}'],
        ['package/dist/meta.json', '{"schemaVersion":2,"digest":"x"}'],
        [
          'package/dist/records-places.json',
          JSON.stringify(Array.from({ length: count }, (_, n) => ({ kind: 'place', id: `place-${n}` }))),
        ],
      ]),
    4000,
  ],
  'a repository: records of two revisions': [revisions, 1500],
  'messages: many': [messages((count) => numbered(count, (n) => `new-${n} = Message { $of } of ${n}`)), 3000],
  'messages: one of others': [messages((count) => `all = ${'{ one } '.repeat(count)}\none = word\n`), 3000],
  'messages: each of the one before': [
    messages((count) => numbered(count, (n) => `new-${n} = { new-${n + 1} }`)),
    3000,
  ],
  'a template: elements': [template('<p>A word.</p>'), 30_000],
  'a template: expressions': [template('{{title}} '), 30_000],
  'a template: what is never closed': [template('<p><strong>'), 30_000],
  'a template: brackets': [template('{{#if '), 30_000],
};

describe('four times as much takes about four times as long', () => {
  test.concurrent.each(Object.entries(READERS))('%s', async (_, [make, size]) => {
    const small = await secondsOf(make(size));
    const large = await secondsOf(make(size * 4));
    // Of what takes hardly longer than the start, no growth can be told.
    expect(large).toBeLessThan(Math.max(NOTHING, small) * MOST);
  });
});
