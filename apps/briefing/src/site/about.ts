/** What the site is made from, and how its signs and grades are read. */

import type { Dataset } from '@summit/data/validate';
import { actView, CREDIBILITIES, RELIABILITIES, SPEECH_ACTS, STATUSES, statusView } from '../facts/codes.ts';
import { HOW_WE_KNOW } from '../facts/how-we-know.ts';
import { SUPPORTS, supportView } from '../facts/standings.ts';
import { message } from '../messages/message.ts';
import type { Portrait } from './types.ts';

export function aboutPortrait({ meta }: Dataset): Portrait {
  return {
    band: { title: message('about-site') },
    view: {
      how: HOW_WE_KNOW,
      standings: SUPPORTS.map(supportView),
      acts: SPEECH_ACTS.map(actView),
      statuses: STATUSES.map(statusView),
      reliabilities: RELIABILITIES.map((grade) => ({ grade, meaning: message(`reliability-${grade}`) })),
      credibilities: CREDIBILITIES.map((grade) => ({ grade, meaning: message(`credibility-${grade}`) })),
      version: meta.version ?? message('site-version-none'),
      model: meta.schemaVersion,
      digest: meta.digest,
    },
  };
}
