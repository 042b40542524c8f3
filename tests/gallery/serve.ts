import { join } from 'node:path';
import { build } from 'vite';
import { type PageServer, servePages } from '../e2e/harness/page-server.ts';
import { type GalleryPage, galleryPages } from './pages.ts';

/**
 * Serves the gallery at `/` and the pages it shows beside it, each as it is: the gallery looks at them from
 * outside. Takes a second or two to put its script together.
 */
export async function serveGallery(pages: readonly GalleryPage[] = galleryPages): Promise<PageServer> {
  const { script, style } = await bundled();
  return servePages(
    new Map([
      ['/', shell(pages)],
      ['/gallery.js', script],
      ['/gallery.css', style],
    ]),
  );
}

function shell(pages: readonly GalleryPage[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The gallery of Namelight’s test pages</title>
    <link rel="stylesheet" href="/gallery.css">
    <script type="application/json" id="pages">${JSON.stringify(pages).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="/gallery.js"></script>
  </head>
  <body></body>
</html>
`;
}

async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(import.meta.dirname, 'view/main.tsx') },
    },
  });
  if (!('output' in built)) throw new Error('Vite was to build one thing, once.');
  const script = built.output.find((file) => file.type === 'chunk')?.code;
  const style = built.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset') throw new Error('The gallery came out incomplete.');
  return { script, style: String(style.source) };
}
