/** The page of an instrument: titles by issuer, who signed, whether its text was seen. */

import { textSeenOf } from '@summit/data/validate';
import { documentTypeTitle } from '../../facts/codes.ts';
import type { Instrument } from '../../facts/records.ts';
import { foreign } from '../../facts/source-titles.ts';
import { stanceView } from '../../facts/stances.ts';
import { MOST_COLUMNS, standsTold } from '../../facts/stands.ts';
import { dividedParts, labelOf, standCell } from '../../facts/stands-view.ts';
import { message } from '../../messages/message.ts';
import { namesIn, type PageContext } from '../context.ts';
import { wordMark } from '../marks.ts';
import type { Portrait } from '../types.ts';
import { dateFact, namedBand } from './parts.ts';
import { reportEntry } from './summit.ts';

export function documentPortrait(document: Instrument, context: PageContext): Portrait {
  const { name, names, nameOrNull, cite, lookup, reports } = context;
  const paragraphs = document.paragraphs ?? [];
  const kind = documentTypeTitle(document.documentType, lookup);
  const binding = message('capital', { words: message(`binding-${document.bindingness}`) });
  return {
    band: { ...namedBand(document, context), marks: [wordMark(kind), wordMark(binding)] },
    view: {
      kind,
      binds: binding,
      parties: names(document.parties),
      conclusion: concluding(document, context),
      seen: message(`text-by-editors-${textSeenOf(context.dataset, document)}`),
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
      paragraphs: paragraphs.map(({ label, gist }) => ({ label, gist })),
      stands: standsTable(document, context),
      positions: (document.positions ?? []).map(({ party, stance, paragraph, date, words, evidence }) => ({
        party: name(party),
        stance: stanceView(stance),
        of: paragraphs.find(({ id }) => id === paragraph)?.label ?? message('stands-whole'),
        since: date ?? null,
        words: words ?? null,
        cites: cite(evidence),
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

/** Who stands where on it and its paragraphs; null where nobody stands apart. */
function standsTable(document: Instrument, { lookup }: PageContext) {
  const parts = dividedParts(document, undefined, lookup);
  const [first] = parts;
  if (!first) return null;
  const parties = first.stands.parties.length > MOST_COLUMNS ? [] : first.stands.parties;
  return {
    parties: parties.map(({ name }) => name),
    rows: parts.map((part) => ({
      topic: labelOf(part) ?? message('stands-whole'),
      told: standsTold(part.stands),
      cells: parties.map(({ party, name }) => ({ party: name, ...standCell(party, part.stands) })),
    })),
  };
}

function concluding({ conclusion }: Instrument, { names, nameOrNull, lookup }: PageContext) {
  if (!conclusion) return null;
  const { how, by, date, place, summit, session } = conclusion;
  const meeting = summit === undefined ? null : lookup.find('summit', summit);
  return {
    how: message(`conclusion-${how}`),
    when: date ? dateFact(date) : null,
    by: names(by),
    place: nameOrNull(place),
    meeting: nameOrNull(summit),
    session: meeting?.sessions.find(({ id }) => id === session)?.title ?? null,
  };
}
