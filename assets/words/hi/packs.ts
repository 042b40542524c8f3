import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'यह भी शामिल है',
  off: 'ये तब तक बंद रहते हैं, जब तक आप इन्हें चालू न करें। चालू करने पर इनके नाम सभी साइटों पर मार्क होते हैं।',
  onWelcome: 'और क्या मार्क करें',
  more: 'यह भी शामिल है, अभी बंद: {packs}।',
  loading: '{title} चालू हो रहा है…',
  countries: 'दुनिया के देश',
  countriesWhat:
    'संयुक्त राष्ट्र के सदस्य और पर्यवेक्षक देशों, और अख़बारों में आने वाले दूसरे इलाक़ों की राजधानी, आबादी, क्षेत्रफल, भाषाएँ और पड़ोसी।',
  congress: 'अमेरिकी कांग्रेस',
  congressWhat: 'सीनेट और प्रतिनिधि सभा के सदस्यों की पार्टी, राज्य और कार्यकाल।',
} as const satisfies Translation['packs'];
