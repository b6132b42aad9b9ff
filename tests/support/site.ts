/** A site as the command writes it, and a server of plain files, as a newsroom would put it on. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { summit } from './command.ts';
import { freshFolder } from './folders.ts';

export async function renderSite(...args: readonly string[]): Promise<string> {
  const folder = join(freshFolder(), 'site');
  const { code, err } = await summit(['site', '--out', folder, ...args]);
  if (code !== 0 || err !== '') throw new Error(`summit site ended with ${code}: ${err}`);
  return folder;
}

/** Paths of all pages of a site. */
export function pagesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Serves a folder on the loopback below `/under/a/path/`. */
export async function serve(folder: string): Promise<{ readonly base: string; readonly server: Server }> {
  const prefix = '/under/a/path/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      if (!pathname.startsWith(prefix)) throw new Error('outside');
      const path = normalize(decodeURIComponent(pathname.slice(prefix.length))) || 'index.html';
      const data = readFileSync(join(folder, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(data);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, server };
}
