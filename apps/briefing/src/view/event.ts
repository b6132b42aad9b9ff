/** The event card: when, where, who, in which sessions. */
import type { Context } from './common.ts';
import { meetingDate } from './dates.ts';
import { disputeViews } from './disputes.ts';
import { enumerate, nameView, partiesInOrder, shortName, stateOf } from './names.ts';
import type { EventView, NameView, ParticipantView } from './types.ts';
import { ROLE } from './words.ts';

const ROLE_ORDER = ['principal', 'delegation', 'official', 'business'] as const;

export function eventView(context: Context): EventView {
  const { summit } = context;
  return {
    facts: facts(context),
    delegations: delegations(context),
    sessions: summit.sessions.map(({ title, note }) => ({
      title,
      note: note ?? null,
    })),
  };
}

function facts({ summit, lookup, disputes }: Context): EventView['facts'] {
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
  ];
  return rows
    .filter((row) => row !== null)
    .map(({ field, ...row }) => ({
      ...row,
      disputes: disputeViews(disputes.touching([summit.id], field)),
    }));
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
      role: ROLE[part.role],
      post: part.post?.en ?? null,
      note: part.note ?? null,
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
