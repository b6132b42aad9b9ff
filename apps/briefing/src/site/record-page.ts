/** The page of a record. */
import { message } from '../messages/message.ts';
import { dataOf, pageOf } from './addresses.ts';
import { linksTo } from './backlinks.ts';
import { pageContext, type SiteContext } from './context.ts';
import type { PageKind, PageRecord } from './kinds.ts';
import { linkedRecord } from './linked-data.ts';
import { portraitOf } from './pages/portrait.ts';
import { contentPage, listLink, type PlannedPage } from './planned-page.ts';
import type { Portrait } from './types.ts';

export function recordPage(record: PageRecord, site: SiteContext): PlannedPage {
  const context = pageContext(site, pageOf(record));
  const { kind } = record;
  const { band, view, charts, told } = portraitOf(record, context);
  // The evidence is everything that the rest of the page cites.
  const common = {
    evidence: context.register.items(),
    links: linksTo(record.id, context, told),
    record: { id: record.id, data: context.to(dataOf(record)) },
  };
  const title = message(`kind-${kind}`);
  return {
    ...contentPage(context, kind, { band, view: { ...view, ...common }, charts }, title, [
      listLink(kind, context),
    ]),
    description: describe(kind, { band, view }, site),
    linkedData: linkedRecord(record, site),
    meeting: meetingOf(record),
  };
}

function meetingOf(record: PageRecord): string | null {
  if (record.kind === 'summit') return record.id;
  if (record.kind === 'document') return record.conclusion?.summit ?? null;
  return 'summit' in record ? record.summit : null;
}

/** What search engines and previews say of a page. */
function describe(kind: PageKind, { band }: Portrait, { messages: { show } }: SiteContext): string {
  const { title, lead, subtitles = [], marks = [], disputes = [] } = band;
  const said = [
    ...(lead ? [lead] : []),
    ...subtitles.map(({ text }) => text),
    ...marks.map(({ word, note }) => (note ? [word, note].map(show).join(' ') : word)),
    ...disputes.map(({ text }) => text),
  ];
  const head = message('kind-named', { kind: message(`kind-${kind}`), title });
  const whole = [head, ...said].map((words) => show(words).replace(/\.$/, '')).join('. ');
  return Array.from(whole).slice(0, 300).join('');
}
