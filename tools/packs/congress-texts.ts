/** The texts of the pack of the US Congress in the languages of the interface. */
import type { PackLanguage } from './country-texts.ts';

export type CongressTexts = {
  readonly labels: Readonly<Record<CongressLabel, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  /** `{}` is where party and state stand. */
  readonly senate: string;
  readonly house: string;
  /** Of the District of Columbia and the territories. */
  readonly withoutVote: string;
  readonly atLarge: string;
};

export type CongressLabel =
  | 'Party'
  | 'State'
  | 'District'
  | 'In the Senate since'
  | 'In the House since'
  | 'Term ends';
export type Party = 'Democrat' | 'Independent' | 'Republican';

export const congressTexts: Readonly<Record<PackLanguage, CongressTexts>> = {
  en: {
    labels: {
      Party: 'Party',
      State: 'State',
      District: 'District',
      'In the Senate since': 'In the Senate since',
      'In the House since': 'In the House since',
      'Term ends': 'Term ends',
    },
    parties: { Democrat: 'Democrat', Independent: 'independent', Republican: 'Republican' },
    senate: 'Member of the US Senate ({}).',
    house: 'Member of the US House of Representatives ({}).',
    withoutVote: 'Member of the US House of Representatives without a vote ({}).',
    atLarge: 'the whole state',
  },
  ar: {
    labels: {
      Party: 'الحزب',
      State: 'الولاية',
      District: 'الدائرة',
      'In the Senate since': 'في مجلس الشيوخ منذ',
      'In the House since': 'في مجلس النواب منذ',
      'Term ends': 'نهاية الولاية',
    },
    parties: { Democrat: 'ديمقراطي', Independent: 'مستقل', Republican: 'جمهوري' },
    senate: 'من أعضاء مجلس الشيوخ الأمريكي ({}).',
    house: 'من أعضاء مجلس النواب الأمريكي ({}).',
    withoutVote: 'من أعضاء مجلس النواب الأمريكي من دون حق التصويت ({}).',
    atLarge: 'الولاية كلها',
  },
  de: {
    labels: {
      Party: 'Partei',
      State: 'Bundesstaat',
      District: 'Wahlkreis',
      'In the Senate since': 'Im Senat seit',
      'In the House since': 'Im Repräsentantenhaus seit',
      'Term ends': 'Ende der Amtszeit',
    },
    parties: { Democrat: 'Demokraten', Independent: 'parteilos', Republican: 'Republikaner' },
    senate: 'Mitglied des US-Senats ({}).',
    house: 'Mitglied des US-Repräsentantenhauses ({}).',
    withoutVote: 'Mitglied des US-Repräsentantenhauses ohne Stimmrecht ({}).',
    atLarge: 'der ganze Bundesstaat',
  },
  es: {
    labels: {
      Party: 'Partido',
      State: 'Estado',
      District: 'Distrito',
      'In the Senate since': 'En el Senado desde',
      'In the House since': 'En la Cámara desde',
      'Term ends': 'Fin del mandato',
    },
    parties: {
      Democrat: 'Partido Demócrata',
      Independent: 'independiente',
      Republican: 'Partido Republicano',
    },
    senate: 'Miembro del Senado de Estados Unidos ({}).',
    house: 'Miembro de la Cámara de Representantes de Estados Unidos ({}).',
    withoutVote: 'Miembro sin voto de la Cámara de Representantes de Estados Unidos ({}).',
    atLarge: 'todo el estado',
  },
  fr: {
    labels: {
      Party: 'Parti',
      State: 'État',
      District: 'Circonscription',
      'In the Senate since': 'Au Sénat depuis',
      'In the House since': 'À la Chambre depuis',
      'Term ends': 'Fin du mandat',
    },
    parties: { Democrat: 'Parti démocrate', Independent: 'sans parti', Republican: 'Parti républicain' },
    senate: 'Membre du Sénat des États-Unis ({}).',
    house: 'Membre de la Chambre des représentants des États-Unis ({}).',
    withoutVote: 'Membre sans droit de vote de la Chambre des représentants des États-Unis ({}).',
    atLarge: 'tout l’État',
  },
  hi: {
    labels: {
      Party: 'पार्टी',
      State: 'राज्य',
      District: 'निर्वाचन क्षेत्र',
      'In the Senate since': 'सीनेट में कब से',
      'In the House since': 'प्रतिनिधि सभा में कब से',
      'Term ends': 'कार्यकाल का अंत',
    },
    parties: { Democrat: 'डेमोक्रेटिक पार्टी', Independent: 'निर्दलीय', Republican: 'रिपब्लिकन पार्टी' },
    senate: 'अमेरिकी सीनेट के सदस्य ({})।',
    house: 'अमेरिकी प्रतिनिधि सभा के सदस्य ({})।',
    withoutVote: 'अमेरिकी प्रतिनिधि सभा के सदस्य, मताधिकार के बिना ({})।',
    atLarge: 'पूरा राज्य',
  },
  ru: {
    labels: {
      Party: 'Партия',
      State: 'Штат',
      District: 'Округ',
      'In the Senate since': 'В Сенате с',
      'In the House since': 'В Палате представителей с',
      'Term ends': 'Конец срока',
    },
    parties: {
      Democrat: 'Демократическая партия',
      Independent: 'вне партий',
      Republican: 'Республиканская партия',
    },
    senate: 'Член Сената США ({}).',
    house: 'Член Палаты представителей США ({}).',
    withoutVote: 'Член Палаты представителей США без права голоса ({}).',
    atLarge: 'весь штат',
  },
  uk: {
    labels: {
      Party: 'Партія',
      State: 'Штат',
      District: 'Округ',
      'In the Senate since': 'У Сенаті з',
      'In the House since': 'У Палаті представників з',
      'Term ends': 'Кінець терміну',
    },
    parties: {
      Democrat: 'Демократична партія',
      Independent: 'поза партіями',
      Republican: 'Республіканська партія',
    },
    senate: 'Член Сенату США ({}).',
    house: 'Член Палати представників США ({}).',
    withoutVote: 'Член Палати представників США без права голосу ({}).',
    atLarge: 'увесь штат',
  },
};
