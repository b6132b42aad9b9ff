/** How firmly things are said: by the act, by the instrument in which they stand, and by who is behind them. */
import { describe, expect, test } from 'vitest';
import type { Claim, SpeechAct, SummitRecord } from '../generated/open.ts';
import { claimOf, page, record, world } from '../testing/world.ts';
import { byFirmness, changeOfFirmness, type Firmness, firmnessOf, type Level } from './firmness.ts';

const document = (id: string, bindingness: string, fields: object = {}) =>
  record('document', id, {
    parties: ['north', 'south', 'east'],
    signatories: [],
    conclusion: { how: 'adopted' },
    bindingness,
    ...fields,
  });

const APART = [{ party: 'east', stance: 'opted-out', paragraph: 'road', evidence: [] }];

const dataset = world(
  document('pact', 'legal'),
  document('declaration', 'political', { positions: APART }),
  document('contract', 'contractual', { parties: [] }),
  document('paper-of-unknown-force', 'unknown'),
  document('left', 'political', { positions: [{ party: 'south', stance: 'withdrew', evidence: [] }] }),
  record('redirect', 'old-pact', { reason: 'moved', to: 'pact' }),
  record('redirect', 'old-ann', { reason: 'moved', to: 'ann' }),
  record('redirect', 'old-quay', { reason: 'moved', to: 'quay' }),
  record('person', 'dee', { posts: [{ organization: 'works' }, { organization: 'east' }] }),
  record('person', 'ed', { posts: [{ organization: 'north' }] }),
  record('person', 'flo', { posts: [{ organization: 'works' }] }),
  record('organization', 'league', { name: { en: 'League' }, organizationType: 'association' }),
  record('summit', 'quay', {
    parties: ['north', 'league'],
    sessions: [],
    participations: [
      { person: 'ed', onBehalfOf: 'north', role: 'business' },
      { person: 'flo', onBehalfOf: 'north', role: 'official' },
    ],
  }),
);

/** "force 0, behind 1: south" of a claim, with levels that may lie between two as "1-2", and what stands beside the parties. */
function told(fields: object): string | null {
  const found = firmnessOf(dataset, claimOf([page('paper-story')], fields));
  if (found === null) return null;
  const level = ({ least, most }: Level) => (least === most ? `${least}` : `${least}-${most}`);
  const who = [...found.parties, ...found.actors.map((actor) => `(${actor})`)].join(' ');
  const where = found.document === null ? '' : ` in ${found.document.id}`;
  return `force ${level(found.force)}, behind ${level(found.behind)}: ${who}${where}`;
}

const persons = (...speakers: readonly string[]) => ({ attribution: { voice: 'persons', speakers } });
const bodies = (organizations: readonly string[], more: object = {}) => ({
  attribution: { voice: 'organizations', organizations, ...more },
});
const inText = (id: string, more: object = {}) => ({
  attribution: { voice: 'document', document: id, ...more },
});
const unnamed = { attribution: { voice: 'quoted-unnamed', source: 'paper-story' } };

