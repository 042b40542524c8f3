import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, pagesFolder } from '../e2e/harness/page-server.ts';
import { galleryPages } from './pages.ts';
import { serveGallery } from './serve.ts';

describe('the server of the gallery', () => {
  let gallery: PageServer;
  beforeAll(async () => {
    gallery = await serveGallery();
  }, 60_000);
  afterAll(() => gallery.close());
  const answer = (path: string) => fetch(`${gallery.origin}${path}`);

  it('gives the whole list to the overview, where it can be no markup', async () => {
    const html = await (await answer('/')).text();
    const [, list = ''] = /id="pages">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(list)).toEqual(galleryPages);
  });

  it('has what the overview loads', async () => {
    const html = await (await answer('/')).text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(loaded).toEqual(['/gallery.css', '/gallery.js']);
    const answers = await Promise.all(loaded.map(answer));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'text/css; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
    ]);
  });

  it('adds nothing to the pages', async () => {
    for (const { file } of galleryPages)
      expect(await (await answer(`/${file}`)).text(), file).toBe(
        readFileSync(join(pagesFolder, file), 'utf8'),
      );
  });
});
