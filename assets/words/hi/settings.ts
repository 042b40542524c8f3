import type { Translation } from '../../../components/words/catalogue.ts';

export const settings = {
  notSaved: 'ब्राउज़र ने यह बदलाव नहीं सहेजा: {reason}',
  tooManyHidden: '{most} नाम पहले से छिपे हैं। पहले उनमें से एक को फिर दिखाएँ।',

  locked: 'यह आपके संगठन ने तय किया है। इसे यहाँ बदला नहीं जा सकता।',
  noSetting: '{key} कोई सेटिंग नहीं है; छोड़ दिया गया',
  notList: '{key} का मान {value} है; सूची चाहिए',
  notRecord: '{key} का मान {value} है; नाम के साथ मान चाहिए',
  notLockable: 'locked में {value} है, जो कोई सेटिंग नहीं है',
  notSite: '{value} कोई साइट नहीं है; साइटें {instead} की तरह लिखी जाती हैं',

  notJson: 'यह सेटिंग की फ़ाइल नहीं है: इसे JSON के रूप में नहीं पढ़ा जा सकता।',
  notOurs: 'यह Namelight की सेटिंग की फ़ाइल नहीं है।',

  notSettings: 'सेटिंग की जगह {value} मिला',
  damaged: '{key} का मान {value} है; {instead} लागू है',
  damagedVersion: 'version का मान {value} है; संस्करण {instead} मानकर पढ़ा गया',
  newer: 'नए Namelight ने लिखा है (सेटिंग का संस्करण {version}); जो समझ में आया, वही पढ़ा गया',
  noRule: '{key} का मान {value} है; इसके लिए कोई नियम नहीं',
  notHidden: '{key} का मान {value} है; छिपाया नहीं गया',
  surplusHidden: {
    one: '{count} छिपा नाम रखने की सीमा से ज़्यादा है',
    other: '{count} छिपे नाम रखने की सीमा से ज़्यादा हैं',
  },
} satisfies Translation['settings'];
