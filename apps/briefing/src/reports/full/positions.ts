/** Who said what, side by side, so far as the source tells who spoke. Silence is reported. */

import { actView, THEMES, themeTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { partiesInOrder, partyOf, shortName } from '../../facts/names.ts';
import type { Claim, SpeechAct } from '../../facts/records.ts';
import type { ParagraphReference, PositionCellView, PositionsView } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { publisherOfFirst } from './refinements.ts';

/** Acts by which a side takes a position; what was signed or told by the source is not one. */
const POSITION_ACTS: readonly SpeechAct[] = [
  'announced',
  'reaffirmed',
  'welcomed',
  'proposed',
  'discussed',
  'asserted',
];

type Paragraphs = ReadonlyMap<string, ParagraphReference>;

/** `told`: what the report's own text tells, for which the number of the paragraph is enough. */
export function positionsView(
  among: readonly Claim[],
  context: Context,
  { paragraphs, told }: { readonly paragraphs: Paragraphs; readonly told: Paragraphs },
): PositionsView | null {
  const parties = partiesInOrder(context.summit, context.lookup);
  const sides = [...parties.map(({ id }) => id), 'together'];
  const names = parties.map((party) => shortName(party, context.lookup));
  const together = message(names.length === 2 ? 'both-together' : 'all-together');
  const claims = among.filter(({ speechAct }) => POSITION_ACTS.includes(speechAct));

  const rows = THEMES.flatMap((theme) => {
    const cells = sides.map((side, index): PositionCellView => {
      const own = claims.filter((claim) => claim.theme === theme && sideOf(claim, context) === side);
      const items = POSITION_ACTS.flatMap((act) => {
        const points = own.flatMap((claim) => {
          const paragraph = paragraphs.get(claim.id);
          return claim.speechAct === act && paragraph
            ? [{ text: shortStatement(claim.statement), claims: claim.id, paragraph }]
            : [];
        });
        return points.length > 0 ? [{ act: actView(act).word, points }] : [];
      });
      const isTold = ({ claims: id }: { readonly claims: string }) => told.has(id);
      return {
        side: index < names.length ? `${names[index]}` : together,
        silent: message(index < names.length ? 'nothing-alone' : 'nothing-joint'),
        told: items.flatMap(({ act, points }) =>
          points.some(isTold)
            ? [{ act, paragraphs: points.filter(isTold).map(({ paragraph }) => paragraph) }]
            : [],
        ),
        items: items.flatMap(({ act, points }) =>
          points.every(isTold) ? [] : [{ act, points: points.filter((point) => !isTold(point)) }],
        ),
      };
    });
    return cells.some(({ told, items }) => told.length + items.length > 0)
      ? [{ topic: themeTitle(theme), cells }]
      : [];
  });
  return rows.length === 0 ? null : { sides: [...names, together], rows, source: publisherOfFirst(context) };
}

/** A party's id, 'together', or null where nobody's position can be told from the attribution. */
export function sideOf(claim: Claim, { summit, lookup }: Context): string | null {
  const { attribution } = claim;
  if (attribution.voice === 'leaders') return 'together';
  if (attribution.voice === 'person') return partyOf(attribution.speaker, summit, lookup);
  if (attribution.voice !== 'document') return null;
  return lookup.get('document', attribution.document).parties.length > 1 ? 'together' : null;
}

/** "Putin said that trade had grown." as "Trade had grown": the column tells who speaks, the act how. */
function shortStatement(statement: string): string {
  const words = statement.replace(/^(?:[^,.]{1,50} )?(?:said|announced|confirmed)(?: that)? /, '');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
