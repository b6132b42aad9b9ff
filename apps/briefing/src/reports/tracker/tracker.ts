/** R3, the commitments tracker. All in it follows from dated records, so that it can be made for any day. */
import { chartList } from '../../charts/view/list.ts';
import { matrixChart } from '../../charts/view/matrix.ts';
import { nextChart } from '../../charts/view/next.ts';
import { stripChart } from '../../charts/view/strip.ts';
import { meetingTold } from '../../facts/answer.ts';
import { bandView, type Context, reportTitle } from '../../facts/common.ts';
import { openAlone } from '../../facts/disputes.ts';
import { HOW_WE_KNOW } from '../../facts/how-we-know.ts';
import { aboutEdition } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { type Tracked, trackedCommitments } from '../../facts/tracked.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { type ContentsEntryView, contentsEntry } from '../contents.ts';
import { familyViews } from './tracker-cards.ts';
import { methodView } from './tracker-method.ts';
import { attentionViews, changesView, findingOf, leadOf } from './tracker-tables.ts';
import type { TrackerView } from './tracker-types.ts';
import { unscoredView } from './unscored.ts';

export function trackerView(given: Context): TrackerView {
  // What is settled stands in the evidence report.
  const context = { ...given, disputes: openAlone(given.disputes) };
  const tracked = trackedCommitments(context);
  const band = bandView(message('report-tracker', { stage: stageOf(tracked) }), context);
  const headline = findingOf(tracked);
  const charts = chartList();
  const view = {
    report: 'tracker',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: message('tracker-description', { asOf: context.asOf, headline }),
    band,
    ...meetingTold(context),
    linkedData: linkedData(context),
    headline,
    lead: leadOf(tracked),
    strip: charts.addPlain(stripChart(context)),
    changes: changesView(tracked, context),
    attention: attentionViews(tracked),
    next: charts.addPlain(nextChart(context)),
    families: familyViews(tracked, context),
    overview: charts.addPlain(matrixChart(context)),
    unscored: unscoredView(context),
    method: methodView(tracked),
    sources: context.citations.sources(),
    how: HOW_WE_KNOW,
    about: aboutEdition(context),
  } as const;
  return { ...view, charts: charts.all(), contents: contentsOf(view) };
}

/** Where between the meeting and the last word on all of it this edition stands. */
function stageOf(tracked: readonly Tracked[]): Words {
  if (tracked.every(({ report }) => report.lastEvent === null)) return message('stage-baseline');
  if (tracked.every(({ report: { status } }) => status === 'fulfilled' || status === 'lapsed'))
    return message('stage-final');
  return message('stage-interim');
}

function contentsOf(view: Omit<TrackerView, 'contents' | 'charts'>): readonly ContentsEntryView[] {
  return [
    ...contentsEntry('changes', 'changes', view.changes !== null),
    ...contentsEntry('attention', 'attention', view.families.length > 0),
    ...contentsEntry('cards', 'cards', view.families.length > 0).map((one) => ({
      ...one,
      children: view.families.map(({ title, id }) => ({ text: title, href: `#${id}` })),
    })),
    ...contentsEntry('unscored', 'unscored'),
    ...contentsEntry('method', 'method'),
    ...contentsEntry('over-time', 'overview', view.overview !== null),
    ...contentsEntry('how-we-know', 'how'),
    ...contentsEntry('sources', 'sources', view.sources.length > 0),
    ...contentsEntry('about', 'about'),
  ];
}
