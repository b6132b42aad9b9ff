import { describe, expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { buildView } from '../reports/build-view.ts';
import type { EvidenceView } from '../reports/evidence/evidence-types.ts';
import type { ExecutiveView } from '../reports/executive/executive-types.ts';
import type { FullView } from '../reports/full/full-types.ts';
import {
  claims,
  dataset,
  datasetOf,
  options,
  passage,
  records,
  requests,
  seenPage,
} from '../reports/testing/fixture.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { symbols } from '../theme/symbols.ts';
import { actView, columnOf, SPEECH_ACTS } from './codes.ts';
import { inferredOf } from './dates.ts';
import { amount, periodTold, qualifiedValue, valueWithUnit } from './figures.ts';
import { createLookup, type Evidence, type Figure } from './records.ts';
import { weakestStanding } from './standings.ts';
import type { Words } from './types.ts';

const executive = wordedView<ExecutiveView>(dataset, { ...options, report: 'executive' });
const evidence = wordedView<EvidenceView>(dataset, { ...options, report: 'evidence' });
const full = wordedView<FullView>(dataset, { ...options, report: 'full' });
const views = requests.map(([, request]) => buildView(dataset, request));
/** No-break spaces as plain ones, to be read. */
const plain = (words: Words | null) =>
  english()
    .show(words ?? '')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  test.each([
    ['108000000000', '108 bn'],
    ['107100000000', '107.1 bn'],
    ['1500000', '1.5 m'],
    ['29.9', '29.9'],
    ['12345', '12,345'],
    ['-3.4', '−3.4'],
    ['1000000000000', '1 tn'],
  ])('%s is %s', (value, words) => expect(plain(amount(value))).toBe(words));

  const lookup = createLookup(dataset, 'en');

  test('units', () => {
    const told = (value: string, unit: Figure['unit']) => plain(valueWithUnit({ value, unit }, lookup));
    expect(told('10000000000', { type: 'money', currency: 'RUB' })).toBe('RUB 10 bn');
    expect(told('29.9', { type: 'percent', of: 'the plant' })).toBe('29.9 per cent');
    expect(told('3', { type: 'percentage-point', of: 'the tariff' })).toBe('3 percentage points');
    expect(told('3', { type: 'count', of: 'channels' })).toBe('3 channels');
    expect(told('38000000000', { type: 'measure', unit: 'm3', of: 'gas' })).toBe('38 bn m³ of gas');
    expect(told('1000', { type: 'measure', unit: 'MW' })).toBe('1,000 MW');
  });

  test('a comparator is said in words, an unclear one too', () => {
    const unit = { type: 'money', currency: 'USD' } as const;
    expect(plain(qualifiedValue({ value: '100000000000', unit, comparator: 'more-than' }, lookup))).toBe(
      'more than US$100 bn',
    );
    expect(plain(qualifiedValue({ value: '3', unit, comparator: 'unclear' }, lookup))).toBe(
      'US$3 (sense unclear)',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2019-06-05', '5 June 2019'],
    ['2019-06', 'June 2019'],
    ['2019', '2019'],
    ['2019-01/2019-03', 'first quarter of 2019'],
    ['2019-02/2019-05', 'February to May 2019'],
    ['2018/2019', '2018 to 2019'],
    // The months of a quarter, in two years.
    ['2018-10/2019-12', 'October 2018 to December 2019'],
    ['2018-10/2019-03', 'October 2018 to March 2019'],
  ])('%s is %s', (date, words) => expect(plain(english().date(date))).toBe(words));

  test('what was inferred is said', () => {
    expect(plain(inferredOf({ start: '2019-06-05', inferred: ['year'] }))).toBe('year inferred');
    expect(plain(periodTold({ value: '2019', basis: 'inferred' }))).toBe('2019 (inferred)');
    expect(plain(periodTold({ basis: 'unstated' }))).toBe('not stated');
  });
});

describe('words', () => {
  test('an act keeps its own verb, and what was discussed is never put with what was agreed', () => {
    expect(new Set(SPEECH_ACTS.map((act) => plain(actView(act).word))).size).toBe(SPEECH_ACTS.length);
    expect(SPEECH_ACTS.filter((act) => columnOf(act) === 'agreed')).toEqual([
      'signed',
      'adopted',
      'concluded',
      'agreed',
    ]);
    expect(SPEECH_ACTS.filter((act) => columnOf(act) === 'discussed')).toEqual(['discussed']);
  });
});

describe('standing', () => {
  const [claim] = claims;
  const other = (source: string, relation: Evidence['relation'] = 'supports') => {
    if (!claim) throw new Error('no claim');
    const changed = { ...claim, evidence: [passage(0), { ...passage(0, source), relation }] } as const;
    return plain(weakestStanding([changed], dataset).word);
  };

  test('a copy corroborates nothing, and what one origin says is one side only', () => {
    expect(other('mirror')).toBe('One side only');
    expect(other('daily')).toBe('Corroborated');
    expect(other('daily', 'refines')).toBe('Corroborated, refined');
    expect(other('daily', 'contradicts')).toBe('One side only');
  });

  test('a sentence stands as its weakest claim does', () => {
    const [met, signed] = claims;
    if (!met || !signed) throw new Error('no claims');
    const firm = { ...met, evidence: [passage(0), seenPage('daily')] } as const;
    expect(plain(weakestStanding([firm], dataset).word)).toBe('Corroborated');
    expect(plain(weakestStanding([firm, signed], dataset).word)).toBe('One side only');
  });
});

