import { reasons } from '../finder/reasons.ts';
import { locale, say, sayAround } from '../i18n/say.ts';
import type { Passage, TextWithMentions } from '../page/passage.ts';
import { useCard } from './card-context.ts';
import { useCopy } from './copy.ts';
import type { ShownMark } from './protocol.ts';

export type Explained = { readonly mark: ShownMark; readonly passage: Passage };

/** Replaces the card of a refused name: shows who could have been meant. */
export function NotMarked({ titleId }: { titleId: string }) {
  const { entity, factLang } = useCard();
  return (
    <div class="not-marked">
      <h2 id={titleId} class="heading">
        {say('card.notMarked')}
      </h2>
      <p>{sayAround('card.couldBe', { name: <b {...factLang}>{entity.name}</b> })}</p>
    </div>
  );
}

/** For testers: how a name was judged, each reason with its weight, and a button that copies the sentence as a test. */
export function Explain({ mark, passage }: Explained) {
  const { status, copy } = useCopy(() => testCaseOf(passage));
  return (
    <section class="explain">
      <h3>{say(mark.verdict === 'accepted' ? 'card.whyMarked' : 'card.whyNotMarked')}</h3>
      {mark.isUnmarked && <p>{say('card.leftOut')}</p>}
      <Judgment mark={mark} passage={passage} />
      <Reasons because={mark.because} />
      <button type="button" class="plain" onClick={copy}>
        {say('card.copyTestCase')}
      </button>
      <span role="status" class="said-after">
        {status}
      </span>
    </section>
  );
}

function Judgment({ mark: { entity, certainty }, passage }: Explained) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
  return (
    <dl>
      <div>
        <dt>{say('card.name')}</dt>
        <dd dir="auto">{markedName(passage)}</dd>
      </div>
      <div>
        <dt>{say('card.entity')}</dt>
        <dd>
          <code>{entity}</code>
        </dd>
      </div>
      <div>
        <dt>{say('card.certainty')}</dt>
        <dd>{percent.format(certainty)}</dd>
      </div>
    </dl>
  );
}

/** Reasons of rules are in English. */
function Reasons({ because }: Pick<ShownMark, 'because'>) {
  return (
    <ul class="reasons" lang="en" dir="ltr">
      {because.map(({ name: rule, weight }) => (
        <li key={rule} class={weight > 0 ? 'for' : 'against'}>
          <b>{signed(weight)}</b>
          <span>
            {reasons[rule]} <code>{rule}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;

/** The name of a mark, as on the page. */
const markedName = ({ text, span }: Passage): string => onOneLine(text.slice(span.from, span.to));

/**
 * Returns a passage in the notation of the finder's tests: a line for tests/gold, with each mention as
 * `[Trump|donald-trump]`, after the title of its page and before other blocks. Where the page was judged wrongly, the
 * tester corrects the line.
 */
export function testCaseOf(passage: Passage): string {
  const { title, elsewhere } = passage;
  const line = withPlainStart([passage, ...elsewhere].map(withBrackets).join(' ¶ '));
  return title === '' ? line : `title: ${escapedLine(title).trim()}\n${line}`;
}

/** A text with its mentions in brackets. */
function withBrackets({ text, mentions }: TextWithMentions): string {
  let line = '';
  let read = 0;
  for (const { from, to, entity } of mentions) {
    line += `${escapedLine(text.slice(read, from))}[${escapedLine(text.slice(from, to))}|${entity}]`;
    read = to;
  }
  return (line + escapedLine(text.slice(read))).trim();
}

/** Invisible characters, and those with a meaning in the notation. */
const needsEscape = /[\p{C}\p{Z}\ufffc\\¶]|\[(?=[^[\]|]+\|[a-z\d/-]+\??\])/gu;

const onOneLine = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/g, ' ');

const escapedLine = (text: string): string =>
  onOneLine(text).replace(needsEscape, (sign) => (sign === ' ' ? sign : escaped(sign)));

/** Escapes the start of a line that looks like a comment or a title. */
const withPlainStart = (line: string): string =>
  line.replace(/^(?:#(?= )|t(?=itle: ))/, (sign) => escaped(sign));

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
