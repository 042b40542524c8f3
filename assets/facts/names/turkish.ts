import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['Başkanı', 'Başkan', 'Cumhurbaşkanı', 'Devlet Başkanı', 'lideri'];

/** Names with an "i" stand here though they are spelled as in English: their capitals are Turkish, "PUTİN". */
export const turkish: LanguageNamesInput = {
  lang: 'tr',
  entities: {
    'donald-trump': { titles: president },
    'vladimir-putin': { full: ['Vladimir Putin'], short: ['Putin'], titles: president },
    'volodymyr-zelensky': {
      full: ['Volodimir Zelenski', 'Volodimir Zelenskiy', 'Vladimir Zelenskiy', 'Vladimir Zelenski'],
      short: ['Zelenski', 'Zelenskiy'],
      titles: president,
    },
    'marco-rubio': {
      full: ['Marco Rubio'],
      names: [{ text: 'Rubio', use: 'short', needs: 'support' }],
      titles: ['Dışişleri Bakanı', 'Bakan'],
      context: ['Dışişleri', 'ABD', 'Trump'],
      against: ['basketbol', 'asist', 'şarkıcı'],
    },
    'scott-bessent': { titles: ['Hazine Bakanı', 'Bakan'] },
    'howard-lutnick': { full: ['Howard Lutnick'], short: ['Lutnick'], titles: ['Ticaret Bakanı', 'Bakan'] },
    'john-ratcliffe': {
      full: ['John Ratcliffe'],
      titles: ['CIA Direktörü', 'CIA Başkanı'],
      context: ['istihbarat', 'İstihbarat'],
    },
    'jeffrey-sachs': {
      titles: ['ekonomist', 'Ekonomist', 'Profesör', 'Prof.', 'iktisatçı'],
      context: ['ekonomist', 'iktisatçı'],
    },
    'sergei-lavrov': { titles: ['Dışişleri Bakanı', 'Bakan'] },
    'steve-witkoff': { titles: ['temsilcisi', 'Temsilcisi'] },
    'yury-ushakov': {
      full: ['Yuriy Uşakov', 'Yuri Uşakov'],
      names: [{ text: 'Uşakov', use: 'short', needs: 'support' }],
      titles: ['danışmanı', 'Danışmanı'],
    },
    alaska: {
      names: [
        {
          text: 'Alaska',
          use: 'full',
          notBefore: ['Körfezi', 'Yarımadası', 'kurdu', 'malamutu', 'Havayolları'],
        },
      ],
    },
    anchorage: { full: ['Anchorage'] },
    jber: {
      full: ['Elmendorf-Richardson Ortak Üssü', 'Elmendorf-Richardson Üssü', 'Elmendorf-Richardson'],
      names: [{ text: 'Elmendorf', use: 'short', needs: 'context' }],
      context: ['üs', 'üssü', 'Üssü', 'hava', 'Alaska'],
    },
    'united-states': {
      full: ['Amerika Birleşik Devletleri', 'Birleşik Devletler'],
      short: ['ABD'],
      names: [
        {
          text: 'Amerika',
          use: 'short',
          notAfter: ['Güney', 'Kuzey', 'Latin', 'Orta', 'Kaptan', 'Miss'],
          notBefore: ['kıta|sı|sında|sındaki|sına|sının|ları|larını|larının', 'Kupası', 'Yerlileri'],
        },
      ],
    },
    russia: {
      full: ['Rusya Federasyonu'],
      names: [{ text: 'Rusya', use: 'full', notAfter: ['Birleşik', 'Adil', 'Beyaz', 'Çarlık'] }],
    },
    ukraine: { full: ['Ukrayna'] },
    india: {
      names: [
        {
          text: 'Hindistan',
          use: 'full',
          notBefore: ['ceviz|i|ini|inin|inden|ine|inde', 'Cevizi', 'cevizli'],
        },
      ],
    },
    china: {
      full: ['Çin Halk Cumhuriyeti'],
      names: [
        {
          text: 'Çin',
          use: 'full',
          notBefore: [
            'Cumhuriyeti',
            'Denizi',
            'Seddi',
            'mutfağı',
            'lokantası',
            'Mahallesi',
            'Bankası',
            'lahanası',
            'Hindi',
          ],
        },
      ],
    },
    louisiana: { names: [{ text: 'Louisiana', use: 'full' }] },
    'the-west': {
      names: [
        {
          text: 'Batı',
          use: 'short',
          needs: 'context',
          notAfter: ['Kuzey', 'Güney', 'Orta', 'Vahşi'],
          notBefore: [
            'Şeria',
            'Trakya',
            'Karadeniz',
            'Anadolu',
            'Almanya',
            'Avrupa',
            'Afrika',
            'Bengal',
            'Virginia',
            'Yakası',
            'Roma',
            'Nil',
          ],
        },
      ],
      context: ['Rusya', 'Moskova', 'Kremlin', 'Putin', 'Ukrayna', 'NATO', 'yaptırım', 'yaptırımlar'],
    },
    'soviet-union': {
      full: [
        'Sovyetler Birliği',
        'Sovyetler birliği',
        'Sovyet Birliği',
        'Sovyet Sosyalist Cumhuriyetler Birliği',
      ],
      short: ['SSCB'],
    },
    'columbia-university': {
      names: [
        { text: 'Columbia Üniversitesi', use: 'full', notAfter: ['British'] },
        { text: 'Kolombiya Üniversitesi', use: 'full', notAfter: ['British', 'Britanya'] },
      ],
    },
    cia: {
      full: ['Merkezi İstihbarat Teşkilatı', 'Merkezi Haberalma Teşkilatı', 'Merkezi Haber Alma Teşkilatı'],
    },
  },
};
