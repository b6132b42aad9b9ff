/** How the tracker counts and judges, in a few lines: it stands in every edition. */
import { STATUSES, statusView } from '../../facts/codes.ts';
import type { Tracked } from '../../facts/tracked.ts';
import { message } from '../../messages/message.ts';
import type { MethodView } from './tracker-types.ts';

const RULES = ['method-counts', 'method-evidence', 'method-overdue', 'method-limits'] as const;

export function methodView(tracked: readonly Tracked[]): MethodView {
  return {
    rules: RULES.map((rule) => ({ term: message(rule), text: message(`${rule}.text`) })),
    scale: STATUSES.filter((one) => tracked.some(({ report }) => report.status === one)).map(statusView),
  };
}
