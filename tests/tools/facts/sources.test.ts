import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSource, isSameTitle, sourceLine, titlesIn } from '../../../tools/facts/sources.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const pages: Readonly<Record<string, readonly [status: number, html: string]>> = {
  '/trains': [200, page('<title>Night trains stand still | Ostburg Gazette</title>')],
  '/shared': [
    200,
    page('<meta property="og:title" content="‘Nobody sleeps’: the drivers’ night"><title>Gazette</title>'),
  ],
  '/moved': [200, page('<title>Ostburg Gazette: all the news</title>', '<h1>Today</h1>')],
  '/untitled': [200, page('')],
  '/guarded': [403, page('<title>Are you a robot?</title>')],
  '/gone': [404, page('<title>Not found</title>')],
};

let server: Server;
let site = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [status, html] = pages[url] ?? [500, ''];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const check = (path: string, title: string) => checkSource({ title, address: `${site}${path}` });

describe('a source', () => {
  test('is as it was where its page has its title, whatever the site adds or how it quotes', async () => {
    expect(await check('/trains', 'Night trains stand still')).toEqual({ kind: 'same' });
    expect(await check('/shared', '"Nobody sleeps": the drivers\' night')).toEqual({ kind: 'same' });
    expect(await check('/untitled', 'Night trains stand still')).toEqual({ kind: 'same' });
  });

  test('has another title where its page has, which is named', async () => {
    expect(await check('/moved', 'Night trains stand still')).toEqual({
      kind: 'retitled',
      title: 'Ostburg Gazette: all the news',
    });
  });

  test('is gone where there is no page, and only refused where a site sends programs away', async () => {
    expect(await check('/gone', 'Night trains')).toEqual({ kind: 'gone', why: 'answers 404' });
    expect(await check('/guarded', 'Night trains')).toEqual({ kind: 'refused', why: 'answers 403' });
    const closed = await checkSource({ title: 'Night trains', address: 'http://127.0.0.1:1/' });
    expect(closed).toMatchObject({ kind: 'gone', why: expect.stringMatching(/^cannot be opened: /) });
  });

  test('is opened once, and its archived copy instead of a page that has closed', async () => {
    asked.length = 0;
    const source = { title: 'Night trains stand still', address: `${site}/gone`, archived: `${site}/trains` };
    expect(await checkSource(source)).toEqual({ kind: 'same' });
    expect(asked).toEqual(['/trains']);
  });

  test('is reported by its id and address, unless all is well', () => {
    const source = { id: 'gazette', address: 'https://gazette.example/trains' };
    expect(sourceLine(source, { kind: 'same' })).toBeNull();
    expect(sourceLine(source, { kind: 'gone', why: 'answers 404' })).toBe(
      '✗ gazette: answers 404\n  https://gazette.example/trains',
    );
    expect(sourceLine(source, { kind: 'retitled', title: 'Today' })).toContain('its title is “Today”');
  });
});

test('titles are read from markup, entities and all', () => {
  expect(titlesIn(page('<title>Ada &amp; the trains</title>', '<h1>Ada <i>Winter</i></h1>'))).toEqual([
    'Ada & the trains',
    'Ada Winter',
  ]);
});

test('a title is another one where only a few of its words are there', () => {
  expect(isSameTitle('Trump', 'Trump and Putin shake hands in Alaska')).toBe(false);
  expect(
    isSameTitle('Trump and Putin shake hands in Alaska – AP', 'Trump and Putin shake hands in Alaska'),
  ).toBe(true);
});
