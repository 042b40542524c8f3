import { render } from 'preact';
import { bundledFactSet } from '../../components/facts/bundled.ts';
import { ConnectedPopup } from '../../components/popup/ConnectedPopup.tsx';
import { fileHash, showTab } from '../../components/popup/tab.ts';
import { sayLanguage } from '../../components/words/page.ts';

sayLanguage(document);

/** `popup.html?tab=7` is the popup in a tab of its own, and speaks about tab 7. */
const asked = new URLSearchParams(location.search).get('tab');
const askedTab = asked ? Number(asked) : null;

render(
  <ConnectedPopup
    askedTab={askedTab}
    factSet={bundledFactSet}
    fileChooser={location.hash === fileHash ? 'asked' : asked === null ? 'elsewhere' : 'here'}
    onLeave={() => (askedTab === null ? window.close() : void showTab(askedTab))}
  />,
  document.body,
);
