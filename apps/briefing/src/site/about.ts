/** What the site is made from, and how its signs and grades are read. */

import type { Dataset } from '@summit/data/validate';
import { actView, CREDIBILITY, MARKS, RELIABILITY, SPEECH_ACTS, STATUS } from '../facts/english.ts';
import { type Phrase, sign, words } from './phrases.ts';
import { fact, factSection } from './sections.ts';
import type { Portrait } from './types.ts';

export function aboutPortrait({ meta }: Dataset): Portrait {
  const signed = ({ symbol, word, meaning }: (typeof MARKS)[number]): Phrase => [
    sign(symbol, word),
    words(`: ${meaning}`),
  ];
  const graded = (grades: Readonly<Record<string, string>>): readonly Phrase[] =>
    Object.entries(grades).map(([grade, meaning]) => [words(`${grade}: ${meaning}`)]);
  return {
    title: 'About, and how to read the signs',
    sections: [
      factSection('reading', 'How to read the pages', [
        fact('Claims', [
          words(
            'The records hold facts in the editors’ own words, one sentence each. A number beside a sentence leads to the evidence at the end of the page: the source, and where in it the fact stands.',
          ),
        ]),
        fact('Texts', [
          words(
            'The texts of the sources belong to others and are not here. Whoever holds one can check a passage by its position, counted in Unicode code points, and its digest.',
          ),
        ]),
        fact('Derived', [
          words(
            'Standing and status are stored nowhere. They follow from the evidence and from dated events, as of the day of the edition.',
          ),
        ]),
      ]),
      factSection('standings', 'Standing of a claim', [fact('Signs', ...MARKS.map(signed))]),
      factSection('acts', 'Acts', [
        fact('From the firmest', ...SPEECH_ACTS.map((act) => signed(actView(act)))),
      ]),
      factSection('statuses', 'Status of a commitment', [
        fact('Signs', ...Object.values(STATUS).map(signed)),
      ]),
      factSection('grades', 'Grades', [
        fact('Sources', [words('Reliability, after the Admiralty code.')], ...graded(RELIABILITY)),
        fact('Claims', [words('Credibility of the item, apart from its source.')], ...graded(CREDIBILITY)),
      ]),
      factSection('data', 'The data', [
        fact('Version', [words(meta.version ?? 'not numbered')]),
        fact('Record model', [words(`Version ${meta.schemaVersion}`)]),
        fact('SHA-256 of all records', [words(meta.digest)]),
      ]),
    ],
  };
}
