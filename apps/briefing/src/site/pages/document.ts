/** The page of an instrument: titles by issuer, who signed, whether its text was seen. */
import type { Instrument } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import { foreign, namesIn, type PageContext } from '../context.ts';
import { wordMark } from '../marks.ts';
import type { Portrait } from '../types.ts';
import { dateFact, namedBand } from './parts.ts';
import { reportEntry } from './summit.ts';

export function documentPortrait(document: Instrument, context: PageContext): Portrait {
  const { name, names, nameOrNull, cite, lookup, reports } = context;
  const kind = message(`document-type-${document.documentType}`);
  const binding = message('capital', { words: message(`binding-${document.bindingness}`) });
  return {
    band: { ...namedBand(document, context), marks: [wordMark(kind), wordMark(binding)] },
    view: {
      kind,
      binds: message(`binds-${document.bindingness}`),
      parties: names(document.parties),
      signed: signing(document, context),
      seen: document.text.seen,
      textUrl: document.text.url ?? null,
      textNote: document.text.note ?? null,
      about: names(document.about),
      lineage: (document.lineage ?? []).map(({ relation, document: other, label, evidence }) => ({
        relation: message(`lineage-${relation}`),
        name: other ? name(other) : { text: label ?? '', lang: null, href: null, source: null },
        cites: cite(evidence),
      })),
      slips: document.asPrinted ?? [],
      note: document.note ?? null,
      restsOn: cite(document.evidence),
      factSheets: reports
        .filter(({ subject }) => subject === document.id)
        .map((report) => reportEntry(report, context)),
      titles: document.titles.map(({ title, language, issuer, official, note, evidence }) => ({
        title,
        lang: foreign(language, lookup),
        cites: cite(evidence),
        note: note ?? null,
        language,
        issuer: nameOrNull(issuer),
        official: official === true,
      })),
      signatories: document.signatories.map(({ person, capacity, organization, onBehalfOf, evidence }) => ({
        name: name(person),
        cites: cite(evidence),
        capacity: namesIn(capacity, lookup),
        organization: nameOrNull(organization),
        onBehalfOf: name(onBehalfOf),
      })),
    },
  };
}

function signing({ signed }: Instrument, { nameOrNull, lookup }: PageContext) {
  if (!signed) return null;
  const meeting = signed.summit === undefined ? null : lookup.find('summit', signed.summit);
  return {
    ...dateFact(signed.date),
    place: nameOrNull(signed.place),
    meeting: nameOrNull(signed.summit),
    session: meeting?.sessions.find(({ id }) => id === signed.session)?.title ?? null,
  };
}
