/** A phone's back button asks for what Escape asks for where nothing listens to the key. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import type { OpenCardLink } from '../../components/card/protocol.ts';
import { createCardHost, type HostEvent } from '../../components/content/card-host.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { frames, hand } from '../card/hand.ts';
import { inlineLink } from '../card/inline-link.ts';
import { bundledOnly, hitOn, nameOf, usualView } from '../card/stage.ts';
import { eventually } from '../eventually.ts';

let host: ReturnType<typeof createCardHost>;
let sent: HostEvent[];
let abort: AbortController;

beforeEach(() => {
  document.body.innerHTML = `<p>Of <i data-entity="anchorage">Anchorage</i>.</p><dialog>Of the page</dialog>`;
  sent = [];
  abort = new AbortController();
});
afterEach(() => abort.abort());

/** A card page that draws nothing and watches nothing. */
const blankLink: OpenCardLink = ({ onMessage }) => ({
  post: (message) => {
    if (message.kind === 'show') onMessage({ kind: 'drawn', serial: message.serial, height: 120 });
  },
  resize() {},
  focus() {},
  hasFocus: false,
  isInPlace: () => true,
});

/** Opens a card by a tap on its name. */
async function tapOpen(openLink: OpenCardLink): Promise<void> {
  const { signal } = abort;
  host = createCardHost({ openLink, send: (event) => sent.push(event), signal });
  await hand.tap(nameOf('anchorage'));
  host.show({ ...usualView, hit: hitOn('anchorage'), trail: ['anchorage' as EntityId], theme: 'light' });
  await frames();
}

const dialog = (): HTMLDialogElement => document.querySelector('dialog') as HTMLDialogElement;
const dismissals = (): number => sent.filter(({ kind }) => kind === 'dismissed').length;

test('it closes a sheet, and what the page had open before stays open until the next press', async () => {
  await testPage.viewport(360, 640);
  await hand.tap({ x: 300, y: 500 });
  dialog().show();
  dialog().setAttribute('closedby', 'closerequest');
  await tapOpen(blankLink);
  await hand.key('Escape');
  await eventually(() => expect(dismissals()).toBe(1));
  expect(dialog().open).toBe(true);
  host.hide();
  await hand.key('Escape');
  await eventually(() => expect(dialog().open).toBe(false));
  expect(dismissals()).toBe(1);
});

test('what the page opens over a sheet closes first', async () => {
  await testPage.viewport(360, 640);
  await tapOpen(blankLink);
  dialog().setAttribute('closedby', 'closerequest');
  dialog().show();
  await hand.key('Escape');
  await eventually(() => expect(dialog().open).toBe(false));
  expect(dismissals()).toBe(0);
  await hand.key('Escape');
  await eventually(() => expect(dismissals()).toBe(1));
});

test('beside a name, where there is no such button, the page’s window is left alone', async () => {
  await testPage.viewport(1000, 700);
  dialog().setAttribute('closedby', 'closerequest');
  dialog().show();
  await tapOpen(blankLink);
  await hand.key('Escape');
  await eventually(() => expect(dialog().open).toBe(false));
  expect(dismissals()).toBe(0);
});

test('while the focus is in the card page, it closes the card, too', async () => {
  await testPage.viewport(1000, 700);
  await tapOpen(inlineLink(bundledOnly));
  await hand.key('Escape');
  await eventually(() => expect(dismissals()).toBe(1));
});
