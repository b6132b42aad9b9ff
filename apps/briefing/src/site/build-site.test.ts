import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { dataset as canonical } from '@summit/data';
import { allRecords, type Dataset, references, type SummitRecord } from '@summit/data/validate';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { datasetOf, dataset as fixture } from '../reports/testing/fixture.ts';
import { unresolvedPaths } from '../templates/paths.ts';
import { pageOf } from './addresses.ts';
import type { SiteFile } from './build-site.ts';
import { siteContext } from './context.ts';
import { fieldOf, referenceId } from './fields.ts';
import { pageRecords, planPages } from './plan-pages.ts';
import { wholeSite } from './testing/whole-site.ts';

const report = {
  summit: 'moscow-2019',
  meetings: ['moscow-2019'],
  report: 'full',
  subject: null,
  file: 'moscow-2019-full',
  title: 'Full briefing',
  within: 'full briefing',
  anchors: new Set(['claim-moscow-2019-xudabao-contract']),
  pages: 2,
};
function build(dataset: Dataset, base: string | null = null): readonly SiteFile[] {
  const { files, faults } = wholeSite(dataset, { base, reports: [report], messages: english() });
  expect(faults).toEqual([]);
  return files;
}
const text = ({ data }: SiteFile): string => Buffer.from(data).toString();
const fileOf = (files: readonly SiteFile[], path: string): string => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path}`);
  return text(found);
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}
function tagsIn(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) }).end(html);
  return tags;
}
const linksIn = (html: string): ReadonlySet<string | undefined> =>
  new Set(tagsIn(html).map(({ attributes }) => attributes['href']));

/** Width and height of a PNG, which its head tells (W3C, PNG third edition, 11.2.1). */
function sizeOfPng({ data }: SiteFile): readonly [number, number] {
  const bytes = Buffer.from(data);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What a reader sees of a page. */
function shown(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-F]+)|([a-z]+));/gi, (_, hex: string, name: string) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? ''),
    )
    .replace(/[\s\u00a0]+/g, ' ');
}

/** Every text of a record that is neither a code nor an id, with its field. */
function proseOf(value: unknown, pointer = ''): (readonly [pointer: string, text: string])[] {
  if (typeof value === 'string') return /[\s\u0080-\uffff]/.test(value) ? [[pointer, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => proseOf(inner, `${pointer}/${key}`));
}

describe('the canonical dataset', () => {
  const dataset = canonical();
  const files = build(dataset);
  const records = new Map(
    pageRecords(siteContext(dataset, [], english())).map((record) => [record.id as string, record]),
  );

  test('every record has a page that says all that it says, and leads to all that it refers to', () => {
    const lost: string[] = [];
    for (const record of records.values()) {
      const html = fileOf(files, pageOf(record));
      const links = linksIn(html);
      const seen = shown(html);
      for (const [pointer, value] of proseOf(record))
        if (!seen.includes(value.replace(/[\s\u00a0]+/g, ' '))) lost.push(`${record.id}${pointer}: ${value}`);
      for (const { pointer, id } of references(record)) {
        const target = records.get(id);
        if (target && !links.has(`../${pageOf(target)}`)) lost.push(`${record.id}${pointer} -> ${id}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('every record is told what refers to it', () => {
    const lost: string[] = [];
    const pages = new Map(
      files.filter(({ path }) => path.endsWith('.html')).map((file) => [file.path, linksIn(text(file))]),
    );
    for (const record of records.values())
      for (const { id, pointer } of references(record)) {
        const target = records.get(id);
        const links = target && pages.get(pageOf(target));
        if (links && !links.has(`../${pageOf(record)}`)) lost.push(`${id} <- ${record.id}${pointer}`);
      }
    expect(lost).toEqual([]);
  });

  test('a claim leads to the reports that show it', () => {
    expect(linksIn(fileOf(files, 'claims/moscow-2019-xudabao-contract.html'))).toContain(
      '../reports/moscow-2019-full.html#claim-moscow-2019-xudabao-contract',
    );
    expect(fileOf(files, 'claims/moscow-2019-meeting.html')).not.toContain('reports/moscow-2019-full.html#');
  });

  test('each drawing is there as vectors, as an image and as values', () => {
    const kinds = new Map<string, string[]>();
    for (const { path } of files) {
      const [, name, extension] = /^charts\/(.+)\.(\w+)$/.exec(path) ?? [];
      if (name && extension) kinds.set(name, [...(kinds.get(name) ?? []), extension]);
    }
    for (const [name, extensions] of kinds) expect(extensions.sort(), name).toEqual(['csv', 'png', 'svg']);
    for (const part of ['ladder', 'timeline', 'shares', 'measures', 'progress', 'outcome-map', 'series'])
      expect(
        [...kinds.keys()].some((name) => name.includes(part)),
        part,
      ).toBe(true);
    const [chart] = files.filter(({ path }) => path.startsWith('charts/') && path.endsWith('.png'));
    expect(chart && sizeOfPng(chart)[0]).toBe(1200);
  });

  test('the same input gives the same bytes', () => {
    expect(build(fixture)).toEqual(build(fixture));
  });

  test('every field by which records refer to others has words', () => {
    const fields = new Set(
      allRecords(dataset).flatMap((record) => references(record).map(({ pointer }) => fieldOf(pointer))),
    );
    expect([...fields].filter((field) => !english().has(referenceId(field)))).toEqual([]);
    expect(fields.size).toBeGreaterThan(40);
  });
});

