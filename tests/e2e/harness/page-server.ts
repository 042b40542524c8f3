import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Duplex } from 'node:stream';

/** Where the pages under test lie. */
export const pagesFolder = join(import.meta.dirname, '../../pages');

/**
 * Serves tests/pages/ under every host name, and is the browsers' proxy too: whatever they ask of
 * the network comes by here. So tests may use any host (`http://news.test/story.html`), and see all
 * that leaves the browser. Nothing is passed on.
 */
export type PageServer = {
  /** `host:port`, to be set as the browser's proxy. */
  readonly proxy: string;
  /** `http://127.0.0.1:port`; the same pages at `http://localhost:port` are another origin. */
  readonly origin: string;
  /** The full address of each request so far; `host:port` alone for an encrypted connection, which is refused. */
  readonly requests: readonly string[];
  /** Encrypted connections that are let through, by `host:port`, to a port of this machine. */
  readonly tunnels: Map<string, number>;
  close(): Promise<void>;
};

/** What the strictest pages send: no style, frame or connection, Trusted Types; pictures only for the icon that browsers ask for. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; connect-src 'none'; " +
  "frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Has browsers give a page a process of its own, and with it more to measure. */
const alone = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** What is sent along with pages, by path. */
const policies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/csp.html': { 'content-security-policy': strictPolicy },
  '/isolated.html': { ...alone, 'x-frame-options': 'DENY' },
  '/hostile/card-measured.html': alone,
};

/** Headers that an address asks for itself: `story.html?cache-control=max-age=0`. An empty one is left out. */
const askable = ['cache-control', 'content-security-policy'] as const;

/** This page is sent line by line, for as long as somebody listens. */
const endlessPath = '/hostile/endless-stream.html';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
};

/** Content served besides the pages, by path: `/list.txt`. The extension gives the type; without one it is HTML. */
export type OwnFiles = ReadonlyMap<string, string>;

export async function servePages(own: OwnFiles = new Map()): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address);
    answer(new URL(address), { own, response }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const tunnels = new Map<string, number>();
  server.on('connect', (request, socket) => {
    const target = request.url ?? '';
    requests.push(target);
    // A browser may hang up before it hears that it is refused.
    socket.on('error', () => socket.destroy());
    const port = tunnels.get(target);
    if (port === undefined) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else letThrough(socket, port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    requests,
    tunnels,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function letThrough(socket: Duplex, port: number): void {
  const through = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    through.pipe(socket).pipe(through);
  });
  // The server waits for all connections to end before it closes.
  through.on('error', () => through.destroy()).on('close', () => socket.destroy());
  socket.on('close', () => through.destroy());
}

/** A request to a proxy names the whole address, one to a server only the path. */
function addressOf(request: IncomingMessage): string {
  const target = request.url ?? '/';
  return target.startsWith('/') ? `http://${request.headers.host}${target}` : target;
}

async function answer(
  { pathname: path, searchParams }: URL,
  { own, response }: { readonly own: OwnFiles; readonly response: ServerResponse },
): Promise<void> {
  // Browsers ask for it by themselves; that it is missing would be an error in the console.
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  const content = own.get(path) ?? (await readFile(join(pagesFolder, normalize(path))).catch(() => null));
  if (content === null) return void response.writeHead(404).end('There is no such page.');
  response.setHeader('content-type', types[extname(path).slice(1) || 'html'] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  for (const name of askable) {
    const value = searchParams.get(name);
    if (value === '') response.removeHeader(name);
    else if (value !== null) response.setHeader(name, value);
  }
  response.writeHead(200, policies[path]);
  if (path !== endlessPath) return void response.end(content);
  response.write(content);
  const timer = setInterval(() => response.write('<p>One line more.</p>\n'), 50);
  response.once('close', () => clearInterval(timer));
}
