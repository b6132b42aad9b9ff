import type { Code, Dataset, Names } from '../generated/open.ts';
import { type CodeTitles, codeTitles, currencies, openLists, unitSymbols } from '../generated/titles.ts';

/** What reports print for a code of a list: the standard title, or that of the dataset's own code; null for none. */
export function titleOfCode(dataset: Dataset, list: CodeListTitle, code: string): Names | null {
  const titles = list === 'PresentStatus' ? presentStatusTitles : codeTitles[list];
  const standard = Object.hasOwn(titles, code) ? titles[code] : undefined;
  return standard ? Object.freeze(standard) : (ownCode(dataset, list, code)?.title ?? null);
}

/** A list of codes that has titles, by the title of its definition; `PresentStatus` is that of what is derived. */
export type CodeListTitle = keyof typeof codeTitles | 'PresentStatus';

const presentStatusTitles: Readonly<Record<string, CodeTitles>> = {
  ...codeTitles.CommitmentStatus,
  pending: { en: 'No news', ru: 'Нет сведений', zh: '暂无消息' },
  'reported-fulfilled': {
    en: 'Reported fulfilled',
    ru: 'Выполнено, как сообщают исполнители',
    zh: '据承诺方称已履行',
  },
};

/** The symbol of a unit: the code itself, where no other is in use. */
export function symbolOfUnit(dataset: Dataset, unit: string): string {
  const symbol = Object.hasOwn(unitSymbols, unit) ? unitSymbols[unit] : undefined;
  return symbol ?? ownCode(dataset, 'UnitCode', unit)?.symbol ?? unit;
}

/** Decimals of the minor unit of a currency (ISO 4217); null where there is no such currency. */
export function minorUnits(currency: string): number | null {
  return Object.hasOwn(currencies, currency) ? (currencies[currency]?.minorUnits ?? null) : null;
}

function ownCode(dataset: Dataset, list: CodeListTitle, code: string): Code | undefined {
  const name = Object.hasOwn(openLists, list) ? openLists[list as keyof typeof openLists] : undefined;
  return [...dataset.codes.values()].find((one) => one.list === name && one.code === code);
}
