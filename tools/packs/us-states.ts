import { type NamesByLanguage, readNamesTable } from './names-table.ts';

/** The states of the US and what else sends members to its Congress: how papers abbreviate it, and its names. */
const table = `
AK | Alaska | Alaska | ألاسكا | - | - | - | अलास्का | Аляска | Аляска
AL | Ala. | Alabama | ألاباما | - | - | - | अलाबामा | Алабама | Алабама
AR | Ark. | Arkansas | أركنساس | - | - | - | अर्कांसस | Арканзас | Арканзас
AS | American Samoa | American Samoa | ساموا الأمريكية | Amerikanisch-Samoa | Samoa Americana | Samoa américaines | अमेरिकी समोआ | Американское Самоа | Американське Самоа
AZ | Ariz. | Arizona | أريزونا | - | - | - | एरिज़ोना | Аризона | Аризона
CA | Calif. | California | كاليفورنيا | Kalifornien | - | Californie | कैलिफ़ोर्निया | Калифорния | Каліфорнія
CO | Colo. | Colorado | كولورادو | - | - | - | कोलोराडो | Колорадо | Колорадо
CT | Conn. | Connecticut | كونيتيكت | - | - | - | कनेक्टिकट | Коннектикут | Коннектикут
DC | D.C. | District of Columbia | مقاطعة كولومبيا | - | Distrito de Columbia | District de Columbia | डिस्ट्रिक्ट ऑफ़ कोलंबिया | Округ Колумбия | Округ Колумбія
DE | Del. | Delaware | ديلاوير | - | - | - | डेलावेयर | Делавэр | Делавер
FL | Fla. | Florida | فلوريدا | - | - | Floride | फ़्लोरिडा | Флорида | Флорида
GA | Ga. | Georgia | جورجيا | - | - | Géorgie | जॉर्जिया | Джорджия | Джорджія
GU | Guam | Guam | غوام | - | - | - | गुआम | Гуам | Гуам
HI | Hawaii | Hawaii | هاواي | - | Hawái | Hawaï | हवाई | Гавайи | Гаваї
IA | Iowa | Iowa | آيوا | - | - | - | आयोवा | Айова | Айова
ID | Idaho | Idaho | أيداهو | - | - | - | आइडहो | Айдахо | Айдахо
IL | Ill. | Illinois | إلينوي | - | - | - | इलिनॉय | Иллинойс | Іллінойс
IN | Ind. | Indiana | إنديانا | - | - | - | इंडियाना | Индиана | Індіана
KS | Kan. | Kansas | كانساس | - | - | - | कैंसस | Канзас | Канзас
KY | Ky. | Kentucky | كنتاكي | - | - | - | केंटकी | Кентукки | Кентуккі
LA | La. | Louisiana | لويزيانا | - | Luisiana | Louisiane | लुइज़ियाना | Луизиана | Луїзіана
MA | Mass. | Massachusetts | ماساتشوستس | - | - | - | मैसाचुसेट्स | Массачусетс | Массачусетс
MD | Md. | Maryland | ميريلاند | - | - | - | मेरीलैंड | Мэриленд | Меріленд
ME | Maine | Maine | مين | - | - | - | मेन | Мэн | Мен
MI | Mich. | Michigan | ميشيغان | - | Míchigan | - | मिशिगन | Мичиган | Мічиган
MN | Minn. | Minnesota | مينيسوتا | - | - | - | मिनेसोटा | Миннесота | Міннесота
MO | Mo. | Missouri | ميزوري | - | Misuri | - | मिज़ूरी | Миссури | Міссурі
MP | Northern Marianas | Northern Mariana Islands | جزر ماريانا الشمالية | Nördliche Marianen | Islas Marianas del Norte | Îles Mariannes du Nord | उत्तरी मारियाना द्वीपसमूह | Северные Марианские острова | Північні Маріанські острови
MS | Miss. | Mississippi | ميسيسيبي | - | Misisipi | - | मिसिसिपी | Миссисипи | Міссісіпі
MT | Mont. | Montana | مونتانا | - | - | - | मोंटाना | Монтана | Монтана
NC | N.C. | North Carolina | كارولاينا الشمالية | - | Carolina del Norte | Caroline du Nord | उत्तरी कैरोलाइना | Северная Каролина | Північна Кароліна
ND | N.D. | North Dakota | داكوتا الشمالية | - | Dakota del Norte | Dakota du Nord | उत्तरी डकोटा | Северная Дакота | Північна Дакота
NE | Neb. | Nebraska | نبراسكا | - | - | - | नेब्रास्का | Небраска | Небраска
NH | N.H. | New Hampshire | نيوهامبشير | - | Nuevo Hampshire | - | न्यू हैम्पशायर | Нью-Гэмпшир | Нью-Гемпшир
NJ | N.J. | New Jersey | نيوجيرسي | - | Nueva Jersey | - | न्यू जर्सी | Нью-Джерси | Нью-Джерсі
NM | N.M. | New Mexico | نيومكسيكو | - | Nuevo México | Nouveau-Mexique | न्यू मेक्सिको | Нью-Мексико | Нью-Мексико
NV | Nev. | Nevada | نيفادا | - | - | - | नेवाडा | Невада | Невада
NY | N.Y. | New York | نيويورك | - | Nueva York | - | न्यूयॉर्क | Нью-Йорк | Нью-Йорк
OH | Ohio | Ohio | أوهايو | - | - | - | ओहायो | Огайо | Огайо
OK | Okla. | Oklahoma | أوكلاهوما | - | - | - | ओक्लाहोमा | Оклахома | Оклахома
OR | Ore. | Oregon | أوريغون | - | Oregón | - | ओरेगन | Орегон | Орегон
PA | Pa. | Pennsylvania | بنسلفانيا | - | Pensilvania | Pennsylvanie | पेंसिल्वेनिया | Пенсильвания | Пенсильванія
PR | P.R. | Puerto Rico | بورتوريكو | - | - | Porto Rico | पोर्टो रीको | Пуэрто-Рико | Пуерто-Рико
RI | R.I. | Rhode Island | رود آيلاند | - | - | - | रोड आइलैंड | Род-Айленд | Род-Айленд
SC | S.C. | South Carolina | كارولاينا الجنوبية | - | Carolina del Sur | Caroline du Sud | दक्षिणी कैरोलाइना | Южная Каролина | Південна Кароліна
SD | S.D. | South Dakota | داكوتا الجنوبية | - | Dakota del Sur | Dakota du Sud | दक्षिणी डकोटा | Южная Дакота | Південна Дакота
TN | Tenn. | Tennessee | تينيسي | - | Tennessee | - | टेनेसी | Теннесси | Теннессі
TX | Texas | Texas | تكساس | - | - | - | टेक्सस | Техас | Техас
UT | Utah | Utah | يوتا | - | - | - | यूटा | Юта | Юта
VA | Va. | Virginia | فيرجينيا | - | - | Virginie | वर्जीनिया | Виргиния | Вірджинія
VI | V.I. | US Virgin Islands | جزر العذراء الأمريكية | Amerikanische Jungferninseln | Islas Vírgenes de Estados Unidos | Îles Vierges des États-Unis | अमेरिकी वर्जिन द्वीपसमूह | Американские Виргинские острова | Американські Віргінські острови
VT | Vt. | Vermont | فيرمونت | - | - | - | वर्मोंट | Вермонт | Вермонт
WA | Wash. | Washington | واشنطن | - | - | - | वाशिंगटन | Вашингтон | Вашингтон
WI | Wis. | Wisconsin | ويسكونسن | - | - | - | विस्कॉन्सिन | Висконсин | Вісконсин
WV | W.Va. | West Virginia | فيرجينيا الغربية | - | Virginia Occidental | Virginie-Occidentale | वेस्ट वर्जीनिया | Западная Виргиния | Західна Вірджинія
WY | Wyo. | Wyoming | وايومنغ | - | - | - | वायोमिंग | Вайоминг | Вайомінг
`;

export type UsState = {
  /** As papers write it behind a party: "Ind.". */
  readonly short: string;
  readonly names: NamesByLanguage;
};

/** By postal code. */
export const usStates: ReadonlyMap<string, UsState> = new Map(
  readNamesTable(table, 2).map(({ cells: [code = '', short = ''], names }) => [code, { short, names }]),
);

/** Those that are no states: their members have no vote. */
export const withoutVote: ReadonlySet<string> = new Set(['AS', 'DC', 'GU', 'MP', 'PR', 'VI']);
