/** How the tracker counts and judges: it stands in every edition. */
import { STATUSES, statusView } from '../../facts/codes.ts';
import { message } from '../../messages/message.ts';
import type { MethodView } from './tracker-types.ts';

const RULES = ['method-counts', 'method-evidence', 'method-overdue', 'method-limits'] as const;
const STRENGTH = ['obligation', 'precision', 'delegation'] as const;

export const METHOD: MethodView = {
  rules: RULES.map((rule) => ({ term: message(rule), text: message(`${rule}.text`) })),
  scale: STATUSES.map(statusView),
  strength: STRENGTH.map((ordinal) => ({ term: message(ordinal), text: message(`${ordinal}.meaning`) })),
};