describe('how firm a claim is', () => {
  test.each<[string, SpeechAct, object, string | null]>([
    ['of what a source tells by itself nobody is asked', 'reported', {}, null],
    ['one who came for a party', 'announced', persons('bo'), 'force 0, behind 1: south'],
    ['one whose ministry speaks for a party', 'announced', persons('ann'), 'force 0, behind 1: north'],
    ['one by the id that was hers before', 'announced', persons('old-ann'), 'force 0, behind 1: north'],
    ['one of a company', 'announced', persons('cy'), 'force 0, behind 0: (cy)'],
    ['one whose second post is in a state', 'announced', persons('dee'), 'force 0, behind 1: east'],
    ['somebody of whom there is no record', 'announced', persons('gus'), 'force 0, behind 0: (gus)'],
    ['two of three', 'pledged', persons('bo', 'ann'), 'force 0, behind 1: north south'],
    ['all three', 'pledged', persons('bo', 'ann', 'dee'), 'force 0, behind 2: north south east'],
    ['a party and a company', 'agreed', persons('cy', 'bo'), 'force 0, behind 1: south'],
    [
      'somebody at a meeting for business',
      'announced',
      { ...persons('ed'), summit: 'quay' },
      'force 0, behind 0: (ed)',
    ],
    [
      'somebody of a company, there as an official',
      'announced',
      { ...persons('flo'), summit: 'quay' },
      'force 0, behind 1: north',
    ],
    [
      'both of two',
      'agreed',
      { ...bodies(['north', 'league']), summit: 'quay' },
      'force 0, behind 2: north league',
    ],
    [
      'a meeting by the id that it had',
      'agreed',
      { ...bodies(['league']), summit: 'old-quay' },
      'force 0, behind 1: league',
    ],
    [
      'a meeting of which there is no record',
      'agreed',
      { ...bodies(['north']), summit: 'fog' },
      'force 0, behind 0-2: ',
    ],
    ['a state', 'announced', bodies(['east']), 'force 0, behind 1: east'],
    ['a ministry', 'announced', bodies(['north-ministry']), 'force 0, behind 1: north'],
    [
      'a fund of a state has a will of its own',
      'announced',
      bodies(['north-fund']),
      'force 0, behind 0: (north-fund)',
    ],
    ['so have media', 'announced', bodies(['north-agency']), 'force 0, behind 0: (north-agency)'],
    ['a state that is no party', 'announced', bodies(['guestland']), 'force 0, behind 0: (guestland)'],
    [
      'bodies in a text that binds',
      'pledged',
      bodies(['north'], { document: 'pact' }),
      'force 2, behind 1: north in pact',
    ],
    [
      'bodies in a text that is missing',
      'pledged',
      bodies(['north'], { document: 'fog' }),
      'force 0, behind 1: north',
    ],
    ['a text that binds', 'pledged', inText('pact'), 'force 2, behind 2: north south east in pact'],
    [
      'a text by the id that it had',
      'pledged',
      inText('old-pact'),
      'force 2, behind 2: north south east in pact',
    ],
    [
      'a political text',
      'pledged',
      inText('declaration'),
      'force 1, behind 2: north south east in declaration',
    ],
    [
      'a paragraph that one left out',
      'pledged',
      inText('declaration', { paragraph: 'road' }),
      'force 1, behind 1: north south in declaration',
    ],
    ['a text that one left', 'pledged', inText('left'), 'force 1, behind 1: north east in left'],
    [
      'a text of unknown force',
      'pledged',
      inText('paper-of-unknown-force'),
      'force 1-2, behind 2: north south east in paper-of-unknown-force',
    ],
    ['a contract of nobody named', 'pledged', inText('contract'), 'force 2, behind 0:  in contract'],
    ['a text that is missing', 'pledged', inText('fog'), 'force 0, behind 0: '],
    ['a missing text that was signed', 'signed', inText('fog'), 'force 1-2, behind 0: '],
  ])('%s', (_, speechAct, fields, expected) => {
    expect(told({ speechAct, ...fields })).toBe(expected);
  });

  test.each<[string, SpeechAct, readonly string[], string]>([
    [
      'a source tells that a text was signed',
      'signed',
      ['pact'],
      'force 2, behind 2: north south east in pact',
    ],
    ['or adopted', 'adopted', ['old-pact'], 'force 2, behind 2: north south east in pact'],
    ['or concluded', 'concluded', ['left'], 'force 1, behind 1: north east in left'],
    ['which of two texts is not told', 'signed', ['pact', 'left'], 'force 1-2, behind 0-2: '],
    ['two texts, and who signed', 'signed', ['pact', 'left', 'south'], 'force 1-2, behind 1: south'],
    ['a contract, and whose', 'signed', ['contract', 'works'], 'force 2, behind 0: (works) in contract'],
    ['a text is announced, and stands elsewhere', 'announced', ['pact'], 'force 0, behind 0-2: '],
    ['a state signed', 'signed', ['north'], 'force 1-2, behind 1: north'],
    ['a person signed', 'signed', ['old-ann'], 'force 1-2, behind 1: north'],
    ['a company signed', 'signed', ['works'], 'force 1-2, behind 0: (works)'],
    ['what was signed is neither', 'signed', ['fog'], 'force 1-2, behind 0-2: '],
    ['states agreed', 'agreed', ['north', 'east'], 'force 0, behind 1: north east'],
    ['states launched it', 'launched', ['north'], 'force 0, behind 1: north'],
    ['a state pledged', 'pledged', ['north'], 'force 0, behind 1: north'],
    ['a state endorsed it', 'endorsed', ['north'], 'force 0, behind 1: north'],
    ['a company is what was agreed on', 'agreed', ['works'], 'force 0, behind 0-2: '],
    ['a state and a company', 'agreed', ['works', 'north'], 'force 0, behind 1: north'],
    ['a state is what was talked about', 'discussed', ['north'], 'force 0, behind 0-2: '],
  ])('by a source: %s', (_, speechAct, about, expected) => {
    expect(told({ speechAct, about })).toBe(expected);
  });

  test('who is quoted and not named names nobody, but in a text', () => {
    expect(told({ ...unnamed, speechAct: 'signed', about: ['north'] })).toBe('force 1-2, behind 0-2: ');
    expect(told({ ...unnamed, speechAct: 'signed', about: ['pact'] })).toBe(
      'force 2, behind 2: north south east in pact',
    );
  });

  test('for a party speak its public bodies, and who came for it by office', () => {
    const speaks = (fields: object, ...more: readonly SummitRecord[]) =>
      firmnessOf(world(...more), claimOf([page('paper-story')], { speechAct: 'announced', ...fields }))
        ?.parties;
    const body = (organizationType: string) =>
      record('organization', 'body', { organizationType, controlledBy: 'north' });
    for (const type of ['government', 'ministry', 'agency', 'international-body'])
      expect(speaks(bodies(['body']), body(type)), type).toEqual(['north']);
    for (const type of ['company', 'fund', 'media', 'region', 'other'])
      expect(speaks(bodies(['body']), body(type)), type).toEqual([]);
    const came = (role: string) =>
      record('summit', 'talks', {
        parties: ['north', 'south'],
        sessions: [],
        participations: [
          { onBehalfOf: 'south', role },
          { person: 'ann', onBehalfOf: 'north', role },
        ],
      });
    for (const role of ['chair', 'host', 'principal', 'delegation', 'official', 'sherpa'])
      expect(speaks({ ...persons('ann'), summit: 'talks' }, came(role)), role).toEqual(['north']);
    for (const role of ['business', 'guest', 'observer'])
      expect(speaks({ ...persons('ann'), summit: 'talks' }, came(role)), role).toEqual([]);
  });

  test('a claim of an older model is about nothing', () => {
    const claim = { ...claimOf([page('paper-story')], { speechAct: 'signed' }) } as Record<string, unknown>;
    delete claim['about'];
    expect(firmnessOf(dataset, claim as unknown as Claim)).toMatchObject({ document: null, parties: [] });
  });
});

