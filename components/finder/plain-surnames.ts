/** English surnames that are words as well, which begin sentences: "Banks have been scarce", "Sharp keys frighten beginners". */

import { isLowerAt } from './characters.ts';
import type { BlockRuleInput } from './rule.ts';
import { list } from './vocabulary.ts';

const words = list(`
Alder Archer Armour Ash August Autumn Back Bacon Baker Ball Bank Banks Barber Barley Barn Baron Barrow Bass Battle Batty Beadle
Bean Beard Beck Begin Bell Berry Best Better Birch Bird Bishop Bitter Black Blade Bloom Blunt Bold Bolt Bond Book Boon Booth Bow
Bowl Branch Brand Bridge Bridges Bright Brine Brook Brooks Broom Brown Buck Bull Bunting Burden Bureau Burn Burns Bush Butcher
Butler Butter Button Carpenter Carter Case Cash Castle Chalk Chambers Chance Chase Cheer Cherry Child Church Clay Cliff Close
Cloud Coal Coffin Coin Coke Cole Comfort Constant Cook Cooper Corn Corner Cotton Court Coward Cram Crane Crisp Cross Crouch Crow
Crown Curry Daisy Dale Dance Darling Dawn Day Days Dean Dear Dew Dove Down Drake Draper Drill Driver Drum Duck Duke Dyer Eagle
Earl Early East Easter Eve Fair Fairweather Faith Fall Farmer Fawn Fern Fiddler Field Fields Finch Fine Fish Fisher Fleet Flint
Flood Flower Flowers Fly Foot Ford Foreman Forest Forge Fort Fortune Fowler Fox Frame Freedom Freeman French Friend Frost Fry
Furlong Gale Gallant Gamble Game Gander Garden Gates Gentle Gibbon Glass Glover Gold Golden Good Goodman Goose Gosling Grace
Grain Grant Grass Grave Graves Gray Green Grey Griffin Ground Grove Gull Gunner Guy Hail Hale Hall Hammer Hand Hands Hardy Hare
Harp Hart Hatch Haven Hawk Hay Hazard Hazel Head Heath Heather Hedges Helm Heron Herring High Hill Hills Holly Hood Hook Hope
Horn House Hunt Hunter Inch Iris Ivory Ivy Jet Jewel Jolly Joy Judge Justice Keen Key Keys King Kitchen Kite Knight Lake Lamb
Landing Lane Large Lark Law Lawless Lawn Leach Leaf Leech Legion Life Light Lightning Lily Linen Link Little Lock Lodge Long
Lord Love Loveless Lovely Low Luck Major Mantle Marble Marsh Marshal Martin Mason May Maze Mead Meadows Mellow Merchant Mercy
Merry Mild Miles Mill Miller Mills Minor Mint Mole Money Monk Moody Moon Moor Moss Mountain Mustard Nail Nettles New Night
Nightingale Noble North Oak Oaks Oats Old Olive Orange Orchard Otter Outlaw Oyster Paddock Page Painter Palmer Pardon Parish
Park Parks Parson Parsons Partridge Pass Patch Pea Peace Peacock Pearl Pears Peat Peel Pell Penny Pepper Perch Pickle Pickles
Pigeon Pike Pilgrim Pine Pines Piper Plain Plant Pocket Polish Pool Poor Pope Poppy Porter Post Potter Pound Powder Power Powers
Press Price Pride Priest Prince Prior Proctor Proud Purchase Quail Quick Quill Race Rain Rank Raven Ray Reader Reed Render Rice
Rich Rider Ridge Ring Rivers Roach Road Robin Rock Roe Rook Root Rose Rush Rust Rye Sage Sailor Saint Salmon Salt Sample Sand
Sands Savage Sawyer Seal Self Sexton Shade Sharp Shepherd Sheriff Shields Shilling Ship Shore Short Shovel Silver Singer Skinner
Slate Slaughter Sleet Sly Small Smart Smith Snow Song South Spade Spark Sparrow Spear Spears Speed Spice Spoon Spooner Spring
Squire Stable Staff Star Stark Steel Stern Stocks Stone Storm Stout Strange Straw Street Stringer Strong Sugar Summers Swain
Swallow Swan Sweet Swift Sword Tallow Tame Tanner Taylor Teal Tempest Temple Thatch Thatcher Thistle Thorn Tide Tiger Tiller
Toll Tower Towers Town Train Trapper Tree Trout True Truelove Trust Tuck Turner Twig Tyler Usher Vale Valley Vane Vine Vinegar
Violet Virtue Wade Wager Wake Walker Wall Walls War Ward Warden Warm Wash Waters Wax Way Weaver Weed Weeks Well Wells West Whale
Wheat Wheeler White Wick Wild Wind Winter Winters Wise Wolf Wood Woods Word Worth Wren Wright Yard Yeoman Young
`);

