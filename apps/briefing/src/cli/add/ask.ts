import type { FieldValue, Scaffold } from '@summit/data/parse';
import { nearest } from '@summit/data/validate';
import { CommandFault } from '../outcome.ts';
import type { Questions } from '../questions.ts';
import { wordsOfField } from '../scaffold-words.ts';
import { faultOfId, idsFor, type KnownIds } from './known-ids.ts';

/** The id of a new record, where none was given. */
export async function askId(questions: Questions | null, known: KnownIds): Promise<string> {
  if (!questions)
    throw new CommandFault('a new record needs an id', {
      exitCode: 2,
      hint: 'For example: summit add claim bridge-agreed',
    });
  return questions.ask({ text: 'Id of the record:', check: (answer) => faultOfId(answer, known) });
}

/** Asks for what is blank, and for what decides on the fields, until all was asked for. An empty answer leaves it. */
export async function askValues(
  questions: Questions,
  known: KnownIds,
  values: FieldValue[],
  make: () => Scaffold,
): Promise<Scaffold> {
  const asked = new Set<string>();
  questions.explain(
    'An empty answer leaves a field for later, Tab completes, Ctrl+C stops and writes nothing.',
  );
  for (;;) {
    const made = make();
    const next = made.questions.find(
      // Nobody types positions and digests; they come from a citation.
      ({ field }) => !asked.has(field) && !/(^|\.)(selector\.(start|end)|sha256)$/.test(field),
    );
    if (!next) return made;
    asked.add(next.field);
    const words = next.codes ?? idsFor(known, next.target);
    const answer = await questions.ask({
      text: `${next.field} — ${wordsOfField(next)}\n>`,
      words,
      ...(next.taken !== null && { otherwise: next.taken }),
      check: (text) => {
        if (text === '' || next.codes === null || next.codes.includes(text)) return null;
        const near = nearest(text, next.codes);
        return near ? `Did you mean ${near}?` : `Allowed are ${next.codes.join(', ')}.`;
      },
    });
    if (answer !== '') values.push({ field: next.field, text: answer });
  }
}
