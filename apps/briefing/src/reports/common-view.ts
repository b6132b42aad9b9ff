import { type Context, reportTitle } from '../facts/common.ts';
import { linkedData } from '../facts/linked-data.ts';
import type { BandView } from '../facts/types.ts';
import type { BriefingView } from './types.ts';

/** What every report has alike. */
export function commonView(
  band: BandView,
  context: Context,
): Pick<BriefingView, 'lang' | 'title' | 'band' | 'linkedData'> {
  const { summit, meetings, lookup, messages } = context;
  const title = reportTitle(band);
  // Of one meeting the report goes by the meeting's own name.
  const name = meetings.length > 1 ? title : lookup.name(summit.title);
  return { lang: messages.lang, title, band, linkedData: linkedData(name, meetings, context) };
}
