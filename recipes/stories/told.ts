// All kinds that are told as somebody would tell them.
import type { Kind } from './discourse.ts';
import * as agreeBe from './told-agree-be.ts';
import * as agreePairs from './told-agree-pairs.ts';
import * as agreeTense from './told-agree-tense.ts';
import * as agreeVerbs from './told-agree-verbs.ts';
import * as animalsMoves from './told-animals-moves.ts';
import * as animalsParts from './told-animals-parts.ts';
import * as animalsPets from './told-animals-pets.ts';
import * as animalsTalk from './told-animals-talk.ts';
import * as animalsWild from './told-animals-wild.ts';
import * as because from './told-because.ts';
import * as birdsFish from './told-birds-fish.ts';
import * as byNow from './told-by-now.ts';
import * as byNowPeople from './told-by-now-people.ts';
import * as byNowThings from './told-by-now-things.ts';
import * as callBack from './told-call-back.ts';
import * as calledShort from './told-called-short.ts';
import * as colourShort from './told-colour-short.ts';
import * as countShort from './told-count-short.ts';
import * as creaturesBody from './told-creatures-body.ts';
import * as creaturesFood from './told-creatures-food.ts';
import * as creaturesHome from './told-creatures-home.ts';
import * as creaturesWays from './told-creatures-ways.ts';
import * as creaturesWhich from './told-creatures-which.ts';
import * as cryFamily from './told-cry-family.ts';
import * as cryNews from './told-cry-news.ts';
import * as cryTales from './told-cry-tales.ts';
import * as cryTravel from './told-cry-travel.ts';
import * as dayScript from './told-day-script.ts';
import * as farHome from './told-far-home.ts';
import * as farNature from './told-far-nature.ts';
import * as farPeople from './told-far-people.ts';
import * as farThings from './told-far-things.ts';
import * as farTown from './told-far-town.ts';
import * as foodKnow from './told-food-know.ts';
import * as foodsEaten from './told-foods-eaten.ts';
import * as formHome from './told-form-home.ts';
import * as formOutdoors from './told-form-outdoors.ts';
import * as formSchool from './told-form-school.ts';
import * as formStories from './told-form-stories.ts';
import * as formWork from './told-form-work.ts';
import * as giftsOf from './told-gifts-of.ts';
import * as grammar from './told-grammar.ts';
import * as grammarPairs from './told-grammar-pairs.ts';
import * as grammarSelf from './told-grammar-self.ts';
import * as grammarVerbs from './told-grammar-verbs.ts';
import * as hasBody from './told-has-body.ts';
import * as hasGives from './told-has-gives.ts';
import * as hasMoves from './told-has-moves.ts';
import * as hasParts from './told-has-parts.ts';
import * as hasTrades from './told-has-trades.ts';
import * as knowHome from './told-know-home.ts';
import * as knowNature from './told-know-nature.ts';
import * as knowPeople from './told-know-people.ts';
import * as knowTown from './told-know-town.ts';
import * as lifeAdventure from './told-life-adventure.ts';
import * as lifeBedtime from './told-life-bedtime.ts';
import * as lifeClothes from './told-life-clothes.ts';
import * as lifeFables from './told-life-fables.ts';
import * as lifeFarm from './told-life-farm.ts';
import * as lifeFood from './told-life-food.ts';
import * as lifeGarden from './told-life-garden.ts';
import * as lifeGossip from './told-life-gossip.ts';
import * as lifeHealth from './told-life-health.ts';
import * as lifeHome from './told-life-home.ts';
import * as lifeLessons from './told-life-lessons.ts';
import * as lifeLetters from './told-life-letters.ts';
import * as lifeMaking from './told-life-making.ts';
import * as lifeMusic from './told-life-music.ts';
import * as lifeNews from './told-life-news.ts';
import * as lifeOld from './told-life-old.ts';
import * as lifeOutdoors from './told-life-outdoors.ts';
import * as lifeParty from './told-life-party.ts';
import * as lifePets from './told-life-pets.ts';
import * as lifePhone from './told-life-phone.ts';
import * as lifePlay from './told-life-play.ts';
import * as lifeSchool from './told-life-school.ts';
import * as lifeSeasons from './told-life-seasons.ts';
import * as lifeShelter from './told-life-shelter.ts';
import * as lifeShops from './told-life-shops.ts';
import * as lifeSport from './told-life-sport.ts';
import * as lifeTales from './told-life-tales.ts';
import * as lifeThings from './told-life-things.ts';
import * as lifeTown from './told-life-town.ts';
import * as lifeTravel from './told-life-travel.ts';
import * as lifeWild from './told-life-wild.ts';
import * as lifeWork from './told-life-work.ts';
import * as looksColour from './told-looks-colour.ts';
import * as looksKind from './told-looks-kind.ts';
import * as namesCalled from './told-names-called.ts';
import * as namesSame from './told-names-same.ts';
import * as nowNext from './told-now-next.ts';
import * as nowPeople from './told-now-people.ts';
import * as nowRooms from './told-now-rooms.ts';
import * as nowThings from './told-now-things.ts';
import * as nowisFolk from './told-nowis-folk.ts';
import * as nowisRooms from './told-nowis-rooms.ts';
import * as nowisThings from './told-nowis-things.ts';
import * as numHome from './told-num-home.ts';
import * as numNature from './told-num-nature.ts';
import * as numSchool from './told-num-school.ts';
import * as numTown from './told-num-town.ts';
import * as numberNouns from './told-number-nouns.ts';
import * as numberVerbs from './told-number-verbs.ts';
import * as ownGifts from './told-own-gifts.ts';
import * as ownHome from './told-own-home.ts';
import * as ownNames from './told-own-names.ts';
import * as ownSchool from './told-own-school.ts';
import * as ownTown from './told-own-town.ts';
import * as owners from './told-owners.ts';
import * as pairDid from './told-pair-did.ts';
import * as pairGive from './told-pair-give.ts';
import * as pairNames from './told-pair-names.ts';
import * as pairThings from './told-pair-things.ts';
import * as partsHave from './told-parts-have.ts';
import * as partsMade from './told-parts-made.ts';
import * as partsNeed from './told-parts-need.ts';
import * as partsOf from './told-parts-of.ts';
import * as partsWhich from './told-parts-which.ts';
import * as petsDay from './told-pets-day.ts';
import * as petsKnow from './told-pets-know.ts';
import * as placeShort from './told-place-short.ts';
import * as placesGo from './told-places-go.ts';
import * as placesMoved from './told-places-moved.ts';
import * as placesPut from './told-places-put.ts';
import * as placesScenes from './told-places-scenes.ts';
import * as prnHome from './told-prn-home.ts';
import * as prnOut from './told-prn-out.ts';
import * as prnTales from './told-prn-tales.ts';
import * as proBeasts from './told-pro-beasts.ts';
import * as proFamily from './told-pro-family.ts';
import * as proSpeech from './told-pro-speech.ts';
import * as proTales from './told-pro-tales.ts';
import * as proTown from './told-pro-town.ts';
import * as pronounShort from './told-pronoun-short.ts';
import * as pronounsThings from './told-pronouns-things.ts';
import * as pronounsWho from './told-pronouns-who.ts';
import * as putShort from './told-put-short.ts';
import * as recall from './told-recall.ts';
import * as recallGiven from './told-recall-given.ts';
import * as recallList from './told-recall-list.ts';
import * as recallSaid from './told-recall-said.ts';
import * as relationShort from './told-relation-short.ts';
import * as saidShort from './told-said-short.ts';
import * as scripts from './told-scripts.ts';
import * as scriptsDay from './told-scripts-day.ts';
import * as scriptsHome from './told-scripts-home.ts';
import * as scriptsLetters from './told-scripts-letters.ts';
import * as selfOther from './told-self-other.ts';
import * as soundFarm from './told-sound-farm.ts';
import * as soundHome from './told-sound-home.ts';
import * as soundPlay from './told-sound-play.ts';
import * as soundThings from './told-sound-things.ts';
import * as soundWild from './told-sound-wild.ts';
import * as sounds from './told-sounds.ts';
import * as stateFood from './told-state-food.ts';
import * as stateHome from './told-state-home.ts';
import * as stateOut from './told-state-out.ts';
import * as statePeople from './told-state-people.ts';
import * as stateTasks from './told-state-tasks.ts';
import * as states from './told-states.ts';
import * as statesPeople from './told-states-people.ts';
import * as statesSigns from './told-states-signs.ts';
import * as statesThings from './told-states-things.ts';
import * as tenseShape from './told-tense-shape.ts';
import * as thingKnow from './told-thing-know.ts';
import * as tradeKnow from './told-trade-know.ts';
import * as trades from './told-trades.ts';
import * as twoDeals from './told-two-deals.ts';
import * as twoHome from './told-two-home.ts';
import * as twoOutdoors from './told-two-outdoors.ts';
import * as twoPeople from './told-two-people.ts';
import * as twoRanks from './told-two-ranks.ts';
import * as twoSchool from './told-two-school.ts';
import * as twoTalk from './told-two-talk.ts';
import * as twoThings from './told-two-things.ts';
import * as twoTown from './told-two-town.ts';
import * as where from './told-where.ts';
import * as wherePeople from './told-where-people.ts';
import * as which from './told-which.ts';
import * as whichLikes from './told-which-likes.ts';
import * as whichNumber from './told-which-number.ts';
import * as whichPeople from './told-which-people.ts';
import * as whoHome from './told-who-home.ts';
import * as whoPlay from './told-who-play.ts';
import * as whoTrips from './told-who-trips.ts';
import * as whoWork from './told-who-work.ts';
import * as whoseShort from './told-whose-short.ts';
import * as workPlaces from './told-work-places.ts';
import * as workTools from './told-work-tools.ts';
import * as workWho from './told-work-who.ts';
import * as worldKnow from './told-world-know.ts';

