/** Every outcome on the rung of the instrument that it rests on; a rung is never higher than its record allows. */
import { type codeLists, isOfMeeting, status } from '@summit/data/validate';
import { STATUSES, statusView } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { documentsOf } from '../../facts/documents.ts';
import { commitmentsOfMeeting, under } from '../../facts/indexes.ts';
import type { Claim, Instrument, Status } from '../../facts/records.ts';
import { isDivided, standsOn, standsTold } from '../../facts/stands.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import type { ChartView } from './types.ts';

/** The loosest first. Between talk and paper there are two more steps than a ladder of instruments has. */
const RUNGS = [
  'discussed',
  'spoken',
  'unstated',
  'memorandum',
  'framework',
  'contract',
  'operating',
] as const;
type Rung = (typeof RUNGS)[number];
/** Those of what somebody wrote down. */
const TEXTS: readonly Rung[] = ['unstated', 'memorandum', 'framework', 'contract'];

const RUNG_OF_TYPE: Readonly<Record<keyof typeof codeLists.DocumentType, Rung>> = {
  treaty: 'framework',
  charter: 'framework',
  'joint-statement': 'memorandum',
  declaration: 'memorandum',
  communique: 'memorandum',
  'chairs-summary': 'memorandum',
  'outcome-document': 'memorandum',
  decision: 'memorandum',
  roadmap: 'memorandum',
  memorandum: 'memorandum',
  'intergovernmental-agreement': 'framework',
  protocol: 'framework',
  'implementing-procedure': 'framework',
  regulation: 'framework',
  'general-contract': 'contract',
  'share-purchase-agreement': 'contract',
  'corporate-agreement': 'contract',
  unstated: 'unstated',
};

/** Of what binds nobody knows how, and of a kind that is the dataset's own, nobody knows how firm it is. */
function rungOf({ documentType, bindingness }: Instrument): Rung {
  const rungs: Readonly<Record<string, Rung>> = RUNG_OF_TYPE;
  const rung = (Object.hasOwn(rungs, documentType) ? rungs[documentType] : undefined) ?? 'unstated';
  return bindingness === 'unknown' && RUNGS.indexOf(rung) > RUNGS.indexOf('memorandum') ? 'unstated' : rung;
}

interface Outcome {
  readonly text: Words;
  readonly rung: Rung;
  readonly claims: string;
  readonly status: Status | null;
}

export function ladderChart(context: Context): ChartView | null {
  const outcomes = outcomesOf(context);
  if (outcomes.length === 0) return null;
  const rungs = RUNGS.map((rung) => ({ rung, outcomes: outcomes.filter((one) => one.rung === rung) }));
  const used = rungs.filter((one) => one.outcomes.length > 0).reverse();
  const statuses = STATUSES.filter((one) => outcomes.some((outcome) => outcome.status === one));
  return chartView('ladder', {
    title: message('ladder-title', {
      all: outcomes.length,
      written: outcomes.filter(({ rung }) => TEXTS.includes(rung)).length,
    }),
    caption: message('ladder-caption', {
      counts: used.map(({ rung, outcomes: { length } }) =>
        message('ladder-count', { rung: message(`rung-${rung}.within`), count: length }),
      ),
    }),
    alt: message('ladder-alt', {
      rungs: used.map((one) =>
        message('ladder-rung', {
          rung: message(`rung-${one.rung}`),
          outcomes: one.outcomes.map(({ text }) => text),
        }),
      ),
    }),
    note: message('ladder-note'),
    table: {
      columns: [
        words(message('ladder-outcome')),
        words(message('ladder-rung-at-meeting')),
        words(message('ladder-status-since')),
      ],
      rows: [...rungs].reverse().flatMap((one) =>
        one.outcomes.map(({ text, claims, status: since }) => ({
          head: text,
          claims,
          cells: [
            words(message(`rung-${one.rung}`)),
            words(since ? message(`status-${since}`) : message('not-tracked.within')),
          ],
        })),
      ),
    },
    drawing: {
      kind: 'ladder',
      rungs: rungs.map((one) => ({
        word: message(`rung-${one.rung}`),
        items: one.outcomes.map(({ text, status: since }) => ({
          text,
          status: since && statusView(since).symbol,
        })),
      })),
      legend: statuses.map(statusView).map(({ symbol, word }) => ({ symbol, word })),
      nothing: message('ladder-nothing'),
      untracked: message('not-tracked'),
    },
  });
}

