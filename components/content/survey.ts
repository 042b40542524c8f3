import type { Request } from '../messages/messages.ts';
import { isHidden } from '../page/dom.ts';
import type { Mark } from '../page/mark.ts';
import { MarkSight, type SeenMark } from '../page/mark-sight.ts';
import { onTrusted } from '../page/trusted-events.ts';
import type { EntityId } from '../story/schema.ts';

/**
 * A survey waits this long after a change, ms, because pages change in bursts, and as long after it has ended: no
 * document reports its counts more than four times a second …
 */
const settleMs = 250;
/** … but on a page that keeps changing no longer than this, ms, so that the badge keeps up with a live report. */
const maxWaitMs = 1_000;
/** After a survey, back-off for each mark that was measured, ms: ten times as long as that took … */
const backoffPerMeasured = 0.2;
/** … and for each that was where it had been. */
const backoffPerKnown = 0.02;
/** How many marks are measured in one task, some 2 ms of layout queries, or ten times as many looked at. */
const measuredPerTask = 100;
const costOfKnown = 0.1;

/** What surveys came to: how often each entity is visible, and how many marks the reader sees. */
export type FoundInFrame = Request<'found'>;

export type SurveyWiring = {
  readonly marks: () => readonly Mark[];
  /** Begins a survey; what it settles is painted when it ends. */
  readonly begin: () => { see(seen: SeenMark): void; settle(): void };
  /** Whether the reader sees a mark. */
  readonly isMarked: (mark: Mark) => boolean;
  readonly onFound: (found: FoundInFrame) => void;
  readonly signal: AbortSignal;
};

/**
 * Looks at all marks, some time after `request` was called, a few in each task, and has what is painted decided by that.
 * Marks that are where they were are not measured again, except after what may open or close a part of the page.
 * Calls `onFound` when it came to something else than what was reported last; with nothing when the page goes away or
 * the signal aborts.
 */
export function startSurveys(wiring: SurveyWiring): { request(): void } {
  const { signal } = wiring;
  const surveys = new Surveys(wiring);
  const leave = () => surveys.leave();
  const requestWhole = () => surveys.requestWhole();
  const reportAgain = () => surveys.reportAgain();
  signal.addEventListener('abort', leave, { once: true });
  // The background cannot see that a frame went away.
  onTrusted('pagehide', leave, { signal });
  // A page that comes back from the cache, or was prerendered, must be reported again.
  onTrusted('pageshow', ({ persisted }) => persisted && reportAgain(), { signal });
  const early = { capture: true, signal };
  onTrusted('prerenderingchange', reportAgain, early);
  onTrusted('visibilitychange', () => isHidden(document) || requestWhole(), early);
  // A menu or an answer that opens changes styles alone, which nothing else reports.
  for (const type of ['click', 'toggle', 'resize'] as const)
    onTrusted(type, requestWhole, { ...early, passive: true });
  return surveys;
}

/** A survey as far as it has come. */
type Survey = {
  readonly decision: ReturnType<SurveyWiring['begin']>;
  readonly all: readonly Mark[];
  readonly seen: SeenMark[];
  measured: number;
};

class Surveys {
  readonly #wiring: SurveyWiring;
  readonly #sight = new MarkSight();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;
  /** When the first change after the last survey happened. */
  #changedAt: number | null = null;
  #backoffUntil = 0;
  #reported = JSON.stringify(nothing);

  constructor(wiring: SurveyWiring) {
    this.#wiring = wiring;
  }

  request(): void {
    if (this.#wiring.signal.aborted) return;
    this.#changedAt ??= performance.now();
    this.#lookSoon();
  }

  /** The same, and all marks are measured again. */
  requestWhole(): void {
    this.#sight.forget();
    this.request();
  }

  reportAgain(): void {
    this.#reported = '';
    this.requestWhole();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#isLooking = false;
    this.#changedAt = null;
    this.#report(nothing);
  }

  #lookSoon(): void {
    if (this.#changedAt === null || this.#isLooking) return;
    const now = performance.now();
    const at = Math.max(Math.min(now + settleMs, this.#changedAt + maxWaitMs), this.#backoffUntil);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), at - now);
  }

  #begin(): void {
    const { marks, begin } = this.#wiring;
    this.#isLooking = true;
    this.#changedAt = null;
    this.#look({ all: marks(), decision: begin(), seen: [], measured: 0 });
  }

  #look(survey: Survey): void {
    // What was seen in an earlier task may have moved since.
    const looking = this.#sight.look();
    for (let cost = 0; cost < measuredPerTask; ) {
      const mark = survey.all[survey.seen.length];
      if (mark === undefined) break;
      const before = looking.measured;
      const one = looking.see(mark);
      cost += looking.measured > before ? 1 : costOfKnown;
      survey.decision.see(one);
      survey.seen.push(one);
    }
    survey.measured += looking.measured;
    if (survey.seen.length < survey.all.length) this.#timer = setTimeout(() => this.#look(survey), 0);
    else this.#end(survey);
  }

  #end({ seen, measured, decision }: Survey): void {
    this.#isLooking = false;
    const backoff = measured * backoffPerMeasured + (seen.length - measured) * backoffPerKnown;
    this.#backoffUntil = performance.now() + Math.max(settleMs, backoff);
    decision.settle();
    this.#report(count(seen, this.#wiring.isMarked));
    this.#lookSoon();
  }

  #report(found: FoundInFrame): void {
    const report = JSON.stringify(found);
    if (report !== this.#reported) this.#wiring.onFound(found);
    this.#reported = report;
  }
}

const nothing: FoundInFrame = { names: [], marked: 0 };

function count(seen: readonly SeenMark[], isMarked: (mark: Mark) => boolean): FoundInFrame {
  const counts = new Map<EntityId, number>();
  let marked = 0;
  for (const { mark, box } of seen) {
    if (box === null) continue;
    counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
    if (isMarked(mark)) marked += 1;
  }
  return { names: [...counts].map(([entity, count]) => ({ entity, count })), marked };
}
