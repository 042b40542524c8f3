import { awaitPort } from '../../components/card/handshake.ts';
import { openCardPage } from '../../components/card/open-card-page.ts';

const { signal } = new AbortController();
const holder = document.querySelector<HTMLElement>('#card');
if (holder !== null) awaitPort({ onPort: (port) => openCardPage({ holder, port, signal }), signal });
