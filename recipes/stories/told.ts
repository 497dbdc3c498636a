// All kinds that are told as somebody would tell them.
import type { Kind } from './discourse.ts';
import * as agreeBe from './told-agree-be.ts';
import * as agreePairs from './told-agree-pairs.ts';
import * as agreeTense from './told-agree-tense.ts';
import * as agreeVerbs from './told-agree-verbs.ts';
import * as animalsMoves from './told-animals-moves.ts';
import * as animalsParts from './told-animals-parts.ts';
import * as animalsPets from './told-animals-pets.ts';
import * as animalsWild from './told-animals-wild.ts';
import * as creaturesBody from './told-creatures-body.ts';
import * as creaturesFood from './told-creatures-food.ts';
import * as creaturesHome from './told-creatures-home.ts';
import * as creaturesWays from './told-creatures-ways.ts';
import * as creaturesWhich from './told-creatures-which.ts';
import * as foodsEaten from './told-foods-eaten.ts';
import * as giftsOf from './told-gifts-of.ts';
import * as grammar from './told-grammar.ts';
import * as grammarPairs from './told-grammar-pairs.ts';
import * as grammarSelf from './told-grammar-self.ts';
import * as grammarVerbs from './told-grammar-verbs.ts';
import * as looksColour from './told-looks-colour.ts';
import * as looksKind from './told-looks-kind.ts';
import * as namesCalled from './told-names-called.ts';
import * as namesSame from './told-names-same.ts';
import * as nowNext from './told-now-next.ts';
import * as nowPeople from './told-now-people.ts';
import * as nowRooms from './told-now-rooms.ts';
import * as nowThings from './told-now-things.ts';
import * as owners from './told-owners.ts';
import * as partsHave from './told-parts-have.ts';
import * as partsMade from './told-parts-made.ts';
import * as partsNeed from './told-parts-need.ts';
import * as partsOf from './told-parts-of.ts';
import * as partsWhich from './told-parts-which.ts';
import * as placesGo from './told-places-go.ts';
import * as placesMoved from './told-places-moved.ts';
import * as placesPut from './told-places-put.ts';
import * as placesScenes from './told-places-scenes.ts';
import * as pronounsThings from './told-pronouns-things.ts';
import * as pronounsWho from './told-pronouns-who.ts';
import * as recall from './told-recall.ts';
import * as recallGiven from './told-recall-given.ts';
import * as recallSaid from './told-recall-said.ts';
import * as scripts from './told-scripts.ts';
import * as scriptsDay from './told-scripts-day.ts';
import * as scriptsHome from './told-scripts-home.ts';
import * as scriptsLetters from './told-scripts-letters.ts';
import * as sounds from './told-sounds.ts';
import * as states from './told-states.ts';
import * as statesPeople from './told-states-people.ts';
import * as statesSigns from './told-states-signs.ts';
import * as statesThings from './told-states-things.ts';
import * as trades from './told-trades.ts';
import * as twoDeals from './told-two-deals.ts';
import * as twoPeople from './told-two-people.ts';
import * as twoRanks from './told-two-ranks.ts';
import * as twoThings from './told-two-things.ts';
import * as where from './told-where.ts';
import * as wherePeople from './told-where-people.ts';
import * as which from './told-which.ts';
import * as whichLikes from './told-which-likes.ts';
import * as whichNumber from './told-which-number.ts';
import * as whichPeople from './told-which-people.ts';
import * as workPlaces from './told-work-places.ts';
import * as workTools from './told-work-tools.ts';
import * as workWho from './told-work-who.ts';

export const kinds: readonly Kind[] = [
  ...agreeBe.kinds,
  ...agreePairs.kinds,
  ...agreeTense.kinds,
  ...agreeVerbs.kinds,
  ...animalsMoves.kinds,
  ...animalsParts.kinds,
  ...animalsPets.kinds,
  ...animalsWild.kinds,
  ...creaturesBody.kinds,
  ...creaturesFood.kinds,
  ...creaturesHome.kinds,
  ...creaturesWays.kinds,
  ...creaturesWhich.kinds,
  ...foodsEaten.kinds,
  ...giftsOf.kinds,
  ...grammarPairs.kinds,
  ...grammarSelf.kinds,
  ...grammarVerbs.kinds,
  ...grammar.kinds,
  ...looksColour.kinds,
  ...looksKind.kinds,
  ...namesCalled.kinds,
  ...namesSame.kinds,
  ...nowNext.kinds,
  ...nowPeople.kinds,
  ...nowRooms.kinds,
  ...nowThings.kinds,
  ...owners.kinds,
  ...partsHave.kinds,
  ...partsMade.kinds,
  ...partsNeed.kinds,
  ...partsOf.kinds,
  ...partsWhich.kinds,
  ...placesGo.kinds,
  ...placesMoved.kinds,
  ...placesPut.kinds,
  ...placesScenes.kinds,
  ...pronounsThings.kinds,
  ...pronounsWho.kinds,
  ...recallGiven.kinds,
  ...recallSaid.kinds,
  ...recall.kinds,
  ...scriptsDay.kinds,
  ...scriptsHome.kinds,
  ...scriptsLetters.kinds,
  ...scripts.kinds,
  ...sounds.kinds,
  ...statesPeople.kinds,
  ...statesSigns.kinds,
  ...statesThings.kinds,
  ...states.kinds,
  ...trades.kinds,
  ...twoDeals.kinds,
  ...twoPeople.kinds,
  ...twoRanks.kinds,
  ...twoThings.kinds,
  ...wherePeople.kinds,
  ...where.kinds,
  ...whichLikes.kinds,
  ...whichNumber.kinds,
  ...whichPeople.kinds,
  ...which.kinds,
  ...workPlaces.kinds,
  ...workTools.kinds,
  ...workWho.kinds,
];
