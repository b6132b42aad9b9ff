/** The topics of a comparison: what they are called, in which order, and who said what of them in which instrument. */
import {
  type ComparedTopic,
  type ToldOfTopic,
  type TopicOverMeetings,
  topicsOver,
} from '@summit/data/validate';
import { actView, themesInOrder, themeTitle, topicTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { meetingShort } from '../../facts/meetings.ts';
import { compare } from '../../facts/names.ts';
import type { Lookup } from '../../facts/records.ts';
import type { Words } from '../../facts/types.ts';
import type { TopicCellView, TopicThemeView } from './comparison-types.ts';
import { documentShort, standingTold, whoInShort } from './levels.ts';

/** By theme, then by name. What is of the meeting itself, such as where it was, is no topic. */
export function topicsInOrder({
  dataset,
  lookup,
  meetings,
  messages,
}: Context): readonly TopicOverMeetings[] {
  const themes = themesInOrder(lookup);
  return [...topicsOver(dataset, meetings)].sort(
    (a, b) =>
      themes.indexOf(a.theme) - themes.indexOf(b.theme) ||
      compare(messages.show(topicName(a.topic, lookup)), messages.show(topicName(b.topic, lookup))),
  );
}

export function topicName({ list, id }: ComparedTopic, lookup: Lookup): Words {
  return list === 'project' ? lookup.name(lookup.get('project', id).name) : topicTitle(id, lookup);
}

export function topicThemes(
  topics: readonly TopicOverMeetings[],
  context: Context,
): readonly TopicThemeView[] {
  const { lookup, meetings } = context;
  return themesInOrder(lookup)
    .map((theme) => ({ theme, own: topics.filter((one) => one.theme === theme) }))
    .filter(({ own }) => own.length > 0)
    .map(({ theme, own }) => ({
      title: themeTitle(theme, lookup),
      rows: own.map(({ topic, told }) => ({
        topic: topicName(topic, lookup),
        cells: meetings.map(({ id }, i) => cellView(told[i] ?? null, id, context)),
      })),
    }));
}

function cellView(told: ToldOfTopic | null, meeting: string, context: Context): TopicCellView {
  const { lookup, citations } = context;
  const claim = told?.claims[0];
  if (!told || !claim) return { meeting: meetingShort(meeting, context), told: null };
  const { firmness } = told;
  return {
    meeting: meetingShort(meeting, context),
    told: {
      act: { word: actView(claim.speechAct).word },
      who: firmness && whoInShort(claim, firmness, lookup),
      standing: firmness && standingTold(firmness),
      where: firmness?.document ? documentShort(firmness.document, lookup) : '',
      claims: claim.id,
      cites: citations.citeClaims([claim.id]),
    },
  };
}
