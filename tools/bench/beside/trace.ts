/** Reads off a recording of Chromium how long an extension held up a page at a time. */
import type { CDPSession } from 'playwright-core';

/** An event of a recording, so far as it is read. Times in microseconds, `tdur` without the time in which others had the processor. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly beginData?: { readonly url?: string };
    readonly data?: ScriptPlace;
  } & ScriptPlace;
};

/** Where the script is that an event is about; events say so in several ways. */
type ScriptPlace = { readonly url?: string; readonly fileName?: string; readonly scriptName?: string };

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  '__metadata',
] as const;

/** Starts a recording, and returns what ends it. */
export async function record(devTools: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  // The protocol's types take all values for strings.
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [...categories],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const isComplete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
    await devTools.send('Tracing.end');
    await isComplete;
    return events;
  };
}

/**
 * The longest task of a page's main thread in which an extension's script ran, ms of the thread; 0 if there is none, `null`
 * if the page is not in the recording. Promises that go on count as the extension's: the pages have none.
 */
export function longestOwnTask(events: readonly TraceEvent[], address: string): number | null {
  const process = processOf(events, address);
  const thread = events.find((event) => event.pid === process && isMainThread(event))?.tid;
  if (process === null || thread === undefined) return null;
  const spans = events
    .filter(({ pid, tid, ph }) => pid === process && tid === thread && ph === 'X')
    .toSorted((one, other) => one.ts - other.ts);
  const own = spans.filter(isOwn);
  let next = 0;
  let longest = 0;
  for (const task of tasksOf(spans)) {
    while ((own[next]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) next += 1;
    const isOwnTask = (own[next]?.ts ?? Number.POSITIVE_INFINITY) <= task.ts + (task.dur ?? 0);
    if (isOwnTask) longest = Math.max(longest, task.tdur ?? task.dur ?? 0);
  }
  return longest / 1000;
}

/** The process that has read most of the page. */
function processOf(events: readonly TraceEvent[], address: string): number | null {
  const readings = events.filter(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(address),
  );
  const [most] = [...Map.groupBy(readings, ({ pid }) => pid)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return most?.[0] ?? null;
}

const isMainThread = ({ name, args }: TraceEvent): boolean =>
  name === 'thread_name' && args?.name === 'CrRendererMain';

function isOwn({ name, args }: TraceEvent): boolean {
  if (name === 'RunMicrotasks') return true;
  const { url, fileName, scriptName } = args?.data ?? args ?? {};
  return `${url ?? fileName ?? scriptName}`.startsWith('chrome-extension://');
}

/** Versions of Chromium call their tasks differently. */
function tasksOf(spans: readonly TraceEvent[]): readonly TraceEvent[] {
  const plain = spans.filter(({ name }) => name === 'RunTask');
  return plain.length > 0 ? plain : spans.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
}
