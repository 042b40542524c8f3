/** English surnames that are words as well, which begin sentences: "Banks have been scarce", "Sharp keys frighten beginners". */

import { isLowerAt } from './characters.ts';
import type { BlockRuleInput } from './rule.ts';
import { list } from './vocabulary.ts';

const words = list(`
Archer Armour Ash August Autumn Back Bacon Baker Ball Bank Banks Barber Barley Barn Baron Bass Battle Bean Beard Beck Bell Berry
Best Better Birch Bishop Bitter Black Bloom Bolt Bond Book Booth Bow Bowl Branch Bridge Bridges Bright Brook Brooks Brown Buck
Bull Burn Burns Bush Butcher Butler Butter Button Carpenter Carter Case Cash Castle Chambers Chance Chase Cherry Child Church
Clay Cliff Close Cloud Coal Coin Cole Cook Cooper Corn Corner Cotton Court Crane Cross Crow Crown Curry Daisy Dale Dance Dawn
Day Days Dean Dew Down Drake Draper Driver Drum Duke Eagle Earl Early East Eve Fair Faith Farmer Fern Field Fields Finch Fine
Fish Fisher Flint Flood Flower Flowers Foot Ford Forest Forge Fowler Fox Frame Freedom Freeman French Frost Fry Gale Garden
Gates Glass Glover Gold Golden Good Goodman Grace Grain Grant Grass Grave Graves Gray Green Grey Ground Guy Hail Hall Hammer
Hand Hands Hare Hart Hawk Hay Hazel Head Heath Heather Hedges Herring High Hill Hills Holly Hood Hook Hope Horn House Hunt
Hunter Iris Ivory Ivy Joy Judge Justice Keen Key Keys King Kitchen Knight Lake Lamb Lane Large Law Lily Link Little Lock Long
Lord Love Low Marsh Martin Mason May Mead Meadows Merchant Miles Mill Miller Mills Mint Money Moon Moor Moss Mountain Nail New
Night Nightingale Noble North Oak Oaks Oats Old Olive Orchard Page Park Parks Partridge Pass Pea Peace Peacock Pearl Pears Peat
Penny Pepper Pickles Pike Pine Pines Piper Plain Plant Pool Poor Pope Poppy Porter Potter Pound Powder Power Powers Price Pride
Priest Prince Prior Quick Race Rain Raven Ray Reed Render Rice Rich Rider Ridge Ring Rivers Robin Rock Root Rose Rush Rye Sage
Salmon Salt Sand Sands Savage Self Shade Sharp Shepherd Shields Ship Shore Short Silver Singer Slate Sleet Small Smart Smith
Snow Song South Spark Sparrow Spear Spears Speed Spring Squire Star Steel Stone Storm Street Strong Sugar Summers Swallow Swan
Sweet Swift Tanner Taylor Temple Thatch Thorn Tide Tower Towers Town Trout Tuck Turner Vale Valley Vine Violet Walker Wall Walls
Ward Wash Waters Way Weaver Weeks Well Wells West Wheat Wheeler White Wild Wind Winter Winters Wise Wolf Wood Woods Word Wren
Wright Yard Young
`);

/** What stands behind a person who begins a sentence: a verb, an adverb, "and", a relative clause. */
const behindPersons = list(`
said says was is had has would will could can may might must should did does took takes came comes went goes gave gives made makes told
tells asked wrote writes kept keeps left leaves stood stands sat sits saw sees knew knows felt thought thinks found finds held holds ran
runs began begins put puts got gets let lets set sets read reads spoke speaks sold sells bought brought built led leads lost met paid
sent won drove grew drew threw wore fell rose rode sang swam sank taught sought fought caught hung laid lay lies heard meant became
chose broke stole hit cut shut quit bet owns lives works wants remembers calls plays walks talks hopes believes died dies never still
also once then now later always often already just even himself herself alone who whose and or hardly seldom usually sometimes soon
again at first not adds agrees announces argues denies disagrees faces introduces loses opposes represents seeks serves supports urges
warns wins
`);

/** "Ray flies over it", but not "Sharp keys frighten beginners". */
const verbBehind =
  /^ [a-z]+[^s]s (?:an?|the|his|her|its|their|my|no|that|it|them|him|me|us|up|off|out|over|down|back|to)\b/;

/** True where a sentence begins with the word, and what follows is of no person. */
export function isPlainWordAtStart({ form, around }: BlockRuleInput): boolean {
  const { after, afterNext, before, right } = around;
  if (!words.has(form.text) || before !== '' || !isLowerAt(after, 0) || !around.startsSentence) return false;
  if (after === 'is' && afterNext === 'when') return true;
  return !behindPersons.has(after) && !/(?:ed|ly)$/.test(after) && !verbBehind.test(right);
}
