/**
 * "Look up": the card of what is selected opens right there where Namelight is on and a story names it. Everywhere else the
 * popup answers, which needs nothing of the page: it shows the card, or says that no story names it.
 */
import { sendToFrame } from '../messages/send.ts';
import { oneLine } from '../story/seen-text.ts';
import { type ClickedTab, inTime, type MenuClick, maxText, readSelected } from '../tabs/add-from-page.ts';
import { openPopupFor } from '../tabs/popup-purpose.ts';

/** Answers a click on the menu entry. */
export async function lookUpSelected(click: MenuClick, tab: ClickedTab | undefined): Promise<void> {
  const words = oneLine(click.selectionText ?? '', maxText);
  if (words === '' || tab?.id === undefined) return;
  if (await isShownIn({ tabId: tab.id, frameId: click.frameId ?? 0 }, words)) return;
  await openPopupFor({ kind: 'look-up', tabId: tab.id, selected: await readSelected(click, tab) });
}

/** Asks the frame of the click to show the card. */
async function isShownIn(frame: Parameters<typeof sendToFrame>[0], words: string): Promise<boolean> {
  try {
    const answer = await inTime(sendToFrame(frame, { kind: 'look-up', request: { words } }));
    return answer?.shown === true;
  } catch (error) {
    console.debug('Namelight could not look up what is selected on the page:', error);
    return false;
  }
}
