import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warning } from '../diagnostics/fault.ts';
import type { Organization, Person, Place, SummitRecord } from '../generated/open.ts';
import type { Rule, SoundRecord } from './rule.ts';

export interface RecordsAreToldApart {
  'same-thing-twice': { readonly id: string; readonly other: string; readonly share: string };
}

/** Two records that share what only one thing can have are most likely one thing under two ids. */
export const recordsAreToldApart: Rule<RecordsAreToldApart> = (context) => {
  const first = new Map<string, SoundRecord>();
  return context.records.flatMap((one): Diagnostic<RecordsAreToldApart>[] => {
    for (const { pointer, share, value } of marksOf(one.record)) {
      const key = `${share}\n${value}`;
      const known = first.get(key);
      if (!known) first.set(key, one);
      else if (known.record.id !== one.record.id) {
        const args = { id: one.record.id, other: known.record.id, share };
        return [warning('same-thing-twice', args, context.place(one.raw, pointer))];
      }
    }
    return [];
  });
};

interface Mark {
  readonly pointer: string;
  /** What is shared, in words. */
  readonly share: string;
  readonly value: string;
}

/** What no two things of a kind have in common. */
function marksOf(record: SummitRecord): Mark[] {
  switch (record.kind) {
    case 'claim':
      return [mark('/statement', `statement on ${record.summit}`, plain(record.statement))];
    case 'source':
      return [
        ...(record.text ? [mark('/text/sha256', 'text', record.text.sha256)] : []),
        ...(record.url === undefined
          ? []
          : [
              mark(
                '/url',
                'address and title',
                `${record.url.replace(/#.*$|\/+$/g, '')} ${plain(record.title)}`,
              ),
            ]),
      ];
    case 'code':
      return [mark('/code', `code of the list ${record.list}`, record.code)];
    case 'organization':
    case 'person':
      return [mark('/name/en', `name of a ${record.kind}`, plain(record.name.en)), ...externalMarks(record)];
    case 'place':
      return [
        mark(
          '/name/en',
          `name in ${record.country ?? 'no country'}`,
          `${record.placeType} ${plain(record.name.en)}`,
        ),
        ...externalMarks(record),
      ];
    default:
      return [];
  }
}

/** A state and the country that it governs are two records with the same identifiers. */
function externalMarks({ kind, externalIds }: Organization | Person | Place): Mark[] {
  return Object.entries(externalIds ?? {}).map(([scheme, value]) =>
    mark(`/externalIds/${scheme}`, `identifier of a ${kind} (${scheme})`, String(value)),
  );
}

function mark(pointer: string, share: string, value: string): Mark {
  return { pointer, share, value };
}

/** A text by its letters and digits alone. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
