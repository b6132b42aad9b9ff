import { type Context, reportTitle } from '../facts/common.ts';
import { linkedData } from '../facts/linked-data.ts';
import type { BandView } from '../facts/types.ts';
import type { BriefingView } from './types.ts';

/** What every report has alike. */
export function commonView(
  band: BandView,
  context: Context,
): Pick<BriefingView, 'lang' | 'title' | 'band' | 'linkedData'> {
  return { lang: context.messages.lang, title: reportTitle(band), band, linkedData: linkedData(context) };
}
