/**
 * Names in inflected languages are written as stems and endings, `Аляск|а|и|е`. The words of one name are inflected
 * together: `Дональд||а|у Трамп||а|у` stands for three forms.
 */

/** All forms of a name without duplicates, the dictionary form first. A name without endings has one form. */
export function inflect(notation: string): readonly string[] {
  if (!notation.includes('|')) return [notation];
  const words = notation.split(' ').map(formsOfWord);
  const count = Math.max(...words.map((forms) => forms.length));
  const forms = Array.from({ length: count }, (_, index) =>
    words.map((word) => word[Math.min(index, word.length - 1)] ?? '').join(' '),
  );
  return [...new Set(forms)];
}

function formsOfWord(word: string): readonly string[] {
  const [stem = '', ...endings] = word.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}
