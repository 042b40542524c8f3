import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'مضمّن أيضًا',
  off: 'متوقفة إلى أن تشغّلها، وعندها تُميَّز أسماؤها في كل المواقع.',
  onWelcome: 'ماذا تريد أن يُميَّز أيضًا؟',
  more: 'مضمّن أيضًا ومتوقف: {packs}.',
  loading: 'جارٍ تشغيل {title}…',
  countries: 'دول العالم',
  countriesWhat:
    'العاصمة وعدد السكان والمساحة واللغات والدول المجاورة لأعضاء الأمم المتحدة ومراقبيها، وللأقاليم التي تكتب عنها الصحف.',
  congress: 'الكونغرس الأمريكي',
  congressWhat: 'الحزب والولاية ومدة العضوية لأعضاء مجلس الشيوخ ومجلس النواب.',
} satisfies Translation['packs'];
