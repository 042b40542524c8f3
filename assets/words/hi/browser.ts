import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'किसी भी वेब पेज पर अलास्का शिखर वार्ता से जुड़े नाम मार्क करता है और हर व्यक्ति और जगह के बारे में छोटे कार्ड में बताता है।',

  toggleSite: 'इस साइट के लिए Namelight चालू या बंद करें',
  nextName: 'अगले नाम पर जाएँ',
  previousName: 'पिछले नाम पर जाएँ',
  nextSection: 'नामों वाले अगले भाग पर जाएँ',
  openPanel: 'नाम पेज के बगल में दिखाएँ',
  openPopup: 'Namelight की विंडो खोलें',

  turnOffHere: 'इस साइट के लिए बंद करें',
  turnOff: '{site} के लिए बंद करें',
  turnOn: '{site} के लिए चालू करें',
  lookUp: 'विषयों में “{words}” देखें',
  addToStory: 'विषय में जोड़ें…',
  unknownNames: 'यहाँ के नाम जो किसी विषय में नहीं हैं',

  cannotMark: 'Namelight इस पेज पर नाम मार्क नहीं कर सकता',
  locked: '{what} (आपके संगठन ने तय किया)',
  isOff: 'Namelight बंद है',
  isOffOn: 'Namelight {site} पर बंद है',
  foundNone: 'Namelight – इस पेज पर कोई नाम नहीं',
  found: {
    one: 'Namelight – इस पेज पर {count} नाम',
    other: 'Namelight – इस पेज पर {count} नाम',
  },
} satisfies Translation['browser'];