describe('views', () => {
  test('are total: nothing in them is undefined', () => {
    for (const view of views) {
      const holes: string[] = [];
      JSON.stringify(view, (key, value) => {
        if (value === undefined) holes.push(key);
        return value;
      });
      expect(holes).toEqual([]);
    }
  });

  test('name only symbols that are drawn', () => {
    const named: string[] = [];
    JSON.stringify(views, (key, value) => {
      if (key === 'symbol' && value !== null) named.push(value);
      return value;
    });
    expect(named.filter((name) => !(name in symbols))).toEqual([]);
  });

  test('number sources in order of first use', () => {
    expect(full.sources.map(({ number, publisher }) => `${number} ${publisher}`)).toEqual([
      '1 The Gazette',
      '2 The Daily',
    ]);
    const [first] = evidence.sources;
    const origin = evidence.sources.find(({ title }) => title === 'Talks');
    expect(first?.origins[0]?.cite?.number).toBe(origin?.number);
  });

  test('the one page cites one source for each claim, and all others as many as they need', () => {
    expect(executive.keyPoints.map(({ cites }) => cites.length)).toEqual([1, 1]);
    const signed = evidence.ledger
      .flatMap(({ entries }) => entries)
      .find(({ id }) => id === 'statement-signed');
    expect(signed?.evidence.map(({ kind }) => kind)).toEqual(['Its first source', 'Same origin']);
  });

  test('a limit that the entry of its source tells is not told again', () => {
    const extents = new Map(evidence.sources.map(({ number, extent }) => [number, extent]));
    const limited = evidence.ledger.flatMap(({ entries }) =>
      entries.flatMap(({ limits }) =>
        limits.flatMap(({ text, cites }) => cites.map(({ number }) => `${extents.get(number)}: ${text}`)),
      ),
    );
    expect(limited).toEqual(['beginning: Not read; entered as cited elsewhere.']);
    const cited = evidence.ledger.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.evidence.flatMap(({ cites }) => cites)),
    );
    expect(cited.some(({ number }) => extents.get(number) === 'beginning')).toBe(true);
  });

  test('number paragraphs through the report, the firmest act of a theme first', () => {
    expect(full.themes.map(({ title, start }) => `${start} ${title}`)).toEqual([
      '1 Cooperation between regions',
      '2 Culture, media and people',
      '3 Security and arms control',
      '5 International bodies and integration',
    ]);
    expect(full.statements.map(({ title, start }) => `${start} ${title}`)).toEqual([
      '6 The meeting',
      '7 State of relations',
      '8 Trade, finance and investment',
      '10 Culture, media and people',
    ]);
    const security = full.themes.find(({ id }) => id === 'theme-security');
    expect(security?.claims.map(({ act }) => act.word)).toEqual(['Signed', 'Reaffirmed']);
  });

  test('tell every claim of the meeting once: by its theme, as context, in a series, or in the evidence', () => {
    const told = [...full.themes, ...full.statements].flatMap((theme) =>
      theme.claims.map((claim) => claim.claims),
    );
    const before = full.context.map((entry) => entry.claims);
    expect(before).toEqual(['founded']);
    const more = claims.filter(({ refines }) => refines !== undefined).map(({ id }) => id);
    expect(more.length).toBeGreaterThan(0);
    expect([...told, ...before, ...more, 'series'].sort()).toEqual(claims.map(({ id }) => id).sort());
    const people = [...full.themes, ...full.statements].filter(({ id }) => id.endsWith('-people'));
    expect(
      people.flatMap((theme) => theme.claims).map(({ claims: id, beyond }) => `${id}: ${beyond}`),
    ).toEqual(['channels: null', 'degree: The Gazette']);
    const ledger = evidence.ledger.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ledger.sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  test('set positions by side, and tell silence', () => {
    const economy = full.positions?.rows.find(({ topic }) => topic.startsWith('Trade'));
    expect(
      economy?.cells.map(
        ({ items, silent }, i) =>
          `${full.positions?.sides[i]}: ${items.length > 0 ? items[0]?.points.length : silent}`,
      ),
    ).toEqual(['China: Nothing alone.', 'Russia: 2', 'Both together: Nothing joint.']);
  });

  test('an open discrepancy on anything shown is told on the one page, whatever the editors wrote', () => {
    expect(executive.open.map(({ label }) => label)).toEqual(['D2']);
    expect(executive.keyPoints[0]?.disputes).toEqual([]);
  });

  test('the full briefing tells what is open, the evidence report what is settled too', () => {
    expect(full.discrepancies.map(({ label, state, adopted }) => `${label} ${state} ${adopted}`)).toEqual([
      'D2 Open null',
    ]);
    expect(full.discrepancies[0]?.values.length).toBeGreaterThan(1);
    expect(full.documents?.items[0]?.disputes).toEqual([]);
    expect(evidence.discrepancies.map(({ label, state }) => `${label} ${state}`)).toEqual([
      'D2 Open',
      'D1 Settled',
    ]);
    expect(evidence.discrepancies[1]?.values.map(({ by }) => by)).toEqual(['The Gazette', 'Mirror']);
  });

  test('the status of a commitment is that of the day', () => {
    const statusOn = (asOf: string | null) =>
      wordedView<FullView>(dataset, { ...options, report: 'full', asOf }).commitments?.items.map(
        ({ title, status, overdue }) => `${title}: ${status.word}${overdue ? ', overdue' : ''}`,
      );
    expect(statusOn(null)).toEqual(['Farm: Late, overdue', 'Linking: No news']);
    expect(statusOn('2022-01-01')).toEqual(['Linking: No news', 'Farm: Fulfilled']);
  });

  test('a series keeps its authorities apart, with goals below', () => {
    const [series] = full.series;
    expect(series?.authorities).toEqual(['Customs office', 'Vladimir Putin']);
    expect(series?.unit).toBe('US$ bn');
    expect(
      series?.rows.map(({ period, cells }) =>
        [period, ...cells.map(({ entries }) => entries.map(({ value }) => value).join())].join(' | '),
      ),
    ).toEqual(['2016 | 100.1 | ', '2017 | 101.1 | ', '2018 | 102.1 | 108']);
    expect(series?.goals.map(({ setOn, due, metOn }) => [setOn, due, metOn])).toContainEqual([
      '2019',
      '2024',
      'not recorded',
    ]);
  });

  test('the evidence report counts claims by support, and tells what was not found', () => {
    const { standings, independence } = evidence.coverage;
    expect(standings.rows.at(-1)?.cells).toEqual(['9', '4', String(claims.length)]);
    expect(independence.rows.at(-1)?.cells.at(-1)).toBe('15');
    expect(evidence.sought.map(({ what }) => what)).toEqual(['The university’s own report']);
    expect(evidence.chains.map(({ origin, followers }) => `${origin}: ${followers.length}`)).toContain(
      'Mirror, “Talks”: 1',
    );
  });

  test('give every figure its authority and period', () => {
    expect(
      full.figures.map(({ value, authority, period }) => plain(`${value} | ${authority} | ${period}`)),
    ).toEqual(['US$108 bn | Vladimir Putin | 2018 (inferred)']);
  });

  test('leave out of the title the place and day that stand below it', () => {
    const titled = records.map((record) =>
      record.kind === 'summit' && record.id === 'moscow-2019'
        ? { ...record, title: { en: 'Meeting of the presidents, Moscow, 5 June 2019' } }
        : record,
    );
    const view = buildView(datasetOf(titled as typeof records), { ...options, report: 'full' });
    expect(view.band.title).toBe('Meeting of the presidents');
  });

  test('keep what is printed, and say how it is read', () => {
    const paragraphs = [...full.themes, ...full.statements].flatMap((theme) => theme.claims);
    expect(paragraphs.flatMap(({ note }) => note ?? [])).toEqual([
      'Printed as “CGRN”; read here as “CGTN”. No channel of the printed name is known.',
      'Inferred by the editors: The programmes are named elsewhere.',
      'The period is not named outright.',
    ]);
    expect(full.documents?.items.flatMap(({ printed }) => printed ?? [])).toEqual([
      'Printed as “Stabilty”; read here as “Stability”. A slip of the pen.',
    ]);
  });

  test('the brief dates two sources of one publisher, and no others', () => {
    const datesWith = (publisher: string) => {
      const changed = records.map((record) => {
        if (record.id === 'daily') return { ...record, publisher, published: '2019-06-07' };
        return record.id === 'trade-reached' ? { ...record, evidence: [seenPage('daily')] } : record;
      });
      const request = { ...options, report: 'executive' } as const;
      const { sources } = wordedView<ExecutiveView>(datasetOf(changed as typeof records), request);
      return sources.map(({ publisher, published }) => plain(`${publisher}: ${published ?? 'not dated'}`));
    };
    expect(datesWith('the-daily')).toEqual(['The Gazette: not dated', 'The Daily: not dated']);
    expect(datesWith('the-gazette')).toEqual(['The Gazette: 6 June 2019', 'The Gazette: 7 June 2019']);
  });

  test('take the day from the caller, else from the edition', () => {
    expect(plain(executive.band.asOf)).toBe('10 June 2019');
    const later = buildView(dataset, { ...options, report: 'executive', asOf: '2020-01-01' });
    expect(plain(later.band.asOf)).toBe('1 January 2020');
  });

  test('a reference that leads nowhere is a bug, not a hole', () => {
    const broken = datasetOf(records.filter(({ id }) => id !== 'kremlin'));
    expect(() => buildView(broken, { ...options, report: 'full' })).toThrow('No place record "kremlin"');
    expect(createLookup(dataset, 'en').find('place', 'nowhere')).toBeNull();
  });
});
