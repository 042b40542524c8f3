import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'مضمّنة أيضًا',
  off: 'متوقفة إلى أن تفعّلها، وعندئذٍ تُميَّز أسماؤها في جميع المواقع.',
  onWelcome: 'ماذا تريد أن يُميَّز أيضًا؟',
  more: 'مضمّنة أيضًا ومتوقفة: {packs}.',
  loading: 'جارٍ تفعيل {title}…',
  countries: 'دول العالم',
  countriesWhat:
    'العاصمة وعدد السكان والمساحة واللغات والدول المجاورة، للدول الأعضاء في الأمم المتحدة والمراقبين لديها، وللأقاليم التي تكتب عنها الصحف.',
  congress: 'الكونغرس الأمريكي',
  congressWhat: 'الحزب والولاية ومدة العضوية لأعضاء مجلس الشيوخ ومجلس النواب.',
} satisfies Translation['packs'];
