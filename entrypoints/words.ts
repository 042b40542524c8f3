import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WordCollector } from '../components/frame/word-collector.ts';
import { wordsPort } from '../components/frame/words-port.ts';
import { offer } from '../components/messages/script-port.ts';

/** Collects the words of a frame to ask for names of added sets; injected into every frame while such sets are on. */
export default defineUnlistedScript(() => {
  offer(wordsPort, (wiring) => new WordCollector(wiring));
});
