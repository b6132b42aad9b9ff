import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { CTRL_C, CTRL_D, converse, ENTER, TAB, type Turn } from '../support/conversation.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { script, testWith } from '../support/tools.ts';

const SCRIPT = 'script (util-linux)';

describe('summit init on a terminal', () => {
  testWith(
    script,
    SCRIPT,
    'asks for the folder and its parts, with what an empty answer means',
    async (program) => {
      const cwd = freshFolder();
      const { code, out } = await converse(
        program,
        ['init'],
        [
          ['Folder of the dataset: [summits]', ENTER],
          ['a worked example, an invented meeting? [yes]', ENTER],
          ['a GitHub workflow that checks and renders? [yes]', `maybe${ENTER}`],
          ['Answer yes or no.', ''],
          ['a GitHub workflow that checks and renders? [yes]', `n${ENTER}`],
          ['a git hook that checks before each commit? [yes]', `Y${ENTER}`],
        ],
        cwd,
      );
      expect(out).toContain('17 records checked: no faults');
      expect(out).toContain('cd summits');
      expect(code).toBe(0);
      const made = readdirSync(join(cwd, 'summits'));
      expect(made).toContain('.githooks');
      expect(made).not.toContain('.github');
    },
  );

  testWith(
    script,
    SCRIPT,
    'a folder that is not empty is refused before the other questions',
    async (program) => {
      const { folder } = smallDataset();
      const { code, out } = await converse(program, ['init', '.'], [], folder);
      expect(code).toBe(2);
      expect(out).toContain('is not empty');
      expect(out).not.toContain('?');
    },
  );

  const interrupted: readonly (readonly [string, readonly Turn[]])[] = [
    ['Ctrl+C at the first question', [['Folder of the dataset', CTRL_C]]],
    [
      'Ctrl+C at the last question',
      [
        ['Folder of the dataset', `mine${ENTER}`],
        ['a worked example', ENTER],
        ['a GitHub workflow', ENTER],
        ['a git hook', CTRL_C],
      ],
    ],
    ['the end of what is typed', [['Folder of the dataset', CTRL_D]]],
  ];
  for (const [name, turns] of interrupted)
    testWith(script, SCRIPT, `${name} leaves nothing behind`, async (program) => {
      const cwd = freshFolder();
      const { code, out } = await converse(program, ['init'], turns, cwd);
      expect(out).toContain('stopped; nothing was written');
      expect({ code, left: readdirSync(cwd) }).toEqual({ code: 2, left: [] });
    });
});

