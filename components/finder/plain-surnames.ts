/** English surnames that are words as well, which begin sentences: "Banks have been scarce", "Sharp keys frighten beginners". */

import { isLowerAt } from './characters.ts';
import type { BlockRuleInput } from './rule.ts';
import { list } from './vocabulary.ts';

const words = list(`
Alder Archer Armour Ash August Autumn Back Bacon Baker Ball Bank Banks Barber Barley Barn Baron Bass Battle Beadle Bean Beard
Beck Begin Bell Berry Best Better Birch Bishop Bitter Black Blade Bloom Blunt Bold Bolt Bond Book Booth Bow Bowl Branch Bridge
Bridges Bright Brine Brook Brooks Broom Brown Buck Bull Burden Bureau Burn Burns Bush Butcher Butler Butter Button Carpenter
Carter Case Cash Castle Chalk Chambers Chance Chase Cheer Cherry Child Church Clay Cliff Close Cloud Coal Coffin Coin Coke Cole
Comfort Constant Cook Cooper Corn Corner Cotton Court Coward Cram Crane Crisp Cross Crow Crown Curry Daisy Dale Dance Dawn Day
Days Dean Dear Dew Dove Down Drake Draper Drill Driver Drum Duck Duke Eagle Earl Early East Easter Eve Fair Faith Fall Farmer
Fawn Fern Field Fields Finch Fine Fish Fisher Fleet Flint Flood Flower Flowers Fly Foot Ford Foreman Forest Forge Fort Fortune
Fowler Fox Frame Freedom Freeman French Friend Frost Fry Gale Game Garden Gates Gentle Glass Glover Gold Golden Good Goose Grace
Grain Grant Grass Grave Graves Gray Green Grey Ground Grove Gull Gunner Guy Hail Hall Hammer Hand Hands Hare Hart Hatch Haven
Hawk Hay Hazel Head Heath Heather Hedges Herring High Hill Hills Holly Hood Hook Hope Horn House Hunt Hunter Inch Iris Ivory Ivy
Jet Jewel Joy Judge Justice Keen Key Keys King Kitchen Knight Lake Lamb Landing Lane Large Law Lawn Leaf Leech Life Light
Lightning Lily Linen Link Little Lock Long Lord Love Loveless Low Major Mantle Marble Marsh Martin Mason May Maze Mead Meadows
Mellow Merchant Mild Miles Mill Miller Mills Minor Mint Mole Money Moon Moor Moss Mountain Mustard Nail Nettles New Night
Nightingale Noble North Oak Oaks Oats Old Olive Orange Orchard Oyster Page Parish Park Parks Partridge Pass Patch Pea Peace
Peacock Pearl Pears Peat Peel Pell Penny Pepper Pickle Pickles Pigeon Pike Pine Pines Piper Plain Plant Pocket Polish Pool Poor
Pope Poppy Porter Post Potter Pound Powder Power Powers Press Price Pride Priest Prince Prior Proud Quick Race Rain Rank Raven
Ray Reed Render Rice Rich Rider Ridge Ring Rivers Road Robin Rock Root Rose Rush Rust Rye Sage Salmon Salt Sand Sands Savage
Self Shade Sharp Shepherd Shields Shilling Ship Shore Short Shovel Silver Singer Slate Sleet Small Smart Smith Snow Song South
Spade Spark Sparrow Spear Spears Speed Spice Spoon Spring Squire Stable Staff Star Steel Stern Stocks Stone Storm Stout Straw
Street Strong Sugar Summers Swallow Swan Sweet Swift Tallow Tame Tanner Taylor Temple Thatch Thistle Thorn Tide Tiger Toll Tower
Towers Town Train Tree Trout Tuck Turner Vale Valley Vine Vinegar Violet Walker Wall Walls War Ward Warm Wash Waters Wax Way
Weaver Weed Weeks Well Wells West Whale Wheat Wheeler White Wild Wind Winter Winters Wise Wolf Wood Woods Word Wren Wright Yard
Young
`);

