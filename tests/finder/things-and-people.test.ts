import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a thing that is called like a place, in its language', () => {
  it.each([
    ['Мы жили в гостинице Россия, а пароход Украина сел на мель у берегов [России|russia].', 'ru'],
    ['Гостиницы [России|russia] дорожают, рестораны [Украины|ukraine] пустуют.', 'ru'],
    ['«Украиной» называли завод, пока его не снесли.', 'ru'],
    ['В рубрике «[Россия|russia]» пусто, в теме «[Китай|china]» спорят.', 'ru'],
    ['Die Fregatte „Russland“ sank vor der Küste [Russlands|russia].', 'de'],
    ['Das China Restaurant am Hafen sucht Köche aus [China|china].', 'de'],
    ['La chanteuse Louisiane, prénommée India, aime la [Louisiane|louisiana].', 'fr'],
    ['Il ristorante Russia serve piatti della [Russia|russia].', 'it'],
    ['Jego kot o imieniu Alaska zna smak ryb z [Alaski|alaska].', 'pl'],
    ['دروازه هند در بمبئی است و [هند|india] بزرگ است.', 'fa'],
    ['他订阅[俄罗斯|russia]的报纸，俄罗斯通讯社却没有回信。', 'zh-Hans'],
    ['[美国|united-states]的一家电视台采访了美国国家广播公司和中国中央电视台。', 'zh-Hans'],
    ['[美国|united-states]听众说，今日俄罗斯也在[俄罗斯|russia]播出。', 'zh-Hans'],
    ['سافر إلى جنوب أمريكا ثم إلى [أمريكا|united-states].', 'ar'],
    ['俄罗斯杯冰舞比赛在莫斯科举行。', 'zh-Hans'],
  ])('is told from the place: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each([
    ['Die Zeitschrift Amerika lag neben einem Brief aus [Russland|russia].', 'de'],
    ['Le magazine America paraît en [Amérique|united-states].', 'fr'],
    ['Ulica jest długa, sklep Ameryka tani, a do [Ameryki|united-states] daleko.', 'pl'],
    ["La Banca d'America presta soldi alla [Russia|russia].", 'it'],
    ['Газета Россия вышла, читатели в [России|russia] ждут.', 'ru'],
    ['इंडिया न्यूज़ की ख़बर [भारत|india] पहुँची।', 'hi'],
  ])('is a paper, a shop or a bank: %s', (sentence, lang) => expectMarked([sentence], lang));

  it('has the place’s name for the rest of a page in Cyrillic that says no more of the place', () => {
    expectMarked(['Гостиница Украина закрыта.', 'Здесь жили все, и Украина была полна.'], 'ru');
    expectMarked(
      [
        'Гостиница Украина закрыта.',
        'Граница [Украины|ukraine] рядом.',
        'Поезда в [Украину|ukraine] идут.',
        'Здесь спорят, и [Украина|ukraine] ждёт.',
      ],
      'ru',
    );
  });

  it.each([
    ['Notte in Russia è un film di spie.', 'it'],
    ['Goodbye America is a song about a bus.', 'en'],
  ])('is a work where its sentence says so: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each(['Helmed by her captain, America departs at noon.', 'The America and her crew reached the dock.'])(
    'is a ship by its sentence: %s',
    (sentence) => expectMarked([sentence]),
  );

  it('is an airline where its network, a flight or what one flies on is spoken of', () => {
    expectMarked([
      'Alaska Airlines merged with Virgin America. This expanded Alaska’s network.',
      'The Alaska flight entertainment was off.',
      'We came home on Alaska, and it was late.',
      'Boats leave for [Alaska|alaska] in May.',
    ]);
  });

  it('is a branch in French, whatever word stands before it', () => {
    expectMarked(['Selon Tourisme Louisiane, la [Louisiane|louisiana] attend du monde.'], 'fr');
    expectMarked(['Orano USA recrute à Bethesda, Danone Russie ne recrute plus.'], 'fr');
  });
});

