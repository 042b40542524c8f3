import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsPort } from '../components/frame/added-names.ts';
import { WordsOfFrame } from '../components/frame/words-of-frame.ts';
import { offer } from '../components/messages/script-port.ts';

/** Asks for the names of added sets; put into every frame while there are such sets. */
export default defineUnlistedScript(() => {
  offer(wordsPort, (wiring) => new WordsOfFrame(wiring));
});
