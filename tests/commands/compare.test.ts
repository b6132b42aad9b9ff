import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { threeMeetings } from '../support/meetings.ts';

let records: string;
beforeAll(() => {
  records = threeMeetings();
});

const compare = (...args: readonly string[]) => summit(['compare', ...args, '--data', records]);

interface Told {
  readonly headline: string;
  readonly lead: string;
  readonly meetings: readonly string[];
  readonly steps: readonly {
    readonly title: string;
    readonly verdicts: readonly {
      readonly title: string;
      readonly items: readonly { readonly topic: string; readonly text: string; readonly claims: string }[];
      readonly named: string | null;
    }[];
  }[];
  readonly projects: readonly {
    readonly name: string;
    readonly said: readonly object[];
    readonly done: { text: string } | null;
    readonly now: { text: string };
  }[];
  readonly promises: readonly { readonly meeting: string; readonly counted: string }[];
}

const told = async (...ids: readonly string[]): Promise<Told> => {
  const { code, out, err } = await compare(...ids, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

/** Verdicts of a step as one reads them: what is said of each topic, and which are named alone. */
const verdicts = ({ steps }: Told, step: number) =>
  Object.fromEntries(
    (steps[step]?.verdicts ?? []).map(({ title, items, named }) => [
      title,
      [
        ...items.map(({ topic, text }) => `${topic}: ${text}`.replaceAll('\u00a0', ' ')),
        ...(named === null ? [] : [named]),
      ],
    ]),
  );

/** Of the steps the last one comes first. */
const [LAST, FIRST] = [0, 1];

describe('summit compare of three meetings', () => {
  test('tells by its rule what the last one changed, and what cannot be told', async () => {
    const found = await told('port-2018', 'port-2020', 'port-2022');
    expect(found.headline).toBe(
      'Port City 2022 had more in political texts and less in agreements than Port City 2020; one of two commitments is kept',
    );
    expect(verdicts(found, LAST)).toEqual({
      Firmer: [
        'Conditions of trade: What was said there of customs. Now agreed by both parties: Statement, a political text; at Port City 2020 discussed by Ann Lee, in words alone.',
      ],
      Looser: [
        'Cooperation between regions: What was said there of towns. Now announced by Ann Lee, in words alone; at Port City 2020 agreed by both parties, in words alone.',
        'Exploration of space: What was said there of fish. Now announced by Ann Lee, in words alone; at Port City 2020 agreed by both parties, in words alone. Before with a number, US$7 m; now without.',
      ],
      Gone: ['Agriculture and food: What was said there of farming.'],
      'Back at an earlier level': [
        'World order and international law: What was said there of law. Now agreed by both parties: Statement, a political text; at Port City 2020 stated by Ann Lee, in words alone. At Port City 2018 already agreed by both parties: Statement, a political text.',
      ],
      'New on record': [
        'Aircraft and aviation: What was said there of aircraft.',
        'Second quay: What was said there of quay.',
      ],
      'Taken up again': ['Tourism and visas: What was said there of visas.'],
      'Told with less; the earlier act may stand': [
        'Arctic and northern sea routes: What was said there of ice. Now stated by Ann Lee, in words alone; at Port City 2020 agreed by both parties, in words alone.',
        'Investment: What was said there of funds. Now announced by Ann Lee, in words alone; at Port City 2020 signed by both parties: Harbour Agreement, which binds.',
      ],
      'Still words': [
        'Transport and corridors: What was said there of rails. Now announced by Ann Lee, in words alone; at Port City 2020 discussed by both parties, in words alone.',
      ],
      Restated: [
        'Goal for trade: US$30 m, then US$50 m.',
        'Terrorism: by as firm an act, by as many, in an instrument of the same force.',
      ],
      'Cannot be told': [
        'Media: A source alone tells of it, at one of the meetings at least.',
        'Nuclear power: How far an instrument binds is not known. What was said there of reactors. Now agreed by both parties: Statement, a political text; at Port City 2020 agreed by both parties: Statement.',
        'Sanctions: One act is for it, the other against it. What was said there of sanctions. Now rejected by both parties, in words alone; at Port City 2020 welcomed by both parties, in words alone.',
      ],
    });
  });

  test('tells earlier steps in short, and takes silence for nothing where no text was seen', async () => {
    const found = await told('port-2018', 'port-2020', 'port-2022');
    expect(verdicts(found, FIRST)).toEqual({
      'New on record': [expect.stringMatching(/^Agriculture and food; .*Transport and corridors\.$/)],
      'Not recorded again': [
        'Tourism and visas. No text of Port City 2020 was read whole, so that nothing of this can be called gone.',
      ],
      'Told with less; the earlier act may stand': [
        'World order and international law: Now stated by Ann Lee, in words alone; at Port City 2018 agreed by both parties: Statement, a political text.',
      ],
    });
  });

  test('takes meetings in the order of time, whatever the order in which they are named', async () => {
    expect(await told('port-2022', 'port-2018', 'port-2020')).toEqual(
      await told('port-2018', 'port-2020', 'port-2022'),
    );
  });

  test('compares two that do not follow each other', async () => {
    const found = await told('port-2018', 'port-2022');
    expect(found.meetings).toEqual(['Port City 2018', 'Port City 2022']);
    expect(verdicts(found, LAST)['Firmer']).toEqual([
      'Tourism and visas: What was said there of visas. Now agreed by both parties, in words alone; at Port City 2018 discussed by both parties, in words alone.',
    ]);
    expect(found.lead).toMatch(/Of 15 topics two were taken up at both meetings\.$/);
  });

  test('sets what was said of a project beside what is there, and counts promises', async () => {
    const { projects, promises } = await told('port-2018', 'port-2020', 'port-2022');
    expect(projects).toMatchObject([
      {
        name: 'Second quay',
        done: { text: expect.stringMatching(/^Done, June\s2022: Harbour dredged$/) },
        said: [{ meeting: 'Port City 2022', text: 'What was said there of quay.' }],
        now: { text: 'Work on the second quay stopped in September 2022.' },
      },
    ]);
    expect(promises.map(({ meeting, counted }) => `${meeting}: ${counted}`)).toEqual([
      'Port City 2018: No commitment is on record.',
      'Port City 2020: One commitment, 1 open now; 1 was open on the day of Port City 2022.',
      'Port City 2022: One commitment, 1 kept.',
    ]);
  });

  test('prints what it finds, for people', async () => {
    const { code, out } = await compare('port-2020', 'port-2022');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Port City 2022 had more in political texts and less in agreements than Port City 2020; /,
    );
    expect(out).toMatch(/\n {2}Firmer\n {4}Conditions of trade\. /);
  });

  test('writes the report, which carries the records of all meetings', async () => {
    const out = freshFolder();
    const ran = await compare('port-2018', 'port-2022', '--format', 'pdf,html,docx', '--out', out, '--json');
    expect(ran.err).toBe('');
    const files = (JSON.parse(ran.out) as { path: string }[]).map(({ path }) => path);
    const name = join(out, 'port-2018-port-2022-comparison');
    expect(files).toEqual(['pdf', 'html', 'docx'].map((format) => `${name}.${format}`));
    const verified = await summit(['verify', `${name}.pdf`, '--data', records]);
    expect(verified).toMatchObject({ code: 0, err: '' });
    const extracted = await summit(['extract', `${name}.pdf`]);
    const { briefing, records: carried } = JSON.parse(extracted.out);
    expect(briefing.title).toMatch(/^Comparison of two meetings: Port City 2018 and Port City 2022/);
    expect(briefing.meetings).toEqual(['port-2018', 'port-2022']);
    const ids = (carried as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['visas-2018', 'visas-2022', 'statement-2022']));
    expect(ids).not.toContain('ice-2020');
  });

  test.each([
    [['port-2022'], 2, 'a comparison takes two meetings or more'],
    [['port-2022', 'port-2022'], 2, 'a comparison takes two meetings or more'],
    [['port-2022', 'port-2020', 'port-2o18'], 1, 'port-2018'],
  ])('of %s it is told what is amiss', async (ids, code, words) => {
    const ran = await compare(...ids);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(words);
    expect(ran.out).toBe('');
  });
});

