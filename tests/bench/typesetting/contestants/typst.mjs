import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.mjs';

const workspace = import.meta.dirname;
let compiler;

/** Tagged, as Typst does by default. What it kept of the document before is dropped, so that each is set anew. */
export function render(content) {
  compiler ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: Object.values(fonts).map(dirname) }],
  });
  compiler.evictCache(0);
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(content)));
  return { pdf: compiler.pdf({ mainFilePath: `${workspace}/briefing.typ`, resetRead: true }) };
}
