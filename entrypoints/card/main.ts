import { awaitPort, openCardPage } from '../../components/card/open-card-page.ts';

const { signal } = new AbortController();
const holder = document.querySelector<HTMLElement>('#card');
if (holder !== null) awaitPort({ onPort: (port) => openCardPage({ holder, port, signal }), signal });
