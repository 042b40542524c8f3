/** A server of story files at https://stories.test/, for one test. */
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate, certificateKey } from './certificate.ts';
import type { PageServer } from './page-server.ts';

export type StoryServer = {
  readonly address: string;
  /** The requests so far. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What it sends from now on. */
  send(text: string, etag: string): void;
  /** Sends whoever asks elsewhere, from now on. */
  redirect(to: string): void;
  close(): Promise<void>;
};

const host = 'stories.test:443';

export async function serveStory({ tunnels }: Pick<PageServer, 'tunnels'>): Promise<StoryServer> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  let sent: { status: number; headers: Record<string, string>; body: string } = {
    status: 404,
    headers: {},
    body: '',
  };
  const server = createServer(
    { cert: certificate, key: certificateKey },
    ({ url = '', headers }, response) => {
      requests.push({ path: url, headers });
      const isKnown = sent.headers.etag !== undefined && headers['if-none-match'] === sent.headers.etag;
      if (isKnown) response.writeHead(304).end();
      else response.writeHead(sent.status, sent.headers).end(sent.body);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  tunnels.set(host, (server.address() as AddressInfo).port);
  return {
    address: 'https://stories.test/purchase.json',
    requests,
    send(body, etag) {
      sent = { status: 200, headers: { etag, 'set-cookie': 'reader=1; SameSite=None; Secure' }, body };
    },
    redirect(location) {
      sent = { status: 302, headers: { location }, body: '' };
    },
    close: () =>
      new Promise((resolve) => {
        tunnels.delete(host);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
