/** The question which day figures mean that can be read two ways, by an example of the author's own. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { nearDate, writeDate } from '../drafts/dates.ts';
import { withDayOrder } from '../drafts/day-order.ts';
import type { DraftEntity } from '../drafts/draft.ts';
import { type DayOrder, dayOrders } from '../drafts/language-words.ts';
import { say } from '../i18n/say.ts';
import { quoted } from '../story/quoted.ts';
import { problemText } from '../validation/problem-text.ts';
import { type FormContext, useForm } from './form-context.ts';

/** A day in figures, and what it is with the day first and with the month first, as people write it. */
type TwofoldDay = { readonly date: string; readonly first: string; readonly second: string };

type WhichDayProps = TwofoldDay & {
  readonly chosen: DayOrder | null;
  readonly hint: string;
  readonly onChoose: (order: DayOrder) => void;
};

export function WhichDay({ date, first, second, chosen, hint, onChoose }: WhichDayProps): JSX.Element {
  const id = useId();
  return (
    <fieldset class="which-day" aria-labelledby={id}>
      <p id={id}>{say('writing.whichDay', { date })}</p>
      {dayOrders.map((order) => (
        <button
          key={order}
          type="button"
          aria-pressed={chosen === null ? undefined : chosen === order}
          onClick={() => onChoose(order)}
        >
          {order === 'day-first' ? first : second}
        </button>
      ))}
      <p class="hint">{hint}</p>
    </fieldset>
  );
}

/** A day to ask by where none of the author's own is at hand. */
export const exampleDay = (language: string): TwofoldDay => ({
  date: '10/11/1986',
  first: writeDate('1986-11-10', language),
  second: writeDate('1986-10-11', language),
});

/** Below a field: what keeps its text from being a date that nearly is one. */
export function NearDateNote({ written }: { readonly written: string }): JSX.Element | null {
  const form = useForm();
  const { language, words, storyWords } = form;
  const near = nearDate(written, { language, words, storyWords });
  if (near === null) return null;
  if (near.kind === 'short-year')
    return <p class="hint once-left">{problemText({ key: 'dateYearShort', date: quoted(written) })}</p>;
  return (
    <WhichDay
      date={written.trim()}
      first={writeDate(near.dayFirst, language, words)}
      second={writeDate(near.monthFirst, language, words)}
      chosen={null}
      hint={say('writing.whichDayHint')}
      onChoose={(order) => form.edit(answered(form, order), 'day order')}
    />
  );
}

const answered = ({ draft, language, words }: FormContext, order: DayOrder) =>
  withDayOrder(draft, order, { language, words, isBirth: isBirthLabel });

/** What people are said to be on the day they were born; the card adds their age then. */
export const isBirthLabel = (label: string, { kind }: DraftEntity): boolean =>
  kind === 'person' &&
  say('writing.birthLabels')
    .split(';')
    .some((one) => one.trim().toLocaleLowerCase() === label.trim().toLocaleLowerCase());
