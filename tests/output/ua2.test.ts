/** Every report as PDF/UA-2, WTPDF 1.0 and PDF/A-4f (`--standard ua2`), beside the same as PDF/UA-1 and PDF/A-3a. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceFaults, readStructure, readText, type StructKid } from '@summit/typesetter/testing';
import { beforeAll, expect, test } from 'vitest';
import { run, summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { openPdf } from '../support/pdf.ts';
import { qpdf, testWith } from '../support/tools.ts';

const folders = { ua1: freshFolder(), ua2: freshFolder() };
const { records } = smallDataset();
let names: readonly string[];

beforeAll(async () => {
  for (const [standard, folder] of Object.entries(folders))
    for (const data of [[], ['--data', records]]) {
      const args = ['render', '--report', 'all', '--format', 'pdf', '--standard', standard];
      const { code, err } = await summit([...args, '--out', folder, ...data]);
      if (code !== 0) throw new Error(err);
    }
  names = readdirSync(folders.ua2);
  expect(readdirSync(folders.ua1)).toEqual(names);
}, 300_000);

const fileOf = (standard: 'ua1' | 'ua2', name: string) => readFileSync(join(folders[standard], name));

test('every report keeps to every clause that our checks know', () => {
  expect(names.length).toBeGreaterThan(20);
  const faulty = names.flatMap((name) => {
    const faults = conformanceFaults(fileOf('ua2', name), 'ua2');
    return faults.length > 0 ? [{ name, faults }] : [];
  });
  expect(faulty).toEqual([]);
});

testWith(
  qpdf,
  'qpdf',
  'qpdf finds nothing, and PDF 2.0',
  async (tool) => {
    for (const name of names) {
      const { code, out, err } = await run(tool, ['--check', join(folders.ua2, name)]);
      expect({ name, code, err }).toEqual({ name, code: 0, err: '' });
      expect(out).toContain('PDF Version: 2.0');
      expect(out).not.toMatch(/warning/i);
    }
  },
  120_000,
);

/** All text of the structure, in its order. */
const textIn = (kid: StructKid): string =>
  typeof kid === 'string'
    ? kid
    : 'annotation' in kid
      ? ''
      : kid
          .slice(1)
          .map((inner) => textIn(inner as StructKid))
          .join('');

test('both have the same words, on the same pages and in the same order', () => {
  for (const name of names) {
    const [one, two] = [fileOf('ua1', name), fileOf('ua2', name)];
    expect(readText(two)).toEqual(readText(one));
    expect(textIn(readStructure(two))).toBe(textIn(readStructure(one)));
  }
});

test('for pdf.js, links and bookmarks lead to the same places', async () => {
  for (const name of names.filter((one) => one.startsWith('port-2020'))) {
    const [one, two] = await Promise.all([openPdf(fileOf('ua1', name)), openPdf(fileOf('ua2', name))]);
    const leads = ({ links }: typeof one) => links.map(({ id: _, ...link }) => link);
    expect(leads(two)).toEqual(leads(one));
    expect(two.outline).toEqual(one.outline);
    expect(two.info).toMatchObject({ PDFFormatVersion: '2.0', Language: one.info['Language'] });
    expect(two.attachments).toEqual(one.attachments);
  }
});

test('a house style asks for it, and the command goes before the house', async () => {
  const [templates, out] = [freshFolder(), freshFolder()];
  writeFileSync(join(templates, 'house.yml'), 'standard: ua2\n');
  const args = ['render', 'port-2020', '--data', records, '--report', 'executive', '--format', 'pdf'];
  const versionOf = async (...more: readonly string[]) => {
    const { code, err } = await summit([...args, '--templates', templates, '--out', out, ...more]);
    expect({ code, err }).toMatchObject({ code: 0 });
    return readFileSync(join(out, 'port-2020-executive.pdf'), 'latin1').slice(0, 8);
  };
  expect(await versionOf()).toBe('%PDF-2.0');
  expect(await versionOf('--standard', 'ua1')).toBe('%PDF-1.7');
});

test('a standard that there is none of is told, with those that there are', async () => {
  const { code, err } = await summit(['render', '--standard', 'ua3']);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/ua3[\s\S]*ua1[\s\S]*ua2/) });
});
