import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUpSelected } from '../../components/background/look-up.ts';
import { sendToFrame } from '../../components/messages/send.ts';
import type { ClickedTab, MenuClick } from '../../components/tabs/add-from-page.ts';
import { openPopupFor } from '../../components/tabs/popup-purpose.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({}) },
    permissions: { contains: async () => false },
  },
}));
vi.mock('../../components/messages/send.ts', () => ({ sendToFrame: vi.fn() }));
vi.mock('../../components/tabs/popup-purpose.ts', () => ({ openPopupFor: vi.fn() }));

const click: MenuClick = {
  selectionText: ' Ronald\u202e Reagan ',
  pageUrl: 'https://news.example/',
  frameId: 3,
};
const tab: ClickedTab = { id: 7 };

beforeEach(() => {
  vi.mocked(sendToFrame).mockReset();
  vi.mocked(openPopupFor).mockReset();
});

describe('looking up what is selected', () => {
  it('asks the frame of the click alone, for the words that the browser says, cleaned', async () => {
    vi.mocked(sendToFrame).mockResolvedValue({ shown: true });
    await lookUpSelected(click, tab);
    expect(sendToFrame).toHaveBeenCalledExactlyOnceWith(
      { tabId: 7, frameId: 3 },
      { kind: 'look-up', request: { words: 'Ronald Reagan' } },
    );
    expect(openPopupFor).not.toHaveBeenCalled();
  });

  it.each([
    ['shows no card', async () => ({ shown: false })],
    ['has no script of ours', async () => null],
    ['fails', () => Promise.reject(new Error('The frame is gone.'))],
    ['never answers', () => new Promise<null>(() => {})],
  ])('is answered by the popup where the frame %s', async (_, answer) => {
    vi.useFakeTimers();
    try {
      vi.mocked(sendToFrame).mockImplementation(answer as typeof sendToFrame);
      const done = lookUpSelected(click, tab);
      await vi.runAllTimersAsync();
      await done;
    } finally {
      vi.useRealTimers();
    }
    expect(openPopupFor).toHaveBeenCalledExactlyOnceWith({
      kind: 'look-up',
      tabId: 7,
      selected: {
        text: 'Ronald Reagan',
        sentence: '',
        title: '',
        address: 'https://news.example/',
        language: null,
      },
    });
  });

  it.each([
    ['nothing is selected', { ...click, selectionText: ' \u200b ' }, tab],
    ['it is in no tab', click, undefined],
  ])('does nothing where %s', async (_, where, there) => {
    await lookUpSelected(where, there);
    expect(sendToFrame).not.toHaveBeenCalled();
    expect(openPopupFor).not.toHaveBeenCalled();
  });
});
