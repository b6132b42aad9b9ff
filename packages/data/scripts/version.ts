import type { Bump } from '../src/compare/index.ts';

type Parts = readonly [major: number, minor: number, patch: number];

function parts(version: string): Parts {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!found) throw new Error(`${version} is not a version`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** The lowest version that may follow a release. Before 1.0.0, as SemVer has it, a break raises the minor part. */
export function nextVersion(released: string, bump: Bump): string {
  const [major, minor, patch] = parts(released);
  const raised = bump === 'major' && major === 0 ? 'minor' : bump;
  switch (raised) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return released;
  }
}

/** Whether a version is one that may follow a release, given what is due. */
export function satisfies(version: string, released: string, bump: Bump): boolean {
  const [have, need] = [parts(version), parts(nextVersion(released, bump))];
  for (const at of [0, 1, 2] as const) if (have[at] !== need[at]) return have[at] > need[at];
  return true;
}
