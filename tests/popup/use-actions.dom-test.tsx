import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInTab, requestAllSites } from '../../components/popup/tab.ts';
import { useActions } from '../../components/popup/use-actions.ts';
import type { Refusal, SaveResult } from '../../components/settings/change.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { showNext } from '../../components/tabs/name-navigation.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'namelight', sendMessage } } }));
vi.mock('../../components/tabs/name-navigation.ts', () => ({ showNext: vi.fn() }));
vi.mock('../../components/popup/tab.ts', () => ({ requestAllSites: vi.fn(), openInTab: vi.fn() }));

const saved: SaveResult = { kind: 'saved', undo: { kind: 'take-back', before: {}, after: { on: false } } };
const alaska = 'alaska' as EntityId;
const onLeave = vi.fn();
let root: HTMLElement;
let act: ReturnType<typeof useActions>;

function Acting({ refusal = null }: { readonly refusal?: Refusal | null }) {
  act = useActions({ tab: 7, organization: null, refusal, selected: null, onLeave });
  return <p>{act.failure}</p>;
}

beforeEach(() => {
  for (const called of [onLeave, showNext, requestAllSites, openInTab, sendMessage])
    vi.mocked(called).mockReset();
  root = document.createElement('div');
  render(<Acting />, root);
});
afterEach(() => render(null, root));

describe('going to a name', () => {
  it('leaves the popup once the name is shown', async () => {
    act.onGo(alaska, 'page');
    await expect.poll(() => onLeave.mock.calls.length).toBe(1);
    expect(showNext).toHaveBeenCalledExactlyOnceWith({ tabId: 7, entity: alaska, focus: 'page' });
  });

  it('says why where it fails, and stays', async () => {
    vi.mocked(showNext).mockRejectedValueOnce(new Error('Storage is full.'));
    act.onGo(alaska, 'page');
    await expect.poll(() => root.textContent).toBe('Storage is full.');
    expect(onLeave).not.toHaveBeenCalled();
    act.onGo(alaska, 'page');
    await expect.poll(() => root.textContent).toBe('');
  });
});

it('says why a shortcut could not turn the site on or off, if it was opened for that', async () => {
  render(<Acting refusal={{ kind: 'locked' }} />, root);
  await expect.poll(() => root.textContent).toMatch(/^Your organization has set this\./);
});

describe('changing a setting', () => {
  it('has the background save it', async () => {
    sendMessage.mockResolvedValueOnce({ response: saved });
    const patch = { on: false, sites: { 'example.com': null } };
    act.onChange(patch);
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'save', request: { change: { kind: 'set', patch } } }]]);
  });

  it('says why it was refused, until another one is saved', async () => {
    sendMessage.mockResolvedValueOnce({ response: { kind: 'refused', why: { kind: 'locked' } } });
    act.onChange({ on: false });
    await expect.poll(() => root.textContent).toMatch(/^Your organization has set this\./);
    sendMessage.mockResolvedValueOnce({ response: saved });
    act.onChange({ on: true });
    await expect.poll(() => root.textContent).toBe('');
  });

  it('says so without an answer', async () => {
    sendMessage.mockResolvedValue(undefined);
    act.onChange({ on: false });
    await expect.poll(() => root.textContent).toMatch(/^This change was not saved/);
  });
});

describe('resetting', () => {
  it('is undone by the change that the background returned', async () => {
    sendMessage.mockResolvedValue({ response: saved });
    act.onReset();
    await expect.poll(() => act.notice).toMatchObject({ kind: 'reset', to: 'defaults' });
    act.onUndo();
    await expect.poll(() => act.notice.kind).toBe('none');
    expect(sendMessage.mock.calls.map(([{ request }]) => request.change)).toEqual([
      { kind: 'replace', after: {} },
      saved.kind === 'saved' && saved.undo,
    ]);
  });
});

it('says why if the browser requests no permission, or opens no tab', async () => {
  vi.mocked(requestAllSites).mockRejectedValueOnce(new Error('It was no click.'));
  vi.mocked(openInTab).mockRejectedValueOnce(new Error('There is no window.'));
  act.onPermit();
  await expect.poll(() => root.textContent).toBe('It was no click.');
  act.openElsewhere('stories');
  await expect.poll(() => root.textContent).toBe('There is no window.');
  expect(onLeave).not.toHaveBeenCalled();
});

it('requests a permission within the click', () => {
  act.onPermit();
  expect(requestAllSites).toHaveBeenCalledOnce();
});
