/**
 * An esbuild plugin that leaves out of a bundle what pdfkit imports and the app never calls: fonts
 * are prepared beforehand, lines are broken by the app's own typesetter, files are neither encrypted
 * nor illustrated with PNG. 163 kB of code instead of 2.2 MB. A stub that is called after all throws.
 */
import type { Plugin } from 'esbuild';

const STUBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['fontkit', ['create']],
  ['linebreak', ['default']],
  ['png-js', ['default']],
  ['zlib', ['default']],
  ['@noble/ciphers/aes', ['cbc', 'ecb']],
]);

const NAMESPACE = 'pdfkit-stub';

function stub(module: string, names: readonly string[]): string {
  const message = JSON.stringify(`${module} is left out of this bundle`);
  const lines = names.map((name) =>
    name === 'default' ? 'export default absent;' : `export const ${name} = absent;`,
  );
  return [`function absent() { throw new Error(${message}); }`, ...lines].join('\n');
}

export function pdfkitStubs(): Plugin {
  const filter = new RegExp(`^(?:${[...STUBS.keys()].join('|')})$`);
  return {
    name: 'pdfkit-stubs',
    setup(build) {
      build.onResolve({ filter }, ({ path, importer }) =>
        /[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: NAMESPACE, sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: stub(path, STUBS.get(path) ?? []),
      }));
    },
  };
}
