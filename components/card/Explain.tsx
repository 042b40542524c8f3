import type { Passage } from '../highlight/passage.ts';
import { reasons } from '../resolve/reasons.ts';
import { locale, say, sayAround } from '../words/say.ts';
import { useCard } from './card-context.ts';
import type { ShownMark } from './protocol.ts';
import { markedName, testCaseOf } from './test-case.ts';
import { useCopy } from './use-copy.ts';

export type Explained = { readonly mark: ShownMark; readonly passage: Passage };

/** Replaces the card of a refused name: shows who could have been meant. */
export function NotMarked({ titleId }: { titleId: string }) {
  const { entity, factLang } = useCard();
  return (
    <header class="not-marked">
      <h2 id={titleId} class="heading">
        {say('card.notMarked')}
      </h2>
      <p>{sayAround('card.couldBe', { name: <b {...factLang}>{entity.name}</b> })}</p>
    </header>
  );
}

/** For testers: how a name was judged, each reason with its weight, and a button that copies the sentence as a test. */
export function Explain({ mark, passage }: Explained) {
  const { status, copy } = useCopy(() => testCaseOf(passage));
  const { entity, verdict, certainty, because } = mark;
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
  return (
    <section class="explain">
      <h3>{say(verdict === 'accepted' ? 'card.whyMarked' : 'card.whyNotMarked')}</h3>
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
      {/** Reasons of rules are in English. */}
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
      <button type="button" class="plain" onClick={copy}>
        {say('card.copyTestCase')}
      </button>
      <span role="status" class="said-after">
        {status}
      </span>
    </section>
  );
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;
