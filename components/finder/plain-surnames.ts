/** English surnames that are words as well, which begin sentences: "Banks have been scarce", "Sharp keys frighten beginners". */

import { isLowerAt } from './characters.ts';
import type { BlockRuleInput } from './rule.ts';
import { list } from './vocabulary.ts';

const words = list(`
Archer Armour Ash Back Baker Ball Bank Banks Barber Barley Barn Baron Bass Battle Bean Beard Beck Bell Berry Best Better Birch Bishop
Bitter Black Bloom Bolt Bond Book Booth Bow Bowls Branch Bridge Bridges Bright Brook Brooks Brown Buck Bull Burn Burns Bush Butcher
Butler Butter Carpenter Carter Case Cash Castle Chambers Chance Chandler Chapman Chase Cherry Child Church Clay Cliff Close Cloud
Coal Coin Cole Cook Cooper Corn Corner Cotton Court Crane Cross Crow Crown Curry Dale Dance Dawn Day Days Dean Dew Down Drake Draper Driver
Drum Duke Dyer Eagle Earl Early East Fair Faith Farmer Field Fields Finch Fine Fish Fisher Flint Flood Flower Flowers Foot Ford Forest
Forge Fowler Fox Freedom Freeman French Frost Gale Garden Gates Glass Glover Gold Golden Good Goodman Grace Grain Grant Grass Gray
Grave Graves Green Grey Ground Gunn Guy Hail Hall Hammer Hand Hands Hare Harper Hart Hawk Hay Head Heath Heather Hedges Herring High Hill
Hills Holly Hood Hook Hope Horn House Hunt Hunter Ivory Jack Joy Judge Justice Keen Key Keys King Kitchen Knight Lake Lamb Lane Large
Law Lily Link Little Lock Long Lord Love Low Marsh Martin Mason Mead Meadows Mercer Merchant Miles Mill Miller Mills Mint Money Moon Moor
Moss Mountain Nail New Night Nightingale Noble North Nutting Oak Oaks Oats Old Orchard Page Park Parks Parsons Partridge Pass Pea
Peace Peacock Pearl Pears Penny Pepper Pike Piper Pitt Plant Pool Poor Pope Porter Potter Pound Powder Power Powers Price Pride Priest Prince Prior
Quick Race Rain Ray Reed Rice Rich Rider Ridge Ring Rivers Robin Rock Root Rose Rowe Rush Rye Sage Salmon Salt Sand Sands Savage
Self Sharp Shepherd Shields Ship Shore Short Silver Singer Small Smart Smith Snow Song South Spark Sparrow Spear Spears Speed Spring Squire
Star Steel Stone Storm Street Strong Summers Swan Sweet Swift Swallow Tanner Taylor Temple Thorn Tide Tower Towers Town Trout Tucker Turner
Underwood Vale Valley Vine Walker Wall Walls Ward Waters Way Weaver Weeks Well Wells West Wheat Wheeler White Wild Wind Winter Winters
Ivy Violet Daisy Hazel Olive Iris Poppy Fern Eve May August Autumn Peat Tuck Render Frame Vetch Whitewash Slate Gale Thatch Plain Pine Pines Sleet Fry Bowl Bowles Leek Pickles Sugar Bacon Dunn Drew Rush Raven Shade Sheets Shoes Signs Wash Waite Button Buttons Compline
Wise Wolf Wood Woods Word Wren Wright Yard Young
`);

/** What stands behind a person who begins a sentence: a verb, an adverb, "and", a relative clause. */
const behindPersons = list(`
said says was is had has would will could can may might must should did does took takes came comes went goes gave gives made makes told
tells asked wrote writes kept keeps left leaves stood stands sat sits saw sees knew knows felt thought thinks found finds held holds ran
runs began begins put puts got gets let lets set sets read reads spoke speaks sold sells bought brought built led leads lost met paid
sent won drove grew drew threw wore fell rose rode sang swam sank taught sought fought caught hung laid lay lies heard meant became
chose broke stole hit cut shut quit bet owns lives works wants remembers calls plays walks talks hopes believes died dies never still
also once then now later always often already just even himself herself alone who whose and or hardly seldom usually sometimes soon
again at first not
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
