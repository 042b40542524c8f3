/** Species, breeds and goods that are called after people and places of added stories: "Wilson's petrels", "a Hereford bull". */

import { isSettlement } from './far-towns.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { list } from './vocabulary.ts';

/** What nobody keeps: one that is said to be a person's is called after the person. */
const wild = list(`
albatross anemone antelope azalea bat beetle begonia bunting butterfly cactus camellia cedar chestnut cod crab crane cuckoo curlew cypress dahlia daisy deer dolphin duck eagle eel elm fern finch fir frog
fulmar gazelle geese gentian geranium goose grass grebe grouse gull harrier hawk heron honeyeater hornbill iris juniper kingfisher kite lark lizard lobster lynx magnolia
macaw magpie mockingbird monkey moth mussel newt oak orchid owl oyster palm parakeet partridge penguin petrel phalarope pheasant pine pipit
plover poplar primrose puffin rhododendron salmon sandpiper saxifrage seal shark shearwater shrew skink skua snail snake snipe sparrow spruce squirrel starling stork
sunbird swallow swift tern thrush tortoise trout turtle viper vole vulture wagtail warbler whale wheatear willow woodpecker wren yew
zebra
`);

/** What is bred, grown, eaten, drunk, worn or built with, which a town or a person before it gives a name. */
const kinds = list(`
bull cow cattle ram ewe hog sow pony cob hound foxhound trotter terrier bulldog spaniel setter retriever collie sheepdog mastiff
almond apple artichoke bean broccoli cabbage carrot cherry cress damson gooseberry larch leek lily nut onion orange pea pear pippin plum
potato radish rhubarb sprout strawberry tomato tulip turnip walnut
ale bannock beer biscuit brandy broth bun butter cake cheese chicken chocolate chutney cider cutlet fudge gin gingerbread ham hotpot jam lager
lemonade liqueur marmalade mustard nougat pancake pasty pickle pie porter pottage pudding rarebit relish rum rye salad salt sauce sausage
shortbread soup steak stew stout tart terrine toffee vermouth vodka whiskey whisky
armchair brakes carburetor carpet coat cement china cigar cigarette collar cream damask doll epoch flannel gearbox gown granite jet jumper lace linen marble mug muslin peppermint pistol porcelain revolver
rifle rock rug shawl shoe silk slate soap spanner stocking stone sweater tartan teapot tile transmission tweed wallpaper
`);

/** "Petrel" of "petrels", "gooseberry" of "gooseberries", "finch" of "finches". */
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|s$/, '');

/** What is said of it, at most. */
const quality =
  /^(?:amber|black|blue|brown|dark|fallow|giant|golden|great|green|hand|lesser|kosher|mint|pale|red|sea|smoked|spotted|white|wild|yellow)$/;

/** Who grows or sells it, or where: "the Hereford cattle market" is in the town. */
const inTown =
  /^ (?:[a-z]+(?:ers?|ors?|m[ae]n)|markets?|trade|fairs?|shows?|farms?|works|mills?|quarr(?:y|ies)|factor(?:y|ies)|industry|shops?|festival|merchants?|club|society)\b/;

const bottled = /^(?:$|[.,;:)]| (?:in|from|by) (?:an? |the )?(?:[a-z]+ )?(?:bottle|glass))/;

/** "Wilson's petrels", "a Hereford bull", "Copper King amber ale", "Malvern water in a glass bottle". */
export function isSpeciesOrGoods(here: BlockRuleInput): boolean {
  if (mayBeDrink.test(here.around.before) && isEnglish(here) && drink().test(here.around.left.slice(-32)))
    return true;
  const [all = '', owner, first = '', second] = phrase.exec(here.around.right) ?? [];
  if (all === '' || !isEnglish(here)) return false;
  const noun = second !== undefined && quality.test(first) ? second : first;
  const rest = here.around.right.slice(here.around.right.indexOf(noun) + noun.length);
  if (noun === 'water' && owner === undefined) return isSettlement(here.form) && bottled.test(rest);
  const isKind = [noun, singular(noun)].some(
    (word) => wild.has(word) || (owner === undefined && kinds.has(word)),
  );
  return isKind && !inTown.test(rest);
}

/** "A bottle of Oban", "with a cold Zambezi", "an unopened fourteen-year-old Oban". */
const mayBeDrink = /^(?:of|cold|iced|warm|stiff|neat|chilled|vintage|aged|\S+year-old)$/;
const drink = lazy(
  () =>
    /(?<![a-z])(?:(?:glass(?:es)?|bottles?|pints?|tumblers?|drams?|sips?|casks?|barrels?|jars?|packets?|tins?|loa(?:f|ves)|slabs?) of|an? (?:[a-z]+ )?(?:cold|iced|warm|stiff|neat|chilled|vintage|aged|[a-z]+-year-old)) $/i,
);
const phrase = /^('s)? ([a-z]{2,})(?: ([a-z]{2,}))?/;
