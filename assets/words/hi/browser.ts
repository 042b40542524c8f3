import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description: 'किसी भी पेज पर अलास्का शिखर वार्ता के लोगों और जगहों को चिह्नित करता है और छोटे कार्ड में समझाता है।',

  toggleSite: 'इस साइट पर Namelight चालू या बंद करें',
  nextName: 'अगले नाम पर जाएँ',
  previousName: 'पिछले नाम पर जाएँ',
  openPopup: 'यह विंडो खोलें',

  turnOffHere: 'इस साइट पर बंद करें',
  turnOff: '{site} पर बंद करें',
  turnOn: '{site} पर चालू करें',

  cannotMark: 'Namelight इस पेज पर कुछ चिह्नित नहीं कर सकता',
  locked: '{what} (आपके संगठन ने तय किया)',
  isOff: 'Namelight बंद है',
  isOffOn: 'Namelight {site} पर बंद है',
  foundNone: 'Namelight – इस पेज पर कोई नाम नहीं',
  found: {
    one: 'Namelight – इस पेज पर {count} नाम',
    other: 'Namelight – इस पेज पर {count} नाम',
  },
} satisfies Translation['browser'];
