import { type JSX, render } from 'preact';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { markMentions, type Settings } from '../settings/settings.ts';

export type MarkMentions = Settings['markMentions'];

export type MarkChoiceProps = {
  readonly chosen: MarkMentions;
  /** Set by an organization. */
  readonly isLocked: boolean;
  /** Why the last choice was not saved; `null` if it was. */
  readonly failure: string | null;
  readonly onChoose: (mentions: MarkMentions) => void;
};

const labels = {
  every: 'popup.everyMention',
  section: 'popup.firstInSection',
  page: 'popup.firstOnPage',
} as const satisfies Readonly<Record<MarkMentions, Key>>;

/** Shows the choice of which mentions are marked, or shows it again. Styled by entrypoints/welcome/quiet.css. */
export function showMarkChoice(holder: Element, props: MarkChoiceProps): void {
  render(<MarkChoice {...props} />, holder);
}

function MarkChoice({ failure, ...choice }: MarkChoiceProps): JSX.Element {
  return (
    <fieldset class="mark-choice">
      <legend class="unseen">{say('welcome.quiet')}</legend>
      <div class="choices">
        {markMentions.map((mentions) => (
          <Choice key={mentions} {...choice} mentions={mentions} />
        ))}
      </div>
      {choice.isLocked ? <p>{say('popup.setByOrganization')}</p> : null}
      {failure === null ? null : <p role="alert">{failure}</p>}
    </fieldset>
  );
}

type ChoiceProps = Omit<MarkChoiceProps, 'failure'> & { readonly mentions: MarkMentions };

/** It shows what is stored, even if saving fails. */
function Choice({ mentions, chosen, isLocked, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label>
      <input
        type="radio"
        name="mentions"
        value={mentions}
        checked={mentions === chosen}
        aria-disabled={isLocked}
        onClick={(event) => {
          event.preventDefault();
          if (!isLocked) onChoose(mentions);
        }}
      />
      <Sample mentions={mentions} />
      <span>{say(labels[mentions])}</span>
    </label>
  );
}

/** Where one name stands on a page with two articles. */
const name = { width: 22, height: 5 } as const;
const articles = [
  [
    { x: 30, y: 18 },
    { x: 8, y: 36 },
  ],
  [
    { x: 46, y: 62 },
    { x: 22, y: 71 },
  ],
] as const;

/** How many of the mentions in each article are marked, the first ones. */
const marked = {
  every: [2, 2],
  section: [1, 1],
  page: [1, 0],
} as const satisfies Readonly<Record<MarkMentions, readonly [number, number]>>;

/** A page in small, with all mentions of a name, and lines under those that are marked. */
function Sample({ mentions }: { readonly mentions: MarkMentions }): JSX.Element {
  return (
    <svg viewBox="0 0 96 84" aria-hidden="true">
      <path class="heading" d="M8 8h44M8 53h36" />
      <path
        class="text"
        d="M8 20.5h18M56 20.5h32M8 29.5h76M34 38.5h42M8 64.5h34M72 64.5h16M8 73.5h10M48 73.5h38"
      />
      {articles.map((places, article) =>
        places.map(({ x, y }, index) => (
          <g key={`${x} ${y}`} class={index < (marked[mentions][article] ?? 0) ? 'name marked' : 'name'}>
            <rect {...name} x={x} y={y} rx="2" />
            <path d={`M${x} ${y + 7.5}h${name.width}`} />
          </g>
        )),
      )}
    </svg>
  );
}
