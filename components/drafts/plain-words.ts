/** Words that a page may mean something else by, so that no name is called by them alone. */
import { givenNames } from '../finder/vocabulary.ts';
import { commonWordIn } from '../library/common-words.ts';
import { primarySubtag } from '../library/everyday-words.ts';
import { knownPlacesIn } from '../library/known-places.ts';

/** A place, though it is a given name as well; `language` is a primary subtag. */
export const isPlace = (given: string, language: string): boolean =>
  placesLikeGiven.test(given) || knownPlacesIn(language).has(given);
const placesLikeGiven =
  /^(?:Adelaide|Alexandria|Austin|Brooklyn|Carolina|Charlotte|Chelsea|Dakota|Dallas|Florence|Georgia|Houston|India|Israel|Jackson|Jordan|Kent|Lincoln|Lourdes|Madison|Montana|Odessa|Orlando|Paris|Phoenix|Savannah|Sienna|Sydney|Trinidad|Valencia|Victoria|Virginia|Washington)$/;

/** True for a given name, a well-known place or a common word. */
export const isPlainWord = (text: string, language: string): boolean =>
  givenNames.has(text) ||
  isPlace(text, primarySubtag(language)) ||
  commonWordIn(text, language) !== null ||
  /^(?:World|Associated|United|General|International|Universal|Free|Open|Independent|Central|Nationale?|Savings|State|Federal|Royal|Naval|Commercial|Merchants?|Food|Blood)$/.test(
    text,
  );
