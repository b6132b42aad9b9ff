/** The event card: when, where, who, in which sessions. */
import { codeLists, partyOf } from '@summit/data/validate';
import { rolesTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { dated, daysOf, inferredOf } from '../../facts/dates.ts';
import { disputeViews } from '../../facts/disputes.ts';
import { nameView, partiesInOrder, personName, publisherName, shortName } from '../../facts/names.ts';
import { firstRecord } from '../../facts/refinements.ts';
import { sentences } from '../../facts/sentences.ts';
import { attendanceTold, sessionTold } from '../../facts/sessions.ts';
import { titleTold } from '../../facts/source-titles.ts';
import type { NameView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { EventView, ParticipantView } from './full-types.ts';

/** The dataset's own roles come after the standard ones. */
function rankOfRole(role: string): number {
  const rank = Object.keys(codeLists.ParticipationRole).indexOf(role);
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

export function eventView(context: Context): EventView {
  const { summit } = context;
  return {
    facts: facts(context),
    delegations: delegations(context),
    sessions: summit.sessions.map((one) => ({
      title: one.title,
      told: sessionTold(one, summit, context.lookup),
    })),
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
  readonly names?: readonly NameView[];
  /** Of the summit record. */
  readonly field: string;
}

function facts(context: Context): EventView['facts'] {
  const { summit, lookup, disputes, citations } = context;
  const first = firstRecord(context);
  const inferred = inferredOf(summit.date);
  const placeNamed = (id: string): NameView => {
    const { name, language } = lookup.get('place', id);
    return nameView(name, language, lookup);
  };
  const parties = partiesInOrder(summit, lookup).map((party) => shortName(party, lookup));
  const host = summit.host ? shortName(lookup.get('organization', summit.host), lookup) : null;
  const basis = sentences(
    inferred && message('event-date-inferred', { inferred }),
    summit.date.basis ?? null,
  );
  const rows: readonly (Row | null)[] = [
    { term: message('event-date'), field: '/date', text: dated(daysOf(summit.date)), note: basis },
    {
      term: message('event-place'),
      field: summit.venue ? '/venue' : '/places',
      text: '',
      names: [...(summit.venue ? [summit.venue] : []), ...summit.places].map(placeNamed),
      note: null,
    },
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
    first && {
      term: message('event-first-record'),
      field: '/evidence',
      text: firstRecordTold(first.source, context),
      note: null,
    },
  ];
  return rows
    .filter((row) => row !== null)
    .map(({ field, ...row }) => ({
      names: [],
      ...row,
      cites: field === '/evidence' ? citations.cite(summit.evidence.slice(0, 1)) : [],
      disputes: disputeViews(disputes.touching([summit.id], field)),
    }));
}

/** Which source is meant where a report names one alone. */
function firstRecordTold(id: string, context: Context): Words {
  const source = context.lookup.get('source', id);
  return message('event-first-record-text', {
    publisher: publisherName(source, context.lookup),
    title: titleTold(source),
  });
}

/** The parties' delegations, then those who speak for no party, by the role in which they came. */
function delegations({ dataset, summit, lookup }: Context): EventView['delegations'] {
  const ordered = [...summit.participations].sort((a, b) => rankOfRole(a.role) - rankOfRole(b.role));
  const memberOf = (part: (typeof ordered)[number]): ParticipantView => {
    const body = lookup.get('organization', part.onBehalfOf);
    const person = part.person ? lookup.get('person', part.person) : null;
    const unnamed: NameView = { text: part.description ?? shortName(body, lookup), original: null };
    return {
      name: person ? personName(person, lookup) : unnamed,
      post: part.post ? lookup.name(part.post) : null,
      attendance: attendanceTold(part),
    };
  };
  const partyOfPart = ({ onBehalfOf }: (typeof ordered)[number]) => partyOf(dataset, summit, onBehalfOf);
  const parties = partiesInOrder(summit, lookup).map(({ id, name, shortName: short, language }) => ({
    party: nameView(short ?? name, language, lookup),
    members: ordered.filter((part) => partyOfPart(part) === id).map(memberOf),
  }));
  const beside = ordered.filter((part) => partyOfPart(part) === null);
  const roles = [...new Set(beside.map(({ role }) => role))].map((role) => ({
    party: { text: rolesTitle(role, lookup), original: null },
    members: beside.filter((part) => part.role === role).map(memberOf),
  }));
  return [...parties, ...roles].filter(({ members }) => members.length > 0);
}
