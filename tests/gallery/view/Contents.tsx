import type { JSX } from 'preact';
import { type GalleryPage, groupNames } from '../pages.ts';
import { type Outcome, outcomeInWords } from './outcome.ts';

/** Every page with what it shows and a light for what became of it; a visit to all of them. */
export function Contents(props: {
  readonly pages: readonly GalleryPage[];
  readonly chosen: string | null;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly isTouring: boolean;
  readonly onTour: () => void;
}): JSX.Element {
  const { pages, chosen, outcomes } = props;
  const count = (wanted: Outcome) => Object.values(outcomes).filter((outcome) => outcome === wanted).length;
  return (
    <nav class="contents" aria-label="Pages">
      <header>
        <h1>Gallery</h1>
        <p>Pages to try Namelight on. It marks names like these: Vladimir Putin, Anchorage, CIA.</p>
        <div class="tour">
          <button type="button" onClick={props.onTour}>
            {props.isTouring ? 'Stop' : 'Visit all'}
          </button>
          <span>
            {count('right')} of {pages.length} all marked
            {count('wrong') > 0 ? `, ${count('wrong')} not` : ''}
          </span>
        </div>
      </header>
      {groupNames.map((group) => {
        const ofGroup = pages.filter((page) => page.group === group);
        return ofGroup.length === 0 ? null : (
          <section key={group}>
            <h2>{group}</h2>
            <ul>
              {ofGroup.map(({ file, shows }) => (
                <li key={file}>
                  <a href={`#${file}`} aria-current={file === chosen ? 'page' : undefined}>
                    <Light outcome={outcomes[file] ?? null} />
                    <b>{file}</b>
                    <span>{shows}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** A light that is told by its sign as well as by its color. */
export function Light({ outcome }: { readonly outcome: Outcome | null }): JSX.Element {
  const says = outcome === null ? 'Not visited' : outcomeInWords(outcome);
  return <span class="light" role="img" aria-label={says} title={says} data-outcome={outcome ?? 'none'} />;
}