test('summit site leads from each of the meetings to their one comparison', async () => {
  const out = join(freshFolder(), 'site');
  expect(await summit(['site', '--data', records, '--out', out])).toMatchObject({ code: 0, err: '' });
  for (const id of ['port-2018', 'port-2020', 'port-2022'])
    expect(readFileSync(join(out, `summits/${id}.html`), 'utf8')).toContain(
      'href=../reports/port-2022-comparison.html',
    );
});

describe('summit render', () => {
  test('makes one comparison of a series, whichever of its meetings is named', async () => {
    const out = freshFolder();
    const args = [
      'render',
      '--report',
      'comparison',
      '--data',
      records,
      '--format',
      'html',
      '--out',
      out,
      '--json',
    ];
    for (const ids of [['port-2018'], ['port-2022'], ['port-2020', 'port-2018'], []]) {
      const ran = await summit([...args, ...ids]);
      expect(ran.err).toBe('');
      expect((JSON.parse(ran.out) as { path: string }[]).map(({ path }) => path)).toEqual([
        join(out, 'port-2022-comparison.html'),
      ]);
    }
  });

  test('tells that one meeting alone is compared with nothing', async () => {
    const { records: alone } = smallDataset();
    const ran = await summit([
      'render',
      'port-2020',
      '--report',
      'comparison',
      '--data',
      alone,
      '--out',
      freshFolder(),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('there is nothing to compare port-2020 with');
  });
});
