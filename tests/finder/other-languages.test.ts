import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a relative, a building or a bank in another language', () => {
  it.each([
    ['de', 'Donald Trump jr. jagt, Donald Trump junior auch; Ehepaar Trump schwieg.'],
    ['nl', 'Donald Trump jr. jaagt, Donald Trump junior ook.'],
    ['sv', 'Donald Trump jr jagar.'],
    ['fr', 'Donald Trump fils chasse. La Banque centrale de Russie a baissé ses taux.'],
    ['it', 'Una nave nel mar della Cina e una in Sud America. I fichi d’India sono dolci.'],
    [
      'fr',
      'Le cochon d’Inde dort. Christophe Colomb, qui croyait arriver aux Indes, débarqua un matin en Amérique.',
    ],
    ['fr', 'Poutine : une recette pour deux'],
    ['de', 'Das Amerika-Haus und die Amerika-Gedenkbibliothek sind zu.'],
    ['de', 'Die Republik China sah das 1912 anders als die [Volksrepublik China|china].'],
    ['ru', 'Вышел фильм Анны По «Любовь Советского Союза».'],
    ['zh-Hans', '四川人说普通话,简称川普。昨天听了美国之音。'],
    ['zh-Hant', '[美國|united-states]哥倫比亞廣播公司說,[俄羅斯|russia]國家電視台沒有回應。'],
    ['ja', '中国(広島・岡山・山口)の宿'],
    ['es', 'Los [EUA|united-states] y Canadá'],
    ['cs', 'Donald Trump mladší loví.'],
    ['zh-Hans', '小唐纳德·特朗普去打猎。'],
    ['zh-Hant', '小唐納·川普去打獵。'],
    ['ar', 'تحدث مع ميلانيا ترامب وإيفانكا ترامب عن برج ترامب وبنك الصين وغولدمان ساكس.'],
    ['ru', 'Они живут в Трамп-тауэре. «Россия сегодня» и «Россия 24» сообщили.'],
    ['uk', '«Україна 24» повідомила. Михайло Зеленський малював.'],
    ['bg', 'Иванка Тръмп пише.'],
    ['sr', 'Ivanka Tramp piše. Melanija Tramp čita.'],
    ['el', 'Η Ιβάνκα Τραμπ γράφει στον Πύργο Τραμπ.'],
    ['he', 'איוונקה טראמפ כתבה במגדל טראמפ.'],
    ['bn', 'ইভাঙ্কা ট্রাম্প লিখেছেন।'],
  ])('is not marked: %s %s', (lang, sentence) => expectMarked(sentence, lang));

  it.each([
    ['ru', '[Россия|russia] 24 августа ответила.'],
    ['uk', '[Україна|ukraine] 24 серпня святкує.'],
    ['fi', 'Hän matkusti [Anchorageen|anchorage].'],
    ['fr', 'Le chef de la [CIA|cia] est à Langley.'],
    ['de', 'Der Chef der [CIA|cia] schwieg.'],
    ['fr', 'L’[Amérique|united-states] de [Trump|donald-trump] et celle du Sud'],
    ['ar', 'والرئيس [ترامب|donald-trump] في [الصين|china]'],
    ['zh-Hans', '[唐纳德·特朗普|donald-trump]去打猎。'],
  ])('does not hide the entity that is meant: %s %s', (lang, sentence) => expectMarked(sentence, lang));
});
