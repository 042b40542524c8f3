/** Cities that CLDR has no names for, as no time zone is called after them. */
import { readNamesTable } from './names-table.ts';

/** By code of the country. */
const capitals = `
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

/** By code of the country and name of the city in the snapshot: those that papers write of. */
const largeCities = `
BD Chattogram | Chittagong | شيتاغونغ | - | - | - | चटगांव | Читтагонг | Читтагонг
BE Antwerpen | Antwerp | أنتويرب | Antwerpen | Amberes | Anvers | एंटवर्प | Антверпен | Антверпен
BR Belo Horizonte | Belo Horizonte | بيلو هوريزونتي | - | - | - | बेलो होरिज़ोंटे | Белу-Оризонти | Белу-Оризонті
BR Porto Alegre | Porto Alegre | بورتو أليغري | - | - | - | पोर्टो एलेग्रे | Порту-Алегри | Порту-Алегрі
BR Rio de Janeiro | Rio de Janeiro | ريو دي جانيرو | - | Río de Janeiro | - | रियो डी जेनेरो | Рио-де-Жанейро | Ріо-де-Жанейро
CA Calgary | Calgary | كالغاري | - | - | - | कैलगरी | Калгари | Калгарі
CA Montréal | Montreal | مونتريال | - | - | Montréal | मॉन्ट्रियल | Монреаль | Монреаль
CH Zürich | Zurich | زيورخ | Zürich | Zúrich | - | ज़्यूरिख़ | Цюрих | Цюрих
CN Chongqing | Chongqing | تشونغتشينغ | - | - | - | चोंगकिंग | Чунцин | Чунцін
CN Guangzhou | Guangzhou | غوانزو | - | Cantón | Canton | ग्वांगझू | Гуанчжоу | Гуанчжоу
CN Shenzhen | Shenzhen | شنجن | - | - | - | शेनझेन | Шэньчжэнь | Шеньчжень
CN Tianjin | Tianjin | تيانجين | - | - | - | तियानजिन | Тяньцзинь | Тяньцзінь
CO Barranquilla | Barranquilla | بارانكيا | - | - | - | बैरेंक्विया | Барранкилья | Барранкілья
CO Medellín | Medellín | ميديلين | - | - | - | मेडेलिन | Медельин | Медельїн
DE Frankfurt am Main | Frankfurt | فرانكفورت | - | Fráncfort | Francfort | फ़्रैंकफ़र्ट | Франкфурт | Франкфурт
DE Hamburg | Hamburg | هامبورغ | - | Hamburgo | Hambourg | हैम्बर्ग | Гамбург | Гамбург
DE Köln | Cologne | كولونيا | Köln | Colonia | - | कोलोन | Кёльн | Кельн
DE Munich | Munich | ميونخ | München | Múnich | - | म्यूनिख | Мюнхен | Мюнхен
EG Alexandria | Alexandria | الإسكندرية | - | Alejandría | Alexandrie | सिकंदरिया | Александрия | Александрія
EG Port Said | Port Said | بورسعيد | - | Puerto Saíd | Port-Saïd | पोर्ट सईद | Порт-Саид | Порт-Саїд
ES Barcelona | Barcelona | برشلونة | - | - | Barcelone | बार्सिलोना | Барселона | Барселона
FR Lille | Lille | ليل | - | Lila | - | लिल | Лилль | Лілль
FR Lyon | Lyon | ليون | - | - | - | ल्यों | Лион | Ліон
FR Marseille | Marseille | مرسيليا | - | Marsella | - | मार्सेई | Марсель | Марсель
FR Toulouse | Toulouse | تولوز | - | - | - | टूलूज़ | Тулуза | Тулуза
GB Birmingham | Birmingham | برمنغهام | - | - | - | बर्मिंघम | Бирмингем | Бірмінгем
GB Glasgow | Glasgow | غلاسكو | - | - | - | ग्लासगो | Глазго | Глазго
GB Manchester | Manchester | مانشستر | - | - | - | मैनचेस्टर | Манчестер | Манчестер
GH Kumasi | Kumasi | كوماسي | - | - | - | कुमासी | Кумаси | Кумасі
GR Thessaloníki | Thessaloniki | سالونيك | - | Salónica | Thessalonique | थेसालोनिकी | Салоники | Салоніки
ID Bandung | Bandung | باندونغ | - | - | - | बांडुंग | Бандунг | Бандунг
ID Surabaya | Surabaya | سورابايا | - | - | - | सुराबाया | Сурабая | Сурабая
IL Haifa | Haifa | حيفا | - | - | Haïfa | हाइफ़ा | Хайфа | Хайфа
IL Tel Aviv | Tel Aviv | تل أبيب | - | - | Tel-Aviv | तेल अवीव | Тель-Авив | Тель-Авів
IN Bengaluru | Bengaluru | بنغالور | - | - | - | बेंगलुरु | Бангалор | Бангалор
IN Chennai | Chennai | تشيناي | - | - | - | चेन्नई | Ченнаи | Ченнаї
IN Hyderabad | Hyderabad | حيدر آباد | - | - | - | हैदराबाद | Хайдарабад | Гайдарабад
IN Kolkata | Kolkata | كولكاتا | Kolkata | Calcuta | Calcutta | कोलकाता | Калькутта | Калькутта
IN Mumbai | Mumbai | مومباي | - | Bombay | Bombay | मुंबई | Мумбаи | Мумбаї
IQ Basrah | Basra | البصرة | - | Basora | Bassora | बसरा | Басра | Басра
IQ Erbil | Erbil | أربيل | - | - | - | एरबिल | Эрбиль | Ербіль
IQ Kirkuk | Kirkuk | كركوك | - | - | Kirkouk | किरकुक | Киркук | Кіркук
IQ Mosul | Mosul | الموصل | - | - | Mossoul | मोसुल | Мосул | Мосул
IQ Najaf | Najaf | النجف | Nadschaf | Nayaf | Nadjaf | नजफ़ | Эн-Наджаф | Неджеф
IR Isfahan | Isfahan | أصفهان | - | Isfahán | Ispahan | इस्फ़हान | Исфахан | Ісфаган
IR Mashhad | Mashhad | مشهد | Maschhad | - | - | मशहद | Мешхед | Мешхед
IR Shiraz | Shiraz | شيراز | Schiras | - | Chiraz | शिराज़ | Шираз | Шираз
IR Tabriz | Tabriz | تبريز | Täbris | - | - | तबरीज़ | Тебриз | Тебриз
IT Milan | Milan | ميلانو | Mailand | Milán | - | मिलान | Милан | Мілан
IT Naples | Naples | نابولي | Neapel | Nápoles | - | नेपल्स | Неаполь | Неаполь
IT Palermo | Palermo | باليرمو | - | - | Palerme | पलेर्मो | Палермо | Палермо
IT Turin | Turin | تورينو | - | Turín | - | ट्यूरिन | Турин | Турин
JP Nagoya | Nagoya | ناغويا | - | - | - | नागोया | Нагоя | Нагоя
JP Osaka | Osaka | أوساكا | - | - | - | ओसाका | Осака | Осака
JP Sapporo | Sapporo | سابورو | - | - | - | साप्पोरो | Саппоро | Саппоро
KE Mombasa | Mombasa | مومباسا | - | - | - | मोम्बासा | Момбаса | Момбаса
KR Busan | Busan | بوسان | - | - | - | बुसान | Пусан | Пусан
KR Daegu | Daegu | دايغو | - | - | - | डेगू | Тэгу | Тегу
KR Gwangju | Gwangju | غوانغجو | - | - | - | ग्वांगजू | Кванджу | Кванджу
KR Incheon | Incheon | إنتشون | - | - | - | इंचियोन | Инчхон | Інчхон
LY Benghazi | Benghazi | بنغازي | Bengasi | Bengasi | - | बेनगाज़ी | Бенгази | Бенгазі
MA Fes | Fes | فاس | - | - | Fès | फ़ेस | Фес | Фес
MA Marrakesh | Marrakech | مراكش | Marrakesch | - | - | मराकेश | Марракеш | Марракеш
MA Tangier | Tangier | طنجة | Tanger | Tánger | Tanger | टैंजियर | Танжер | Танжер
MM Mandalay | Mandalay | ماندالاي | - | - | - | मांडले | Мандалай | Мандалай
MM Yangon | Yangon | يانغون | Rangun | Rangún | Rangoun | यांगून | Янгон | Янгон
MX Guadalajara | Guadalajara | غوادالاخارا | - | - | - | ग्वाडलहारा | Гвадалахара | Гвадалахара
NG Ibadan | Ibadan | إبادان | - | - | - | इबादान | Ибадан | Ібадан
NG Kano | Kano | كانو | - | - | - | कानो | Кано | Кано
NG Port Harcourt | Port Harcourt | بورت هاركورت | - | - | - | पोर्ट हार्कोर्ट | Порт-Харкорт | Порт-Гаркорт
NL Rotterdam | Rotterdam | روتردام | - | Róterdam | - | रॉटरडैम | Роттердам | Роттердам
PH Cebu City | Cebu City | سيبو | - | Cebú | Cebu | सेबू सिटी | Себу | Себу
PH Davao | Davao | دافاو | - | - | - | दावाओ | Давао | Давао
PK Faisalabad | Faisalabad | فيصل آباد | - | - | - | फ़ैसलाबाद | Фейсалабад | Фейсалабад
PK Lahore | Lahore | لاهور | - | - | - | लाहौर | Лахор | Лахор
PK Peshawar | Peshawar | بيشاور | - | - | - | पेशावर | Пешавар | Пешавар
PL Kraków | Krakow | كراكوف | Krakau | Cracovia | Cracovie | क्राकोव | Краков | Краків
PT Porto | Porto | بورتو | - | Oporto | - | पोर्टो | Порту | Порту
RU Kazan | Kazan | قازان | Kasan | Kazán | - | कज़ान | Казань | Казань
RU Nizhniy Novgorod | Nizhny Novgorod | نيجني نوفغورود | Nischni Nowgorod | Nizhni Nóvgorod | Nijni Novgorod | निज़नी नोवगोरोड | Нижний Новгород | Нижній Новгород
RU Saint Petersburg | St. Petersburg | سانت بطرسبرغ | Sankt Petersburg | San Petersburgo | Saint-Pétersbourg | सेंट पीटर्सबर्ग | Санкт-Петербург | Санкт-Петербург
SA Jeddah | Jeddah | جدة | Dschidda | Yeda | Djeddah | जेद्दा | Джидда | Джидда
SA Madinah | Medina | المدينة المنورة | - | - | Médine | मदीना | Медина | Медіна
SA Makkah | Mecca | مكة المكرمة | Mekka | La Meca | La Mecque | मक्का | Мекка | Мекка
SY Aleppo | Aleppo | حلب | - | Alepo | Alep | अलेप्पो | Алеппо | Алеппо
SY Homs | Homs | حمص | - | - | - | होम्स | Хомс | Хомс
SY Ḩamāh | Hama | حماة | - | - | - | हमा | Хама | Хама
TH Chiang Mai | Chiang Mai | شيانغ ماي | - | - | - | चियांग माई | Чиангмай | Чіангмай
TR Adana | Adana | أضنة | - | - | - | अदाना | Адана | Адана
TR Bursa | Bursa | بورصة | - | - | - | बुर्सा | Бурса | Бурса
TR Gaziantep | Gaziantep | غازي عنتاب | - | - | - | गाज़ियांतेप | Газиантеп | Газіантеп
TR İzmir | Izmir | إزمير | - | Esmirna | - | इज़मिर | Измир | Ізмір
TW Kaohsiung | Kaohsiung | كاوسيونغ | - | - | - | काऊशुंग | Гаосюн | Гаосюн
TW Taichung | Taichung | تايتشونغ | - | - | - | ताइचुंग | Тайчжун | Тайчжун
UA Dnipro | Dnipro | دنيبرو | - | - | - | नीप्रो | Днепр | Дніпро
UA Kharkiv | Kharkiv | خاركيف | Charkiw | Járkov | - | खारकीव | Харьков | Харків
UA Odesa | Odesa | أوديسا | - | - | Odessa | ओडेसा | Одесса | Одеса
US Dallas | Dallas | دالاس | - | - | - | डलास | Даллас | Даллас
US Houston | Houston | هيوستن | - | - | - | ह्यूस्टन | Хьюстон | Г’юстон
US New York City | New York | نيويورك | - | Nueva York | - | न्यूयॉर्क | Нью-Йорк | Нью-Йорк
VE Maracaibo | Maracaibo | ماراكايبو | - | - | - | माराकाइबो | Маракайбо | Маракайбо
VN Da Nang | Da Nang | دا نانغ | - | - | - | दा नांग | Дананг | Дананг
VN Haiphong | Haiphong | هاي فونغ | - | - | Haïphong | हाइफ़ोंग | Хайфон | Хайфон
VN Ho Chi Minh City | Ho Chi Minh City | هو تشي منه | Ho-Chi-Minh-Stadt | Ciudad Ho Chi Minh | Hô Chi Minh-Ville | हो ची मिन्ह सिटी | Хошимин | Хошимін
YE Taiz | Taiz | تعز | Tais | - | - | ताइज़ | Таиз | Таїз
ZA Cape Town | Cape Town | كيب تاون | Kapstadt | Ciudad del Cabo | Le Cap | केप टाउन | Кейптаун | Кейптаун
ZA Durban | Durban | ديربان | - | - | - | डरबन | Дурбан | Дурбан
`;

type NamesByKey = ReadonlyMap<string, Readonly<Record<string, string>>>;

const byKey = (table: string): NamesByKey =>
  new Map(readNamesTable(table, 1).map(({ cells: [key = ''], names }) => [key, names]));

/** By code of the country, then by language. */
export const capitalNames = byKey(capitals);
/** By code of the country and name of the city, "US Houston", then by language. */
export const largeCityNames = byKey(largeCities);
