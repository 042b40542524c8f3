import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'أسماء في هذه الصفحة لا ترد في أي موضوع',
  lead: 'أشخاص وأماكن ومؤسسات لا ترد في أي من موضوعاتك. حدّد أسماء لتبدأ بها موضوعًا، وتصبح الصفحة مصدرًا له.',
  from: 'الصفحة: {page}',
  reading: 'جارٍ قراءة الصفحة…',
  isCut: 'هذه الصفحة طويلة جدًا. لم يُقرأ منها سوى بدايتها.',
  none: 'لم يُعثر على أسماء أخرى في هذه الصفحة.',
  noCapitals: 'لا يُعثر على الأسماء إلا في الكتابات التي لها حروف كبيرة، كاللاتينية والسيريلية واليونانية.',
  unreadable: 'تتعذر قراءة هذه الصفحة',
  unreadableHow: 'افتح الصفحة من جديد وانتظر حتى يكتمل تحميلها، ثم اختر فيها «أسماء هنا لا ترد في أي موضوع».',
  found: {
    zero: 'لا أسماء',
    one: 'اسم واحد',
    two: 'اسمان، الأكثر ورودًا أولًا',
    few: '{count} أسماء، الأكثر ورودًا أولًا',
    many: '{count} اسمًا، الأكثر ورودًا أولًا',
    other: '{count} اسم، الأكثر ورودًا أولًا',
  },
  alsoWritten: 'يُكتب أيضًا: {spellings}',
  kind: 'نوع {name}',
  selectAll: 'تحديد الكل',
  selectNone: 'إلغاء تحديد الكل',
  selected: {
    zero: 'لم يُحدَّد أي اسم',
    one: 'حُدِّد اسم واحد',
    two: 'حُدِّد اسمان',
    few: 'حُدِّدت {count} أسماء',
    many: 'حُدِّد {count} اسمًا',
    other: 'حُدِّد {count} اسم',
  },
  selectSome: 'حدّد اسمًا واحدًا على الأقل.',
  start: 'بدء موضوع',
  namedIn: 'ورد الاسم في «{title}».',
} satisfies Translation['proposals'];
