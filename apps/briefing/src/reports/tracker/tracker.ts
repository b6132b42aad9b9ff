/** R3, the commitments tracker. All in it follows from dated records, so that it can be made for any day. */
import { chartList } from '../../charts/view/list.ts';
import { matrixChart } from '../../charts/view/matrix.ts';
import { themesInOrder, themeTitle } from '../../facts/codes.ts';
import { bandView, type Context, reportTitle } from '../../facts/common.ts';
import { discrepanciesMarked, discrepancyViews } from '../../facts/discrepancies.ts';
import { HOW_WE_KNOW } from '../../facts/how-we-know.ts';
import { aboutEdition, legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { projectView } from '../../facts/projects.ts';
import type { ContentsEntryView } from '../../facts/types.ts';
import { message, type PlainMessage } from '../../messages/message.ts';
import { type Tracked, trackedCommitments } from './tracked.ts';
import { cardView } from './tracker-cards.ts';
import { METHOD } from './tracker-method.ts';
import {
  attentionViews,
  changesView,
  headlineOf,
  matrixView,
  nextSteps,
  statusCounts,
} from './tracker-tables.ts';
import type { TrackerView } from './tracker-types.ts';
import { unscoredView } from './unscored.ts';

export function trackerView(context: Context): TrackerView {
  const tracked = trackedCommitments(context);
  const stage = stageOf(tracked);
  const band = bandView(message('report-tracker', { stage: stage.word }), context);
  const headline = headlineOf(tracked);
  const charts = chartList();
  const overview = charts.add(matrixChart(context));
  // The fields that cite come in reading order, which numbers the sources.
  const themes = themesInOrder(context.lookup)
    .map((theme) => ({
      id: `theme-${theme}`,
      title: themeTitle(theme, context.lookup),
      cards: tracked
        .filter(({ commitment }) => commitment.theme === theme)
        .map((one) => cardView(one, context)),
    }))
    .filter(({ cards }) => cards.length > 0);
  const unscored = unscoredView(context);
  const projects = projectsOf(tracked, context);
  const marks = themes.flatMap(({ cards }) => cards.flatMap(({ disputes }) => disputes));
  const discrepancies = discrepancyViews(context, 'open', discrepanciesMarked(context, marks));
  const sources = context.citations.sources();
  const view = {
    report: 'tracker',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: message('tracker-description', { asOf: context.asOf, headline }),
    band,
    linkedData: linkedData(context),
    charts: charts.all(),
    overview,
    headline,
    stage,
    counts: statusCounts(tracked, context),
    attention: attentionViews(tracked),
    next: nextSteps(tracked, context.asOf),
    method: METHOD,
    matrix: matrixView(tracked, context),
    changes: changesView(tracked, context),
    themes,
    unscored,
    projects,
    discrepancies,
    sources,
    grades: legendView(context, new Set(), sources).reliability,
    how: HOW_WE_KNOW,
    about: aboutEdition(context),
  } as const;
  return { ...view, contents: contentsOf(view) };
}

/** Where between the meeting and the last word on all of it this edition stands. */
function stageOf(tracked: readonly Tracked[]): TrackerView['stage'] {
  if (tracked.every(({ report }) => report.lastEvent === null)) return stage('baseline');
  if (tracked.every(({ report: { status } }) => status === 'fulfilled' || status === 'lapsed'))
    return stage('final');
  return stage('interim');
}

function stage(name: 'baseline' | 'interim' | 'final'): TrackerView['stage'] {
  return { word: message(`stage-${name}`), meaning: message(`stage-${name}.meaning`) };
}

function projectsOf(tracked: readonly Tracked[], context: Context): TrackerView['projects'] {
  const ids = new Set(tracked.flatMap(({ commitment }) => commitment.project ?? []));
  return [...ids].map((id) => projectView(context.lookup.get('project', id), context));
}

function contentsOf(view: Omit<TrackerView, 'contents'>): readonly ContentsEntryView[] {
  const entry = (heading: PlainMessage, id: string, present = true): ContentsEntryView[] =>
    present ? [{ text: message(heading), href: `#${id}`, children: [] }] : [];
  return [
    ...entry('dashboard', 'dashboard'),
    ...entry('over-time', 'overview', view.overview !== null),
    ...entry('changes', 'changes', view.changes !== null),
    ...entry('method', 'method'),
    ...entry('cards', 'cards', view.themes.length > 0).map((one) => ({
      ...one,
      children: view.themes.map(({ title, id }) => ({ text: title, href: `#${id}` })),
    })),
    ...entry('unscored', 'unscored'),
    ...entry('projects', 'projects', view.projects.length > 0),
    ...entry('matrix', 'matrix', view.matrix !== null),
    ...entry('discrepancies', 'discrepancies', view.discrepancies.length > 0),
    ...entry('sources', 'sources'),
    ...entry('how-we-know', 'how'),
    ...entry('about', 'about'),
  ];
}
