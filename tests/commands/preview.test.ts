import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { root, startSummit, summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { chromium, testWith } from '../support/tools.ts';

const bundle = resolve(root, 'apps/briefing/dist/summit.js');
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function startPreview(...options: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [bundle, 'preview', '--port', '0', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? '';
  return { child, url };
}

/** The first line of what is answered to a request as it stands, and whether the server ends it. */
async function answerTo(url: string, lines: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.setEncoding('latin1').write([...lines, 'Connection: close', '', ''].join('\r\n'));
  let text = '';
  for await (const part of socket) text += part;
  return text.slice(0, text.indexOf('\r\n'));
}

/** The status of an answer under another name for this machine. */
function statusAs(url: string, host: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request(url, { method, headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
}

describe('summit preview', () => {
  test('answers on loopback, to reading under its own names alone, and ends cleanly', async () => {
    const { records } = smallDataset();
    const { child, url } = await startPreview('--data', records);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { port } = new URL(url);
    expect(await statusAs(url, `localhost:${port}`)).toBe(200);
    expect(await statusAs(url, `attacker.example:${port}`)).toBe(421);
    expect(await statusAs(url, `127.0.0.1:${port}`, 'POST')).toBe(405);
    for (const path of [
      'briefings/nothing.html',
      '..%2f..%2fpackage.json',
      'briefings/..%2Fsecret.html',
      '%',
      'package.json',
    ])
      expect((await fetch(new URL(path, url))).status).toBe(404);
    const view = (await (await fetch(new URL('briefings/port-2020-executive.json', url))).json()) as object;
    expect(view).toHaveProperty('bottomLine.text');
    const pdf = new Uint8Array(
      await (await fetch(new URL('briefings/port-2020-executive.pdf', url))).arrayBuffer(),
    );
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  test('goes by the host that a request names, wherever that stands', async () => {
    const { child, url } = await startPreview('--data', smallDataset().records);
    const { host } = new URL(url);
    const own = `Host: ${host}`;
    for (const [lines, answer] of [
      [['GET / HTTP/1.1', own], '200 OK'],
      [['GET http://attacker.example/ HTTP/1.1', own], '421 Misdirected Request'],
      [['GET / HTTP/1.1', own, 'Host: attacker.example'], '421 Misdirected Request'],
      [['GET / HTTP/1.1', `Host: someone@${host}`], '421 Misdirected Request'],
      [['GET / HTTP/1.0'], '421 Misdirected Request'],
      [['GET / HTTP/1.1'], '400 Bad Request'],
      [['OPTIONS * HTTP/1.1', own], '405 Method Not Allowed'],
      [['GET //attacker.example/ HTTP/1.1', own], '200 OK'],
      [['GET /briefings/../../package.json HTTP/1.1', own], '404 Not Found'],
      [['GET /briefings/__proto__.json HTTP/1.1', own], '404 Not Found'],
      [['GET /%ff HTTP/1.1', own], '404 Not Found'],
      [[`GET /${'a'.repeat(20_000)} HTTP/1.1`, own], '431 Request Header Fields Too Large'],
      [['\u0016\u0003\u0001'], '400 Bad Request'],
      // It is asked whether there are events, and not for them, so that the answer ends.
      [['HEAD /events HTTP/1.1', own], '200 OK'],
    ] as const)
      expect([lines[0].slice(0, 60), await answerTo(url, lines)]).toEqual([
        lines[0].slice(0, 60),
        `HTTP/1.1 ${answer}`,
      ]);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  test('a port that is taken is told, and nothing is served', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const { code, out, err } = await summit(['preview', '--port', port], { cwd: freshFolder() });
    taken.close();
    expect({ code, out, told: err.includes(`port ${port} is taken`) }).toEqual({
      code: 2,
      out: '',
      told: true,
    });
  });

  test('a language that there is not is told, and what is there is served', async () => {
    const running = startSummit(['preview', '--port', '0', '--lang', 'xx', '--data', smallDataset().records]);
    await running.until('err', 'Watching');
    expect(running.texts.err).toContain('--lang xx: there is no catalogue of that language');
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('forbids every frame, but for briefings in its own page', async () => {
    const { url } = await startPreview('--data', smallDataset().records);
    const policyOf = async (path: string) =>
      (await fetch(new URL(path, url))).headers.get('content-security-policy');
    for (const path of ['', 'preview.js', 'events', 'nothing', 'briefings/port-2020-executive.json'])
      expect([path, await policyOf(path)]).toEqual([path, "frame-ancestors 'none'"]);
    for (const ending of ['html', 'pdf'])
      expect(await policyOf(`briefings/port-2020-executive.${ending}`)).toBe("frame-ancestors 'self'");
  });

  testWith(chromium, 'Chromium', 'cannot be framed by a page of another origin', async (path) => {
    const { url } = await startPreview('--data', smallDataset().records);
    const briefing = new URL('briefings/port-2020-executive.html', url).href;
    const frames = [url, briefing].map((one) => `<iframe src="${one}"></iframe>`).join('');
    const other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(frames);
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const browser = await openBrowser(path);
    try {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('frame-ancestors')) refused.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      for (const frame of page.frames().slice(1)) {
        await frame.waitForLoadState();
        expect(await frame.getByText(/Preview|Executive brief/).count()).toBe(0);
      }
      expect(refused.length).toBe(2);
    } finally {
      await browser.close();
      other.close();
    }
  });

  testWith(
    chromium,
    'Chromium',
    'shows changes of records and templates, and what is wrong with them',
    async (path) => {
      const { records } = smallDataset();
      const templates = freshFolder();
      writeFileSync(join(templates, 'house.yml'), 'name: Ministry of Roads\n');
      const { url } = await startPreview('--data', records, '--templates', templates);
      const browser = await openBrowser(path);
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await page.goto(`${url}#port-2020-executive`);
        const briefing = page.frameLocator('#page');
        await briefing.getByText('Ministry of Roads · Executive brief').waitFor();

        writeFileSync(join(templates, 'house.yml'), 'name: Office of Bridges\n');
        await briefing.getByText('Office of Bridges · Executive brief').waitFor();

        const file = join(records, 'claims/agreement-signed.yml');
        const sound = readFileSync(file, 'utf8');
        writeFileSync(file, sound.replace('speechAct: signed', 'speechAct: sighed'));
        await page
          .locator('#faults', { hasText: 'agreement-signed.yml:6:12 error [value-not-allowed]' })
          .waitFor();
        writeFileSync(file, sound.replace('Harbour Agreement.', 'Harbour Accord.'));
        await page.locator('#faults').waitFor({ state: 'hidden' });

        writeFileSync(join(templates, 'band.hbs'), '<header class="band"><h1>{{titel}}</h1></header>');
        await page.locator('#faults', { hasText: 'band.hbs:1:1 error [template-path]' }).waitFor();
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );

  test.each([
    [['--port', '70000'], '--port 70000 is no port'],
    [['--data', 'nowhere'], 'nowhere'],
    [['--templates', 'nowhere'], 'nowhere'],
    [['--port', '4e3'], '--port 4e3 is no port'],
  ])('%j is told in words', async (options, words) => {
    const { code, out, err } = await summit(['preview', ...options], { cwd: freshFolder() });
    expect({ code, out, told: err.includes(words) }).toEqual({ code: 2, out: '', told: true });
  });
});
