import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'पेज के बगल में खोलें',
  showBeside: 'सभी वाक्य पेज के बगल में दिखाएँ',
  order: 'क्रम',
  byText: 'लेख के क्रम में',
  byKind: 'प्रकार के अनुसार',
  allNames: 'सभी नाम',
  sentences: 'इस पेज के वाक्य',
  noSentences: 'इस पेज पर कोई उल्लेख नहीं है।',
  moreSentences: 'और वाक्य दिखाएँ',
  goThere: 'इस वाक्य पर जाएँ',
  notThere: 'यह वाक्य अब पेज पर नहीं है।',
} satisfies Translation['panel'];