describe('a name that its neighbors support', () => {
  it.each([
    ['Melania Trump sings. [Trump|donald-trump] and his wife Melania arrived late.', 'en'],
    ['Melania Trump güldü. [Trump|donald-trump], eşi Melania ile geldi.', 'tr'],
  ])('is the husband’s: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each([
    ['What [Rubio|marco-rubio] Wants', 'en'],
    [
      'Home World [Trump|donald-trump] and [Putin|vladimir-putin] meet in [Alaska|alaska], the papers wrote',
      'en',
    ],
    ['The [US|united-states] has approved a handheld ultrasound for midwives.', 'en'],
    ['In the [U.S|united-states], and at [U.S|united-states]-based firms, nobody knew.', 'en'],
    ['Team [USA|united-states] beat Team [Russia|russia] in the final.', 'en'],
    ["Elle vient de la [Chine|china], l'[Inde|india], Hawaii, le Japon aussi.", 'fr'],
    ['Ficaram de fora Os [Estados Unidos|united-states], a Guatemala e outros.', 'pt'],
    ['Toplantı bitti.[Rusya|russia]-[Ukrayna|ukraine] savaşı sürüyor.', 'tr'],
    ['那是更強硬的[川普|donald-trump]。', 'zh-Hant'],
    ['Почему лодку продали [Аляске|alaska] [Америке|united-states]?', 'ru'],
  ])('is a country’s or a person’s by its sentence: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each([
    ['[Trump|donald-trump], Robert F. Kennedy’i yanına aldı.', 'tr'],
    ['Trump, Robert F.: Letters, 1962', 'en'],
    ['Sigue Donal [Trump|donald-trump] de viaje.', 'es'],
    ['Then Sergio Lavrov smiled. Bear Trump barked.', 'en'],
  ])('is its own behind a given name that is misspelled: %s', (sentence, lang) =>
    expectMarked([sentence], lang),
  );

  it('has its capital for itself in a text of another alphabet', () => {
    expectMarked(['[Anchorage|anchorage]는 겨울이 길다.'], 'ko');
  });

  it.each([
    ['“[Russia|russia] will not wait for the others,” wrote the paper, and it was right.', 'de'],
    ['Ingressos para a Copa do Mundo [Rússia|russia] 2018 foram vendidos.', 'pt'],
    ['La copa de la Fifa [Rusia|russia]-2018 será recordada por muchos años más.', 'es'],
    ['The [U.S.|united-states] Citizenship and Immigration Services moved to a new building.', 'en'],
    ['だが[米国|united-states]民主党は黙り、米国民は怒った。', 'ja'],
    ['The [U. S.|united-states] Court of Appeals sat in May.', 'en'],
    ['General U. S. Grant slept here.', 'en'],
  ])('is a country’s by what stands around it: %s', (sentence, lang) => expectMarked([sentence], lang));

  it('is a place before a description with an article', () => {
    expectMarked(['A Winter Book: An [Alaska|alaska] Travel Journal']);
  });
});

describe('what a script joins to a name', () => {
  it('may be “is” in Persian, behind a place', () => {
    expectMarked(['او ساکن [آمریکا|united-states]ست و سیاست می‌خواند.'], 'fa');
  });

  it.each(['[러시아|russia]예요', '[러시아|russia]입니다', '[미국|united-states]뿐', '[러시아|russia]행'])(
    'may be an ending of a Korean sentence: %s',
    (sentence) => expectMarked([sentence], 'ko'),
  );

  it('is no ending in the word for a bank in Korean', () => {
    expectMarked(['[중국|china] 정부는 중국은행과 함께 왔다.'], 'ko');
  });

  it('may be an underscore, outside of Latin and Cyrillic letters and hashtags', () => {
    expectMarked(['20240102_[알래스카|alaska] 첫날 #여행_알래스카'], 'ko');
  });
});

describe('a word that makes another name behind it', () => {
  it.each([
    'The rally of students ended at the Columbia Theatre, far from [Columbia|columbia-university].',
    'The lobby of the Anchorage Hilton is larger than that of any Sheraton in [Anchorage|anchorage], [Alaska|alaska].',
    'Applications of the Central Louisiana Reading Partnership come from all over [Louisiana|louisiana].',
  ])('heads that of a body: %s', (sentence) => expectMarked([sentence]));

  it('does so with capitals, too, as menus write it', () => {
    expectMarked(['On the menu: Alaska King Crab, India Pale Ale and fish from [Alaska|alaska].']);
  });
});
