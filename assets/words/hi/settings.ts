import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'ब्राउज़र ने यह बदलाव नहीं सहेजा: {reason}',
  noAnswer: 'यह बदलाव सहेजा नहीं गया, क्योंकि Namelight ने जवाब नहीं दिया। कृपया फिर कोशिश करें।',
  tooManySites: '{most} साइटों की सेटिंग पहले से हैं और दूसरी के लिए जगह नहीं है। पहले उनमें से एक को हटाएँ।',
  tooManyHidden: '{most} नाम पहले से छिपे हैं। पहले उनमें से एक को फिर दिखाएँ।',
  noRoom:
    'इन सेटिंग के लिए जगह नहीं है। ब्राउज़र ज़्यादा से ज़्यादा {sites} साइटें, {names} छिपे नाम और थोड़ा-सा और सहेजता है।',

  locked: 'यह आपके संगठन ने तय किया है। इसे यहाँ बदला नहीं जा सकता।',
  noSetting: '{key} कोई सेटिंग नहीं है; छोड़ दिया गया',
  notList: '{key} का मान {value} है; सूची चाहिए',
  notRecord: '{key} का मान {value} है; नाम के साथ मान चाहिए',
  notLockable: 'locked में {value} है, जो कोई सेटिंग नहीं है',
  notSite: '{value} कोई साइट नहीं है; साइटें {instead} की तरह लिखी जाती हैं',

  notJson: 'यह सेटिंग की फ़ाइल नहीं है: इसे JSON के रूप में नहीं पढ़ा जा सकता।',
  notOurs: 'यह Namelight की सेटिंग की फ़ाइल नहीं है।',

  damaged: '{key} का मान {value} है; {instead} लागू है',
  unreadable: '{key} का मान {value} है; छोड़ दिया गया',
  noRule: '{key} का मान {value} है; इसके लिए कोई नियम नहीं',
  notHidden: '{key} का मान {value} है; छिपाया नहीं गया',
  surplusHidden: {
    one: '{count} छिपा नाम रखने की सीमा से ज़्यादा है',
    other: '{count} छिपे नाम रखने की सीमा से ज़्यादा हैं',
  },
} satisfies Translation['settings'];
