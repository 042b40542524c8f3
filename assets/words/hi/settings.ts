import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'आपके ब्राउज़र ने यह बदलाव नहीं सहेजा: {reason}',
  noAnswer: 'यह बदलाव सहेजा नहीं गया, क्योंकि Namelight ने जवाब नहीं दिया। कृपया फिर कोशिश करें।',
  tooManySites: 'आपके पास पहले से {most} साइटों की सेटिंग हैं, जो सीमा है। पहले कोई एक साइट हटाएँ।',
  tooManyHidden: 'आप पहले से {most} नाम छिपा चुके हैं, जो सीमा है। पहले उनमें से एक को फिर दिखाएँ।',
  noRoom: 'ये सेटिंग बहुत ज़्यादा जगह लेती हैं। सीमा {sites} साइटें और {names} छिपे नाम है।',

  locked: 'यह आपके संगठन ने तय किया है। इसे यहाँ बदला नहीं जा सकता।',
  noSetting: '{key} कोई सेटिंग नहीं है और इसे अनदेखा किया गया',
  notList: '{key} का मान {value} है, लेकिन यह सूची होनी चाहिए',
  notRecord: '{key} का मान {value} है, लेकिन यह ऑब्जेक्ट होना चाहिए',
  notLockable: 'locked में {value} है, जो कोई सेटिंग नहीं है',
  notSite: '{value} कोई साइट नहीं है; इसे {instead} की तरह लिखें',

  notJson: 'यह सेटिंग की फ़ाइल नहीं है: इसे JSON के रूप में नहीं पढ़ा जा सकता।',
  notOurs: 'यह Namelight की सेटिंग की फ़ाइल नहीं है।',

  damaged: '{key} का मान {value} है, जो मान्य नहीं है; इसकी जगह {instead} लागू है',
  unreadable: '{key} का मान {value} है, जो पढ़ा नहीं जा सका और अनदेखा किया गया',
  noRule: '{key} का मान {value} है, जो मान्य नहीं है और अनदेखा किया गया',
  notHidden: '{key} का मान {value} है, जो मान्य नहीं है; नाम छिपा नहीं है',
  surplusHidden: {
    one: '{count} छिपा नाम सीमा से ज़्यादा है और अनदेखा किया गया',
    other: '{count} छिपे नाम सीमा से ज़्यादा हैं और अनदेखे किए गए',
  },
} satisfies Translation['settings'];
