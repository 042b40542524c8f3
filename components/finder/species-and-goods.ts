/** Species, breeds and goods that are called after people and places of added stories: "Wilson's petrels", "a Hereford bull". */

import { isSettlement } from './far-towns.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { list } from './vocabulary.ts';

/** What nobody keeps: one that is said to be a person's is called after the person. */
const wild = list(`
albatross antelope bunting curlew finch fulmar gazelle grebe gull harrier hornbill honeyeater kingfisher lark lizard macaw magpie mockingbird
newt parakeet partridge petrel phalarope pheasant pipit plover puffin sandpiper saxifrage shearwater shrew skink skua snipe sparrow
starling stork sunbird tern thrush tortoise turtle viper vole vulture wagtail warbler wheatear woodpecker wren zebra
`);

/** Others that are called after places, and after people where no more than their name stands before. */
const species = list(`
anemone azalea bat beetle begonia butterfly cactus camellia cedar chestnut cod crab crane cuckoo cypress dahlia daisy deer dolphin duck eagle
eel elm fern fir frog geese gentian geranium goose grass grouse hawk heron iris juniper kite lobster lynx magnolia monkey moth mussel oak
orchid owl oyster palm penguin pine poplar primrose rhododendron salmon seal shark snail snake spruce squirrel swallow swift trout whale
willow yew
`);

/** What is bred, grown, eaten, drunk, worn or built with, which a town or a person before it gives a name. */
const kinds = list(`
bull cow cattle sheep ram ewe hog sow pony cob hound foxhound trotter terrier bulldog spaniel setter retriever collie sheepdog mastiff
almond apple artichoke bean broccoli cabbage carrot cherry cress damson gooseberry larch leek lily nut onion orange pea pear pippin plum
potato radish rhubarb sprout strawberry tomato tulip turnip walnut
ale bannock beer biscuit brandy broth bun butter cake cheese chicken chocolate chutney cider cutlet fudge gin gingerbread ham hotpot jam lager
lemonade liqueur marmalade mustard nougat pancake pasty pickle pie porter pottage pudding rarebit relish rum rye salad salt sauce sausage
shortbread soup steak stew stout tart terrine toffee vermouth vodka whiskey whisky
armchair brakes carburetor carpet coat cement china cigar cigarette collar cream damask doll epoch flannel gearbox gown granite jar jars jet jumper lace linen marble mug muslin peppermint pistol porcelain revolver
rifle rock rocket rug shawl shoe silk slate soap spanner stocking sink stone sweater tartan teapot tile transmission tweed wallpaper
`);

/** "Petrel" of "petrels", "gooseberry" of "gooseberries", "finch" of "finches". */
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|s$/, '');

/** What is said of it, at most. */
const quality =
  /^(?:amber|black|blue|brown|dark|fallow|giant|golden|great|green|hand|hot|lesser|kosher|mint|pale|red|sea|smoked|spotted|white|wild|yellow)$/;

/** Who grows or sells it, or where: "the Hereford cattle market" is in the town. */
const inTown =
  /^ (?:(?!(?:for|over|under|after|never|ever|her|nor|per)\b)[a-z]+(?:ers?|ors?|m[ae]n)|markets?|trade|fairs?|shows?|farms?|works|mills?|quarr(?:y|ies)|factor(?:y|ies)|industry|shops?|festival|merchants?|club|society)\b/;

const bottled = /^(?:$|[.,;:)]| (?:in|from|by) (?:an? |the )?(?:[a-z]+ )?(?:bottle|glass))/;

/** "Wilson's petrels", "a Hereford bull", "Copper King amber ale", "Malvern water in a glass bottle". */
export function isSpeciesOrGoods(here: BlockRuleInput): boolean {
  const { before, left, right } = here.around;
  if (mayBeDrink.test(before) && isEnglish(here) && drink().test(left.slice(-32)) && endsDrink.test(right))
    return true;
  const [all = '', owner, first = '', second] = phrase.exec(right) ?? [];
  // "In Hereford cattle were sold".
  if (all === '' || !isEnglish(here) || where.test(before)) return false;
  const noun = second !== undefined && quality.test(first) ? second : first;
  const rest = right.slice(right.indexOf(noun) + noun.length);
  if (noun === 'water' && owner === undefined) return isSettlement(here.form) && bottled.test(rest);
  if (inTown.test(rest)) return false;
  if (owner !== undefined) return wild.has(singular(noun));
  // "Helen Stokes rocks Wembley" is a verb.
  const mayBeVerb = here.form.entity.kind === 'person' && !/^(?:of|with|by|for)$/.test(before);
  const one = mayBeVerb ? noun : singular(noun);
  return [noun, one].some((word) => wild.has(word) || species.has(word) || kinds.has(word));
}
const where = /^(?:in|at|from|near|around|to|through|on|by)$/i;
const endsDrink = /^(?:$|[,.;:!?)]| (?:and|or|which|in|at|on|with|by|is|was)\b)/;

/** "A bottle of Oban", "with a cold Zambezi", "an unopened fourteen-year-old Oban". */
const mayBeDrink = /^(?:of|cold|iced|warm|stiff|neat|chilled|vintage|aged|\S+year-old)$/;
const drink = lazy(
  () =>
    /(?<![a-z])(?:(?:glass(?:es)?|bottles?|pints?|tumblers?|drams?|sips?|casks?|barrels?|jars?|packets?|tins?|loa(?:f|ves)|slabs?) of|an? (?:[a-z]+ )?(?:cold|iced|warm|stiff|neat|chilled|vintage|aged|[a-z]+-year-old)) $/i,
);
const phrase = /^('s)? ([a-z]{2,})(?: ([a-z]{2,}))?/;