test('every field of the schemas has words', () => {
  const folder = resolve(import.meta.dirname, '../../../../schemas');
  const names = readdirSync(folder).flatMap((file) => {
    const found: string[] = [];
    JSON.parse(readFileSync(join(folder, file), 'utf8'), (key, value) => {
      if (key === 'properties') found.push(...Object.keys(value));
      return value;
    });
    return found;
  });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !english().has(`field-${name}`))).toEqual([]);
});

describe('addresses', () => {
  test('without one, there is no sitemap, no canonical link, and nothing that is absolute', () => {
    const files = build(fixture);
    expect(files.some(({ path }) => path === 'sitemap.xml')).toBe(false);
    expect(files.filter((file) => /<link rel="canonical"/.test(text(file)))).toEqual([]);
    expect(fileOf(files, 'robots.txt')).toBe('User-agent: *\nDisallow:\n');
  });

  test('with one, every public page is in the sitemap and names its address', () => {
    const files = build(fixture, 'https://example.org/a&b/');
    const map = fileOf(files, 'sitemap.xml');
    expect(map).toContain('<loc>https://example.org/a&amp;b/</loc>');
    expect(map).not.toMatch(/404\.html|search\.html/);
    for (const { path, data } of files.filter((file) => file.path.endsWith('.html'))) {
      const listed = map.includes(
        `<loc>https://example.org/a&amp;b/${path === 'index.html' ? '' : path}</loc>`,
      );
      expect({ path, listed }).toEqual({ path, listed: !String(data).includes('content="noindex"') });
    }
    expect(fileOf(files, 'claims/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/a&amp;b/claims/index.html">',
    );
    // It is shown at any address, from which only whole ones lead back.
    expect(fileOf(files, '404.html')).toContain('href="https://example.org/a&amp;b/assets/site.css"');
  });
});

test('llms.txt leads to pages that there are, and tells each meeting by its finding', () => {
  const files = build(fixture);
  const paths = new Set(files.map(({ path }) => path));
  const text = fileOf(files, 'llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !paths.has(link))).toEqual([]);
  expect(links.length).toBeGreaterThan(20);
  for (const { summit, finding, bottomLine } of fixture.editions.values()) {
    expect(text).toContain(`(summits/${summit}.html): ${finding?.text ?? bottomLine.text}`);
  }
  const absolute = fileOf(build(fixture, 'https://example.org/a&b/'), 'llms.txt');
  expect(absolute).toContain('(https://example.org/a&b/promises/promises.csv)');
});

describe('redirects', () => {
  const moved = { kind: 'redirect', id: 'old-one', reason: 'moved' } as const;
  const one = fixture.persons.keys().next().value ?? '';
  const other = fixture.places.keys().next().value ?? '';
  const withRedirect = (redirect: object) =>
    build(datasetOf([...allRecords(fixture), redirect] as Parameters<typeof datasetOf>[0]));

  test('a page that moved leads on, and its record knows the former id', () => {
    const files = withRedirect({ ...moved, to: one });
    expect(fileOf(files, 'persons/old-one.html')).toContain(`content="0; url=../persons/${one}.html"`);
    expect(shown(fileOf(files, `persons/${one}.html`))).toContain('old-one');
  });

  test('a record that was split leads to all its parts, from the folder of each kind', () => {
    const files = withRedirect({ ...moved, reason: 'split', to: [one, other] });
    for (const folder of ['persons', 'places']) {
      const html = fileOf(files, `${folder}/old-one.html`);
      expect(linksIn(html)).toContain(`../persons/${one}.html`);
      expect(linksIn(html)).toContain(`../places/${other}.html`);
      expect(html).not.toContain('http-equiv="refresh"');
    }
  });
});

describe('hostile records', () => {
  const HOSTILE = ' </script><img src=x onerror="alert(1)">\' {{x}} &amp; ]]>';
  const spoilt = (value: unknown): unknown => {
    if (typeof value === 'string') return /[\s\u0080-\uffff]/.test(value) ? value + HOSTILE : value;
    if (Array.isArray(value)) return value.map(spoilt);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner)]));
  };
  const records = allRecords(fixture).map((record) => spoilt(record) as SummitRecord);
  const files = build(datasetOf(records as Parameters<typeof datasetOf>[0]));

  test('what looks like markup stays text, in every field of every kind', () => {
    const html = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('reports/'));
    for (const file of html) {
      const tags = tagsIn(text(file));
      expect(tags.length).toBeGreaterThan(30);
      expect(tags.filter(({ name, attributes }) => name === 'img' || 'onerror' in attributes)).toEqual([]);
    }
    const lost = records.flatMap((record) => {
      if (record.kind === 'redirect') return [];
      const seen = shown(fileOf(files, pageOf(record)));
      return proseOf(record)
        .filter(([, value]) => !seen.includes(value.replace(/[\s\u00a0]+/g, ' ')))
        .map(([pointer, value]) => `${record.id}${pointer}: ${value}`);
    });
    expect(lost).toEqual([]);
  });

  test('the feed has what Atom wants, and the same ids wherever the site stands', () => {
    const feed = fileOf(build(fixture), 'latest.atom');
    const based = fileOf(build(fixture, 'https://example.org/'), 'latest.atom');
    const ids = (xml: string) => Array.from(xml.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);
    const entries = feed.split('<entry>').slice(1);
    expect(entries.length).toBeGreaterThan(2);
    expect(new Set(ids(feed)).size).toBe(entries.length + 1);
    expect(ids(based)).toEqual(ids(feed));
    for (const part of feed.split('<entry>')) {
      expect(part).toMatch(
        /<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/,
      );
      expect(part).toMatch(/<title>[^<]+<\/title>/);
      expect(part).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/);
      expect(part).toMatch(/<link rel="alternate"[^>]* href="[^"]+"\/>/);
    }
    const days = Array.from(feed.matchAll(/<updated>(.*?)<\/updated>/g), ([, day]) => day ?? '').slice(1);
    expect(days).toEqual([...days].sort().reverse());
    expect(based).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/latest.atom"/>',
    );
  });

  test('the data for machines ends where it should', () => {
    for (const file of files.filter(({ path }) => /^(claims|persons)\/.*\.html$/.test(path))) {
      const blocks = [...text(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      for (const [, json = ''] of blocks) expect(() => JSON.parse(json)).not.toThrow();
    }
  });

  test.each(['../../etc/passwd', 'a/b', '.hidden', 'a.b', ''])('an id %j is no name for a file', (id) => {
    expect(() => pageOf({ kind: 'claim', id })).toThrow(/not a name for a file/);
  });
});

