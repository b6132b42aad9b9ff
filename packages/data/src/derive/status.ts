import { currentId } from '../dataset/build.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type {
  Commitment,
  CommitmentStatus,
  Dataset,
  EdtfDate,
  OrganizationId,
  StatusEvent,
} from '../generated/open.ts';
import { chainOfControl } from './controllers.ts';
import { dayAfter, dayAsked, dayRange } from './edtf.ts';

/**
 * A status as of a day: `pending` where nothing was heard of it by then, `reported-fulfilled` where it is fulfilled by
 * the word of those alone who were to do it.
 */
export type PresentStatus = CommitmentStatus | 'pending' | 'reported-fulfilled';

/** The status of one obligor. */
export interface ObligorStatus {
  readonly obligor: OrganizationId;
  readonly status: PresentStatus;
  /**
   * The first day of the present status: the date of the earliest event of its unbroken run, and for what is late no
   * earlier than the day after the one on which it was due; null for pending.
   */
  readonly since: EdtfDate | null;
  /** The event with which the present status began; null for pending. */
  readonly firstEvent: StatusEvent | null;
  /** The last event that concerns it, whether or not it changed the status. */
  readonly lastEvent: StatusEvent | null;
}

/** What became of a commitment, as of a day. */
export interface StatusReport {
  /**
   * Of all obligors together: fulfilled only if all of them are, otherwise the worst of theirs, in the order of
   * `FROM_WORST`.
   */
  readonly status: PresentStatus;
  readonly since: EdtfDate | null;
  /** The event with which the present status began; null for pending. */
  readonly firstEvent: StatusEvent | null;
  readonly lastEvent: StatusEvent | null;
  /** The due day has passed, and it was neither fulfilled nor given up. */
  readonly late: boolean;
  /** By obligor, in the order of the commitment. */
  readonly obligors: readonly ObligorStatus[];
  /** The events that count, each with the status of all obligors together after it, the earliest first. */
  readonly course: readonly Step[];
}

/** An event, and the status that held after it. */
export interface Step {
  readonly event: StatusEvent;
  readonly status: PresentStatus;
}

/** Statuses from the worst to the best. */
export const FROM_WORST: readonly PresentStatus[] = [
  'lapsed',
  'impaired',
  'late',
  'rescoped',
  'unclear',
  'in-progress',
  'pending',
  'reported-fulfilled',
  'fulfilled',
];

/** What a reader asks first of a commitment: whether it was kept. */
export type StatusFamily = 'kept' | 'in-progress' | 'no-verdict' | 'in-trouble';

/** In the order in which they are counted, the best first. */
export const STATUS_FAMILIES: readonly StatusFamily[] = ['kept', 'in-progress', 'no-verdict', 'in-trouble'];

const FAMILY: Readonly<Record<PresentStatus, StatusFamily>> = {
  fulfilled: 'kept',
  'in-progress': 'in-progress',
  // The word of those alone who were to do it is no verdict.
  'reported-fulfilled': 'no-verdict',
  pending: 'no-verdict',
  unclear: 'no-verdict',
  rescoped: 'in-trouble',
  late: 'in-trouble',
  impaired: 'in-trouble',
  lapsed: 'in-trouble',
};

/** The family that a status belongs to. What is past its due day without a verdict stays without one. */
export function familyOf(one: PresentStatus): StatusFamily {
  return FAMILY[one];
}

/**
 * The status of a commitment as of a day, derived from its events. An event counts once the last day that its date
 * can mean has come: what happened `2020` is not held to have happened on 1 June 2020. It is late only past the day on
 * which it was due; before, an event that calls it so says that it is in progress.
 */
