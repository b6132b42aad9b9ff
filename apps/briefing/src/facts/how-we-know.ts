/** How what is told is known, for readers who ask: in 300 words at most, the same in reports and site. */
import { message } from '../messages/message.ts';
import type { TermView } from './types.ts';

const PARTS = ['how-method', 'how-grades', 'how-unknown', 'how-made', 'how-errors'] as const;

export const HOW_WE_KNOW: readonly TermView[] = PARTS.map((part) => ({
  term: message(part),
  text: message(`${part}.text`),
}));
