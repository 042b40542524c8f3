/** Whether a form of address fits somebody: "Mrs Long" is not Derek Long. By the given name, and by what the person is said to be. */

import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { givenNames, list } from './vocabulary.ts';

const forWomen = list(
  'Mrs Mrs. Ms Ms. Miss Madam Madame madame Mme Mlle mademoiselle Frau Fräulein Señora señora señorita doña Doña Signora signora signorina Lady Dame Sister Widow widow',
);
const forMen = list('Mr Mr. Herr Herrn M. Monsieur monsieur Señor señor don Don Signor signor');

/** Given names of women, beside those in the list of given names that end in "a": elsewhere men's do, too, as Narendra. */
const women = list(`
Ada Agnes Alma Amalia Anita Aurora Bertha Carmela Cora Delia Della Edna Ella Erna Flora Frieda Greta Hilda Ida Jacinta Johanna Josefina
Justina Lena Lina Marta Matilda Milagros Millicent Nora Priya Rita Rosa Rosalinda Rosamund Thea Venus
Agnes Alice Allison Amber Amy Ann Anne Astrid Beatrice Beatriz Bernice Beth Bethany Betty Birgit Bridget Brigid Brigitte Carmen
Caroline Catherine Céline Charlotte Chloe Christine Cindy Claire Colette Constance Consuelo Danielle Deborah Denise Diane Dolores
Doreen Doris Dorothy Edie Edith Eileen Eleanor Elfriede Elisabeth Elizabeth Ellen Else Emily Ester Esther Ethel Eunice Florence
Frances Françoise Friederike Germaine Gertrud Gertrude Gladys Grace Grete Gudrun Hannah Hannelore Harriet Hattie Hazel Heather
Heidi Heike Helen Hélène Hildegard Hillary Ilse Inés Ingeborg Ingrid Irene Iris Irmgard Isabel Ivy Jane Janet Janice Jeanette
Jeanne Jennifer Jill Joan Joyce Judith Judy Julie Karen Karin Kate Katherine Kathleen Kathryn Katie Katrin Käthe Kristen Kristin
Lauren Lily Louise Lucy Luise Mabel Madeleine Margaret Margarete Margery Marguerite Marie Marjorie Marlene Mary Maryanne Maud Maude
Maureen Megan Mercedes Michelle Mildred Minnie Miriam Molly Monique Muriel Nancy Naomi Natalie Nathalie Nelly Nicole Noreen
Odile Pearl Peggy Phyllis Pilar Rachel Raquel Renate Renee Robyn Rosario Rose Rosemary Ruby Ruth Sabine Sally Sarah Sharon
Shirley Sigrid Silke Simone Soledad Sophie Stephanie Sue Susan Suzanne Sylvie Thérèse Tiffany Ute Véronique Violet Wendy Winifred
Yvette Yvonne Zoe Alexis Allis Alys Avis Beatrix Carys Dilys Dorcas Doris Eilís Frances Glenys Gwladys Inez Isis Lois Luz Mavis Maris Nerys
Alison Bess Heather Esther Nell Nellie Peg Ester Eleanor Jennifer Juliet Margot Guadalupe
`);
/** Those that both have, and names of men in "a". */
const ofEither = list(`
Alex Andrea Ashley Camille Carol Charlie Chris Dana Evelyn Ezra Francis Ilya Isa Jackie Jamie Jean Jesse Jessie Jordan Kai
Kelly Kim Laurence Leslie Lou Luca Lynn Marion Nikita Pat Robin Sam Sasha Terry Toni Tracy Valery Joshua Nicola
`);

const womenByCalling = lazy(
  () =>
    /(?:\p{Lower}(?:woman|women|wife|mistress|maid|lady|girl|(?:tr|st|ir|uch|inc|unt|ron|rn|bb|ard)ess|erin|orin|istin|ärin|eurin|frau)|^(?:widow|mother|daughter|nun|queen|actress|sister|aunt|grandmother|Wirtin|Witwe|Mutter|Tochter|señora|monja|viuda|veuve|religieuse|institutrice))$/iu,
);

/** `null` where nothing tells. */
export function isWoman({ entity }: Form): boolean | null {
  if (entity.titles.some((title) => womenByCalling().test(title))) return true;
  const whole = entity.names.find(({ use, text }) => use === 'full' && text.includes(' '));
  const given = whole?.text.split(/[ |]/, 1)[0] ?? '';
  if (given === '' || ofEither.has(given)) return null;
  if (given.startsWith('Jean-')) return false;
  if (women.has(given) || (given.endsWith('a') && givenNames.has(given))) return true;
  // Names of women that end so, and stand in no list, are few: "Leif", "Armand".
  return givenNames.has(given) ||
    /(?:(?<![aiu]|hil|lin|gun)d|[fkp]|[rn]t|[uo]s|(?<!^.)ei|[éd]on)$/.test(given)
    ? false
    : null;
}

/** True for a form of address that fits nobody of the person's sex: "Mrs Long". */
export const isAddressedAsOther = ({ form, around: { before } }: BlockRuleInput): boolean =>
  forWomen.has(before) ? isWoman(form) === false : forMen.has(before) && isWoman(form) === true;

/** "Mrs. Stone", where the page has a son of hers, too. "Mr Stone" may be anybody's father. */
export const isFittinglyAddressed = ({ form, around: { before } }: BlockRuleInput): boolean =>
  forWomen.has(before) && isWoman(form) === true;

/** "Die Perabo", "von der Perabo", "unter den Augen der Perabo": in German women alone have an article so. */
export const isWomanWithArticle = ({ form, around: { before, left } }: BlockRuleInput): boolean =>
  /^(?:die|Die|der)$/.test(before) &&
  // "Im Haus der Strelzyks": all of them.
  !form.text.endsWith('s') &&
  (before !== 'der' ||
    /(?:(?:^| )(?:von|mit|bei|zu|nach|aus|seit|gegenüber)|\p{Upper}\p{Lower}+) der $/u.test(
      left.slice(-24),
    )) &&
  isWoman(form) === true;
