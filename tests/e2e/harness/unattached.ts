/**
 * Chromium with nobody listening in its tabs. Drivers attach themselves to each, and Chromium then neither draws
 * pages ahead of time nor keeps those that are left. Only the extension's own page is spoken to; tabs are seen
 * and acted in through the extension.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { chromiumSwitches, requireBrowser } from '../../../tools/browsers.ts';
import { extensionFolders } from './build.ts';

export type Unattached = {
  /** Opens a page in a tab in front and returns the tab's id when it has loaded. */
  open(address: string): Promise<number>;
  /** Runs a function in a tab, in the page's own world; it sees nothing of the test's. */
  inTab<Result>(tabId: number, inPage: () => Result): Promise<Result>;
  /** Runs a function in the extension's own page. What goes in and comes out is passed as JSON. */
  inExtension<Arg, Result>(inPage: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  close(): Promise<void>;
};

const pollSlowly = { timeout: 30_000 } as const;

export async function startUnattached({ proxy }: { readonly proxy: string }): Promise<Unattached> {
  const profile = await mkdtemp(join(tmpdir(), 'namelight-unattached-'));
  const folder = extensionFolders.chromium;
  const browser = spawn(
    requireBrowser('chromium'),
    [
      ...chromiumSwitches,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const complaints = text(browser.stderr);
  const endedEarly = ended.then(async () => {
    throw new Error(`Chromium has ended, and said:\n${await complaints}`);
  });
  const portFile = () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
  const portAndPath = await Promise.race([vi.waitUntil(portFile, pollSlowly), endedEarly]);
  const [port, path] = portAndPath.split('\n');
  const protocol = await connect(`ws://127.0.0.1:${port}${path}`);

  const worker = await vi.waitUntil(async () => {
    const { targetInfos } = await protocol.send('Target.getTargets', {});
    return (targetInfos as readonly Target[]).find(
      ({ type, url }) => type === 'service_worker' && isOwn(url),
    );
  }, pollSlowly);
  const url = `${worker.url.split('/', 3).join('/')}/popup.html?standbyPage`;
  const { targetId } = await protocol.send('Target.createTarget', { url });
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: true });

  async function run(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const answer = await protocol.send('Runtime.evaluate', params, String(sessionId));
    const { result, exceptionDetails } = answer as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  const inExtension: Unattached['inExtension'] = (inPage, arg) =>
    run(`(${inPage})(${JSON.stringify(arg)})`) as ReturnType<typeof inPage> & Promise<never>;
  await vi.waitUntil(() => run('document.readyState === "complete" && "tabs" in chrome'), pollSlowly);

  return {
    inExtension,
    async inTab(tabId, inPage) {
      const script = `{ target: { tabId: ${tabId} }, world: 'MAIN', func: ${inPage} }`;
      return (await run(`chrome.scripting.executeScript(${script}).then(([{ result }]) => result)`)) as never;
    },
    async open(address) {
      const { id = -1 } = await inExtension((url) => chrome.tabs.create({ url }), address);
      const isLoaded = () => inExtension(async (id) => (await chrome.tabs.get(id)).status === 'complete', id);
      await vi.waitUntil(isLoaded, pollSlowly);
      // The welcome page opens at the install, in front of whatever is there.
      await inExtension((id) => chrome.tabs.update(id, { active: true }), id);
      return id;
    },
    async close() {
      await protocol.send('Browser.close', {});
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Target = { readonly type: string; readonly url: string };
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};
type Answer = Readonly<Record<string, unknown>>;
type Letter = {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
};
type Protocol = { send(method: string, params: object, sessionId?: string): Promise<Answer> };

const isOwn = (url: string): boolean => url.startsWith('chrome-extension:');

/** Speaks the DevTools protocol as far as it takes here: questions and their answers. */
async function connect(address: string): Promise<Protocol> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (letter: Letter) => void>();
  socket.addEventListener('message', ({ data }) => {
    const letter = JSON.parse(String(data)) as Letter;
    if (letter.id === undefined) return;
    waiting.get(letter.id)?.(letter);
    waiting.delete(letter.id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error }) =>
          result === undefined ? reject(new Error(`${method}: ${error?.message}`)) : resolve(result),
        );
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
  };
}
