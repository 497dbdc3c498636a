// Tellings of thefts, secrets, hiding places and promises kept or broken, where one has to work out who it was.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS, ROOMS } from './telling-words.ts';

const MYSTERY = toldKind('told: deed, who it must have been', [
  {
    open: [
      'Only two people had a key to the safe, {p} and {q}. On the night of the theft {q} was in hospital with a broken leg, and a nurse sat by the bed until dawn. {r} knew of the safe, but had never had a key.',
      'The safe was opened with a key. {r} had none. {q} had one, but {q} lay in hospital that night, under the eyes of a nurse. {p} had the other.',
    ],
    ask: [
      'The diamonds must have been taken by __.',
      'The inspector closed his notebook and put the handcuffs on __.',
      'There is only one person it can have been, and that is __.',
      'In the garden, under the roses, they dug up the box that had been buried by __.',
      '"You had the key, you were at home, and nobody saw you," said the inspector to __.',
      'The thief, so much is clear, is __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'It was too dark to see a face, but I saw that the man on the ladder was left-handed. Of the men in our street, the {due} is the only one who is. The {d} is right-handed, like me.',
      'Somebody had written "I love you" high up on our wall, and whoever it was had written it with the left hand. The {d} writes with the right. The {due} writes with the left.',
    ],
    ask: [
      'I do not want to accuse anybody, but I think that I know who was up there: the __.',
      'So it is for love of my sister that such risks are taken by the __.',
      'My sister went red and asked me not to tell, and then she ran off to see the __.',
      'We laid a trap with flour on the third night, and the white footprints led to the house of the __.',
      'All the signs point to the __.',
      'The letters on the wall had been painted by the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'Somebody had been sleeping in the hay. {p} found a comb there, {q} found a crust of bread, and {r} found a photo of {q}.',
      'In the hay we found traces of a visitor: a comb, a crust, and, strangely enough, a photo of {q}. {r} picked it up. "Why should a stranger carry your picture about?" {r} and {p} both wanted to know.',
    ],
    ask: [
      'The visitor had come because of one of us, and that one was __.',
      'The one who went pale, and knew more than the others, was __.',
      'It must be somebody who loves or hates __.',
      'That night there was a whistle from the barn. It was meant for __.',
      'The stranger turned out to be the long-lost brother of __.',
      'On the back of the photo was a name in faded ink, the name of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The parrot repeats what he hears. This morning he said: "I put it in the {due}, darling. They will never look in the {due}." He said it three times, in the voice of the man we arrested.',
      'We had looked for the money for weeks. Then the parrot opened his beak. "It is in the {due}!" he said. "It is not in the {d}! It is in the {due}!"',
    ],
    ask: [
      'We had never thought of searching for the money in the __.',
      'The parrot was given a nut, and two men with spades were sent to the __.',
      'Nine thousand pounds, in an old boot, came to light in the __.',
      'The bird had told us to go and look in the __.',
      '"How did you know?" asked the thief. "Somebody sang," I said, "and so we went straight to the __."',
      'There was a loose board on the floor of the __.',
    ],
    lists: { due: ROOMS, d: ROOMS },
    rivals: 'd',
  },
  {
    open: [
      'One of the three lodgers had a secret. {p} never went out, {q} got letters from Brazil and burned them, and {r} was afraid of strangers, even of the one on the stamps.',
      'We had three lodgers in those years. {q} used to take the letters from Brazil up to the attic, and afterwards there was a smell of smoke. {p} and {r} never got any letters at all.',
    ],
    middle: ['One day a man with a suitcase rang the bell, and he was brown from the sun.'],
    ask: [
      'A man had come all the way from Brazil, and he wanted to see nobody but __.',
      'He had written a hundred letters, he said, and all of them to __.',
      'Two of the lodgers just stared. The third one said, "So you have found me." That was __.',
      'His letters had all gone up in flames, thanks to __.',
      '"Why did you never answer?" the man from Brazil asked __.',
      'The photo that he carried in his hat was a photo of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Before he died, the old captain gave half of a map to {p} and the other half to {q}. {p} sewed it into a coat. {q} ate it, to be quite safe, and learned it by heart before.',
      'There were two halves of the map. The one that {p} had is in the lining of a coat. The one that {q} had has been eaten, but not before it was learned by heart.',
    ],
    ask: [
      'We have one half on paper. The other half exists only in the head of __.',
      'If anything should happen to a certain person, half the treasure is lost. So take good care of __.',
      'Nothing could be got out of those pockets. One had to ask __.',
      '"It was dry, and it tasted of salt," said __ of the map.',
      'Draw it for us from memory, please, __!',
      'There was a pain in the belly afterwards for __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} promised on Sunday to tell nobody. By Monday noon {q} knew. And the only person that {p} talks to before noon is {q}, so there you are.',
      '"I have not told a soul," said {p}. But {q} knew all about it, and nobody else could have told {qHim}.',
    ],
    ask: [
      'The promise had been broken by __.',
      'I shall never again trust a word said by __.',
      'The one with the loose tongue was, without a doubt, __.',
      'Silence is gold, as they say, but not for __.',
      'I asked for it to be kept a secret, and it was not. That is the fault of __.',
      'I had told one person and one only, and that was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The statue in the park has been given a moustache. On Friday a bucket of black paint was sold at the hardware shop to a gentleman with a bow tie. The {due} has worn a bow tie since his wedding day. The {d} has not.',
      "Black paint on the general's lip! Who would do a thing like that? The shop had sold the paint to a man in a bow tie, and there is only one of those in town, the {due}. The {d} wears a scarf.",
    ],
    ask: [
      'The moustache had been painted by none other than the __.',
      'The mayor sent for the man with the bow tie, that is, for the __.',
      '"It suits him," was all the answer they got from the __.',
      'You would not have thought of it as the kind of joke that is played by the __.',
      'There were black spots on the shirt of the __.',
      'The general had to be washed, with soap and a long brush, by the __.',
    ],
    lists: {
      due: 'baker doctor teacher butcher tailor dentist barber',
      d: 'farmer postman pilot sailor painter builder gardener',
    },
    rivals: 'd',
  },
]);

