import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { say } from '../i18n/say.ts';
import { fragmentOf } from './route.ts';

type PageHeadProps = {
  readonly title: string;
  /** The language of the title, if it is not the interface's. */
  readonly language?: string;
  /** `null` on the shelf itself. */
  readonly back?: 'to-shelf' | null;
  /** Buttons beside the heading. */
  readonly actions?: ComponentChildren;
  /** What stands below the heading. */
  readonly children?: ComponentChildren;
};

/** The head of a view: the way back to all stories, the heading, and what can be done. */
export function PageHead(props: PageHeadProps): JSX.Element {
  const { title, language, back = 'to-shelf', actions, children } = props;
  const heading = useHeading(title);
  return (
    <header class="page-head">
      {back === null ? null : <BackToShelf />}
      <div class="title-line">
        <h1 ref={heading} tabIndex={-1} {...(language !== undefined && { lang: language, dir: 'auto' })}>
          {title}
        </h1>
        {actions === undefined ? null : <div class="actions no-print">{actions}</div>}
      </div>
      {children}
    </header>
  );
}

/** Names the window after the heading, and gives that the focus when the view comes: readers go on from there. */
function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Namelight`;
  }, [title]);
  useEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

const BackToShelf = (): JSX.Element => (
  <a class="page-back no-print" href={fragmentOf({ kind: 'shelf' })}>
    <Icon path="M10 3.5 5.5 8l4.5 4.5" />
    {say('stories.allStories')}
  </a>
);
