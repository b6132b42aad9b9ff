/** The latest changes as an Atom feed (RFC 4287). */
import { createHash } from 'node:crypto';
import { statusView } from '../facts/codes.ts';
import { message } from '../messages/message.ts';
import { FEED, LATEST, pageOf } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { type Change, changesOf, dayOf } from './latest.ts';
import { summitsInOrder } from './meeting.ts';
import { escapeXml } from './xml.ts';

/** So many entries hold what a reader has missed in a year. */
const MOST = 50;

/** @param base address of the site; without it links are relative to the feed */
export function feed(site: SiteContext, base: string | null): string {
  const { text, lang } = site.messages;
  const changes = changesOf(site).slice(0, MOST);
  const [newest] = changes;
  const self =
    base === null ? [] : [`<link rel="self" type="application/atom+xml" href="${at(FEED, base)}"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `<id>${idOf(`feed/${oldestMeeting(site)}`)}</id>`,
    `<title>${escapeXml(text('feed-title', { site: text('site-name') }))}</title>`,
    `<updated>${newest ? moment(newest) : '1970-01-01T00:00:00Z'}</updated>`,
    `<author><name>${escapeXml(text('site-name'))}</name></author>`,
    ...self,
    `<link rel="alternate" type="text/html" href="${at(LATEST, base)}"/>`,
    ...changes.map((change) => entry(change, site, base)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(change: Change, { messages }: SiteContext, base: string | null): string {
  const { title, status, note, record, date } = change;
  const told = status === null ? title : message('told', { head: title, text: statusView(status).word });
  const summary = message('told', { head: message('date', { date }), text: note });
  return [
    '<entry>',
    `<id>${idOf(change.key)}</id>`,
    `<title>${escapeXml(messages.show(told))}</title>`,
    `<updated>${moment(change)}</updated>`,
    `<link rel="alternate" type="text/html" href="${at(pageOf(record), base)}"/>`,
    `<summary>${escapeXml(messages.show(summary))}</summary>`,
    '</entry>',
  ].join('\n');
}

const at = (page: string, base: string | null): string => escapeXml(`${base ?? ''}${page}`);

/** Records know days, and RFC 3339 wants a time: the beginning of the day. */
const moment = (change: Change): string => `${dayOf(change)}T00:00:00Z`;

/** What a dataset keeps as it grows, and another has not: by it the feed is known wherever it stands. */
function oldestMeeting(site: SiteContext): string {
  return summitsInOrder(site).at(-1)?.id ?? '';
}

/** Of all feeds of Summit. */
const NAMESPACE = Buffer.from('5f0c2c1e6c5b4c0e9a53d1b0a4f6e7d2', 'hex');

/** The same for the same name for ever, wherever the site stands: a UUID of version 5 (RFC 9562). */
function idOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
