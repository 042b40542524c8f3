import type { LanguageNamesInput } from '../../../components/story/schema.ts';

export const persian: LanguageNamesInput = {
  lang: 'fa',
  entities: {
    'donald-trump': {
      full: ['دونالد ترامپ', 'دونالد ترمپ', 'دونالد جان ترامپ'],
      names: [
        {
          text: '|ترامپ|ترمپ',
          use: 'short',
          notAfter: ['سازمان', 'دانشگاه'],
          notBefore: ['پسر'],
        },
      ],
    },
    'vladimir-putin': {
      full: ['ولادیمیر پوتین', 'ولادیمیر ولادیمیروویچ پوتین'],
      names: [
        {
          text: 'پوتین',
          use: 'short',
          notAfter: ['جفت', 'بند', 'یک'],
          notBefore: ['ها', 'های', 'هایش', 'هایم', 'چرمی', 'سربازی', 'نظامی', 'زمستانی', 'کوهنوردی', 'مشکی'],
        },
      ],
      against: ['چکمه', 'بوت', 'کفش'],
    },
    'volodymyr-zelensky': {
      full: ['ولودیمیر زلنسکی', 'ولادیمیر زلنسکی', 'ولودیمیر زلینسکی'],
      short: ['زلنسکی', 'زلینسکی'],
    },
    'marco-rubio': { full: ['مارکو روبیو'], short: ['روبیو'] },
    'scott-bessent': { full: ['اسکات بسنت', 'اسکات بیسنت'], short: ['بسنت', 'بیسنت'] },
    'howard-lutnick': { full: ['هاوارد لاتنیک', 'هاوارد لوتنیک'], short: ['لاتنیک', 'لوتنیک'] },
    'john-ratcliffe': {
      full: ['جان رتکلیف', 'جان راتکلیف'],
      names: [{ text: '|رتکلیف|راتکلیف', use: 'short', needs: 'support' }],
      context: ['سیا', 'اطلاعات'],
    },
    'jeffrey-sachs': {
      full: ['جفری ساکس'],
      names: [{ text: 'ساکس', use: 'short', needs: 'support', notAfter: ['گلدمن', 'گلدمان'] }],
      titles: ['اقتصاددان', 'پروفسور'],
      context: ['اقتصاددان', 'دانشگاه کلمبیا'],
    },
    'sergei-lavrov': { full: ['سرگئی لاوروف', 'سرگی لاوروف'], short: ['لاوروف'] },
    'steve-witkoff': { full: ['استیو ویتکاف', 'استیو ویتکوف'], short: ['ویتکاف', 'ویتکوف'] },
    'yury-ushakov': {
      full: ['یوری اوشاکوف'],
      names: [{ text: 'اوشاکوف', use: 'short', needs: 'support' }],
    },
    alaska: { names: [{ text: 'آلاسکا', use: 'full', notAfter: ['جزیره', 'بستنی'] }] },
    anchorage: { full: ['انکوریج', 'آنکوریج', 'انکریج', 'آنکورج'] },
    jber: {
      full: ['پایگاه مشترک المندورف-ریچاردسون', 'المندورف-ریچاردسون', 'المندورف ریچاردسون'],
    },
    'united-states': {
      full: ['ایالات متحده آمریکا', 'ایالات متحده امریکا'],
      names: [
        { text: 'ایالات متحده', use: 'full', notBefore: ['مکزیک', 'برزیل'] },
        {
          text: '|آمریکا|امریکا',
          use: 'short',
          notAfter: ['کاپیتان', 'صدای', 'بنک آو', 'بانک آو'],
        },
      ],
    },
    russia: {
      full: ['فدراسیون روسیه'],
      names: [
        {
          text: 'روسیه',
          use: 'full',
          notBefore: ['سفید', 'متحد', 'واحد', 'تزاری'],
        },
      ],
    },
    ukraine: { full: ['اوکراین', 'اوکرائین', 'اکراین'] },
    india: {
      full: ['هندوستان', 'جمهوری هند'],
      names: [
        { text: 'هند', use: 'full', notAfter: ['اقیانوس', 'قاره', 'جزایر'], notBefore: ['شرقی', 'غربی'] },
      ],
    },
    china: {
      full: ['جمهوری خلق چین'],
      names: [
        {
          text: 'چین',
          use: 'full',
          notAfter: ['دریای جنوبی', 'دیوار', 'دیوار بزرگ', 'سخن', 'خبر', 'دست', 'نکته', 'دامن'],
          notBefore: ['و چروک', 'خوردگی', 'خورده', 'دار', 'های', 'جنوبی', 'شرقی'],
        },
      ],
    },
    louisiana: { full: ['لوئیزیانا', 'لویزیانا'] },
    'the-west': {
      names: [
        {
          text: 'غرب',
          use: 'short',
          needs: 'context',
          notAfter: ['شمال', 'جنوب', 'سمت', 'سوی', 'طرف', 'از شرق تا'],
          notBefore: [
            'آسیا',
            'آفریقا',
            'ایران',
            'کشور',
            'تهران',
            'اروپا',
            'اوکراین',
            'روسیه',
            'چین',
            'وحشی',
            'شهر',
            'استان',
          ],
        },
      ],
      context: ['روسیه', 'مسکو', 'کرملین', 'پوتین', 'اوکراین', 'ناتو', 'تحریم', 'تحریم های'],
    },
    'soviet-union': { full: ['اتحاد جماهیر شوروی', 'اتحاد شوروی'], short: ['شوروی'] },
    'air-force-one': { full: ['ایرفورس وان', 'ایر فورس وان'] },
    'columbia-university': { full: ['دانشگاه کلمبیا'] },
    cia: {
      full: ['سازمان اطلاعات مرکزی آمریکا', 'سازمان اطلاعات مرکزی'],
      short: ['سی.آی.ای', 'سی آی ای'],
      names: [{ text: 'سیا', use: 'short', notAfter: ['خواننده'], notBefore: ['فورلر'] }],
    },
    roblox: { full: ['روبلاکس', 'روبلوکس'] },
  },
};
