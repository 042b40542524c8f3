import { awaitIntroduction } from '../../components/card/introduction.ts';
import { openCardPage } from '../../components/card/open-card-page.ts';

const { signal } = new AbortController();
const holder = document.querySelector<HTMLElement>('#card');
if (holder !== null) awaitIntroduction({ onPort: (port) => openCardPage({ holder, port, signal }), signal });