/** Paths of a view, and whether they are filled: what is seen of a template differs by these. */
function fieldsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${path}/*`)).concat(path);
  if (typeof value !== 'object' || value === null) return [`${path}: ${Boolean(value)}`];
  return Object.entries(value).flatMap(([key, one]) => fieldsOf(one, `${path}/${key}`));
}

test('every value that the templates ask for is in the views', () => {
  const folder = resolve(import.meta.dirname, '../../templates');
  const site = readdirSync(join(folder, 'site')).map((file) => join('site', file));
  const sources = new Map(
    [...site, 'pill.hbs', 'pill-words.hbs'].map((file) => [
      basename(file, '.hbs'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
  const masthead = { home: '', search: '', searchPage: '', links: [{ text: '', href: '' }] };
  const foot = { version: '', about: '', alphabet: '', kinds: [{ text: '', href: '' }] };
  const brief = { ...report, report: 'executive', file: 'moscow-2019-executive' };
  const factSheet = { ...report, subject: 'huawei-mts-5g-agreement-2019' };
  const split = { kind: 'redirect', id: 'old-one', reason: 'split', to: [...fixture.persons.keys()] };
  const withPrevious = allRecords(fixture).map((record) =>
    record.kind === 'summit' ? { ...record, previous: [record.id] } : record,
  );
  const small = datasetOf([...withPrevious, split] as Parameters<typeof datasetOf>[0]);
  const met = new Set<string>();
  const planned = [
    ...planPages(siteContext(small, [report], english())),
    ...planPages(siteContext(canonical(), [report, brief, factSheet], english())),
  ]
    .map(({ plan }) => plan())
    .filter(({ template, view }) => {
      const fresh = fieldsOf(view, template).filter((field) => !met.has(field));
      for (const field of fresh) met.add(field);
      return fresh.length > 0;
    });
  const { missing, misused, unvisited } = unresolvedPaths(
    [
      ...planned.map(({ template, view }) => [template, inWords(view, english())] as const),
      ['masthead', masthead],
      ['foot', foot],
    ],
    sources,
  );
  expect({ missing, misused, unvisited }).toEqual({ missing: [], misused: [], unvisited: [] });
});

test('pages of all kinds are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'require-csp-nonce': 'off',
      'require-sri': 'off',
      // What HTML lets one leave out is left out.
      'attr-quotes': 'off',
      'no-implicit-close': 'off',
      'element-permitted-content': 'off',
      'no-implicit-button-type': 'off',
      'prefer-native-element': 'off',
    },
  });
  const pages = build(fixture, 'https://example.org/').filter(({ path }) => path.endsWith('.html'));
  // Two of each folder, which are a list and a record.
  const sample = pages.filter(({ path }, index) => {
    const [folder] = path.split('/');
    const before = pages.slice(0, index).filter((one) => one.path.split('/')[0] === folder);
    return folder !== 'reports' && before.length < 2;
  });
  const faults: string[] = [];
  for (const { path, data } of sample) {
    const { results } = await validator.validateString(String(data));
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages) faults.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
  expect(sample.length).toBeGreaterThan(20);
});

test('a page that is passed on shows the finding of its meeting and what became of the promises', () => {
  const files = build(fixture, 'https://example.org/');
  const properties = (path: string) =>
    new Map(
      tagsIn(fileOf(files, path)).flatMap(({ name, attributes: { property, content } }) =>
        name === 'meta' && property ? [[property, content ?? '']] : [],
      ),
    );
  const commitment = properties('commitments/farm-commitment.html');
  expect(commitment.get('og:image')).toBe('https://example.org/previews/moscow-2019.png');
  expect(commitment.get('og:image:alt')).toContain(fixture.editions.get('moscow-2019-1')?.finding?.text);
  const image = files.find(({ path }) => path === 'previews/moscow-2019.png');
  expect(image && sizeOfPng(image)).toEqual([1200, 630]);
  // What is of no meeting shows the newest; where nobody knows the address of the site, there is no whole one to give.
  expect(properties('about.html').get('og:image')).toMatch(/^https:\/\/example\.org\/previews\/.*\.png$/);
  expect(fileOf(build(fixture), 'about.html')).not.toContain('og:image');
});
