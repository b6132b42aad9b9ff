/** The page of a point on which sources differ: every value, who gives it, which one is used and why. */
import type { RecordOf } from '../../facts/records.ts';
import type { PageContext } from '../context.ts';
import { fieldInWords } from '../field-words.ts';
import { type Phrase, sign, small, words } from '../phrases.ts';
import { fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';

export function discrepancyPortrait(discrepancy: RecordOf<'discrepancy'>, context: PageContext): Portrait {
  const { name, cite } = context;
  const { label, state, question, values, adopted, rationale, subjects, note } = discrepancy;
  const chosen = values.find(({ id }) => id === adopted);
  return {
    title: question,
    sentence: true,
    marks: [[sign('differ', label)], [words(STATE[state])]],
    sections: [
      section('values', 'What the sources say', {
        tables: table(
          'Each value that is given, with who gives it.',
          ['Value', 'Used here', 'Note'],
          values.map((value) => [
            [words(value.value), ...cite(value.evidence)],
            value === chosen ? [sign('status-fulfilled', 'Used here')] : [words('–')],
            [value.note ? words(value.note) : words('–')],
          ]),
        ),
      }),
      factSection('ruling', 'How it is dealt with', [
        fact('State', [words(STATE[state])]),
        fact('Value used', chosen ? [words(chosen.value)] : [words('None: no value can be preferred.')]),
        fact('Why', said(rationale)),
        fact('Note', said(note)),
        fact('Meeting', name(discrepancy.summit)),
        fact(
          'In dispute',
          ...subjects.map(
            ({ record, pointer }): Phrase => [
              ...name(record),
              small(pointer === '' ? '' : ` (${fieldInWords(pointer)})`),
            ],
          ),
        ),
      ]),
    ],
  };
}

const STATE = { open: 'Open', settled: 'Settled' } as const;
