import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WordCollector } from '../components/frame/word-collector.ts';
import { wordsPort } from '../components/frame/words-port.ts';
import { offer } from '../components/messages/script-port.ts';

/** Asks for the names of added sets; put into every frame while there are such sets. */
export default defineUnlistedScript(() => {
  offer(wordsPort, (wiring) => new WordCollector(wiring));
});
