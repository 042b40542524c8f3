import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description: 'تميّز الأسماء المتعلقة بقمة ألاسكا في أي صفحة ويب، وتعرّف بكل شخص ومكان في بطاقة صغيرة.',

  toggleSite: 'تفعيل Namelight أو إيقافها في هذا الموقع',
  nextName: 'الانتقال إلى الاسم التالي',
  previousName: 'الانتقال إلى الاسم السابق',
  nextSection: 'الانتقال إلى القسم التالي الذي فيه أسماء',
  openPanel: 'عرض الأسماء بجانب الصفحة',
  openPopup: 'فتح هذه النافذة المنبثقة',

  turnOffHere: 'الإيقاف في هذا الموقع',
  turnOff: 'الإيقاف في {site}',
  turnOn: 'التفعيل في {site}',
  lookUp: 'البحث عن «{words}» في الموضوعات',
  addToStory: 'إضافة إلى موضوع…',
  unknownNames: 'أسماء هنا لا ترد في أي موضوع',

  cannotMark: 'لا يمكن لإضافة Namelight تمييز الأسماء في هذه الصفحة',
  locked: '{what} (حدّدته مؤسستك)',
  isOff: 'إضافة Namelight متوقفة',
  isOffOn: 'إضافة Namelight متوقفة في {site}',
  foundNone: 'إضافة Namelight – لا أسماء في هذه الصفحة',
  found: {
    zero: 'إضافة Namelight – لا أسماء في هذه الصفحة',
    one: 'إضافة Namelight – اسم واحد في هذه الصفحة',
    two: 'إضافة Namelight – اسمان في هذه الصفحة',
    few: 'إضافة Namelight – {count} أسماء في هذه الصفحة',
    many: 'إضافة Namelight – {count} اسمًا في هذه الصفحة',
    other: 'إضافة Namelight – {count} اسم في هذه الصفحة',
  },
} satisfies Translation['browser'];
