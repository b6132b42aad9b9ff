/** R6, the evidence report: how well the dataset knows what it says. */
import { independenceOf, type Standing, standing } from '@summit/data/validate';
import { groups } from 'd3-array';
import { chartList } from '../../charts/view/list.ts';
import { standingsChart } from '../../charts/view/standings.ts';
import { INDEPENDENCES, RELATIONS } from '../../facts/codes.ts';
import { bandView, bottomLineView, type Context, reportTitle, sentenceView } from '../../facts/common.ts';
import { datedOrNull } from '../../facts/dates.ts';
import { discrepancyViews } from '../../facts/discrepancies.ts';
import { aboutEdition, legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { firstSource, isToldBy } from '../../facts/refinements.ts';
import { titleTold } from '../../facts/source-titles.ts';
import { STANDING_ORDER, supportView } from '../../facts/standings.ts';
import type { SourceView, Words } from '../../facts/types.ts';
import type { Value } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { type ContentsEntryView, contentsEntry } from '../contents.ts';
import type { ChainView, CountsView, EvidenceView, SoughtView } from './evidence-types.ts';
import { ledgerViews } from './ledger.ts';

export function evidenceView(context: Context): EvidenceView {
  const { edition } = context;
  const band = bandView(message('report-evidence'), context);
  const charts = chartList();
  // The fields that cite come in reading order, which decides between sources that serve alike.
  const bottomLine = bottomLineView(context);
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const discrepancies = discrepancyViews(context, 'all');
  const ledger = ledgerViews(context);
  const sources = context.citations.sources();
  const standings = new Set(context.claims.map((claim) => standing(context.dataset, claim)));
  const view = {
    report: 'evidence',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: message('evidence-description', { bottomLine: bottomLine.text }),
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
    // The ledger tells no acts.
    legend: { ...legendView(context, standings, sources), acts: [] },
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
    term: supportView(one).word,
    symbol: supportView(one).symbol,
    cells: count(claims.filter((claim) => standing(dataset, claim) === one)).map(String),
  }));
  return {
    columns: [
      message('column-first-source'),
      message('column-not-first-source'),
      message('column-all-claims'),
    ],
    rows: [...rows, { term: message('all'), symbol: null, cells: count(claims).map(String) }],
  };
}

/** Sources are counted once a claim, however many passages of them it rests on. */
function independenceCounts({ claims, dataset }: Context): CountsView {
  const pieces = claims.flatMap((claim) => {
    const all = claim.evidence.map((one) => ({
      relation: one.relation,
      independence: independenceOf(dataset, claim, one),
      source: one.source,
    }));
    const keys = all.map((one) => Object.values(one).join('\n'));
    return all.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
  });
  const count = (of: typeof pieces) =>
    [...RELATIONS.map((relation) => of.filter((one) => one.relation === relation).length), of.length].map(
      String,
    );
  const rows = INDEPENDENCES.map((one) => ({
    term: capital(message(`independence-${one}`)),
    symbol: null,
    cells: count(pieces.filter(({ independence }) => independence === one)),
  }));
  return {
    columns: [...RELATIONS.map((relation) => capital(message(`relation-${relation}`))), message('all')],
    rows: [...rows, { term: message('all'), symbol: null, cells: count(pieces) }],
  };
}

function coverageWords({ claims }: Context, sources: readonly SourceView[]): readonly Words[] {
  const read = (wanted: SourceView['extent']) => sources.filter(({ extent }) => extent === wanted).length;
  const passages = claims.flatMap((claim) => claim.evidence).filter(({ type }) => type === 'passage').length;
  return [
    message('coverage-sources', {
      sources: sources.length,
      whole: read('whole'),
      beginning: read('beginning') + read('excerpt'),
      cited: read('unseen'),
    }),
    message('coverage-passages', { passages }),
  ];
}

/** Sources to which others go back, those with most followers first. */
function chains(sources: readonly SourceView[]): readonly ChainView[] {
  const followers = sources.flatMap((source) =>
    source.origins.map((origin) => ({
      key: origin.source,
      origin,
      follower: {
        text: message('source-named', { publisher: source.publisher, title: titleTold(source) }),
        cite: { number: source.number, href: `#${source.id}` },
        basis: origin.basis,
      },
    })),
  );
  return groups(followers, ({ key }) => key)
    .map(([, list]) => ({
      origin: list[0]?.origin.text ?? '',
      cite: list[0]?.origin.cite ?? null,
      followers: list.map(({ follower }) => follower),
    }))
    .sort((a, b) => b.followers.length - a.followers.length);
}

function sought({ claims }: Context): readonly SoughtView[] {
  return claims.flatMap((claim) =>
    (claim.sought ?? []).map(({ what, on }) => ({
      what: what.replace(/\.$/, ''),
      on: datedOrNull(on),
      statement: claim.statement,
      claims: claim.id,
      href: `#claim-${claim.id}`,
    })),
  );
}

function contentsOf(view: Omit<EvidenceView, 'contents'>): readonly ContentsEntryView[] {
  return [
    ...contentsEntry('coverage', 'coverage'),
    ...contentsEntry('discrepancies', 'discrepancies', view.discrepancies.length > 0),
    {
      text: message('ledger'),
      href: '#ledger',
      children: view.ledger.map(({ id, title }) => ({ text: title, href: `#${id}` })),
    },
    ...contentsEntry('sought', 'sought', view.sought.length > 0),
    ...contentsEntry('chains', 'chains', view.chains.length > 0),
    ...contentsEntry('sources', 'sources'),
    ...contentsEntry('legend-of-report', 'legend'),
    ...contentsEntry('about', 'about'),
  ];
}

const capital = (words: Value): Words => message('capital', { words });
