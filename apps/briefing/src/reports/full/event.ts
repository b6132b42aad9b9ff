/** The event card: when, where, who, in which sessions. */
import type { Context } from '../../facts/common.ts';
import { dated, daysOf, inferredOf } from '../../facts/dates.ts';
import { disputeViews } from '../../facts/disputes.ts';
import { nameView, partiesInOrder, shortName, stateOf } from '../../facts/names.ts';
import { sentences } from '../../facts/sentences.ts';
import { titleTold } from '../../facts/source-titles.ts';
import type { EventView, NameView, ParticipantView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
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
    const head = person
      ? lookup.name(lookup.get('person', person).name)
      : (description ?? shortName(body, lookup));
    return note ? [{ head, text: note }] : [];
  });
  const sessions = summit.sessions.flatMap(({ title, note }) => (note ? [{ head: title, text: note }] : []));
  return [
    { term: message('participants'), lines: participants },
    { term: message('programme'), lines: sessions },
  ].filter(({ lines }) => lines.length > 0);
}

interface Row extends Pick<EventView['facts'][number], 'term' | 'text' | 'note'> {
  /** Of the summit record. */
  readonly field: string;
}

function facts(context: Context): EventView['facts'] {
  const { summit, lookup, disputes, citations } = context;
  const inferred = inferredOf(summit.date);
  const place = (id: string) =>
    inBothScripts(nameView(lookup.get('place', id).name, summit.host ?? null, lookup));
  const parties = partiesInOrder(summit, lookup).map((party) => shortName(party, lookup));
  const host = summit.host ? shortName(lookup.get('organization', summit.host), lookup) : null;
  const basis = sentences(
    inferred && message('event-date-inferred', { inferred }),
    summit.date.basis ?? null,
  );
  const rows: readonly (Row | null)[] = [
    { term: message('event-date'), field: '/date', text: dated(daysOf(summit.date)), note: basis },
    summit.venue
      ? {
          term: message('event-place'),
          field: '/venue',
          text: message('place-within', { place: place(summit.venue), within: place(summit.place) }),
          note: null,
        }
      : { term: message('event-place'), field: '/place', text: place(summit.place), note: null },
    {
      term: message('event-parties'),
      field: '/parties',
      text:
        host === null
          ? message('list', { items: parties })
          : message('event-parties-host', { parties, host }),
      note: null,
    },
    summit.occasion
      ? { term: message('event-occasion'), field: '/occasion', text: summit.occasion, note: null }
      : null,
    summit.note ? { term: message('note'), field: '/note', text: summit.note, note: null } : null,
    {
      term: message('event-first-record'),
      field: '/evidence',
      text: firstRecord(context),
      note: null,
    },
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
function firstRecord(context: Context): Words {
  const source = context.lookup.get('source', firstSource(context));
  return message('event-first-record-text', { publisher: source.publisher, title: titleTold(source) });
}

function inBothScripts({ text, original }: NameView): Words {
  return original ? message('name-in-both-scripts', { name: text, original: original.text }) : text;
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
    const unnamed: NameView = { text: part.description ?? shortName(body, lookup), original: null };
    const member: ParticipantView = {
      name: person ? nameView(person.name, side, lookup) : unnamed,
      post: part.post ? lookup.name(part.post) : null,
    };
    const members = bySide.get(side);
    if (members) members.push(member);
    else bySide.set(side, [member]);
  }
  return [...bySide]
    .filter(([, members]) => members.length > 0)
    .map(([id, members]) => {
      const { name, shortName: short } = lookup.get('organization', id);
      return { party: nameView(short ?? name, id, lookup), members };
    });
}