describe('summit add on a terminal', () => {
  testWith(
    script,
    SCRIPT,
    'asks for an id that is free, and for each field; what is left open is told',
    async (program) => {
      const { folder, records } = smallDataset();
      const { code, out } = await converse(
        program,
        ['add', 'place'],
        [
          ['Id of the record:', `Port City${ENTER}`],
          ['is no id', ''],
          ['Id of the record:', `port-city${ENTER}`],
          ['There is a place port-city already.', ''],
          ['Id of the record:', `far-port${ENTER}`],
          ['An empty answer leaves a field for later', ''],
          ['name.en', `Far Port${ENTER}`],
          ['site.', `ctiy${ENTER}`],
          ['Did you mean city?', ''],
          ['site.', 'ci'],
          ['ci', TAB],
          ['ty', ENTER],
          ['the record itself — Source that says so', 'gaz'],
          ['gaz', TAB],
          ['ette-2020', ENTER],
          ['Words of gazette-2020 that say so', `Far Port${ENTER}`],
        ],
        folder,
      );
      expect(out).toContain('written: records/places/far-port.yml');
      expect(out).toContain('no faults');
      expect(code).toBe(0);
      const text = readFileSync(join(records, 'places/far-port.yml'), 'utf8');
      for (const words of ['en: Far Port', 'placeType: city', 'source: gazette-2020', 'exact: Far Port'])
        expect(text).toContain(words);
    },
  );

  testWith(
    script,
    SCRIPT,
    'asks what a claim is about, and for words until they are found once',
    async (program) => {
      const { folder, records } = smallDataset();
      const values = ['summit=port-2020', 'statement=A quay is under discussion.', 'theme=economy'].concat(
        ['speechAct=discussed', 'attribution.voice=narration', 'attribution.source=wire-2020'],
        ['credibility.grade=2', 'credibility.reason=An agency.'],
      );
      const { code, out } = await converse(
        program,
        ['add', 'claim', 'a-quay', ...values.flatMap((value) => ['--set', value]), '--sources', 'texts'],
        [
          ['about — ', `port-city${ENTER}`],
          ['about — ', `northland${ENTER}`],
          ['about — ', ENTER],
          ['Source that says so', `wire-2020${ENTER}`],
          ['Words of wire-2020', `Port City${ENTER}`],
          ['at 2 places', ''],
          ['Words of wire-2020', `second kuay${ENTER}`],
          ['nearest passage', ''],
          ['Words of wire-2020', `a second 𝒬uay${ENTER}`],
        ],
        folder,
      );
      expect(out).toContain('no faults');
      expect(code).toBe(0);
      const text = readFileSync(join(records, 'claims/a-quay.yml'), 'utf8');
      expect(text).toContain('about:\n  - port-city\n  - northland\n');
      expect(text).toMatch(/evidence:\n {2}- type: passage\n {4}source: wire-2020\n/);
    },
  );

  testWith(
    script,
    SCRIPT,
    'asks for one more party and participant until there are no more',
    async (program) => {
      const { folder, records } = smallDataset();
      const { code } = await converse(
        program,
        [
          'add',
          'summit',
          'talks',
          '--set',
          'title.en=Talks',
          '--set',
          'date.start=2020',
          '--set',
          'places=port-city',
        ],
        [
          ['parties.0 — ', `northland${ENTER}`],
          ['parties.1 — ', `southland${ENTER}`],
          ['parties — ', `westland${ENTER}`],
          ['parties — ', ENTER],
          ['sessions — ', ENTER],
          ['participations.0.person — ', `ann-lee${ENTER}`],
          ['participations.0.onBehalfOf — ', `northland${ENTER}`],
          ['participations.0.role — ', `princpal${ENTER}`],
          ['Did you mean principal?', ''],
          ['participations.0.role — ', `principal${ENTER}`],
          ['participations.1.person — ', ENTER],
          ['participations.1.onBehalfOf — ', `southland${ENTER}`],
          ['participations.1.role — ', `principal${ENTER}`],
          ['Another one?', `y${ENTER}`],
          ['participations.2.person — ', `bo-ray${ENTER}`],
          ['participations.2.onBehalfOf — ', `westland${ENTER}`],
          ['participations.2.role — ', `guest${ENTER}`],
          ['Another one?', ENTER],
          ...['the record itself', 'participations.0', 'participations.1', 'participations.2'].map(
            () => ['Source that says so', ENTER] as const,
          ),
        ],
        folder,
      );
      expect(code).toBe(0);
      const text = readFileSync(join(records, 'summits/talks.yml'), 'utf8').replace(/^ *#.*\n/gm, '');
      expect(text).toContain('parties:\n  - northland\n  - southland\n  - westland\n');
      expect(text).toContain('sessions: []\n');
      expect(text).toContain(
        '  - person: bo-ray\n    onBehalfOf: westland\n    role: guest\n    evidence: []\n',
      );
    },
  );

  testWith(script, SCRIPT, 'Ctrl+C leaves nothing behind', async (program) => {
    const { folder } = smallDataset();
    const before = contents(folder);
    const { code, out } = await converse(
      program,
      ['add', 'person', 'new-one'],
      [['name.en', `New One${CTRL_C}`]],
      folder,
    );
    expect(out).toContain('stopped; nothing was written');
    expect({ code, after: contents(folder) }).toEqual({ code: 2, after: before });
    expect(existsSync(join(folder, 'records/persons/new-one.yml'))).toBe(false);
  });
});
