import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, parseDocument } from 'yaml';
import { isWritten, rewriteYaml } from './canonical-form.ts';
import { BOUNDS } from './parse.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { isObject, type JsonObject } from './raw-record.ts';
import { writeYaml } from './write-yaml.ts';

/** Pieces that lines of records are made of, and what means something else when it stands in the wrong place. */
const piece = fc.constantFrom(
  ...[
    'a',
    'kind',
    'on',
    'null',
    'true',
    'yes',
    'one two',
    'Tom’s',
    'é',
    '中',
    '“x”',
    '\u00a0',
    '\u0085',
    '(x)',
  ],
  ...[
    '0',
    '-0',
    '14',
    '007',
    '1.50',
    '1e3',
    '0x1f',
    '0o7',
    '.5',
    '1_000',
    '2019-06-05',
    '2019/2020',
    '08ce',
    '1:30',
  ],
  ...[
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '? ',
    '! ',
    '&a ',
    '*a',
    '|',
    '>',
    '%',
    '@',
    '`',
    ',',
    '[',
    ']',
    '{',
    '}',
  ],
  ...['"', "'", '\\', "''", '\\n', '~', '---', '...', '[]', '{}', '=', '<<'],
);
const words = fc.array(piece, { maxLength: 4 }).map((list) => list.join(''));
/** Texts as records hold them, some of which are folded, and a few that are like none. */
const sentence = fc
  .array(fc.constantFrom('word', 'another', '2019', 'Moscow’s', '“so”', 'x'.repeat(70)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.join(' '));
const text = fc.oneof(
  { weight: 8, arbitrary: sentence },
  {
    weight: 4,
    arbitrary: fc.constantFrom('moscow-2019', '2019-06-05', '2019-01/2020', '14', '08ce', 'a: b'),
  },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: fc.tuple(sentence, words, sentence).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const scalar = fc.oneof(
  { weight: 12, arbitrary: text },
  { weight: 3, arbitrary: fc.oneof(fc.nat(), fc.boolean(), fc.constantFrom(-33.25, 55.7)) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, -0, [], {})) },
);
const map = fc.dictionary(fc.constantFrom('a', 'on', 'nameOf', 'b_1'), scalar, { minKeys: 1, maxKeys: 3 });
const list = fc.array(fc.oneof(scalar, map), { maxLength: 3 });
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: map },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: fc.record({ deep: fc.oneof(map, list), wild: fc.oneof(list, fc.array(list)) }) },
);
const json = fc.json({ maxDepth: 3 });

/** A text as the writer leaves it, or with some pieces put into it or taken out of it. */
const mutated = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(piece, fc.constantFrom('\n', '\n  ', ' '))), {
        maxLength: 3,
      }),
    )
    .map(([written, changes]) => {
      let changed = written;
      for (const [at, length, inserted] of changes) {
        const start = at % (changed.length + 1);
        changed = changed.slice(0, start) + inserted + changed.slice(start + length);
      }
      return changed;
    });
const record = fc
  .dictionary(fc.constantFrom('kind', 'id', 'note', 'name', 'aliases', 'evidence'), value, { minKeys: 1 })
  .map((members) => members as JsonObject);
const yaml = record.map((members) => {
  const document = new Document(members, { version: '1.2', schema: 'core' });
  return document.toString({ lineWidth: 110, indent: 2 });
});

/** What the whole parser makes of a text; undefined where it finds a fault. */
function whole(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

describe('plain texts', () => {
  test('what is read of plain YAML is what the whole parser reads', () => {
    let plain = 0;
    fc.assert(
      fc.property(mutated(yaml), (text) => {
        const read = readPlainYaml(text, BOUNDS);
        if (read === undefined) return;
        plain++;
        expect(read).toEqual(whole(text));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 4_000) },
    );
    expect(plain).toBeGreaterThan(800);
  });

  test('what is read of plain JSON is what the whole parser reads', () => {
    let plain = 0;
    fc.assert(
      fc.property(mutated(json), (text) => {
        const read = readPlainJson(text, BOUNDS);
        if (read === undefined) return;
        plain++;
        expect(read).toEqual(whole(text));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 10_000) },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  test('a text with comments that is taken for canonical is its own canonical form', () => {
    const comment = fc.constantFrom('# why', '# a: b', '#tight', '#', '# wide  ', '# "quoted" - and [more]');
    const noted = fc
      .tuple(
        record,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), comment, fc.nat(9)), { maxLength: 4 }),
      )
      .map(([members, comments]) => {
        const lines = (writeYaml('Place', members) ?? '').split('\n');
        for (const [share, words, off] of comments) {
          const at = Math.floor(share * (lines.length - 1));
          const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
          // Mostly as far in as what follows, and now and then elsewhere.
          lines.splice(at, 0, `${off === 0 ? `${indent}  ` : off === 1 ? '' : indent}${words}`);
        }
        return lines.join('\n');
      });
    let canonical = 0;
    fc.assert(
      fc.property(noted, (text) => {
        const read = readPlainYaml(text, BOUNDS);
        if (read !== undefined) expect(read).toEqual(whole(text));
        // What looks like a comment within a folded text is none, so that the value may be another.
        const value = whole(text);
        if (!isObject(value) || !isWritten(text, writeYaml('Place', value))) return;
        canonical++;
        expect(rewriteYaml(text, 'Place', value)).toBe(text);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 4_000) },
    );
    expect(canonical).toBeGreaterThan(200);
  });

  test('what is written of a value is what its document would print', () => {
    let written = 0;
    fc.assert(
      fc.property(record, (members) => {
        const text = writeYaml('Place', members);
        if (text === null) return;
        written++;
        expect(whole(text)).toEqual(members);
        expect(rewriteYaml(text, 'Place', members)).toBe(text);
        const json = JSON.stringify(members, null, 2);
        if (readPlainJson(json, BOUNDS)) expect(rewriteYaml(json, 'Place', members)).toBe(text);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 4_000) },
    );
    expect(written).toBeGreaterThan(800);
  });
});
