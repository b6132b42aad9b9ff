/** The states, people, places and media of a made-up world, which the meetings of a corpus have in common. */
import type { SummitRecord } from '@summit/data/validate';

export interface State {
  readonly id: string;
  readonly name: string;
  readonly leader: string;
  readonly leaderName: string;
  readonly minister: string;
  readonly capital: string;
  readonly capitalName: string;
  /** Its news agency, of which the state has control. */
  readonly agency: string;
}

export interface World {
  readonly states: readonly State[];
  /** Media that no state controls. */
  readonly press: readonly string[];
  readonly records: readonly SummitRecord[];
}

const FIRST = [
  'Al',
  'Bor',
  'Cas',
  'Dor',
  'El',
  'Fer',
  'Gal',
  'Hol',
  'Is',
  'Kar',
  'Lor',
  'Mer',
  'Nor',
  'Or',
  'Pal',
  'Tal',
];
const SECOND = ['an', 'ev', 'im', 'on', 'ar', 'el', 'is', 'or', 'un', 'eth', 'av', 'ol'];
const RU = [
  'Аль',
  'Бор',
  'Кас',
  'Дор',
  'Эль',
  'Фер',
  'Галь',
  'Холь',
  'Ис',
  'Кар',
  'Лор',
  'Мер',
  'Нор',
  'Ор',
  'Паль',
  'Таль',
];
const RU_SECOND = ['ан', 'ев', 'им', 'он', 'ар', 'ель', 'ис', 'ор', 'ун', 'ет', 'ав', 'оль'];
const ZH = [...'阿博卡多埃费加霍伊卡洛梅诺奥帕塔'];
const ZH_SECOND = [...'安夫姆恩尔利斯罗温特瓦拉'];
const GIVEN = [
  'Ana',
  'Boris',
  'Clara',
  'David',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Irina',
  'Jamal',
  'Lena',
  'Milan',
];

/** No two numbers below 192 give the same names. */
function names(number: number) {
  const [first, second] = [number % FIRST.length, Math.floor(number / FIRST.length) % SECOND.length];
  return {
    en: `${FIRST[first]}${SECOND[second]}`,
    ru: `${RU[first]}${RU_SECOND[second]}`,
    zh: `${ZH[first]}${ZH_SECOND[second]}`,
    slug: `${FIRST[first]}${SECOND[second]}`.toLowerCase(),
  };
}

/** @param size how many states there are, at most 190. */
export function makeWorld(size: number): World {
  const states = Array.from({ length: Math.min(size, 190) }, (_, number) => stateOf(number));
  const press = ['world-herald', 'daily-chronicle', 'market-wire'];
  return {
    states,
    press,
    records: [
      ...press.map((id) => body(id, { en: title(id) }, 'media')),
      record({
        ...{ kind: 'source', id: 'world-almanac', title: 'Almanac of states', publisher: 'world-herald' },
        ...{
          url: 'https://herald.example/almanac',
          published: '2025-01-15',
          language: 'en',
          tier: 'reference',
        },
        reliability: { grade: 'B', reason: 'A work of reference.' },
      }),
      ...states.flatMap((state, number) => recordsOf(state, number)),
    ],
  };
}

function stateOf(number: number): State {
  const { en, slug } = names(number);
  const given = GIVEN[number % GIVEN.length] as string;
  return {
    id: `${slug}-state`,
    name: `${en}ia`,
    leader: `${given.toLowerCase()}-${slug}`,
    leaderName: `${given} ${en}ov`,
    minister: `${slug}-minister`,
    capital: `${slug}-city`,
    capitalName: `${en} City`,
    agency: `${slug}-agency`,
  };
}

/** What the state's records have on the page of the almanac. */
const SEEN = [
  {
    ...{ type: 'page', source: 'world-almanac', relation: 'supports' },
    seen: { on: '2025-02-01', extent: 'excerpt' },
  },
];

function recordsOf(state: State, number: number): readonly SummitRecord[] {
  const { en, ru, zh } = names(number);
  const post = (en: string, since: string) => ({
    title: { en },
    organization: state.id,
    since,
    evidence: SEEN,
  });
  return [
    body(state.id, { en: state.name, ru: `${ru}ия`, zh: `${zh}国` }, 'state'),
    record({
      ...body(state.agency, { en: `${en} News Agency`, ru: `Агентство «${ru}»` }, 'media'),
      controlledBy: state.id,
    }),
    record({
      ...{ kind: 'person', id: state.leader },
      name: { en: state.leaderName, ru: `${ru}ов`, zh: `${zh}夫` },
      posts: [post(`President of ${state.name}`, '1985-01-01')],
    }),
    record({
      ...{ kind: 'person', id: state.minister, name: { en: `Minister ${en}ska` } },
      posts: [post(`Minister for Foreign Affairs of ${state.name}`, '1985-03-01')],
    }),
    record({
      ...{ kind: 'place', id: state.capital, placeType: 'city', evidence: SEEN },
      name: { en: state.capitalName, ru: `${ru}ск`, zh: `${zh}市` },
      coordinates: {
        latitude: (number % 120) - 50,
        longitude: ((number * 7) % 340) - 170,
        precision: 'centre',
      },
    }),
  ];
}

function body(id: string, name: object, organizationType: string): SummitRecord {
  return record({ kind: 'organization', id, name, organizationType });
}

/** What is written here is held against the schemas by the tests, not by the types. */
export function record(value: object): SummitRecord {
  return value as SummitRecord;
}

export function title(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
}
