/**
 * An esbuild plugin that loads `node:child_process` for commander when it is called. Commander asks for it at every
 * start, for subcommands that are programs of their own; the command has none, and half the network would come along.
 */
import type { Plugin } from 'esbuild';

export function commanderStub(): Plugin {
  return {
    name: 'commander-stub',
    setup(build) {
      build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer)
          ? { path: 'child_process', namespace: 'commander-stub' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'commander-stub' }, () => ({
        contents: "exports.spawn = (...given) => require('node:child_process').spawn(...given);",
      }));
    },
  };
}
