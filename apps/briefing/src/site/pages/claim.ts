/** The page of a claim: what is said, by whom, and everything on which that rests. */

import { witnesses } from '@summit/data/validate';
import { gradeOf } from '../../facts/claims.ts';
import { actView, CREDIBILITY, dateInWords, standingView, THEMES } from '../../facts/english.ts';
import type { Claim } from '../../facts/records.ts';
import { type PageContext, reportsShowing } from '../context.ts';
import { claimMarks } from '../marks.ts';
import { joined, type Phrase, sign, small, words } from '../phrases.ts';
import { entry, fact, factSection, said, section } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { printedFacts } from './parts.ts';

export function claimPortrait(claim: Claim, context: PageContext): Portrait {
  const { name, names, cite, lookup, dataset } = context;
  const act = actView(claim.speechAct);
  const standing = standingView(claim, dataset);
  const theme = THEMES.find((one) => one.theme === claim.theme)?.title ?? claim.theme;
  const origins = witnesses(dataset, claim.evidence).length;
  return {
    title: claim.statement,
    sentence: true,
    marks: claimMarks(claim, context),
    sections: [
      factSection('facts', 'What is said', [
        fact('Meeting', name(claim.summit)),
        fact('Theme', [words(theme)]),
        fact('Act', [sign(act.symbol, act.word), words(`: ${act.meaning}`)]),
        fact('Said by', ...attribution(claim, context)),
        fact('Date', claim.date ? [words(dateInWords(claim.date))] : null),
        fact('About', ...names(claim.about)),
        fact('Makes more precise', ...names(claim.refines ?? [])),
        fact('Inferred', said(claim.inference?.basis)),
        fact('Unclear', said(claim.unclear)),
        ...printedFacts(claim.asPrinted),
        fact('Note', said(claim.note)),
        fact('Shown in', ...reportsShowing(claim.id, context)),
      ]),
      factSection('standing', 'How well it is known', [
        fact(
          'Standing',
          [sign(standing.symbol, standing.word), words(`: ${standing.meaning}`)],
          [
            small(`${count(claim.evidence.length, 'piece')} of evidence of ${count(origins, 'origin')}.`),
            ...cite(claim.evidence),
          ],
        ),
        fact(
          'Grade',
          [words(gradeOf(claim, lookup)), words(`: credibility ${CREDIBILITY[claim.credibility.grade]}.`)],
          [small(claim.credibility.reason)],
        ),
        fact(
          'Looked for in vain',
          ...(claim.sought ?? []).map(
            ({ what, on }): Phrase => [words(what), ...(on ? [small(` (${dateInWords(on)})`)] : [])],
          ),
        ),
      ]),
      section('refined', 'Made more precise by', {
        entries: lookup
          .all('claim')
          .filter(({ refines }) => refines?.some((id) => id === claim.id))
          .map((one) => entry(name(one.id), joined(claimMarks(one, context), ' · '))),
      }),
    ],
  };
}

/** Who says it, to whom, and in which session. */
function attribution(claim: Claim, { name, names, lookup }: PageContext): readonly Phrase[] {
  const { attribution: by } = claim;
  const session = (id: string | undefined): Phrase[] => {
    const found = lookup.find('summit', claim.summit)?.sessions.find((one) => one.id === id);
    return found ? [[small('In the session: '), words(found.title)]] : [];
  };
  switch (by.voice) {
    case 'person':
      return [
        [...name(by.speaker), words(`, ${MANNER[by.manner]}`)],
        ...(by.to ? [[small('To '), ...name(by.to)]] : []),
        ...session(by.session),
      ];
    case 'leaders':
      return [
        [...joined(names(by.speakers), ' and '), words(', without telling who said it')],
        ...session(by.session),
      ];
    case 'document':
      return [[words('The text of '), ...name(by.document)]];
    case 'organization':
      return [name(by.organization)];
    case 'quoted-unnamed':
      return [[words('Somebody whom the source does not name, quoted in '), ...name(by.source)]];
    case 'narration':
      return [[words('The source, in its own voice: '), ...name(by.source)]];
  }
}

const MANNER = {
  verbatim: 'in the original words',
  translated: 'in translation',
  paraphrase: 'in other words',
} as const;

export function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
