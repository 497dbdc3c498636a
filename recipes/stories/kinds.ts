// All kinds of discourses, and how often each comes.
import * as agreement from './agreement.ts';
import * as binding from './binding.ts';
import * as creatures from './creatures.ts';
import type { Kind } from './discourse.ts';
import * as states from './states.ts';
import * as toldCreaturesBody from './told-creatures-body.ts';
import * as toldCreaturesFood from './told-creatures-food.ts';
import * as toldCreaturesHome from './told-creatures-home.ts';
import * as toldCreaturesWays from './told-creatures-ways.ts';
import * as toldCreaturesWhich from './told-creatures-which.ts';
import * as toldGrammar from './told-grammar.ts';
import * as toldGrammarPairs from './told-grammar-pairs.ts';
import * as toldGrammarSelf from './told-grammar-self.ts';
import * as toldGrammarVerbs from './told-grammar-verbs.ts';
import * as toldPartsHave from './told-parts-have.ts';
import * as toldPartsMade from './told-parts-made.ts';
import * as toldPartsNeed from './told-parts-need.ts';
import * as toldPartsWhich from './told-parts-which.ts';
import * as toldRecall from './told-recall.ts';
import * as toldRecallGiven from './told-recall-given.ts';
import * as toldRecallSaid from './told-recall-said.ts';
import * as toldScripts from './told-scripts.ts';
import * as toldScriptsDay from './told-scripts-day.ts';
import * as toldScriptsHome from './told-scripts-home.ts';
import * as toldScriptsLetters from './told-scripts-letters.ts';
import * as toldStates from './told-states.ts';
import * as toldStatesPeople from './told-states-people.ts';
import * as toldStatesSigns from './told-states-signs.ts';
import * as toldStatesThings from './told-states-things.ts';
import * as toldWhere from './told-where.ts';
import * as toldWherePeople from './told-where-people.ts';
import * as toldWhich from './told-which.ts';
import * as toldWhichLikes from './told-which-likes.ts';
import * as toldWhichNumber from './told-which-number.ts';
import * as toldWhichPeople from './told-which-people.ts';
import * as toldWorkPlaces from './told-work-places.ts';
import * as toldWorkTools from './told-work-tools.ts';
import * as toldWorkWho from './told-work-who.ts';

/** A few wordings each, with many words to fill in. */
const patterned: readonly Kind[] = [
  ...creatures.kinds,
  ...binding.kinds,
  ...agreement.kinds,
  ...states.kinds,
];

/** As somebody would tell them. */
const told: readonly Kind[] = [
  ...toldCreaturesBody.kinds,
  ...toldCreaturesFood.kinds,
  ...toldCreaturesHome.kinds,
  ...toldCreaturesWays.kinds,
  ...toldCreaturesWhich.kinds,
  ...toldGrammarPairs.kinds,
  ...toldGrammarSelf.kinds,
  ...toldGrammarVerbs.kinds,
  ...toldGrammar.kinds,
  ...toldPartsHave.kinds,
  ...toldPartsMade.kinds,
  ...toldPartsNeed.kinds,
  ...toldPartsWhich.kinds,
  ...toldRecallGiven.kinds,
  ...toldRecallSaid.kinds,
  ...toldRecall.kinds,
  ...toldScriptsDay.kinds,
  ...toldScriptsHome.kinds,
  ...toldScriptsLetters.kinds,
  ...toldScripts.kinds,
  ...toldStatesPeople.kinds,
  ...toldStatesSigns.kinds,
  ...toldStatesThings.kinds,
  ...toldStates.kinds,
  ...toldWherePeople.kinds,
  ...toldWhere.kinds,
  ...toldWhichLikes.kinds,
  ...toldWhichNumber.kinds,
  ...toldWhichPeople.kinds,
  ...toldWhich.kinds,
  ...toldWorkPlaces.kinds,
  ...toldWorkTools.kinds,
  ...toldWorkWho.kinds,
];

export const kinds: readonly Kind[] = [...patterned, ...told];

/** Of the discourses that training reads, the share that is told. */
const TOLD = 0.5;

/** By a kind's name; 1 for those not named. What people try first comes more often. */
export const weights: Readonly<Record<string, number>> = {
  'creature has four': 2,
  'who has which': 2,
  'where it was put': 2,
  'what colour it was': 2,
  'what it was': 2,
  quotation: 2,
  ...Object.fromEntries(told.map(({ name }) => [name, (patterned.length * TOLD) / (1 - TOLD) / told.length])),
};
