/** A server for one person on their own machine: it answers on loopback alone, and to nobody who came by another name. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sayText } from '../words.ts';

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
  /** Whether the page around it, which is of this server too, shows it in a frame. */
  readonly framed?: boolean;
}

export interface PreviewServer {
  readonly url: string;
  /** Tells all open pages that there is something new. */
  announce(): void;
  close(): void;
}

/**
 * Nothing of the preview may be framed by others, guessed at, or kept. What is told by header holds for every kind of
 * answer, and `frame-ancestors` is told by header alone (Content Security Policy Level 3, 6.4.2).
 */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const HEARTBEAT = 15_000;

/**
 * @param port 0 for any that is free.
 * @param answer the answer to a path that starts with a slash; null where there is nothing.
 */
export function startServer(
  port: number,
  answer: (path: string) => Promise<Answer | null>,
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    const refusal = refuse(request);
    if (refusal) {
      send(response, { type: 'text/plain; charset=utf-8', body: `${refusal.why}\n`, status: refusal.status });
      return;
    }
    const path = pathOf(request);
    if (path === '/events') listen(request, response, listeners);
    else
      send(
        response,
        (path === null ? null : await answer(path)) ?? {
          type: 'text/plain; charset=utf-8',
          body: `${sayText('preview-nothing')}\n`,
          status: 404,
        },
      );
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      done({
        url: `http://127.0.0.1:${taken}/`,
        announce: () => {
          for (const response of listeners) response.write('data: new\n\n');
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/**
 * A page of another site may make a browser ask here, under a name of its own that leads to this machine; such a
 * request is not answered (DNS rebinding).
 */
function refuse(request: IncomingMessage): { status: number; why: string } | null {
  const { method, url = '', headersDistinct, socket } = request;
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, why: sayText('preview-read-only') };
  // A whole address in place of a path names a host too, and goes before the header (RFC 9112, 3.2.2).
  const [host = '', ...others] = headersDistinct['host'] ?? [];
  return url.startsWith('/') && others.length === 0 && isOwnHost(host, socket.localPort ?? 0)
    ? null
    : { status: 421, why: sayText('preview-other-name') };
}

/** Whether a request names this server. The port of its scheme may be left out, and browsers do so (RFC 9110, 4.2.3). */
export function isOwnHost(host: string, port: number): boolean {
  const [, name, told = '80'] = /^(127\.0\.0\.1|localhost)(?::(\d{1,5}))?$/i.exec(host) ?? [];
  return name !== undefined && Number(told) === port;
}

function pathOf({ url }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '', 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, { type, body, status = 200, framed = false }: Answer): void {
  response.writeHead(status, { ...HEADERS, ...policy(framed), 'content-type': type }).end(body);
}

function policy(framed: boolean): { readonly 'content-security-policy': string } {
  return { 'content-security-policy': `frame-ancestors ${framed ? "'self'" : "'none'"}` };
}

/** Server-sent events (HTML Living Standard, 9.2); comments keep the connection from being dropped as idle. */
function listen({ method }: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, ...policy(false), 'content-type': 'text/event-stream' });
  if (method === 'HEAD') {
    response.end();
    return;
  }
  response.write(': open\n\n');
  listeners.add(response);
  const beat = setInterval(() => response.write(': beat\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(beat);
    listeners.delete(response);
  });
}