/** What stands behind a person who begins a sentence: a verb, an adverb, "and", a relative clause. */
const behindPersons = list(`
said says was is had has would will could can may might must should did does took takes came comes went goes gave gives made makes
told tells asked wrote writes kept keeps left leaves stood stands sat sits saw sees knew knows felt thought thinks found finds held
holds ran runs began begins put puts got gets let lets set sets read reads spoke speaks sold sells bought brought built led leads lost
met paid sent won drove grew drew threw wore fell rose rode sang swam sank taught sought fought caught hung laid lay lies heard meant
became chose broke stole hit cut shut quit bet owns lives works wants remembers calls plays walks talks hopes believes died dies never
still also once then now later always often already just even himself herself alone who whose and or hardly seldom usually sometimes
soon again at first not wept shot swore slept crept swept dug fled flew froze forgot forgave ate bit blew bore bent bled burnt dealt
drank fed flung hid knelt leapt learnt lent lit mistook rang rid shook shone shrank slid slung spent spilt spun split spread sprang
stank stung struck strung swung tore trod understood woke wound withdrew adds agrees announces argues denies disagrees faces
introduces loses opposes represents seeks serves supports urges warns wins smiles laughs joins retires looks hails eyes backs returns
resigns quits signs scores beats defends admits insists vows pledges slams blames accuses fears feels heads means meets moves needs
offers opens pays plans pulls raises reaches recalls refuses rejects remains reveals sends shares shows starts stays steps stops
thanks turns visits waits becomes brings buys claims confirms considers discovers draws drives earns enjoys enters expects explains
falls fights gains grows hears helps issues jumps launches learns loves however finally meanwhile
`);

/** "Page One", "Legion, Post 159". */
export const isPlainSurname = ({ text }: BlockRuleInput['form']): boolean => words.has(text);

/** "Ray flies over it", but not "Sharp keys frighten beginners". */
const verbBehind =
  /^ [a-z]+[^s]s (?:an?|the|his|her|its|their|my|no|that|it|them|him|me|us|up|off|out|over|down|back|to)\b/;

/** "Wood was what I wanted", "Foreman wanted, a board said". */
const saidOfThings =
  /^ (?:(?:is|was) (?:what|when|where|expressed|scarce|dear|cheap|plentiful|everywhere|rationed)\b|(?:wanted|needed|required)[,.;:!])/;

/** "Church, lodge and union hall all asked for him", "Banks, shops, everything was shut". */
const listed = /^, [a-z]{3,}(?:, [a-z]+)*,? (?:and [a-z]+(?: [a-z]+)? (?:all|both)|everything)\b/;

/** "Furlong by furlong the grey came round", "Inch by inch we got it out". */
export const isCounted = ({ form, around }: BlockRuleInput): boolean =>
  (around.after === 'by' && around.right.startsWith(` by ${form.text.toLowerCase()}`)) ||
  around.right.startsWith(` après ${form.text.toLowerCase()}`) ||
  // "Lot n° 7, une lampe".
  /^ n[°º] ?\d/.test(around.right);

/** "… is a porter. ", before the sentence. */
const endsSentence = (left: string, word: string): boolean =>
  / (?:an?|the|of|some) (\p{Lower}+)[.,;] $/u.exec(left.slice(-40))?.[1] === word;

/** True where a sentence begins with the word, and what follows is of no person. */
export function isPlainWordAtStart({ form, around }: BlockRuleInput): boolean {
  const { after, before, left, right } = around;
  if (!words.has(form.text) || before !== '' || !around.startsSentence) return false;
  if (right.startsWith(', ')) return listed.test(right);
  // "Price: £14 to £26".
  if (/^: [£$€]\d[\d.,]* (?:to|or)\b/.test(right)) return true;
  if (!isLowerAt(after, 0)) return false;
  if (saidOfThings.test(right)) return true;
  // "The first brew is a porter. Porter was the drink of the keelmen".
  if (/^(?:is|was|are|were)$/.test(after) && endsSentence(left, form.text.toLowerCase())) return true;
  return !behindPersons.has(after) && !/(?:ed|ly)$/.test(after) && !verbBehind.test(right);
}
