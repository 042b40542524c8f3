import { render } from 'preact';
import { bundledFactSet } from '../../components/facts/bundled.ts';
import { ConnectedPopup } from '../../components/popup/ConnectedPopup.tsx';

/** `popup.html?tab=7` speaks about tab 7: for tests, where the popup is a tab itself. */
const asked = new URLSearchParams(location.search).get('tab');

render(
  <ConnectedPopup
    askedTab={asked === null ? null : Number(asked)}
    about={(entity) => bundledFactSet.entity(entity)}
    onLeave={() => {
      if (asked === null) window.close();
    }}
  />,
  document.body,
);
