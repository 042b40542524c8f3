/** Sentences that show when a name is marked. */
export type ExampleTexts = {
  /** The name at the beginning, where a capital tells nothing. */
  readonly first: string;
  /** With a word that belongs to it. */
  readonly near: string;
  /** After the full name. */
  readonly full: string;
};

/** By primary language; a story in another language is shown the English ones. */
export const examples: Readonly<Record<string, ExampleTexts | undefined>> & { readonly en: ExampleTexts } = {
  en: {
    first: '{name} was in the news.',
    near: '{name} was in the news. The topic: {word}.',
    full: '{full} was in the news. Later, people spoke of {name} again.',
  },
  de: {
    first: '{name} war in den Nachrichten.',
    near: '{name} war in den Nachrichten. Das Thema: {word}.',
    full: '{full} war in den Nachrichten. Später sprach man wieder von {name}.',
  },
  fr: {
    first: '{name} était à la une.',
    near: '{name} était à la une. Le sujet : {word}.',
    full: '{full} était à la une. Plus tard, on reparla de {name}.',
  },
  es: {
    first: '{name} salió en las noticias.',
    near: '{name} salió en las noticias. El tema: {word}.',
    full: '{full} salió en las noticias. Más tarde se habló otra vez de {name}.',
  },
  uk: {
    first: '{name} сьогодні в новинах.',
    near: '{name} сьогодні в новинах. Тема: {word}.',
    full: '{full} сьогодні в новинах. Згодом у новинах знову {name}.',
  },
  ru: {
    first: '{name} сегодня в новостях.',
    near: '{name} сегодня в новостях. Тема: {word}.',
    full: '{full} сегодня в новостях. Позже в новостях снова {name}.',
  },
  hi: {
    first: '{name} आज ख़बरों में है।',
    near: '{name} आज ख़बरों में है। विषय: {word}।',
    full: '{full} आज ख़बरों में है। बाद में फिर {name} की बात हुई।',
  },
  ar: {
    first: '{name} في الأخبار اليوم.',
    near: '{name} في الأخبار اليوم. الموضوع: {word}.',
    full: '{full} في الأخبار اليوم. ثم ذكرت الأخبار {name} من جديد.',
  },
};