const KEPT = toldKind('told: deed, who kept a promise', [
  {
    open: [
      'When the {due} was a child, he promised a wolf that he would come back. The {d} has promised many things to many people, but never anything to a wolf.',
      'The {due} once gave his word to a wolf. "When I am grown up, I will come back," he said. The {d} laughs about it to this day.',
    ],
    ask: [
      'Thirty years later, in a winter of deep snow, into the woods walked the __.',
      'A grey head came up out of the ferns. "You have kept me waiting," said the wolf to the __.',
      'The wolf did not bite. It laid its head on the knees of the __.',
      'A promise was made, a promise was kept, and nobody knows where he is now, the __.',
      'The tracks in the snow, of two feet and four paws, are those of the wolf and the __.',
      'At the edge of the woods they found the hat of the __.',
    ],
    lists: { due: JOBS.replace('policeman', '').replace('nurse', ''), d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'Two of them gave me their word. {p} said that {pHe} would water the lemon tree, and {q} said that {qHe} would feed the tortoise. When I came back, the lemon tree was dead, and the tortoise was fat.',
      '"Do not worry about your lemon tree," said {p}. "Do not worry about your tortoise," said {q}. After six weeks the tortoise was in fine health, but the lemon tree was brown.',
    ],
    ask: [
      'The one who had done what had been promised was __.',
      'I gave the bottle of wine, which I had meant for both, to __.',
      'You can rely on one of them. You can rely on __.',
      'The next time I go away, I will leave everything in the hands of __.',
      'The other one could not look me in the eye. The one who could was __.',
      'My tortoise still runs to the door, as far as it can run, at the sound of the voice of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My {due} gave up smoking in June and my {d} in July. My {d} began again in August.',
      'They both said that they would stop smoking. My {due} did. My {d} stopped three times.',
      'Of the two, only my {due} has kept away from tobacco. There is still a pipe in the pocket of my {d}.',
    ],
    ask: [
      'The one who does not smoke any more is my __.',
      'With clean lungs and a clear conscience, up the hill runs my __.',
      'They had made a bet about it, and it was won by my __.',
      'A strong will is what I admire in my __.',
      'No matches, no ash, no yellow fingers: that is now the way of my __.',
      'The doctor was pleased with only one of them, my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} and {q} swore that they would meet again on the bridge in ten years, at noon. {p} is in Australia, where there are no trains to anywhere, and has forgotten it. {q} has had it in red ink in every diary since.',
      'Ten years ago, on the bridge, they shook hands on it: same place, same day, at noon. {q} thought of it each morning. {p} went to Australia and never thought of it again.',
    ],
    ask: [
      'The clock struck twelve. Alone on the bridge, with a rose, stood __.',
      'It began to rain, but there was somebody who would not leave the bridge, and that was __.',
      'The ferryman saw a figure up there until it got dark. It was __.',
      'Only one had kept the promise, and that was __.',
      'At home they asked: "Well? Did anybody come?" "No," said __.',
      'It is sad to be the only one who remembers. I feel for __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Before the battle the soldiers gave each other letters to take home, in case. {p} carried the letter of {q}, {q} carried the letter of {r}, and {r} carried the letter of {p}. All three of them came back.',
      "They had swapped letters, just in case. {q}'s was in the pocket of {p}, {r}'s in the pocket of {q}, and {p}'s in the pocket of {r}. None of them was needed.",
    ],
    ask: [
      '"Here is your letter, {q}. I have not opened it." It was handed back by __.',
      'If {q} had fallen, the letter to {qHis} mother would have been delivered by __.',
      "The pocket in which {q}'s last words had been kept was that of __.",
      '{q} had trusted one friend more than all others, and this was __.',
      'What {q} had written home, had there been need of it, would have been in the hands of __.',
      '"You did not read it, did you?" {q} asked __.',
    ],
    due: 'p',
    rivals: 'r q',
  },
  {
    open: [
      'One of my children was to look after the other. I said to {m}: "Hold on to {q}, and do not let go, whatever happens." It was the day of the big fair.',
      '"You take {q} by the hand," I said to {m} at the gate of the fair, "and you do not let go. You are the big one."',
    ],
    middle: ['There were ten thousand people there, and a bear.'],
    ask: [
      "At six o'clock I found the little one on top of a drum, eating nuts with a clown. Somebody had let go, and that was __.",
      'The hand that should have held on tight was that of __.',
      '"I only let go for a second, Mummy," said __.',
      'With nobody on the other end of that arm, in tears, by the roundabout, stood my big boy, __.',
      'I had given the task to one of them, and he had forgotten it, my __.',
      'I was angry, but not with the little one. I was angry with __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'My {due} swore never to set foot in our house again, because of the soup. My {d} swore the same, because of the dog. Last week, with a suitcase and a smile, my {d} came back.',
      'Two people in the family no longer visit us. With my {d} it was about the dog, and with my {due} it was about the soup. The dog has died, so my {d} comes to tea again.',
    ],
    ask: [
      'The one who has still not forgiven us is my __.',
      'At Christmas there is one empty chair. It is kept for my __.',
      'A quarrel about soup can last for ever. It has for my __.',
      'Nobody may mention soup in the presence of my __.',
      'We wrote nine cards, but there has been no answer from my __.',
      'I would eat a bucket of that soup, if it brought back my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '"If you ever need me, light a fire on the hill," {p} had said to me. {q} had said: "If you ever need me, send me a card." I live far from any post office.',
      'Two friends had promised me help. {q} would come if I wrote, and {p} would come if I lit a fire on the hill. Then the flood came, and there was no post.',
    ],
    ask: [
      'I carried all the dry wood that I had up the hill and put a match to it. Towards morning I heard the boat of __.',
      'The flames had been seen by __.',
      'Over the water, with strong arms and a lantern, came __.',
      'The smoke rose straight up into the sky, as a sign for __.',
      'I sat beside the fire with the goat, and waited for __.',
      '"I have looked at this hill every night for years," said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was one parachute too few, so they drew matches. {p} drew a long one, {q} drew a short one, and {r} did not draw, being the pilot, but went down with the plane and walked away without a scratch.',
      'Two parachutes for three people! {r}, the pilot, stayed with the plane. Of the other two, {p} got one that worked. {q} got the one with the hole.',
    ],
    ask: [
      'The one who was to stay at the controls was __.',
      'With both hands on the stick and the trees coming closer, sat __.',
      'The plane came down in a field of beans, and out of it, without a scratch, climbed __.',
      'Somebody brought that burning plane down all alone. It was __.',
      'A medal for flying was pinned on the jacket of __.',
      'The others had jumped. In the cockpit there was nobody but __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
]);

export const kinds: readonly Kind[] = [MYSTERY, KEPT];
