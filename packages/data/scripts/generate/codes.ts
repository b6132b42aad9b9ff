import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesIn, type Definitions, isOpenList } from './definitions.ts';

/** A text in the languages in which standard codes have titles. */
type Titles = { readonly [language in 'en' | 'ru' | 'zh']: string };

/** What schemas/codes.json says of codes beside the schemas, which have no place for it. */
export interface Codes {
  /** The open lists, by the title of their definition: how code records name them. */
  readonly openLists: Readonly<Record<string, string>>;
  /** What reports print for a code, by the title of the definition of its list. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, Titles>>>>;
  /** Symbols of units whose code is not the symbol. */
  readonly unitSymbols: Readonly<Record<string, string>>;
  /** Currencies of ISO 4217: decimals of the minor unit, and a symbol where one is in use. */
  readonly currencies: Readonly<Record<string, { readonly minorUnits: number; readonly symbol?: string }>>;
}

export function readCodes(schemas: string): Codes {
  return JSON.parse(readFileSync(join(schemas, 'codes.json'), 'utf8')) as Codes;
}

/** Where codes.json and the schemas do not fit together, in sentences; empty where they do. */
export function misfits(
  { openLists, titles, unitSymbols, currencies }: Codes,
  { all }: Definitions,
): string[] {
  const differs = (what: string, ours: readonly string[], schemas: readonly string[]) => {
    const apart = [...ours, ...schemas].filter((code) => !ours.includes(code) || !schemas.includes(code));
    return apart.length === 0 ? [] : [`${what}: ${apart.join(', ')} in one of the two only`];
  };
  const money = all.get('MoneyUnit')?.schema.properties?.['currency']?.enum ?? [];
  const open = [...all.values()].filter(({ schema }) => isOpenList(schema)).map(({ title }) => title);
  const units = Object.keys(titles['UnitCode'] ?? {});
  return [
    ...differs('open lists', Object.keys(openLists), open),
    ...open.filter((title) => !(title in titles)).map((title) => `${title} has no titles`),
    ...Object.entries(titles).flatMap(([title, list]) =>
      differs(
        title,
        Object.keys(list),
        codesIn(all.get(title)?.schema ?? {}).map(([code]) => code),
      ),
    ),
    ...Object.keys(unitSymbols)
      .filter((unit) => !units.includes(unit))
      .map((unit) => `there is no unit ${unit}`),
    ...differs('currencies', Object.keys(currencies), money),
  ];
}

/** Own codes by the title of the definition of their list, of code records as `list` and `code`. */
export function ownCodes(
  { openLists }: Codes,
  codes: readonly { readonly list: string; readonly code: string }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(openLists).map(([title, list]) => [
      title,
      codes.filter((one) => one.list === list).map(({ code }) => code),
    ]),
  );
}

/** The module of titles, symbols and currencies. */
export function compileTitles({ openLists, titles, unitSymbols, currencies }: Codes): string {
  const text = (value: unknown) => JSON.stringify(value, null, 1);
  return `/** A text in the languages in which standard codes have titles. */
export type CodeTitles = { readonly [language in 'en' | 'ru' | 'zh']: string };

/** How code records name the open lists, by the title of their definition. */
export const openLists = ${text(openLists)} as const;

/** What reports print for a code, by the title of the definition of its list. */
export const codeTitles: {
${Object.keys(titles)
  .map((title) => `  readonly ${title}: Readonly<Record<string, CodeTitles>>;`)
  .join('\n')}
} = ${text(titles)};

/** Symbols of units whose code is not the symbol. */
export const unitSymbols: Readonly<Record<string, string>> = ${text(unitSymbols)};

/** Currencies of ISO 4217: decimals of the minor unit, and a symbol where one is in use. */
export const currencies: Readonly<Record<string, { readonly minorUnits: number; readonly symbol?: string }>> = ${text(currencies)};
`;
}
