/** English surnames that are words as well, which begin sentences: "Banks have been scarce", "Sharp keys frighten beginners". */

import { isLowerAt } from './characters.ts';
import type { BlockRuleInput } from './rule.ts';
import { list } from './vocabulary.ts';

const words = list(`
Alder Arch Archer Armour Arrow Ash August Autumn Back Bacon Badger Baker Ball Bank Banks Barber Barley Barn Baron
Barrow Bass Battle Bay Beadle Bean Beard Beaver Beck Beech Begin Bell Berry Best Better Birch Bird Bishop Bitter Black
Blade Bliss Blood Bloom Blossom Blunt Bold Bolt Bond Bone Book Booth Bow Bowl Bramble Branch Brass Brewer Bridge
Bridges Bright Brine Broad Brook Brooks Broom Brown Buck Bull Bunting Burden Bureau Burn Burns Bush Butcher Butler
Butter Button Cairns Cane Cannon Canon Carp Carpenter Carter Case Cash Castle Cave Chalk Chamberlain Chambers Champion
Chance Chandler Charity Chase Cheer Cherry Child Church Clay Cliff Close Cloud Coal Coffin Coin Coke Cole Collier
Comfort Constant Cook Cooper Copper Coral Corn Corner Cotton Court Coward Cram Crane Cricket Crisp Crook Cross Crow
Crown Curry Daisy Dale Dance Dawn Day Days Deacon Dean Dear Deer Dent Dew Diamond Dill Dolphin Dove Down Drake Draper Drill
Driver Drum Duck Duke Dyer Dyke Eagle Earl Early East Easter Elder Elm Eve Fair Faith Falcon Fall Farmer Farrow Fawn
Fennel Fern Ferry Field Fields Finch Fine Fish Fisher Flame Fleet Flint Flood Flower Flowers Fly Fog Foot Ford Foreman
Forest Forge Fort Fortune Fountain Fowler Fox Frame Freedom Freeman French Friend Frost Fry Fuller Furlong Gale Game
Garden Garland Gate Gates Gaunt Gentle Ginger Glass Glen Glover Gold Golden Good Goose Grace Grain Grange Grant Grass
Grave Gravel Graves Gray Green Grey Ground Grove Guest Gull Gunner Guy Hail Hall Ham Hammer Hand Hands Hardy Hare Harp
Harrow Hart Hatch Haven Hawk Hawker Hay Hazel Head Heart Heath Heather Heaven Hedge Hedges Heron Herring High Hill
Hills Holly Honey Hood Hook Hope Hopper Horn House Hunt Hunter Husband Ice Inch Iris Iron Irons Ivory Ivy Jay Jet
Jewel Jolly Joy Judge Justice Keen Key Keys King Kitchen Kite Knight Ladder Lake Lamb Lamp Landing Lane Large Lark Law
Lawn Leaf Leather Ledge Leech Lemon Life Light Lightning Lily Linen Ling Link Little Lock Lodge Loft Long Lord Love
Loveless Low Major Mallet Mantle Maple Marble Mark Marks Marrow Marsh Martin Mason Mast May Maze Mead Meadows Meek
Mellow Mercer Merchant Mercy Merry Mild Miles Milk Mill Miller Mills Miner Minor Mint Mist Mole Money Monk Moody Moon
Moor Moss Mountain Mustard Mutton Nail Nettle Nettles New Night Nightingale Noble Noon North Oak Oaks Oats Old Olive
Orange Orchard Organ Otter Oyster Packer Paddock Pagan Page Painter Palmer Paradise Parish Park Parks Parrot Parsons
Partridge Pass Patch Pea Peace Peacock Pearl Pears Peat Peel Pell Penny Pepper Perch Petty Pickle Pickles Pigeon Pike
Pilgrim Pine Pines Pink Pipe Piper Pipes Pitcher Plain Plant Plum Pocket Polish Pollard Pond Pool Poor Pope Poppy Port
Porter Post Potter Pound Powder Power Powers Press Price Pride Priest Prince Prior Proud Pump Quarry Quick Rabbit Race
Rail Rain Rains Ram Rank Raven Ray Reader Reed Render Rest Rice Rich Riddle Rider Ridge Ring River Rivers Roach Road
Robin Robins Rock Roe Rook Root Rope Rose Rowan Royal Ruby Rush Rust Rye Sage Sail Sailor Saint Sales Salmon Salt Sand
Sands Savage Sawyer Seal Search Self Service Sexton Shade Sharp Shears Shell Shepherd Shields Shilling Ship Shore Short
Shovel Silver Singer Skinner Sky Slate Slaughter Sleet Small Smart Smith Snipe Snow Sole Song South Spade Spark
Sparrow Spear Spears Speed Spice Spire Spoon Spring Spruce Squire Stable Stack Staff Stag Star Stark Starling Steel
Sterling Stern Steward Still Stocks Stone Storm Stout Strange Straw Stream Street Strong Sturgeon Sugar Summer Summers
Sunday Swallow Swan Sweet Swift Sword Tallow Tame Tanner Taylor Teal Tempest Temple Thatch Thatcher Thistle Thorn
Thrift Thrush Thunder Tide Tiger Tiller Toll Tower Towers Town Train Treasure Tree Trout Tuck Tucker Turner Usher Vale
Valley Vane Vine Vinegar Violet Wade Walker Wall Walls War Ward Warden Warm Warren Wash Waters Wax Way Weaver Weed
Weeks Weir Well Wells West Whale Wheat Wheel Wheeler White Wick Wild Willow Wind Winter Winters Wise Wolf Wood Woods
Wool Word Wren Wright Yard Yew Young
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
thanks turns visits waits with becomes brings buys claims confirms considers discovers draws drives earns enjoys enters expects explains
falls fights gains grows hears helps issues jumps launches learns loves however finally meanwhile
`);

/** "Page One", "Legion, Post 159". */
export const isPlainSurname = ({ text }: BlockRuleInput['form']): boolean => words.has(text);

/** "Ray flies over it", but not "Sharp keys frighten beginners". */
const verbBehind =
  /^ [a-z]+[^s]s (?:an?|the|his|her|its|their|my|no|that|it|them|him|me|us|up|off|out|over|down|back|to)\b/;

/** "Wood was what I wanted", "Foreman wanted, a board said". */
const saidOfThings =
  /^ (?:(?:is|was) (?:what|when|where|in (?:flower|bloom|season)|(?:at|under) (?:\d+|[a-z]+) (?:cents|dollars|euros|pence|pounds)|a thing|expressed|scarce|dear|cheap|plentiful|everywhere|rationed|(?:late|early) (?:this|that) year|said to (?:begin|end)|(?:harvested|mined|quarried|scraped|smelted))\b|would be on the menu|(?:fell|lay) (?:deep|thick)\b|(?:wanted|needed|required)[,.;:!])/;

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
  if (!(words.has(form.text) || /[^r]ing$/.test(form.text)) || before !== '' || !around.startsSentence)
    return false;
  if (right.startsWith(', ')) return listed.test(right);
  // "Price: £14 to £26".
  if (/^: [£$€]\d[\d.,]* (?:to|or)\b/.test(right)) return true;
  if (!isLowerAt(after, 0)) return false;
  if (saidOfThings.test(right)) return true;
  // "The first brew is a porter. Porter was the drink of the keelmen".
  if (/^(?:is|was|are|were)$/.test(after) && endsSentence(left, form.text.toLowerCase())) return true;
  return !behindPersons.has(after) && !/(?:ed|ly|n't)$/.test(after) && !verbBehind.test(right);
}