export const kinds: readonly Kind[] = [
  ...agreeBe.kinds,
  ...agreePairs.kinds,
  ...agreeTense.kinds,
  ...agreeVerbs.kinds,
  ...animalsMoves.kinds,
  ...animalsParts.kinds,
  ...animalsPets.kinds,
  ...animalsTalk.kinds,
  ...animalsWild.kinds,
  ...because.kinds,
  ...birdsFish.kinds,
  ...byNow.kinds,
  ...byNowPeople.kinds,
  ...byNowThings.kinds,
  ...callBack.kinds,
  ...calledShort.kinds,
  ...colourShort.kinds,
  ...countShort.kinds,
  ...creaturesBody.kinds,
  ...creaturesFood.kinds,
  ...creaturesHome.kinds,
  ...creaturesWays.kinds,
  ...creaturesWhich.kinds,
  ...cryFamily.kinds,
  ...cryNews.kinds,
  ...cryTales.kinds,
  ...cryTravel.kinds,
  ...dayScript.kinds,
  ...farHome.kinds,
  ...farNature.kinds,
  ...farPeople.kinds,
  ...farThings.kinds,
  ...farTown.kinds,
  ...foodKnow.kinds,
  ...foodsEaten.kinds,
  ...formHome.kinds,
  ...formOutdoors.kinds,
  ...formSchool.kinds,
  ...formStories.kinds,
  ...formWork.kinds,
  ...giftsOf.kinds,
  ...grammar.kinds,
  ...grammarPairs.kinds,
  ...grammarSelf.kinds,
  ...grammarVerbs.kinds,
  ...hasBody.kinds,
  ...hasGives.kinds,
  ...hasMoves.kinds,
  ...hasParts.kinds,
  ...hasTrades.kinds,
  ...knowHome.kinds,
  ...knowNature.kinds,
  ...knowPeople.kinds,
  ...knowTown.kinds,
  ...lifeAdventure.kinds,
  ...lifeBedtime.kinds,
  ...lifeClothes.kinds,
  ...lifeFables.kinds,
  ...lifeFarm.kinds,
  ...lifeFood.kinds,
  ...lifeGarden.kinds,
  ...lifeGossip.kinds,
  ...lifeHealth.kinds,
  ...lifeHome.kinds,
  ...lifeLessons.kinds,
  ...lifeLetters.kinds,
  ...lifeMaking.kinds,
  ...lifeMusic.kinds,
  ...lifeNews.kinds,
  ...lifeOld.kinds,
  ...lifeOutdoors.kinds,
  ...lifeParty.kinds,
  ...lifePets.kinds,
  ...lifePhone.kinds,
  ...lifePlay.kinds,
  ...lifeSchool.kinds,
  ...lifeSeasons.kinds,
  ...lifeShelter.kinds,
  ...lifeShops.kinds,
  ...lifeSport.kinds,
  ...lifeTales.kinds,
  ...lifeThings.kinds,
  ...lifeTown.kinds,
  ...lifeTravel.kinds,
  ...lifeWild.kinds,
  ...lifeWork.kinds,
  ...looksColour.kinds,
  ...looksKind.kinds,
  ...namesCalled.kinds,
  ...namesSame.kinds,
  ...nowNext.kinds,
  ...nowPeople.kinds,
  ...nowRooms.kinds,
  ...nowThings.kinds,
  ...nowisFolk.kinds,
  ...nowisRooms.kinds,
  ...nowisThings.kinds,
  ...numHome.kinds,
  ...numNature.kinds,
  ...numSchool.kinds,
  ...numTown.kinds,
  ...numberNouns.kinds,
  ...numberVerbs.kinds,
  ...ownGifts.kinds,
  ...ownHome.kinds,
  ...ownNames.kinds,
  ...ownSchool.kinds,
  ...ownTown.kinds,
  ...owners.kinds,
  ...pairDid.kinds,
  ...pairGive.kinds,
  ...pairNames.kinds,
  ...pairThings.kinds,
  ...partsHave.kinds,
  ...partsMade.kinds,
  ...partsNeed.kinds,
  ...partsOf.kinds,
  ...partsWhich.kinds,
  ...petsDay.kinds,
  ...petsKnow.kinds,
  ...placeShort.kinds,
  ...placesGo.kinds,
  ...placesMoved.kinds,
  ...placesPut.kinds,
  ...placesScenes.kinds,
  ...prnHome.kinds,
  ...prnOut.kinds,
  ...prnTales.kinds,
  ...proBeasts.kinds,
  ...proFamily.kinds,
  ...proSpeech.kinds,
  ...proTales.kinds,
  ...proTown.kinds,
  ...pronounShort.kinds,
  ...pronounsThings.kinds,
  ...pronounsWho.kinds,
  ...putShort.kinds,
  ...recall.kinds,
  ...recallGiven.kinds,
  ...recallList.kinds,
  ...recallSaid.kinds,
  ...relationShort.kinds,
  ...saidShort.kinds,
  ...scripts.kinds,
  ...scriptsDay.kinds,
  ...scriptsHome.kinds,
  ...scriptsLetters.kinds,
  ...selfOther.kinds,
  ...soundFarm.kinds,
  ...soundHome.kinds,
  ...soundPlay.kinds,
  ...soundThings.kinds,
  ...soundWild.kinds,
  ...sounds.kinds,
  ...stateFood.kinds,
  ...stateHome.kinds,
  ...stateOut.kinds,
  ...statePeople.kinds,
  ...stateTasks.kinds,
  ...states.kinds,
  ...statesPeople.kinds,
  ...statesSigns.kinds,
  ...statesThings.kinds,
  ...tenseShape.kinds,
  ...thingKnow.kinds,
  ...tradeKnow.kinds,
  ...trades.kinds,
  ...twoDeals.kinds,
  ...twoHome.kinds,
  ...twoOutdoors.kinds,
  ...twoPeople.kinds,
  ...twoRanks.kinds,
  ...twoSchool.kinds,
  ...twoTalk.kinds,
  ...twoThings.kinds,
  ...twoTown.kinds,
  ...where.kinds,
  ...wherePeople.kinds,
  ...which.kinds,
  ...whichLikes.kinds,
  ...whichNumber.kinds,
  ...whichPeople.kinds,
  ...whoHome.kinds,
  ...whoPlay.kinds,
  ...whoTrips.kinds,
  ...whoWork.kinds,
  ...whoseShort.kinds,
  ...workPlaces.kinds,
  ...workTools.kinds,
  ...workWho.kinds,
  ...worldKnow.kinds,
];
