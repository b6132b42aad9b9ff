/** Parts that records of several kinds have. */

import { codeLists } from '@summit/data/validate';
import { dateInWords, LANGUAGE } from '../../facts/english.ts';
import type { Claim, Names, RecordOf } from '../../facts/records.ts';
import { foreign, otherNames, type PageContext } from '../context.ts';
import { capital, meaning, type Phrase, sign, small, words } from '../phrases.ts';
import { fact, section, table } from '../sections.ts';
import type { FactView, SectionView } from '../types.ts';

type Alias = NonNullable<RecordOf<'person'>['aliases']>[number];
type Milestone = NonNullable<RecordOf<'project'>['milestones']>[number];

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** "Italian", of "it". */
export function languageName(language: string): string {
  return LANGUAGE[language] ?? LANGUAGES.of(language) ?? language;
}

/** A name in all its languages, and the other spellings under which the thing is met. */
export function nameFacts(names: Names, aliases: readonly Alias[] | undefined): readonly (FactView | null)[] {
  return [
    fact('In English', [words(names.en)]),
    fact('In Russian', names.ru ? [words(names.ru, 'ru')] : null),
    fact('In Chinese', names.zh ? [words(names.zh, 'zh-Hans')] : null),
    fact(
      'Other spellings',
      ...(aliases ?? []).map(
        ({ text, language, note }): Phrase => [
          words(text, foreign(language)),
          small(` (${languageName(language)})`),
          ...(note ? [small(` ${note}`)] : []),
        ],
      ),
    ),
  ];
}

/** A name with its other languages behind it, in one line. */
export function inAllLanguages(names: Names): Phrase {
  return [words(names.en), ...otherNames(names).flatMap((name) => [words(' · '), ...name])];
}

export function printedFacts(slips: Claim['asPrinted']): readonly (FactView | null)[] {
  return (slips ?? []).map(({ printed, read, why }) =>
    fact('As printed', [words(`“${printed}”, read as “${read}”`)], [small(why)]),
  );
}

const MILESTONE_SIGN = {
  scheduled: 'status-pending',
  met: 'status-fulfilled',
  'partially-met': 'status-rescoped',
  'not-met': 'status-lapsed',
} as const;

export function milestoneSection(
  milestones: readonly Milestone[] | undefined,
  { cite }: PageContext,
): SectionView | null {
  return section('milestones', 'Milestones', {
    tables: table(
      'Dated steps, with the day on which each was due and met, so far as known.',
      ['Step', 'Due', 'Met', 'State'],
      (milestones ?? []).map(({ label, due, met, status, evidence }) => [
        [words(label), ...cite(evidence)],
        [words(due ? dateInWords(due) : '–')],
        [words(met ? dateInWords(met) : '–')],
        [sign(MILESTONE_SIGN[status], capital(meaning(codeLists.MilestoneStatus, status)))],
      ]),
    ),
  });
}

/** The evidence of the record as a whole. */
export function restsOn(
  evidence: RecordOf<'place'>['evidence'] | undefined,
  context: PageContext,
): FactView | null {
  const cites = context.cite(evidence);
  return cites.length > 0 ? fact('Rests on', [words('evidence'), ...cites]) : null;
}
