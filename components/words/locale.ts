/** The locale for `Intl`. English uses en-GB, which puts the day before the month, as the facts do. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
