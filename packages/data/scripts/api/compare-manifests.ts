import type { Change } from './change.ts';

/** What of a manifest dependents meet. */
export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The changes of what can be imported, and of what has to be installed. */
export function compareManifests(before: Manifest, after: Manifest): Change[] {
  const changes: Change[] = [];
  const tell = (bump: Change['bump'], at: string, what: string) => changes.push({ bump, at, what });
  for (const path of Object.keys(before.exports))
    if (!(path in after.exports)) tell('major', `entry ${path}`, 'is gone');
    else
      for (const condition of conditions(before.exports[path]))
        if (!conditions(after.exports[path]).includes(condition))
          tell('major', `entry ${path}`, `has no ${condition} any more`);
  for (const path of Object.keys(after.exports))
    if (!(path in before.exports)) tell('minor', `entry ${path}`, 'is new');
  for (const field of ['engines', 'dependencies', 'peerDependencies'] as const) {
    const [old, now] = [before[field] ?? {}, after[field] ?? {}];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)]))
      if (old[name] !== now[name])
        tell(
          now[name] === undefined ? 'minor' : 'major',
          `${field} ${name}`,
          `was ${old[name] ?? 'not asked for'}, and is ${now[name] ?? 'not asked for'}`,
        );
  }
  return changes;
}

function conditions(target: unknown): string[] {
  return typeof target === 'object' && target !== null ? Object.keys(target) : [];
}