export function status(dataset: Dataset, commitment: Commitment, asOf: string): StatusReport {
  const day = dayAsked(asOf);
  const due = commitment.due === undefined ? null : dayRange(commitment.due.date).last;
  const events = commitment.events
    .filter(({ date }) => dayRange(date).last <= day)
    .sort((a, b) => compareText(dayRange(a.date).last, dayRange(b.date).last));
  const obligors = commitment.obligors.map((obligor) => {
    const own = events.filter((event) => concerns(dataset, event, obligor));
    return {
      obligor,
      ...current(
        own.map((event) => step(event, statusAfter(dataset, commitment, event, due, day))),
        due,
      ),
    };
  });
  const course = courseOfAll(dataset, commitment, events, due, day);
  const whole = current(course, due);
  const settled = ['fulfilled', 'reported-fulfilled', 'lapsed'].includes(whole.status);
  return { ...whole, late: due !== null && due < day && !settled, obligors, course };
}

function step(event: StatusEvent, after: PresentStatus): Step {
  return { event, status: after };
}

/** The status of all obligors together after each event. */
function courseOfAll(
  dataset: Dataset,
  commitment: Commitment,
  events: readonly StatusEvent[],
  due: string | null,
  day: string,
): readonly Step[] {
  const states = new Map<OrganizationId, PresentStatus>(commitment.obligors.map((one) => [one, 'pending']));
  return events.map((event) => {
    const after = statusAfter(dataset, commitment, event, due, day);
    for (const obligor of commitment.obligors)
      if (concerns(dataset, event, obligor)) states.set(obligor, after);
    return step(event, worst([...states.values()]));
  });
}

function worst(statuses: readonly PresentStatus[]): PresentStatus {
  const rank = (one: PresentStatus) => FROM_WORST.indexOf(one);
  return statuses.reduce((least, one) => (rank(one) < rank(least) ? one : least));
}

/** The last status of a course, and since when it has held without a break. */
function current(
  course: readonly Step[],
  due: string | null,
): Pick<ObligorStatus, 'status' | 'since' | 'firstEvent' | 'lastEvent'> {
  const last = course.at(-1);
  if (last === undefined) return { status: 'pending', since: null, firstEvent: null, lastEvent: null };
  const before = course.findLastIndex((one) => one.status !== last.status);
  const first = course[before + 1]?.event;
  if (first === undefined || last.status === 'pending')
    return { status: last.status, since: null, firstEvent: null, lastEvent: last.event };
  const isEarly = last.status === 'late' && due !== null && dayRange(first.date).last <= due;
  return {
    status: last.status,
    since: isEarly ? dayAfter(due) : first.date,
    firstEvent: first,
    lastEvent: last.event,
  };
}

function concerns(dataset: Dataset, { obligors }: StatusEvent, obligor: OrganizationId): boolean {
  const id = currentId(dataset, obligor);
  return obligors === undefined || obligors.some((one) => currentId(dataset, one) === id);
}

function statusAfter(
  dataset: Dataset,
  commitment: Commitment,
  event: StatusEvent,
  due: string | null,
  day: string,
): PresentStatus {
  if (event.status === 'late') return due !== null && due < day ? 'late' : 'in-progress';
  if (event.status === 'fulfilled' && isOwnWord(dataset, event, event.obligors ?? commitment.obligors))
    return 'reported-fulfilled';
  return event.status;
}

/** Whether all evidence of an event is the word of the obligors themselves or of those whom they control. */
function isOwnWord(
  dataset: Dataset,
  { evidence }: StatusEvent,
  obligors: readonly OrganizationId[],
): boolean {
  const ids = new Set(obligors.map((id) => currentId(dataset, id)));
  const isOwn = (body: OrganizationId | undefined) =>
    body !== undefined && chainOfControl(dataset, body).some(({ id }) => ids.has(id));
  return evidence.every(({ source, origin }) => {
    const from = origin === undefined ? undefined : currentId(dataset, origin);
    return (
      isOwn(dataset.sources.get(currentId(dataset, source))?.publisher) ||
      isOwn(from) ||
      (from !== undefined && isOwn(dataset.sources.get(from)?.publisher))
    );
  });
}
