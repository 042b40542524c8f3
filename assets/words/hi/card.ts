import type { Translation } from '../../../components/words/catalogue.ts';

export const card = {
  backTo: '{name} पर वापस',
  close: 'बंद करें',
  keepOpen: 'खुला रखें',
  keepOpenToMove: 'खिसकाने के लिए खुला रखें',
  backToItsName: 'नाम पर वापस',
  moveByKeys: 'तीर वाली कुंजियों से खिसकाएँ; अगले कोने के लिए दबाएँ',
  moveByPointer: 'खींचें; या अगले कोने के लिए क्लिक करें',

  person: 'व्यक्ति',
  country: 'देश',
  formerCountry: 'पूर्व देश',
  usState: 'अमेरिकी राज्य',
  city: 'शहर',
  militaryBase: 'सैन्य अड्डा',
  groupOfCountries: 'देशों का समूह',
  aircraft: 'विमान',
  university: 'विश्वविद्यालय',
  intelligenceAgency: 'ख़ुफ़िया एजेंसी',
  company: 'कंपनी',

  asOf: '{date} तक',
  matters: 'यहाँ यह अहम क्यों है',
  more: 'तथ्य, ख़बर और स्रोत',
  less: 'कम दिखाएँ',
  keyFacts: 'मुख्य तथ्य',
  inThisStory: 'इस ख़बर में',
  related: 'जुड़े हुए',
  timeline: 'घटनाक्रम',
  sinceThen: 'उसके बाद',
  sources: 'स्रोत',

  copy: 'कॉपी करें: {fact}',
  copyWithSource: 'स्रोत के साथ कॉपी करें',
  copied: 'कॉपी हो गया',
  notCopied: 'कॉपी नहीं हुआ',
  sourcesDiffer: 'स्रोत एकमत नहीं हैं।',
  source: 'स्रोत {number}: {title}',

  momentsLit: 'ख़बर के {all} में से {lit} पल',
  years: '{first} से {last}; छायांकित: {day}',

  notThisOne: 'यह वह नहीं है?',
  hide: '{site} पर {name} छिपाएँ',
  isHidden: '{name} अब {site} पर चिह्नित नहीं होता।',
  undo: 'वापस लें',
} satisfies Translation['card'];
