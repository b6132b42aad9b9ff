import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim, Source } from '../generated/open.ts';
import { countCodePoints, sliceCodePoints } from './code-points.ts';
import { relocate } from './relocate.ts';
import { digest } from './sha256.ts';

type Range = readonly [start: number, end: number];

function datasetOf(text: string, ranges: readonly Range[]) {
  const source: Source = {
    kind: 'source',
    id: 's',
    title: 's',
    publisher: 'P',
    language: 'en',
    tier: 'agency',
    reliability: { grade: 'B', reason: 'r' },
    text: { sha256: digest(text), length: countCodePoints(text), furniture: [] },
  };
  const claims = ranges.map(
    ([start, end], index): Claim => ({
      kind: 'claim',
      id: `c${index}`,
      summit: 'm',
      statement: 'x',
      theme: 'event',
      speechAct: 'reported',
      attribution: { voice: 'narration', source: 's' },
      about: [],
      credibility: { grade: '2', reason: 'r' },
      evidence: [
        {
          type: 'passage',
          source: 's',
          selector: { type: 'TextPositionSelector', start, end },
          sha256: digest(sliceCodePoints(text, start, end)),
          relation: 'supports',
        },
      ],
    }),
  );
  return buildDataset([source, ...claims], null);
}

const TEXT = 'First words. He agreed. The quay is new. He agreed. It rained. Last words.\n';
const range = (words: string, from = 0): Range => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};
const told = (text: string, ranges: readonly Range[], earlier?: string) =>
  relocate(datasetOf(TEXT, ranges), 's', text, { earlier }).map(({ outcome, places }) => [
    outcome,
    ...places.map(({ start, end }) => sliceCodePoints(text, start, end)),
  ]);

