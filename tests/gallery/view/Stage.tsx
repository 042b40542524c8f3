import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tally } from '../marked.ts';
import type { GalleryPage } from '../pages.ts';
import { Light } from './Contents.tsx';
import { Findings } from './Findings.tsx';
import { type Box, isRight, lookAt, type Presence, placesFor, type Sight, scrollToPlace } from './look.ts';
import { judgeByLooks, type Outcome, outcomeInWords } from './outcome.ts';

/** How often the page is looked at, ms: often enough to be live. */
const lookEvery = 250;

/** One page in a frame, as it is, and beside it what must be marked in it and what is. */
export function Stage(props: {
  readonly page: GalleryPage;
  readonly presence: Presence | null;
  readonly onOutcome: (outcome: Outcome) => void;
}): JSX.Element {
  const { page, presence, onOutcome } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const { sights, outcome } = useLooks(frame, { page, isJudged: presence === 'here' });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => onOutcome(outcome), [outcome]);

  const onPoint = (finding: Finding) => {
    const view = frame.current?.contentWindow;
    if (view) setPointed(pointAt(finding, { view, before: pointed }));
  };
  return (
    <article class="stage">
      <Head page={page} outcome={outcome} onCall={(name) => call(frame.current?.contentWindow, name)} />
      <section class="findings" aria-label="What must be marked, and what is">
        <p class="outcome" data-outcome={outcome}>
          {outcome === 'looking' && presence !== 'here' ? 'Waiting for Namelight …' : outcomeInWords(outcome)}
          {outcome === 'right' && !isRight(sights) ? ', and then it changed' : ''}
        </p>
        {sights.map((sight) => (
          <Findings
            key={sight.frame}
            sight={sight}
            onPoint={(tally) => onPoint({ tally, frame: sight.frame })}
          />
        ))}
        {/* What the page says is not to be marked here, so it stands in an element that Namelight leaves alone. */}
        <p class="pointed" role="status">
          <samp>{pointed?.says}</samp>
        </p>
      </section>
      <div class="frame">
        <iframe ref={frame} src={`/${page.file}`} title={page.file} allow="fullscreen" />
        {pointed?.box ? <Ring {...pointed.box} /> : null}
      </div>
    </article>
  );
}

function Head(props: {
  readonly page: GalleryPage;
  readonly outcome: Outcome;
  readonly onCall: (name: string) => void;
}): JSX.Element {
  const { file, shows, byHand, calls = [] } = props.page;
  return (
    <header>
      <a class="back" href="#all">
        All pages
      </a>
      <h2>
        <Light outcome={props.outcome} /> {file}
      </h2>
      <p>{shows}</p>
      <p class="by-hand">
        <b>By hand:</b> {byHand}
      </p>
      <p class="actions">
        {calls.map(({ name, says }) => (
          <button key={name} type="button" onClick={() => props.onCall(name)}>
            {says}
          </button>
        ))}
        <a href={`/${file}`} target="_blank" rel="noopener">
          Open it alone
        </a>
      </p>
    </header>
  );
}

/** What is seen of the page in a frame, again and again, and what became of it; judged only while there is reason to. */
function useLooks(
  frame: RefObject<HTMLIFrameElement | null>,
  of: { readonly page: GalleryPage; readonly isJudged: boolean },
): { readonly sights: readonly Sight[]; readonly outcome: Outcome } {
  const { page, isJudged } = of;
  const [judge] = useState(judgeByLooks);
  const [sights, setSights] = useState<readonly Sight[]>([]);
  const [outcome, setOutcome] = useState<Outcome>('looking');
  useEffect(() => {
    const timer = setInterval(() => {
      const view = frame.current?.contentWindow;
      if (!view) return;
      const sights = lookAt(page, view);
      setSights(sights);
      if (isJudged) setOutcome(judge({ isRight: isRight(sights), at: performance.now() }));
    }, lookEvery);
    return () => clearInterval(timer);
  }, [page, isJudged]);
  return { sights, outcome };
}

/** A tally of a document: the page itself (`null`) or a frame in it. */
type Finding = { readonly tally: Tally; readonly frame: number | null };

/** The place of a finding that is pointed at; pointed at again, it is the next one. */
type Pointed = {
  readonly finding: Finding;
  readonly index: number;
  readonly says: string;
  readonly box: Box | null;
};

function pointAt(
  finding: Finding,
  { view, before }: { readonly view: Window; readonly before: Pointed | null },
): Pointed {
  const places = placesFor(finding.tally, { frame: finding.frame, view });
  const isSame =
    before?.finding.frame === finding.frame &&
    before.finding.tally.text === finding.tally.text &&
    before.finding.tally.kind === finding.tally.kind;
  const index = isSame ? (before.index + 1) % Math.max(1, places.length) : 0;
  const place = places[index];
  if (place === undefined)
    return { finding, index, says: 'It stands nowhere, or in a closed shadow root.', box: null };
  const box = scrollToPlace(place.range);
  const says = `${index + 1} of ${places.length}${box === null ? ', hidden now' : ''}: ${place.where}`;
  return { finding, index, says, box };
}

function call(view: Window | null | undefined, name: string): void {
  (view as unknown as Record<string, (() => void) | undefined> | null)?.[name]?.();
}

/** Drawn over the frame, for nothing is added to the page. It fades, since the page may scroll away under it. */
function Ring({ left, top, width, height }: Box): JSX.Element {
  const inPixels = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  return <span key={inPixels} class="ring" style={inPixels} />;
}
