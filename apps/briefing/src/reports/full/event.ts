/** The event card: when, where, who, in which sessions. */
import type { Context } from '../../facts/common.ts';
import { meetingDate } from '../../facts/dates.ts';
import { disputeViews } from '../../facts/disputes.ts';
import { enumerate, nameView, partiesInOrder, shortName, stateOf } from '../../facts/names.ts';
import { titleInMarks } from '../../facts/source-titles.ts';
import type { EventView, NameView, ParticipantView } from '../../facts/types.ts';
import { firstSource } from './refinements.ts';

const ROLE_ORDER = ['principal', 'delegation', 'official', 'business'] as const;

export function eventView(context: Context): EventView {
  const { summit } = context;
  return {
    facts: facts(context),
    delegations: delegations(context),
    sessions: summit.sessions.map(({ title }) => ({ title })),
    notes: notes(context),
  };
}

/** What the event card has no room for: who is meant, and where a session is told. */
function notes({ summit, lookup }: Context): EventView['notes'] {
  const participants = summit.participations.flatMap(({ person, onBehalfOf, description, note }) => {
    const body = lookup.get('organization', onBehalfOf);
    const head = person ? lookup.get('person', person).name.en : (description ?? shortName(body));
    return note ? [{ head, text: note }] : [];
  });
  const sessions = summit.sessions.flatMap(({ title, note }) => (note ? [{ head: title, text: note }] : []));
  return [
    { term: 'Participants', lines: participants },
    { term: 'Programme', lines: sessions },
  ].filter(({ lines }) => lines.length > 0);
}

function facts(context: Context): EventView['facts'] {
  const { summit, lookup, disputes, citations } = context;
  const { text, inferred } = meetingDate(summit.date);
  const place = (id: string) => inBothScripts(nameView(lookup.get('place', id).name, summit.host ?? null));
  const parties = partiesInOrder(summit, lookup).map(shortName);
  const host = summit.host ? shortName(lookup.get('organization', summit.host)) : null;
  const basis = [
    inferred ? `${inferred[0]?.toUpperCase()}${inferred.slice(1)}.` : null,
    summit.date.basis ?? null,
  ];
  const rows = [
    { term: 'Date', field: '/date', text, note: basis.filter(Boolean).join(' ') || null },
    summit.venue
      ? { term: 'Place', field: '/venue', text: `${place(summit.venue)}, ${place(summit.place)}`, note: null }
      : { term: 'Place', field: '/place', text: place(summit.place), note: null },
    {
      term: 'Parties',
      field: '/parties',
      text: `${enumerate(parties)}${host ? ` (host: ${host})` : ''}`,
      note: null,
    },
    summit.occasion ? { term: 'Occasion', field: '/occasion', text: summit.occasion, note: null } : null,
    summit.note ? { term: 'Note', field: '/note', text: summit.note, note: null } : null,
    { term: 'First record', field: '/evidence', text: firstRecord(context), note: null },
  ];
  return rows
    .filter((row) => row !== null)
    .map(({ field, ...row }) => ({
      ...row,
      cites: field === '/evidence' ? citations.cite(summit.evidence.slice(0, 1)) : [],
      disputes: disputeViews(disputes.touching([summit.id], field)),
    }));
}

/** Which source is meant where a report names one alone. */
function firstRecord(context: Context): string {
  const source = context.lookup.get('source', firstSource(context));
  const { publisher } = source;
  return `${publisher}, ${titleInMarks(source)}: the source from which the meeting was first recorded. What it does not tell is marked “Not in ${publisher}”.`;
}

function inBothScripts(name: NameView): string {
  return name.original ? `${name.text} (${name.original.text})` : name.text;
}

function delegations({ summit, lookup }: Context): EventView['delegations'] {
  const bySide = new Map<string, ParticipantView[]>(
    partiesInOrder(summit, lookup).map((party) => [party.id, []]),
  );
  const ordered = ROLE_ORDER.flatMap((role) => summit.participations.filter((part) => part.role === role));
  for (const part of ordered) {
    const body = lookup.get('organization', part.onBehalfOf);
    const side = stateOf(body, lookup) ?? body.id;
    const person = part.person ? lookup.get('person', part.person) : null;
    const unnamed: NameView = { text: part.description ?? shortName(body), original: null };
    const member: ParticipantView = {
      name: person ? nameView(person.name, side) : unnamed,
      post: part.post?.en ?? null,
    };
    const members = bySide.get(side);
    if (members) members.push(member);
    else bySide.set(side, [member]);
  }
  return [...bySide]
    .filter(([, members]) => members.length > 0)
    .map(([id, members]) => {
      const { name, shortName: short } = lookup.get('organization', id);
      return { party: nameView(short ?? name, id), members };
    });
}
