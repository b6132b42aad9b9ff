import { type Bump, dueBump } from '../src/compare/index.ts';
import type { Change } from './api/change.ts';
import type { SinceRelease } from './last-release.ts';

const WORDS: Readonly<Record<Change['bump'], string>> = {
  major: 'breaking',
  minor: 'adding',
  patch: 'fixing',
};
const ORDER: readonly Bump[] = ['major', 'minor', 'patch', 'none'];

/** Which version is due for all that differs from the last release, and a line for each reason, the gravest first. */
export function dueSince({ records, api }: Pick<SinceRelease, 'records' | 'api'>): {
  readonly bump: Bump;
  readonly lines: readonly string[];
} {
  const reasons = [
    ...dueBump(records).reasons.map(({ bump, code, ids }) => ({
      bump,
      line: `${code}${ids.length > 0 ? ` (${ids.length}): ${ids.join(', ')}` : ''}`,
    })),
    ...api.map(({ bump, at, what }) => ({ bump, line: `${at} ${what}` })),
  ].sort((a, b) => ORDER.indexOf(a.bump) - ORDER.indexOf(b.bump));
  return {
    bump: reasons[0]?.bump ?? 'none',
    lines: reasons.map(({ bump, line }) => `${WORDS[bump]}: ${line}`),
  };
}

/** What differs of schemas, codes, entries, exports and types, as a section of the change log; '' for nothing. */
export function apiSection(api: readonly Change[]): string {
  const lines = api.map(({ bump, at, what }) => `- ${WORDS[bump]}: \`${at}\` ${what}`);
  return lines.length === 0 ? '' : `\n\n### Schemas and API\n\n${lines.join('\n')}`;
}
