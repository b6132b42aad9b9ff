/**
 * An esbuild plugin that leaves out of a bundle what pdfkit brings along and the app never calls: fonts are prepared
 * beforehand, lines are broken and painted by the app's own typesetter, files are neither streamed nor encrypted nor
 * illustrated. 12 kB of code instead of 2.2 MB, and no `node:stream`. What is called after all throws.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { neededOf } from './needed-of.ts';

function absent(module: string, names: readonly string[]): string {
  const message = JSON.stringify(`${module} is left out of this bundle`);
  const lines = names.map((name) =>
    name === 'default' ? 'export default absent;' : `export const ${name} = absent;`,
  );
  return [`function absent() { throw new Error(${message}); }`, ...lines].join('\n');
}

const STUBS: Readonly<Record<string, string>> = {
  fontkit: absent('fontkit', ['create']),
  zlib: absent('zlib', ['default']),
  stream: 'export default { Readable: class {} };',
};

const INSTEAD = {
  // Asked of every document for an identifier and for encryption: the app has its own, and wants none.
  PDFSecurity: 'const PDFSecurity = { generateFileID: () => null, create: () => null };\n',
  // Pages are objects like others.
  PDFPage:
    'class PDFPage { constructor() { throw new Error("pages of pdfkit are left out of this bundle"); } }\n',
};

/** What documents call of the parts that are left out when they are made and when they end. */
const INSTEAD_OF_PARTS = `
const nothing = () => {};
const named = (start, parts) => Object.fromEntries(parts.map((part) => [start + part, nothing]));
Object.assign(PDFDocument.prototype, {
  ...named('init', ['Metadata', 'Color', 'Vector', 'Fonts', 'Text', 'Images', 'Outline', 'Markings', 'Tables', 'Subset']),
  ...named('end', ['Outline', 'Metadata', 'AcroForm']),
  endMarkings() {
    for (const name of ['StructTreeRoot', 'MarkInfo']) this._root.data[name]?.end();
  },
});
export { PDFDocument as default };
`;

const NAMESPACE = 'pdfkit-stub';

export function pdfkitStubs(): Plugin {
  const filter = new RegExp(`^(?:${Object.keys(STUBS).join('|')})$`);
  return {
    name: 'pdfkit-stubs',
    setup(build) {
      build.onResolve({ filter }, ({ path, importer }) =>
        /[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: NAMESPACE, sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({ contents: STUBS[path] ?? '' }));
      build.onLoad({ filter: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, async ({ path }) => ({
        contents: neededOf(await readFile(path, 'utf8'), ['PDFDocument'], INSTEAD) + INSTEAD_OF_PARTS,
      }));
    },
  };
}