/** The edition's outcomes, the documents of the meeting, and the commitments: each once. */
function outcomesOf(context: Context): readonly Outcome[] {
  const { lookup, edition, summit, asOf } = context;
  const documents = documentsOf(context).filter(({ conclusion }) => conclusion?.summit === summit.id);
  const commitments = under(lookup.dataset, commitmentsOfMeeting, summit.id);
  const ids = new Set<string>(documents.map(({ id }) => id));
  const headlines = edition.outcomes.map(({ claim, text }) => ({ claim: lookup.get('claim', claim), text }));
  const documentOf = (claim: Claim): string | undefined => claim.about.find((id) => ids.has(id));

  const ofDocuments = documents.flatMap((document): Outcome[] => {
    const own = commitments.filter((one) => one.document === document.id);
    const carried = headlines.filter(({ claim }) => documentOf(claim) === document.id);
    const claims = context.claims.filter((claim) => (claim.about as readonly string[]).includes(document.id));
    const rung = rungOf(document);
    const outcome = (
      text: Words,
      claimIds: readonly string[],
      commitment?: (typeof own)[number],
    ): Outcome => ({
      text,
      rung,
      claims: claimIds.join(' '),
      status: commitment ? status(context.dataset, commitment, asOf).status : null,
    });
    const stands = standsOn(document, undefined, asOf, lookup);
    const told = (text: string): Words =>
      isDivided(stands) ? message('told', { head: text, text: standsTold(stands) }) : text;
    const name = lookup.name(document.name).replace(/ \(\d{4}\)$/, '');
    const all = claims.map(({ id }) => id);
    // What carries one thing is told by it; a text that carries several is a line, and so is each of them.
    const founding = carried.find(({ claim }) => FOUNDING.includes(claim.speechAct));
    const others = carried.filter(
      (one) =>
        one !== founding && !own.some((each) => (each.claims as readonly string[]).includes(one.claim.id)),
    );
    if (own.length + others.length <= 1) {
      const text = carried[0]?.text ?? own[0]?.title ?? name;
      return [outcome(told(text), all, own[0])];
    }
    return [
      outcome(told(founding?.text ?? name), all),
      ...own.map((each) =>
        outcome(
          carried.find(
            ({ claim }) => claim !== founding?.claim && (each.claims as readonly string[]).includes(claim.id),
          )?.text ?? each.title,
          each.claims,
          each,
        ),
      ),
      ...others.map(({ claim, text }) => outcome(text, [claim.id])),
    ];
  });
  const open = commitments.filter(({ document }) => document === undefined || !ids.has(document));
  const holding = (claim: Claim) =>
    open.filter(({ claims }) => (claims as readonly string[]).includes(claim.id));
  const ofCommitments = open.map((commitment): Outcome => {
    // A headline that stands for several commitments names none of them.
    const headline = headlines.find(
      ({ claim }) => holding(claim).length === 1 && holding(claim)[0] === commitment,
    );
    const claims = commitment.claims
      .map((id) => lookup.get('claim', id))
      .filter((claim) => isOfMeeting(context.summit, claim));
    return {
      text: headline?.text ?? commitment.title,
      rung: headline ? rungOfAct(headline.claim) : loosest(claims.map(rungOfAct)),
      claims: commitment.claims.join(' '),
      status: status(context.dataset, commitment, asOf).status,
    };
  });
  const rest = headlines.filter(
    ({ claim }) => documentOf(claim) === undefined && holding(claim).length === 0,
  );
  const ofHeadlines = rest.map(
    ({ claim, text }): Outcome => ({
      text: text,
      rung: rungOfAct(claim),
      claims: claim.id,
      status: null,
    }),
  );
  return [...ofDocuments, ...ofCommitments, ...ofHeadlines];
}

/** Acts by which a document comes about. */
const FOUNDING: readonly Claim['speechAct'][] = ['signed', 'adopted', 'concluded'];

/** Of claims that differ the least: what was agreed by some and discussed by others was discussed. */
function loosest(rungs: readonly Rung[]): Rung {
  return RUNGS.find((rung) => rungs.includes(rung)) ?? 'spoken';
}

/** What no document of the meeting carries. */
function rungOfAct({ speechAct }: Claim): Rung {
  switch (speechAct) {
    case 'ratified':
    case 'signed':
    case 'concluded':
      return 'unstated';
    case 'launched':
      return 'operating';
    case 'discussed':
      return 'discussed';
    default:
      return 'spoken';
  }
}
