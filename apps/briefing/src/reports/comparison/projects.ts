/** Each project over all meetings: what was said of it at which, and what is there on the day. */
import { dayRange, status, type TopicOverMeetings } from '@summit/data/validate';
import { pillOfStatus } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { isBy } from '../../facts/dates.ts';
import { claimsAbout, commitmentsOfProject, under } from '../../facts/indexes.ts';
import { meetingShort } from '../../facts/meetings.ts';
import { compare } from '../../facts/names.ts';
import type { Claim, Evidence, RecordOf } from '../../facts/records.ts';
import type { SentenceView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { ProjectLineView } from './comparison-types.ts';
import { topicName } from './topics.ts';

type Project = RecordOf<'project'>;

export function projectLines(
  topics: readonly TopicOverMeetings[],
  context: Context,
): readonly ProjectLineView[] {
  const { lookup, meetings } = context;
  return topics
    .filter(({ topic, told }) => topic.list === 'project' && told.some((one) => one?.firmness))
    .map(({ topic, told }) => {
      const project = lookup.get('project', topic.id);
      const own = told.flatMap((one) => (one?.firmness ? one.claims.slice(0, 1) : []));
      return {
        name: topicName(topic, lookup),
        said: told.flatMap((one, i) => {
          // What a source tells by itself was not said there.
          const claim = one?.firmness ? one.claims[0] : undefined;
          const isLast = !told.slice(i + 1).some((later) => later?.firmness);
          const meeting = meetingShort(meetings[i]?.id ?? '', context);
          return claim ? [{ meeting, isLast, ...sentenceOf(claim, context) }] : [];
        }),
        pills: pillsOf(project, context),
        ...heardOf(project, own, context),
        next: nextOf(project, context),
      };
    });
}

function sentenceOf({ id, statement }: Claim, { citations }: Context): SentenceView {
  return { text: statement, claims: id, cites: citations.citeClaims([id]) };
}

function pillsOf({ id }: Project, { dataset, asOf }: Context): ProjectLineView['pills'] {
  return under(dataset, commitmentsOfProject, id).map((one) => ({
    title: one.title,
    pill: pillOfStatus(status(dataset, one, asOf).status),
  }));
}

interface Dated {
  readonly date: string;
  readonly text: Words;
  readonly claims: string;
  readonly evidence: readonly Evidence[];
  readonly isClaim?: true;
}

/**
 * What is the last by its date of all that is recorded by the day: a claim, a step, an event of a commitment. Words may
 * have followed the last step that was done, which is then told too.
 */
function heardOf(
  project: Project,
  told: readonly Claim[],
  context: Context,
): Pick<ProjectLineView, 'done' | 'now'> {
  const { dataset, asOf, citations } = context;
  const claims = under(dataset, claimsAbout, project.id)
    .filter((claim) => !told.includes(claim))
    .flatMap(({ id, date, statement, evidence }): Dated[] =>
      date === undefined ? [] : [{ date, text: statement, claims: id, evidence, isClaim: true }],
    );
  const commitments = under(dataset, commitmentsOfProject, project.id);
  const steps = [
    ...(project.milestones ?? []),
    ...commitments.flatMap(({ milestones }) => milestones ?? []),
  ].flatMap(({ met, due, status: state, label, evidence }): Step[] => {
    const date = met ?? (state === 'scheduled' ? undefined : due);
    if (date === undefined) return [];
    const text = message(`milestone-${state}-told`, { label });
    return [{ date, text, claims: '', evidence, label, isDone: state === 'met' }];
  });
  const events = commitments.flatMap(({ events: all, claims: basis }) =>
    all.map(({ date, note, evidence }): Dated => ({ date, text: note, claims: basis.join(' '), evidence })),
  );
  const [last] = newestFirst([...events, ...claims, ...steps], asOf);
  if (!last) return { done: null, now: null };
  const first = context.meetings[0]?.date.start ?? '';
  const [done = null] = newestFirst(
    steps.filter(({ isDone, date }) => isDone && dayRange(date).last >= first),
    asOf,
  );
  return {
    done: done && {
      text: message('project-done', { date: done.date, label: done.label }),
      cites: citations.citeEach([done.evidence]),
    },
    // What happened with the step, or on its day, is told by it.
    now:
      done && dayRange(last.date).last <= dayRange(done.date).last
        ? null
        : {
            text: toldOf(last),
            claims: last.claims,
            // A claim cites by what it states; the note of an event or a step is put together from all its pages.
            cites: last.isClaim ? citations.citeClaims([last.claims]) : citations.citeEach([last.evidence]),
          },
  };
}

interface Step extends Dated {
  readonly label: string;
  readonly isDone: boolean;
}

function newestFirst<T extends Dated>(all: readonly T[], asOf: string): readonly T[] {
  return all
    .filter(({ date }) => isBy(date, asOf))
    .sort((a, b) => compare(dayRange(b.date).last, dayRange(a.date).last));
}

function toldOf(one: Dated): Words {
  return isDated(one) ? one.text : message('dated-sentence', { date: one.date, text: one.text });
}

/** Whether a sentence says itself of which year it is. */
function isDated({ date, text }: Dated): boolean {
  return typeof text === 'string' && text.includes(date.slice(0, 4));
}

/** The next step that is scheduled. */
function nextOf({ milestones }: Project, { asOf, citations }: Context): ProjectLineView['next'] {
  const [next] = (milestones ?? [])
    .flatMap((one) =>
      one.due && one.status === 'scheduled' && !isBy(one.due, asOf) ? [{ ...one, due: one.due }] : [],
    )
    .sort((a, b) => compare(a.due, b.due));
  if (!next) return null;
  return {
    text: message('project-next', { step: message('milestone-due', { date: next.due, label: next.label }) }),
    cites: citations.citeEach([next.evidence]),
  };
}
