/** The parts for names of the stories page on a stage, with the real finder. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import type { Draft } from '../../components/drafts/draft.ts';
import { NameRules } from '../../components/editor/NameRules.tsx';
import { NameToolsProvider, useNameProblems } from '../../components/editor/NameTools.tsx';
import { SampleText } from '../../components/editor/SampleText.tsx';
import type { NameRulesProps } from '../../components/editor/Spelling.tsx';
import { openLibrary } from '../../components/library/library.ts';
import css from '../../components/stories/stories.css?inline';
import type { JsonPath } from '../../components/story/story-problems.ts';
import { strike, withEntity } from '../drafts/strike.ts';

export type NameStage = {
  readonly root: HTMLElement;
  /** The draft and the text as they are now, and the ids of the entities that were to be shown. */
  readonly now: { draft: Draft; text: string; readonly shown: string[] };
};

/** Gives each test an empty root in a window of 900 pixels, and clears it away. */
export function setNameStage(): NameStage {
  const root = document.createElement('main');
  const stage: NameStage = { root, now: { draft: strike, text: '', shown: [] } };
  const style = new CSSStyleSheet();
  beforeEach(async () => {
    await page.viewport(900, 1000);
    style.replaceSync(`${css}
      body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
      main { max-width: 720px; padding: 16px; }`);
    document.adoptedStyleSheets = [style];
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('data-theme');
    document.documentElement.dir = 'ltr';
    stage.now.shown.length = 0;
  });
  return stage;
}

/** Draws the sample text, or the spellings of an entity, as an editor would. */
export function drawNames(
  stage: NameStage,
  given: {
    readonly draft?: Draft;
    readonly text?: string;
    /** The spellings of this entity; the sample text if left out. */
    readonly entity?: string;
    readonly problemAt?: (path: JsonPath) => string | null;
  },
): void {
  const { draft: first = strike, text: firstText = '', entity: id, problemAt = () => null } = given;
  const library = openLibrary({
    as: 'reader',
    signal: new AbortController().signal,
    name: 'names of others',
  });
  stage.now.draft = first;
  stage.now.text = firstText;
  function Editor() {
    const [draft, setDraft] = useState(first);
    const [text, setText] = useState(firstText);
    stage.now.draft = draft;
    stage.now.text = text;
    const entity = draft.entities.find((one) => one.id === id);
    return (
      <NameToolsProvider language={draft.language}>
        {entity === undefined ? (
          <SampleText
            draft={draft}
            text={text}
            onText={setText}
            onEntity={(changed) => setDraft(withEntity(draft, changed))}
            onShow={(one) => stage.now.shown.push(one)}
          />
        ) : (
          <Rules
            entity={entity}
            draft={draft}
            onEntity={(changed) => setDraft(withEntity(draft, changed))}
            problemAt={problemAt}
          />
        )}
      </NameToolsProvider>
    );
  }
  function Rules(props: Omit<NameRulesProps, 'problems'>) {
    const { entity, draft } = props;
    return <NameRules {...props} problems={useNameProblems(draft, library).get(entity.id) ?? []} />;
  }
  render(null, stage.root);
  render(<Editor />, stage.root);
}
