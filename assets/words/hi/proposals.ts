import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'इस पेज के वे नाम जो किसी विषय में नहीं हैं',
  lead: 'वे लोग, जगहें और संगठन जो आपके किसी विषय में नहीं हैं। नाम चुनकर उनसे नया विषय शुरू करें। यह पेज उसका स्रोत बनेगा।',
  from: 'पेज: {page}',
  reading: 'पेज पढ़ा जा रहा है…',
  isCut: 'यह पेज बहुत लंबा है। इसका केवल शुरुआती हिस्सा पढ़ा गया।',
  none: 'इस पेज पर और कोई नाम नहीं मिला।',
  noCapitals: 'नाम केवल उन लिपियों में मिलते हैं जिनमें बड़े अक्षर होते हैं, जैसे लैटिन, सिरिलिक और यूनानी।',
  unreadable: 'यह पेज पढ़ा नहीं जा सकता',
  unreadableHow: 'पेज फिर से खोलें और उसके लोड होने तक रुकें। फिर वहाँ “यहाँ के नाम जो किसी विषय में नहीं हैं” चुनें।',
  found: { one: '{count} नाम', other: '{count} नाम, सबसे ज़्यादा उल्लेख वाले पहले' },
  alsoWritten: 'ऐसे भी लिखा है: {spellings}',
  kind: '{name} कौन या क्या है',
  selectAll: 'सभी चुनें',
  selectNone: 'चयन हटाएँ',
  selected: { one: '{count} नाम चुना गया', other: '{count} नाम चुने गए' },
  selectSome: 'कम से कम एक नाम चुनें।',
  start: 'विषय शुरू करें',
  namedIn: '“{title}” में इसका उल्लेख है।',
} satisfies Translation['proposals'];
