/**
 * Capitals that CLDR has no names for, as no time zone is called after them: English, Arabic, German, Spanish, French, Hindi,
 * Russian, Ukrainian. Where one is written as in English, a hyphen stands.
 */
const table = `
AD | Andorra la Vella | أندورا لا فيلا | - | - | Andorre-la-Vieille | अंडोरा ला वेला | Андорра-ла-Велья | Андорра-ла-Велья
AE | Abu Dhabi | أبوظبي | - | Abu Dabi | Abou Dabi | अबू धाबी | Абу-Даби | Абу-Дабі
AG | St. John’s | سانت جونز | - | Saint John’s | Saint John’s | सेंट जॉन्स | Сент-Джонс | Сент-Джонс
AI | The Valley | ذا فالي | - | - | - | द वैली | Валли | Валлі
AL | Tirana | تيرانا | - | - | - | तिराना | Тирана | Тирана
AU | Canberra | كانبرا | - | - | - | कैनबरा | Канберра | Канберра
AW | Oranjestad | أورانجستاد | - | - | - | ओरानियेस्टाड | Ораньестад | Ораньєстад
BB | Bridgetown | بريدجتاون | - | - | - | ब्रिजटाउन | Бриджтаун | Бриджтаун
BH | Manama | المنامة | - | - | - | मनामा | Манама | Манама
BI | Gitega | غيتيغا | - | - | - | गिटेगा | Гитега | Гітега
BM | Hamilton | هاميلتون | - | - | - | हैमिल्टन | Гамильтон | Гамільтон
BN | Bandar Seri Begawan | بندر سري بكاوان | - | - | - | बंदर सेरी बेगवान | Бандар-Сери-Бегаван | Бандар-Сері-Бегаван
BO | Sucre | سوكري | - | - | - | सूक्रे | Сукре | Сукре
BR | Brasília | برازيليا | - | Brasilia | - | ब्रासीलिया | Бразилиа | Бразиліа
BZ | Belmopan | بلموبان | - | Belmopán | - | बेल्मोपान | Бельмопан | Бельмопан
CA | Ottawa | أوتاوا | - | - | - | ओटावा | Оттава | Оттава
CH | Bern | برن | - | Berna | Berne | बर्न | Берн | Берн
CI | Yamoussoukro | ياموسوكرو | - | Yamusukro | - | यामूसुक्रो | Ямусукро | Ямусукро
CK | Avarua | أفاروا | - | - | - | अवारुआ | Аваруа | Аваруа
CM | Yaoundé | ياوندي | Jaunde | Yaundé | - | याउंडे | Яунде | Яунде
CN | Beijing | بكين | Peking | Pekín | Pékin | बीजिंग | Пекин | Пекін
CR | San José | سان خوسيه | - | - | - | सान होज़े | Сан-Хосе | Сан-Хосе
CV | Praia | برايا | - | - | - | प्रैया | Прая | Прая
CW | Willemstad | ويلمستاد | - | - | - | विलेमस्टाड | Виллемстад | Віллемстад
DM | Roseau | روسو | - | - | - | रोसो | Розо | Розо
EC | Quito | كيتو | - | - | - | कीटो | Кито | Кіто
ER | Asmara | أسمرة | - | - | - | अस्मारा | Асмэра | Асмера
FJ | Suva | سوفا | - | - | - | सूवा | Сува | Сува
FM | Palikir | باليكير | - | - | - | पालिकिर | Паликир | Палікір
FO | Tórshavn | تورسهافن | - | - | - | टोर्सहाव्न | Торсхавн | Торсгавн
GD | St. George’s | سانت جورجز | - | Saint George’s | Saint-Georges | सेंट जॉर्जेस | Сент-Джорджес | Сент-Джорджес
GG | St. Peter Port | سانت بيتر بورت | - | Saint Peter Port | Saint-Pierre-Port | सेंट पीटर पोर्ट | Сент-Питер-Порт | Сент-Пітер-Порт
GL | Nuuk | نوك | - | - | - | नूक | Нуук | Нуук
GP | Basse-Terre | باس تير | - | - | - | बास-तेर | Бас-Тер | Бас-Тер
GT | Guatemala City | مدينة غواتيمالا | Guatemala-Stadt | Ciudad de Guatemala | Guatemala | ग्वाटेमाला सिटी | Гватемала | Гватемала
GU | Hagåtña | هاغاتنا | - | - | - | हगात्ना | Хагатна | Хагатна
GY | Georgetown | جورج تاون | - | - | - | जॉर्जटाउन | Джорджтаун | Джорджтаун
IM | Douglas | دوغلاس | - | - | - | डगलस | Дуглас | Дуглас
IN | New Delhi | نيودلهي | Neu-Delhi | Nueva Delhi | - | नई दिल्ली | Нью-Дели | Нью-Делі
JE | Saint Helier | سانت هيلير | - | - | Saint-Hélier | सेंट हेलियर | Сент-Хелиер | Сент-Гелієр
JM | Kingston | كينغستون | - | - | - | किंग्स्टन | Кингстон | Кінгстон
KM | Moroni | موروني | - | - | - | मोरोनी | Морони | Мороні
KN | Basseterre | باستير | - | - | - | बासेतेर | Бастер | Бастер
KW | Kuwait City | مدينة الكويت | Kuwait-Stadt | Ciudad de Kuwait | Koweït | कुवैत सिटी | Эль-Кувейт | Ель-Кувейт
KY | George Town | جورج تاون | - | - | - | जॉर्ज टाउन | Джорджтаун | Джорджтаун
KZ | Astana | أستانا | - | Astaná | - | अस्ताना | Астана | Астана
LC | Castries | كاستريس | - | - | - | कैस्ट्रीज़ | Кастри | Кастрі
MA | Rabat | الرباط | - | - | - | रबात | Рабат | Рабат
MM | Naypyidaw | نايبيداو | - | Naipyidó | - | नेपीडॉ | Нейпьидо | Нейп’їдо
MQ | Fort-de-France | فور دو فرانس | - | - | - | फ़ोर-द-फ़्रांस | Фор-де-Франс | Фор-де-Франс
MT | Valletta | فاليتا | - | La Valeta | La Valette | वैलेटा | Валлетта | Валлетта
MU | Port Louis | بورت لويس | - | - | Port-Louis | पोर्ट लुई | Порт-Луи | Порт-Луї
MV | Malé | ماليه | - | - | - | माले | Мале | Мале
MW | Lilongwe | ليلونغوي | - | Lilongüe | - | लिलोंगवे | Лилонгве | Лілонгве
NG | Abuja | أبوجا | - | Abuya | - | अबुजा | Абуджа | Абуджа
NP | Kathmandu | كاتماندو | - | Katmandú | Katmandou | काठमांडू | Катманду | Катманду
NR | Yaren | يارين | - | - | - | यारेन | Ярен | Ярен
NU | Alofi | ألوفي | - | - | - | अलोफ़ी | Алофи | Алофі
NZ | Wellington | ويلينغتون | - | - | - | वेलिंग्टन | Веллингтон | Веллінгтон
PA | Panama City | مدينة بنما | Panama-Stadt | Ciudad de Panamá | Panama | पनामा सिटी | Панама | Панама
PF | Papeete | بابيتي | - | - | - | पापीते | Папеэте | Папеете
PK | Islamabad | إسلام أباد | - | - | - | इस्लामाबाद | Исламабад | Ісламабад
PW | Ngerulmud | نغيرولمود | - | - | - | न्गेरुलमुड | Нгерулмуд | Нгерулмуд
QA | Doha | الدوحة | - | - | - | दोहा | Доха | Доха
RE | Saint-Denis | سان دوني | - | - | - | सैं-दनी | Сен-Дени | Сен-Дені
SB | Honiara | هونيارا | - | - | - | होनियारा | Хониара | Гоніара
SC | Victoria | فيكتوريا | - | - | - | विक्टोरिया | Виктория | Вікторія
SH | Jamestown | جيمستاون | - | - | - | जेम्सटाउन | Джеймстаун | Джеймстаун
SV | San Salvador | سان سلفادور | - | - | - | सान साल्वाडोर | Сан-Сальвадор | Сан-Сальвадор
TC | Cockburn Town | كوكبورن تاون | - | - | - | कॉकबर्न टाउन | Коберн-Таун | Коберн-Таун
TD | N’Djamena | نجامينا | - | Yamena | N’Djaména | एनजामेना | Нджамена | Нджамена
TO | Nukuʻalofa | نوكوالوفا | - | Nukualofa | - | नुकुअलोफ़ा | Нукуалофа | Нукуалофа
TR | Ankara | أنقرة | - | - | - | अंकारा | Анкара | Анкара
TZ | Dodoma | دودوما | - | - | - | डोडोमा | Додома | Додома
UA | Kyiv | كييف | Kyjiw | Kiev | Kiev | कीव | Киев | Київ
US | Washington | واشنطن | - | - | - | वाशिंगटन | Вашингтон | Вашингтон
VC | Kingstown | كينغستاون | - | - | - | किंग्सटाउन | Кингстаун | Кінгстаун
VG | Road Town | رود تاون | - | - | - | रोड टाउन | Род-Таун | Род-Таун
VI | Charlotte Amalie | شارلوت أمالي | - | - | - | शार्लोट अमाली | Шарлотта-Амалия | Шарлотта-Амалія
VN | Hanoi | هانوي | - | Hanói | Hanoï | हनोई | Ханой | Ханой
VU | Port Vila | بورت فيلا | - | - | Port-Vila | पोर्ट विला | Порт-Вила | Порт-Віла
XK | Pristina | بريشتينا | - | - | - | प्रिस्टीना | Приштина | Приштина
YE | Sanaa | صنعاء | - | Saná | - | सना | Сана | Сана
YT | Mamoudzou | مامودزو | - | Mamudzu | - | मामूदज़ू | Мамудзу | Мамудзу
ZA | Pretoria | بريتوريا | - | - | - | प्रिटोरिया | Претория | Преторія
gbnir | Belfast | بلفاست | - | - | - | बेलफ़ास्ट | Белфаст | Белфаст
gbsct | Edinburgh | إدنبرة | - | Edimburgo | Édimbourg | एडिनबरा | Эдинбург | Единбург
gbwls | Cardiff | كارديف | - | - | - | कार्डिफ़ | Кардифф | Кардіфф
`;

const languages = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ru', 'uk'] as const;

/** By code of the country, then by language. */
export const capitalNames: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...names] = line.split(' | ');
      const inEnglish = names[0] ?? '';
      const byLanguage = languages.map((language, at) => [
        language,
        names[at] === '-' ? inEnglish : names[at],
      ]);
      return [code, Object.fromEntries(byLanguage) as Readonly<Record<string, string>>];
    }),
);
