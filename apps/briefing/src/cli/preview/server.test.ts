import { expect, test } from 'vitest';
import { isOwnHost } from './server.ts';

test.each([
  ['127.0.0.1:4173', 4173, true],
  ['LocalHost:4173', 4173, true],
  // At the port of http, browsers leave it out.
  ['127.0.0.1', 80, true],
  ['localhost:80', 80, true],
  ['localhost', 4173, false],
  ['localhost:4174', 4173, false],
  ['', 80, false],
  ['attacker.example:4173', 4173, false],
  ['localhost.attacker.example', 80, false],
  ['127.0.0.1:80:80', 80, false],
  ['localhost:', 80, false],
])('%s at port %i is the server itself: %s', (host, port, expected) => {
  expect(isOwnHost(host, port)).toBe(expected);
});
