/**
 * Words of scripts that run from right to left, each stretch isolated, so that it does not turn round what stands beside
 * it: the day after the name of a town (UAX #9, 2.7).
 */
export const isolated = (html: string): string =>
  RIGHT_TO_LEFT.test(html) ? html.replace(STRETCHES, '<bdi>$&</bdi>') : html;
/** Hebrew, Arabic and the scripts between and beside them; property escapes take milliseconds to compile. */
const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const RIGHT_TO_LEFT = new RegExp(`[${RTL}]`, 'u');
/** From the first such letter to the last between which no other letter stands, nor figure, nor element. */
const STRETCHES = new RegExp(
  `[${RTL}](?:[^<>&0-9A-Za-z\\u00c0-\\u058f\\u0900-\\u1fff\\u2c00-\\ufaff]*[${RTL}])*`,
  'gu',
);
