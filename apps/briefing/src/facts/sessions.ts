/** Who was there: when, where and under whom a session met, and whether a participant came. */
import { message } from '../messages/message.ts';
import { actorName, compare } from './names.ts';
import type { Lookup, Summit } from './records.ts';
import { partiesTold } from './stands.ts';
import type { Words } from './types.ts';

type Session = Summit['sessions'][number];
type Participation = Summit['participations'][number];

/** What is known of a session, in parts: its hours, its building, who chaired it and who stayed away. */
export function sessionTold(session: Session, summit: Summit, lookup: Lookup): readonly Words[] {
  const { venue, chair } = session;
  return [
    ...(hoursTold(session) ?? []),
    ...(venue ? [lookup.name(lookup.get('place', venue).name)] : []),
    ...(chair ? [message('session-chair', { chair: actorName(chair, lookup) })] : []),
    ...presenceTold(session, false, summit, lookup),
  ];
}

/** Who is known to have attended a session, or to have stayed away from it; nothing where nobody is. */
export function presenceTold(
  { attendance }: Session,
  attended: boolean,
  { parties }: Summit,
  lookup: Lookup,
): readonly Words[] {
  const who = (attendance ?? []).filter((one) => one.attended === attended).map((one) => one.who as string);
  if (who.length === 0) return [];
  const named = who.every((id) => lookup.find('organization', id))
    ? partiesTold(who, parties, lookup)
    : message('list', { items: who.map((id) => actorName(id, lookup)).sort(compare) });
  return [message(attended ? 'session-present' : 'session-away', { who: named })];
}

/** Whether a participant came, where that is not a matter of course. */
export function attendanceTold({ attendance }: Participation): Words | null {
  return attendance === undefined || attendance === 'attended' ? null : message(`attendance-${attendance}`);
}

/** Whether a participant is known to have been there, were it for a part of the meeting. */
export function cameTo({ attendance }: Participation): boolean {
  return attendance !== 'absent' && attendance !== 'invited';
}

/** "9 June 2030, 09:00–11:00 (UTC+02:00)"; of a session that went over midnight, both days. */
function hoursTold({ start, end }: Session): readonly Words[] | null {
  const [from, to] = [start, end].map(timeOf);
  if (!from || !to) {
    const only = from ?? to;
    return only ? [from ? momentTold(from) : message('session-until', { end: momentTold(only) })] : null;
  }
  if (from.day === to.day && from.time && to.time && from.zone === to.zone)
    return [message('session-hours', { date: from.day, start: from.time, end: to.time, zone: from.zone })];
  if (!from.time && !to.time)
    return [message('date', { date: from.day === to.day ? from.day : `${from.day}/${to.day}` })];
  return [message('session-from-to', { start: momentTold(from), end: momentTold(to) })];
}

interface Moment {
  readonly day: string;
  /** Hours and minutes; null where only the day is known. */
  readonly time: string | null;
  readonly zone: string;
}

/** Parts of a day or a local time with its offset (ISO 8601). */
function timeOf(text: string | undefined): Moment | null {
  if (text === undefined) return null;
  const [day = '', rest] = text.split('T');
  const [, time = null, offset = ''] = /^(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)$/.exec(rest ?? '') ?? [];
  return { day, time, zone: /^(Z|[+-]00:00)$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '−')}` };
}

function momentTold({ day, time, zone }: Moment): Words {
  return time === null ? message('date', { date: day }) : message('session-at', { date: day, time, zone });
}
