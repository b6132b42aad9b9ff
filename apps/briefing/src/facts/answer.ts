/** What the one page and the full briefing begin with: the finding as headline, and whose meeting it was. */
import { message } from '../messages/message.ts';
import { bottomLineView, type Context, sentenceView } from './common.ts';
import { compare, partiesInOrder, shortName } from './names.ts';
import type { Lookup, Organization } from './records.ts';
import { cameTo } from './sessions.ts';
import type { AnswerView, Words } from './types.ts';

export function answerView(context: Context): AnswerView {
  const { finding } = context.edition;
  const bottomLine = bottomLineView(context);
  return {
    ...meetingTold(context),
    finding: finding ? sentenceView(finding, context) : bottomLine,
    lead: finding ? bottomLine : null,
  };
}

export function meetingTold(context: Context): Pick<AnswerView, 'parties' | 'present'> {
  return { parties: partiesTold(context), present: presentTold(context) };
}

/** So many names of parties have room over a headline. */
const MOST_NAMES = 3;

/** "China–Russia"; of many parties, the body whose meeting it was. */
function partiesTold({ summit, lookup }: Context): Words {
  const names = partiesInOrder(summit, lookup).map((party) => shortName(party, lookup));
  if (names.length <= MOST_NAMES) return names.join('–');
  if (summit.body) return shortName(lookup.get('organization', summit.body), lookup);
  return message('parties-count', { count: names.length });
}

/** The parties that have no room over the headline, and apart from them the observers and guests who came. */
function presentTold({ summit, lookup }: Context): Words | null {
  const parties = partiesInOrder(summit, lookup).map(({ id }) => id as string);
  const groups = [
    ...(parties.length > MOST_NAMES ? [{ head: message('event-parties'), bodies: parties }] : []),
    ...(['observer', 'guest'] as const).map((role) => ({
      head: message(`role-${role}.many`),
      bodies: summit.participations
        .filter((part) => part.role === role && cameTo(part))
        .map(({ onBehalfOf }) => onBehalfOf as string),
    })),
  ].filter(({ bodies }) => bodies.length > 0);
  const items = groups.map(({ head, bodies }) => {
    const names = [...new Set(bodies)].map((id) => nameAtFirst(lookup.get('organization', id), lookup));
    names.sort(compare);
    return message('told', { head, text: message('list', { items: names }) });
  });
  return items.length > 0 ? message('parted', { items }) : null;
}

/** A state's short name; an organization's name in full, since a reader meets its abbreviation later. */
function nameAtFirst(organization: Organization, lookup: Lookup): string {
  return organization.organizationType === 'state'
    ? shortName(organization, lookup)
    : lookup.name(organization.name);
}