const at = (level: string): Level => {
  const [least = 0, most = least] = level.split('-').map(Number);
  return { least, most };
};
const firmness = (act: SpeechAct, force: string, behind: string): Firmness => ({
  act,
  force: at(force),
  behind: at(behind),
  parties: [],
  actors: [],
  document: null,
});

test('the firmest come first: by act, then by force, then by who is behind', () => {
  const all = [
    firmness('discussed', '2', '2'),
    firmness('adopted', '1-2', '1'),
    firmness('signed', '2', '0'),
    firmness('agreed', '0', '2'),
    firmness('concluded', '2', '1-2'),
    firmness('announced', '0', '0'),
  ];
  const told = [...all].sort(byFirmness).map(({ act }) => act);
  expect(told).toEqual(['concluded', 'signed', 'adopted', 'agreed', 'announced', 'discussed']);
});

type Said = readonly [act: SpeechAct, force: string, behind: string];

test.each<[Said, Said, string]>([
  [['signed', '2', '2'], ['signed', '2', '2'], 'restated'],
  [['signed', '2', '2'], ['adopted', '2', '2'], 'restated'],
  [['concluded', '1', '1'], ['signed', '1', '1'], 'restated'],
  [['discussed', '0', '1'], ['agreed', '0', '1'], 'firmer'],
  [['agreed', '0', '1'], ['discussed', '0', '1'], 'looser'],
  [['agreed', '0', '1'], ['agreed', '1', '1'], 'firmer'],
  [['agreed', '0', '1'], ['agreed', '0', '2'], 'firmer'],
  [['agreed', '1', '2'], ['agreed', '0', '2'], 'looser'],
  [['agreed', '1', '2'], ['agreed', '1', '1'], 'looser'],
  // What binds stands, whatever is said of it later.
  [['signed', '2', '2'], ['agreed', '1', '2'], 'may-stand'],
  [['signed', '1-2', '2'], ['agreed', '0', '2'], 'may-stand'],
  [['signed', '2', '2'], ['agreed', '2', '2'], 'may-stand'],
  [['signed', '1', '2'], ['agreed', '0', '2'], 'may-stand'],
  // Words alone that only say how things stand.
  [['agreed', '0', '2'], ['asserted', '0', '1'], 'may-stand'],
  [['asserted', '0', '1'], ['asserted', '0', '1'], 'restated'],
  [['agreed', '0', '1'], ['asserted', '1', '1'], 'cannot-tell mixed'],
  // To reaffirm is to repeat, however firm it was; what is less firm than that is more by it.
  [['signed', '1', '2'], ['reaffirmed', '1', '2'], 'restated'],
  [['discussed', '1', '2'], ['reaffirmed', '1', '2'], 'restated'],
  [['reaffirmed', '1', '2'], ['reaffirmed', '1', '2'], 'restated'],
  [['agreed', '0', '1'], ['agreed', '1', '0'], 'cannot-tell mixed'],
  [['discussed', '0', '1'], ['agreed', '0', '0'], 'cannot-tell mixed'],
  [['agreed', '1-2', '1'], ['agreed', '2', '1'], 'cannot-tell force'],
  [['agreed', '1', '1'], ['agreed', '1-2', '1'], 'cannot-tell force'],
  [['agreed', '0', '0-2'], ['agreed', '0', '0-2'], 'cannot-tell behind'],
  [['agreed', '0', '1'], ['agreed', '0', '0-2'], 'cannot-tell behind'],
  [['agreed', '0', '0'], ['agreed', '1-2', '0'], 'firmer'],
  [['agreed', '1-2', '2'], ['agreed', '0', '2'], 'may-stand'],
  [['pledged', '0', '1'], ['withdrew', '0', '1'], 'cannot-tell opposite'],
  [['rejected', '0', '1'], ['agreed', '0', '1'], 'cannot-tell opposite'],
  [['welcomed', '0', '1'], ['condemned', '0', '1'], 'cannot-tell opposite'],
  [['rejected', '0', '1'], ['condemned', '0', '1'], 'words-again'],
  // For nor against.
  [['discussed', '0', '1'], ['rejected', '0', '1'], 'words-again'],
  [['rejected', '0', '1'], ['discussed', '0', '1'], 'words-again'],
  [['asserted', '0', '1'], ['rejected', '0', '1'], 'words-again'],
  [['rejected', '0', '1'], ['rejected', '0', '1'], 'restated'],
  [['rejected', '0', '1'], ['rejected', '0', '2'], 'words-again'],
  [['rejected', '0', '1'], ['rejected', '0', '0-2'], 'words-again'],
  [['rejected', '1', '1'], ['rejected', '0', '1'], 'looser'],
  [['rejected', '0', '1'], ['condemned', '1', '1'], 'firmer'],
  // What was agreed in a text that binds, and talked about in another.
  [['agreed', '2', '2'], ['discussed', '2', '2'], 'looser'],
  [['agreed', '2', '2'], ['discussed', '1', '2'], 'may-stand'],
])('from %j to %j it is %s', (before, after, expected) => {
  const change = changeOfFirmness(firmness(...before), firmness(...after));
  expect('because' in change ? `${change.verdict} ${change.because}` : change.verdict).toBe(expected);
});