describe('relocate', () => {
  test('what stands is left, what moved is found', () => {
    const moved = TEXT.replace('The quay', '😀 New here. The quay');
    expect(told(moved, [range('First words.'), range('Last words.')])).toEqual([
      ['in-place', 'First words.'],
      ['moved', 'Last words.'],
    ]);
  });

  test('of words that stand twice, those between the same neighbours are meant', () => {
    const ranges = [range('The quay is new.'), range('He agreed.', 30), range('Last words.')];
    const [, second] = relocate(datasetOf(TEXT, ranges), 's', `Note.\n${TEXT}`);
    expect(second).toMatchObject({ outcome: 'moved', places: [{ start: 6 + (ranges[1]?.[0] ?? 0) }] });
  });

  test.each([
    ['ends where it begins', [range('The quay is new. '), range('He agreed.', 30)], 1, 47],
    ['begins where it ends', [range('He agreed.'), range(' The quay is new.')], 0, 19],
  ] as const)('a neighbour may be one that %s', (_, ranges, asked, start) => {
    const found = relocate(datasetOf(TEXT, ranges), 's', `Note.\n${TEXT}`)[asked];
    expect(found).toMatchObject({ outcome: 'moved', places: [{ start }] });
  });

  test('without neighbours, all places of such words are told', () => {
    expect(told(`Note.\n${TEXT}`, [range('He agreed.')])).toEqual([['several', 'He agreed.', 'He agreed.']]);
  });

  test('a passage whose words changed is looked for between its neighbours', () => {
    const changed = TEXT.replace('quay is new', 'second quay is new').replace('Last', 'The very last');
    const ranges = [
      range('First words.'),
      range('The quay is new.'),
      range('It rained.'),
      range('Last words.'),
    ];
    expect(told(changed, ranges)).toEqual([
      ['in-place', 'First words.'],
      ['changed', 'The second quay is new.'],
      ['moved', 'It rained.'],
      ['changed', 'The very last words.'],
    ]);
    expect(told(TEXT.replace('The quay is new. ', ''), ranges.slice(0, 2))).toEqual([
      ['in-place', 'First words.'],
      ['lost'],
    ]);
  });

  test('or by its earlier words, where the earlier text is at hand', () => {
    const changed = `Last words. The quay is brand new. ${'So it was. '.repeat(5)}`;
    expect(told(changed, [range('The quay is new.')])).toEqual([['lost']]);
    expect(told(changed, [range('The quay is new.')], TEXT)).toEqual([['changed', 'The quay is brand new.']]);
    // Another text than the recorded one says nothing of the passage's words.
    expect(told(changed, [range('The quay is new.')], changed)).toEqual([['lost']]);
  });

  describe('in a text of another form', () => {
    const ACCENTED = 'Zuerst.\nTrọng kam in Köln an.\nEs regnete in Köln.\nZuletzt.\n';
    const passage = (words: string): Range => {
      const start = countCodePoints(ACCENTED.slice(0, ACCENTED.indexOf(words)));
      return [start, start + countCodePoints(words)];
    };
    const passagesOf = [
      passage('Zuerst.'),
      passage('Trọng kam in Köln an.\nEs'),
      passage('regnete in Köln'),
      passage('Zuletzt.'),
    ];
    const find = (text: string, earlier?: string) =>
      relocate(datasetOf(ACCENTED, passagesOf), 's', text, { earlier }).map(
        ({ outcome, places, differences }) => [
          outcome,
          ...places.map(({ start, end }) => sliceCodePoints(text, start, end)),
          ...differences.map(({ aspect, was, is }) => `${aspect}: ${was} → ${is}`),
        ],
      );
    const LINE_ENDS = 'line ends: LF → CRLF';
    const NORMAL_FORM = 'normal form: NFC → NFD';
    const other = ACCENTED.replaceAll('\n', '\r\n').normalize('NFD');
    const expected = [
      ['in-place', 'Zuerst.'],
      ['moved', 'Trọng kam in Köln an.\r\nEs'.normalize('NFD'), LINE_ENDS, NORMAL_FORM],
      ['moved', 'regnete in Köln'.normalize('NFD'), NORMAL_FORM],
      ['moved', 'Zuletzt.'],
    ];

    test('each passage is found, with what it differs in itself', () => {
      expect(find(other)).toEqual(expected);
    });

    test('where words were put in as well', () => {
      const [, ...rest] = expected;
      expect(find(`Neu: ${other}`)).toEqual([['moved', 'Zuerst.'], ...rest]);
    });

    test('by the earlier words too', () => {
      const [, ...rest] = expected;
      expect(find(`Neu: ${other}`, ACCENTED)).toEqual([['moved', 'Zuerst.'], ...rest]);
    });
  });

  test('by earlier words alone, where there are some: no text is too long for that', () => {
    const filler = 'And so it went on. '.repeat(20_000);
    const words = Array.from({ length: 40 }, (_, index) => `Minister ${index} came by ship number ${index}.`);
    const earlier = `${filler}${words.join(' ')}`;
    const ranges = words.map((one): Range => [earlier.indexOf(one), earlier.indexOf(one) + one.length]);
    const changed = `New. ${earlier.replaceAll('came', 'went').replaceAll(' by ', ' with ')}`;
    const found = relocate(datasetOf(earlier, ranges), 's', changed, { earlier });
    expect(new Set(found.map(({ outcome, givenUp }) => `${outcome} ${givenUp}`))).toEqual(
      new Set(['changed false']),
    );
  });

  test('says where a text was too long to be searched as a whole', () => {
    const [gone, moved] = [range('It rained.'), range('The quay is new.')];
    const long = `${'word '.repeat(100_000)}The quay is new.`;
    const [near] = relocate(
      datasetOf(TEXT, [gone]),
      's',
      `Note. ${TEXT.replace('It rained.', 'It snowed.')}`,
    );
    expect(near).toMatchObject({ outcome: 'lost', givenUp: false });
    const [far] = relocate(datasetOf(TEXT, [gone]), 's', long);
    expect(far).toMatchObject({ outcome: 'lost', givenUp: true });
    expect(relocate(datasetOf(TEXT, [moved]), 's', long)).toMatchObject([
      { outcome: 'moved', givenUp: false },
    ]);
  });

  test('finds every passage of a text to which something was added anywhere outside of it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', '😀', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, letters, letters, letters, (before, passage, after, added, more) => {
        fc.pre(passage !== '');
        const start = countCodePoints(before);
        const data = datasetOf(before + passage + after, [[start, start + countCodePoints(passage)]]);
        const text = `${added}${before}${more}${passage}${after}`;
        const [found] = relocate(data, 's', text);
        const expected = start + countCodePoints(added) + countCodePoints(more);
        expect(['in-place', 'moved', 'several']).toContain(found?.outcome);
        if (found?.outcome !== 'in-place')
          expect(found?.places.map((place) => place.start)).toContain(expected);
        for (const place of found?.places ?? []) expect(place.sha256).toBe(digest(passage));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
