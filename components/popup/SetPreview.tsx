import type { JSX } from 'preact';
import { Thumb } from '../card/Thumb.tsx';
import { formatDate } from '../facts/format-fact.ts';
import type { ImportPreview } from '../library/import-messages.ts';
import { locale, say } from '../words/say.ts';
import { madeBy, SetDetails } from './SetItem.tsx';
import { countsText, languageName } from './set-texts.ts';

/** The preview of a fact set: its story, who made it, its size and some of its names. */
export function SetPreview({
  id,
  preview,
}: {
  readonly id: string;
  readonly preview: ImportPreview;
}): JSX.Element {
  const { title, language, version, date, summary, counts, some } = preview;
  return (
    <div class="set-preview">
      <h3 id={id} class="set-title" lang={language} dir="auto">
        {title}
      </h3>
      <SetDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          madeBy(preview),
          say('library.version', { version }),
          languageName(language),
          countsText(counts),
        ]}
      />
      <p lang={language} dir="auto">
        {summary}
      </p>
      <ul class="some">
        {some.map(({ kind, name, picture }) => (
          <li key={`${kind} ${name}`} class="chip" data-kind={kind}>
            <span class="name">
              <Thumb picture={picture} name={name} language={language} />
              <span class="called" lang={language} dir="auto">
                {name}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
