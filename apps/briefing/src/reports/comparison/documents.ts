/** The documents of the meetings: which go on from each other, and how many there were by whose count. */
import { textSeenOf } from '@summit/data/validate';
import { documentTypeTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { authorityTold, qualifiedValue } from '../../facts/figures.ts';
import { documentsOfMeeting, figuresOfMeeting, under } from '../../facts/indexes.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Figure, Instrument, Lookup, Summit } from '../../facts/records.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { DocumentCountView, DocumentLineView } from './comparison-types.ts';
import { documentShort } from './levels.ts';

/** Documents that go on from each other, through whatever others, where at least two of the meetings have one. */
export function documentLines(context: Context): readonly DocumentLineView[] {
  const { meetings, citations } = context;
  return linesOf(context).map((line) => ({
    cells: meetings.map(({ id }) => ({
      meeting: meetingShort(id, context),
      items: line
        .filter((document) => isOf(document, id))
        .map((document) => ({
          text: documentTold(document, context),
          cites: citations.cite([
            ...document.evidence,
            ...(document.lineage ?? []).flatMap(({ evidence }) => evidence),
          ]),
        })),
    })),
  }));
}

/** Documents of the meetings that share an ancestor, or are one of another, in the order of time. */
function linesOf({ dataset, lookup, meetings }: Context): readonly (readonly Instrument[])[] {
  const lineOf = new Map<string, Set<Instrument>>();
  for (const document of meetings.flatMap(({ id }) => under(dataset, documentsOfMeeting, id))) {
    const line = new Set([document]);
    for (const id of ancestryOf(document, lookup)) {
      for (const one of lineOf.get(id) ?? []) line.add(one);
      lineOf.set(id, line);
    }
    for (const [id, known] of lineOf) if ([...known].some((one) => line.has(one))) lineOf.set(id, line);
  }
  return [...new Set(lineOf.values())]
    .map((line) => meetings.flatMap(({ id }) => [...line].filter((one) => isOf(one, id))))
    .filter((line) => new Set(line.map(({ conclusion }) => conclusion?.summit)).size > 1);
}

/** A document and all that it goes back to. */
function ancestryOf(document: Instrument, lookup: Lookup): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [document];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (found.has(next.id)) continue;
    found.add(next.id);
    for (const { document: earlier } of next.lineage ?? [])
      if (earlier) ahead.push(lookup.get('document', earlier));
  }
  return found;
}

function isOf({ conclusion }: Instrument, meeting: string): boolean {
  return conclusion?.summit === meeting;
}

/** Its name, with its kind where that says more, that it binds, and that it was read whole: most do and were not. */
function documentTold(document: Instrument, { dataset, lookup, messages }: Context): Words {
  const { documentType, bindingness } = document;
  const name = documentShort(document, lookup);
  const kind = documentTypeTitle(documentType, lookup, 'within');
  const items = [
    ...(name.toLowerCase().startsWith(messages.show(kind).toLowerCase()) ? [] : [kind]),
    ...(bindingness === 'legal' || bindingness === 'contractual' ? [message(`binding-${bindingness}`)] : []),
    ...(textSeenOf(dataset, document) === 'whole' ? [message('document-text-seen')] : []),
  ];
  return items.length === 0
    ? name
    : message('document-in-line', { name, how: message('document-how', { items }) });
}

/** Metrics by which documents of a meeting are counted: ours, and what a dataset calls its own. */
const COUNTING = /^(?:agreements|(?:[a-z-]+-)?documents)$/;

export function documentCounts(context: Context): readonly DocumentCountView[] {
  const { dataset, lookup, meetings, citations } = context;
  const linked = new Set(linesOf(context).flat());
  return meetings.map((summit) => {
    const own = under(dataset, documentsOfMeeting, summit.id);
    const alone = own.filter((one) => !linked.has(one)).map((one): Words => documentShort(one, lookup));
    return {
      meeting: meetingShort(summit.id, context),
      recorded: message('documents-on-record', {
        all: own.length,
        binding: own.filter(({ bindingness }) => bindingness === 'legal' || bindingness === 'contractual')
          .length,
        unknown: own.filter(({ bindingness }) => bindingness === 'unknown').length,
        seen: own.filter((one) => textSeenOf(dataset, one) === 'whole').length,
      }),
      counts: countsOf(summit, context).map((figure) => ({
        text: message('counted-by', {
          value: qualifiedValue(figure, lookup),
          authority: authorityTold(figure.authority, lookup),
        }),
        claim: figure.claim,
        cites: citations.cite(figure.evidence),
      })),
      only: alone.length > 0 ? message('documents-of-meeting', { documents: alone }) : null,
    };
  });
}

function countsOf({ id }: Summit, { dataset }: Context): readonly Figure[] {
  return under(dataset, figuresOfMeeting, id).filter(
    ({ metric, unit }) => COUNTING.test(metric) && unit.type === 'count',
  );
}
