/** R6, the evidence report: how well the dataset knows what it says. */
import { type Standing, standing } from '@summit/data/validate';
import { chartList } from '../../charts/view/list.ts';
import { standingsChart } from '../../charts/view/standings.ts';
import { bandView, bottomLineView, type Context, reportTitle, sentenceView } from '../../facts/common.ts';
import { dateInWords } from '../../facts/dates.ts';
import { discrepancyViews } from '../../facts/discrepancies.ts';
import { aboutEdition, legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import type { Evidence } from '../../facts/records.ts';
import { STANDING_ORDER, STANDINGS } from '../../facts/standings.ts';
import type {
  ChainView,
  ContentsEntryView,
  CountsView,
  EvidenceView,
  SoughtView,
  SourceView,
} from '../../facts/types.ts';
import { INDEPENDENCE, RELATION } from '../../facts/words.ts';
import { firstSource, isToldBy } from '../full/refinements.ts';
import { groupBy, ledgerViews } from './ledger.ts';

export function evidenceView(context: Context): EvidenceView {
  const { edition } = context;
  const band = bandView('Evidence report', context);
  const charts = chartList();
  // The fields that cite come in reading order, which numbers the sources.
  const bottomLine = bottomLineView(context);
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const discrepancies = discrepancyViews(context, 'all');
  const ledger = ledgerViews(context);
  const sources = context.citations.sources();
  const standings = new Set(context.claims.map((claim) => STANDINGS[standing(context.dataset, claim)].word));
  const view = {
    report: 'evidence',
    lang: 'en-GB',
    title: reportTitle(band),
    description: `Evidence for the briefings: ${bottomLine.text}`,
    band,
    bottomLine,
    caution,
    linkedData: linkedData(context),
    charts: charts.all(),
    coverage: {
      chart: charts.add(standingsChart(context)),
      standings: standingCounts(context),
      independence: independenceCounts(context),
      words: coverageWords(context, sources),
    },
    discrepancies,
    ledger,
    chains: chains(sources),
    sought: sought(context),
    sources,
    legend: legendView(context, standings, sources),
    about: aboutEdition(context),
  } as const;
  return { ...view, contents: contentsOf(view) };
}

function standingCounts(context: Context): CountsView {
  const { claims, dataset } = context;
  const first = firstSource(context);
  const count = (of: readonly (typeof claims)[number][]) => [
    of.filter((claim) => isToldBy(first, claim)).length,
    of.filter((claim) => !isToldBy(first, claim)).length,
    of.length,
  ];
  const rows = STANDING_ORDER.map((one: Standing) => ({
    term: STANDINGS[one].word as string,
    symbol: STANDINGS[one].symbol,
    cells: count(claims.filter((claim) => standing(dataset, claim) === one)).map(String),
  }));
  return {
    columns: ['Told by the first source', 'Not told by it', 'All claims'],
    rows: [...rows, { term: 'All', symbol: null, cells: count(claims).map(String) }],
  };
}

/** Sources are counted once a claim, however many passages of them it rests on. */
function independenceCounts({ claims }: Context): CountsView {
  const relations = Object.keys(RELATION) as Evidence['relation'][];
  const pieces = claims.flatMap((claim) => {
    const keys = claim.evidence.map((one) => [one.source, one.relation, one.independence].join('\n'));
    return claim.evidence.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
  });
  const count = (of: readonly Evidence[]) =>
    [...relations.map((relation) => of.filter((one) => one.relation === relation).length), of.length].map(
      String,
    );
  const rows = (Object.keys(INDEPENDENCE) as Evidence['independence'][]).map((one) => ({
    term: capital(INDEPENDENCE[one]),
    symbol: null,
    cells: count(pieces.filter(({ independence }) => independence === one)),
  }));
  return {
    columns: [...relations.map((relation) => capital(RELATION[relation])), 'All'],
    rows: [...rows, { term: 'All', symbol: null, cells: count(pieces) }],
  };
}

function coverageWords({ claims }: Context, sources: readonly SourceView[]): readonly string[] {
  const read = (wanted: SourceView['extent']) => sources.filter(({ extent }) => extent === wanted).length;
  const passages = claims.flatMap((claim) => claim.evidence).filter(({ type }) => type === 'passage').length;
  return [
    `Sources: ${sources.length}. Read whole: ${read('whole')}; from the beginning only: ${read('beginning')}; entered as cited elsewhere: ${read('cited')}.`,
    `Passages that can be checked against the text: ${passages}. All other evidence names a page.`,
  ];
}

/** Sources to which others go back, those with most followers first. */
function chains(sources: readonly SourceView[]): readonly ChainView[] {
  const followers = sources.flatMap((source) =>
    source.origins.map((origin) => ({
      key: origin.text,
      origin,
      follower: {
        text: `${source.publisher}, ${source.titleMarks.opening}${source.title}${source.titleMarks.closing}`,
        cite: { number: source.number, href: `#${source.id}` },
        basis: origin.basis,
      },
    })),
  );
  return groupBy(followers, ({ key }) => key)
    .map(([text, list]) => ({
      origin: text,
      cite: list[0]?.origin.cite ?? null,
      followers: list.map(({ follower }) => follower),
    }))
    .sort((a, b) => b.followers.length - a.followers.length);
}

function sought({ claims }: Context): readonly SoughtView[] {
  return claims.flatMap((claim) =>
    (claim.sought ?? []).map(({ what, on }) => ({
      what: what.replace(/\.$/, ''),
      on: on ? dateInWords(on) : null,
      statement: claim.statement,
      claims: claim.id,
      href: `#claim-${claim.id}`,
    })),
  );
}

function contentsOf(view: Omit<EvidenceView, 'contents'>): readonly ContentsEntryView[] {
  const entry = (text: string, id: string, present = true): ContentsEntryView[] =>
    present ? [{ text, href: `#${id}`, children: [] }] : [];
  return [
    ...entry('Coverage', 'coverage'),
    ...entry('Discrepancies', 'discrepancies', view.discrepancies.length > 0),
    {
      text: 'Fact ledger',
      href: '#ledger',
      children: view.ledger.map(({ id, title }) => ({ text: title, href: `#${id}` })),
    },
    ...entry('Looked for and not found', 'sought', view.sought.length > 0),
    ...entry('Origin chains', 'chains', view.chains.length > 0),
    ...entry('Sources', 'sources'),
    ...entry('How to read this report', 'legend'),
    ...entry('About this edition', 'about'),
  ];
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
