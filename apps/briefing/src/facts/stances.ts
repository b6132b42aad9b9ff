/** Where a party stands on a text, as a sign with its word. */
import { message } from '../messages/message.ts';
import type { Stance } from './records.ts';
import type { SymbolName } from './signs.ts';
import type { ActView } from './types.ts';

const SYMBOLS: Readonly<Record<Stance, SymbolName>> = {
  signed: 'stance-with',
  adopted: 'stance-with',
  endorsed: 'stance-with',
  joined: 'stance-with',
  authored: 'stance-author',
  reserved: 'stance-reserved',
  abstained: 'stance-apart',
  'opted-out': 'stance-apart',
  withdrew: 'stance-left',
  rejected: 'stance-apart',
};

/** @param stance null where nothing is known of it */
export function stanceView(stance: Stance | null): ActView {
  const code = stance ?? 'unknown';
  return {
    symbol: stance === null ? 'stance-unknown' : SYMBOLS[stance],
    word: message(`stance-${code}`),
    meaning: message(`stance-${code}.meaning`),
  };
}
