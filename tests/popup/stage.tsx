/** The popup on a stage: drawn from values, with its own style. */
import { render } from 'preact';
import { vi } from 'vitest';
import type { ListedName } from '../../components/popup/NamesSection.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import { defaultSettings } from '../../components/settings/settings.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { bundledOnly } from '../card/stage.ts';
import { setStyledPage } from '../styled-page.ts';

/** Gives each test of a file an empty root in a window of the popup's size and style, and clears it away. */
export function setStage(): { readonly root: HTMLElement } {
  const stage: { root: HTMLElement } = { root: document.createElement('div') };
  setStyledPage({
    css: popupCss,
    width: 400,
    height: 600,
    onRoot: (root) => {
      stage.root = root;
    },
  });
  return stage;
}

export const listed = (
  entity: string,
  kind: ListedName['kind'],
  name: string,
  count: number,
): ListedName => ({
  entity: entity as EntityId,
  kind,
  name,
  language: 'en',
  picture: pictureOf(entity),
  count,
});

const pictureOf = (entity: string): ListedName['picture'] =>
  bundledStory.entity(entity as EntityId)?.picture ?? { kind: 'monogram', letters: 'NN' };

const fewNames = [
  listed('vladimir-putin', 'person', 'Vladimir Putin', 5),
  listed('alaska', 'place', 'Alaska', 1),
  listed('jber', 'place', 'Joint Base Elmendorf-Richardson', 2),
];

/** A site as most are: open to Namelight for good, in a usual window. */
export const siteAt = (site: string) =>
  ({ kind: 'site', site, isTemporary: false, isPrivate: false }) as const;

/** Draws the popup on a usual page, changed as given; returns what it calls. */
export function drawPopup(root: Element, changed: Partial<PopupProps> = {}) {
  const calls = {
    onChange: vi.fn(),
    onGo: vi.fn(),
    onHide: vi.fn(),
    onPanel: vi.fn(),
    onPermit: vi.fn(),
    onAdd: vi.fn(),
    onChangeKeys: vi.fn(),
    onImport: vi.fn(),
    onOpenElsewhere: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  render(
    <Popup
      settings={defaultSettings}
      organization={null}
      storyProblems={[]}
      pageStatus={siteAt('example.com')}
      tab={7}
      names={fewNames}
      asked={null}
      isPanelAsked={false}
      lookedUp={null}
      reading={{ facts: bundledOnly.facts, theme: 'light' }}
      shelf={null}
      hidden={[]}
      shortcuts={[{ command: 'next-name', does: 'Go to the next name', keys: 'Alt+J' }]}
      file="{}"
      fileChooser="elsewhere"
      notice={{ kind: 'none' }}
      failure={null}
      firstTab="page"
      {...calls}
      {...changed}
    />,
    root,
  );
  return calls;
}

/** Opens all that is folded. */
export function unfoldAll(root: Element): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/** Draws the popup at its settings, all of them open. */
export function drawSettings(root: Element, changed: Partial<PopupProps> = {}) {
  const calls = drawPopup(root, { firstTab: 'settings', ...changed });
  unfoldAll(root);
  return calls;
}

export const withSettings = (changed: Partial<PopupProps['settings']>) => ({
  settings: { ...defaultSettings, ...changed },
});
