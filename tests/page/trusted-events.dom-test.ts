import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onTrusted } from '../../components/page/trusted-events.ts';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

test.each(['pagehide', 'pageshow', 'prerenderingchange', 'visibilitychange', 'focus', 'toggle'] as const)(
  'a %s that a page made up is not heard',
  (type) => {
    const heard = vi.fn();
    onTrusted(type, heard, { capture: true, signal: controller.signal });
    for (const target of [window, document, document.body]) target.dispatchEvent(new Event(type));
    expect(heard).not.toHaveBeenCalled();
  },
);

test('events of the browser are handled until the signal aborts', async () => {
  document.body.innerHTML = '<div popover>Hello.</div>';
  const popover = document.querySelector('div');
  const toggled = () =>
    new Promise((resolve) => popover?.addEventListener('toggle', resolve, { once: true }));
  const heard = vi.fn();
  onTrusted('toggle', heard, { capture: true, signal: controller.signal });
  const shown = toggled();
  popover?.showPopover();
  await shown;
  expect(heard).toHaveBeenCalledOnce();
  controller.abort();
  const hidden = toggled();
  popover?.hidePopover();
  await hidden;
  expect(heard).toHaveBeenCalledOnce();
});