/** What stands behind a person who begins a sentence: a verb, an adverb, "and", a relative clause. */
const behindPersons = list(`
said says was is had has would will could can may might must should did does took takes came comes went goes gave gives made makes told
tells asked wrote writes kept keeps left leaves stood stands sat sits saw sees knew knows felt thought thinks found finds held holds ran
runs began begins put puts got gets let lets set sets read reads spoke speaks sold sells bought brought built led leads lost met paid
sent won drove grew drew threw wore fell rose rode sang swam sank taught sought fought caught hung laid lay lies heard meant became
chose broke stole hit cut shut quit bet owns lives works wants remembers calls plays walks talks hopes believes died dies never still
also once then now later always often already just even himself herself alone who whose and or hardly seldom usually sometimes soon
again at first not wept shot swore slept crept swept dug fled flew froze forgot forgave ate bit blew bore bent
bled burnt dealt drank drove fed flung hid knelt leapt learnt lent lit mistook rang rid sank shook shone shrank slid
slung spent spilt spun split spread sprang stank stung struck strung swung tore trod understood woke wound withdrew adds agrees announces argues denies disagrees faces introduces loses opposes represents seeks serves supports urges
warns wins
`);

/** "Page One", "Legion, Post 159". */
export const isPlainWord = ({ text }: BlockRuleInput['form']): boolean => words.has(text);

/** "Ray flies over it", but not "Sharp keys frighten beginners". */
const verbBehind =
  /^ [a-z]+[^s]s (?:an?|the|his|her|its|their|my|no|that|it|them|him|me|us|up|off|out|over|down|back|to)\b/;

/** "Wood was what I wanted", "Foreman wanted, a board said". */
const saidOfThings =
  /^ (?:(?:is|was) (?:what|when|where|expressed|scarce|dear|cheap|plentiful|needed|wanted|everywhere|rationed)\b|(?:wanted|needed|required)[,.;:!]|or [a-z]|[a-z]+(?:ed|ilt|ade|ug|ut) (?:in|by|on|at|from|for) (?:the )?[a-z]+ (?:[a-z]+ )?(?:were|was|made|had|have|are|is)\b)/;

/** "Church, lodge and union hall all asked for him". */
const listed =
  /^, [a-z]{3,}, [a-z]|^, (?!(?:who|whose|which|then|now|too|and|with|of|in|at)\b)[a-z]{3,}(?: [a-z]+)?,? and [a-z]/;

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
  if (/^: [£$€]?\d/.test(right)) return true;
  if (!isLowerAt(after, 0)) return false;
  if (saidOfThings.test(right)) return true;
  // "The first brew is a porter. Porter was the drink of the keelmen".
  if (/^(?:is|was|are|were)$/.test(after) && endsSentence(left, form.text.toLowerCase())) return true;
  return !behindPersons.has(after) && !/(?:ed|ly)$/.test(after) && !verbBehind.test(right);
}
