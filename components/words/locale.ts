/** The locale by which `Intl` writes a language. English puts the day before the month, as the facts do. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
