// Tellings of what became of things: broken or mended, lost or found, tidy or not, burnt or raw.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: broken, mended, lost and found', [
    {
      open: [
        'About your bicycle: I can explain. {Who} {did}, while I was only standing there with the pump in my hand.',
        'You lent me your bicycle, and I have been meaning to write to you about it. The fact is that {who} {did}. I am so glad that I can tell you.',
      ],
      ask: [
        'So when you come for it on Friday, it will be __.',
        'Now you know why it is __.',
        "I didn't want you to hear from someone else that it is __.",
      ],
      lists: {
        who: 'my_cousin our_neighbour my_uncle the_girl_from_number_six a_man_in_overalls my_big_brother',
      },
      rows: `did due rivals
        drove over it with the milk van | broken | new green
        bent both wheels and snapped the chain | broken | clean new
        painted it from top to bottom the colour of grass | green | red broken
        gave it a coat of paint the colour of tomatoes | red | green broken
        scrubbed it with soap until you could see your face in it | clean | dirty broken
        rode it through the swamp and back again without wiping it | dirty | clean new
        took it without asking and has not been seen since | gone | clean broken
        sold it to a stranger who rode off on it | gone | dirty broken
        bought another one just like it, straight from the shop | new | old broken`,
    },
    {
      open: [
        'My glasses disappeared on Monday. On {day} {what}, and since then I have stopped talking about them.',
        'Do you remember the fuss about my glasses? I turned out every drawer. Well, on {day} {what}.',
      ],
      middle: ['My husband says that I would lose my head if it were not screwed on.'],
      ask: [
        'So if anyone asks you, tell them that the glasses are __.',
        'It is a strange feeling to know that they are __ after all.',
        'I wrote in my diary: glasses __, must buy lemons.',
      ],
      lists: { day: 'Tuesday Wednesday Thursday Friday Saturday' },
      rows: `what due rivals
        the cleaner came upon them under the cushion | found | lost broken
        they turned up in the fridge, between the eggs | found | lost broken
        a boy brought them back, and they had not a scratch | found | lost broken
        I had to give up the search for good | lost | found broken
        the police told me that there was no more hope of seeing them again | lost | found mended
        I stepped on them in the dark with a loud crunch | broken | lost found
        the car rolled over them, and they are in a hundred pieces | broken | lost found`,
    },
    {
      open: [
        'The clock in the hall has stood at ten past four since I was born. But yesterday {what}, and nobody in the family can get used to it.',
        'I must tell you the latest. You know our old grandfather clock? Yesterday {what}. My mother keeps going out to look.',
      ],
      ask: [
        'For the first time in my life that clock is __.',
        'It is quite something to come home and find it __.',
      ],
      rows: `what due rivals
        a man came, oiled the wheels and set the pendulum swinging | running | gone broken
        Dad wound it up with the key from the attic, and off it went | running | gone pink
        my sister gave it a kick, and ever since it has not stopped ticking | running | gone empty
        two men carried it down to a van and drove it away | gone | running pink
        burglars got in and took it along with the silver | gone | running pink
        my little brother got at it with a pot of paint the colour of a flamingo | pink | running gone
        my aunt painted it to match the roses on the wallpaper | pink | running gone`,
    },
    {
      open: [
        '{Pet} {what}. I am writing this on the kitchen floor because I do not want to leave him alone, not today.',
        "What a week it has been with {pet}, our old dog! On Sunday, while we were at church, he {what}, and I don't mind saying that I cried.",
      ],
      ask: [
        'Children, you can stop asking now: {pet} is __.',
        'The vet came, listened for a while and told us that {pet} was __.',
        'At supper I had to tell the whole family that {pet} was __.',
      ],
      rows: `what due rivals
        swallowed a poisoned bait and has been trembling ever since | ill | well dead
        ate something bad and could not keep even water down | ill | well dead
        got over the fever and ate a whole bowl of mince | well | ill dead
        jumped up after three weeks of sickness as if nothing had been the matter | well | ill dead
        went to sleep in the basket for the last time | dead | well ill
        was run over by the coal lorry and did not breathe any more | dead | well ill`,
    },
    {
      open: [
        'The lift in our building has a mind of its own. This morning {what}, and {p} from the fifth floor had to carry the pram.',
        'Notice to all tenants: as {p} from the fifth floor reports, {what} this morning. We beg your pardon for the trouble.',
      ],
      ask: [
        'Please do not be angry that the lift is __ for the moment.',
        'You can see for yourself that our lift is __.',
      ],
      rows: `what due rivals
        the rope of the lift snapped | broken | full new
        the motor of the lift gave out with a bang | broken | full wet
        the lift stopped between two floors and has not budged since | stuck | wet new
        the lift got wedged on the third floor and will go neither up nor down | stuck | full wet
        someone left nine crates of cabbages in the lift, so that not even a cat fits in | full | stuck broken
        the removal men packed a whole living room into the lift | full | stuck wet
        a pipe burst over the lift and poured down on it | wet | stuck full
        a fishbowl of ten gallons was spilled in the lift | wet | stuck full`,
    },
    {
      open: [
        'It was the first time that I had been allowed to bake alone. The cake went into the oven at three, and {what}. Then the bell rang and the guests came in.',
        'Ladies and gentlemen, I give you my birthday cake. I should mention that {what}, but it is the thought that counts.',
      ],
      middle: ['There were candles on it, and a little marzipan mouse.'],
      ask: [
        'I cut it, and everyone could see that it was __.',
        '"How interesting," said my grandmother, chewing. "I did not know that cake could be so __."',
        'My friends ate it up all the same, although it was __.',
      ],
      rows: `what due rivals
        I forgot all about it until smoke came under the door | burnt | raw salty
        it stayed in for four hours at full heat | burnt | raw sweet
        I took it out after five minutes | raw | burnt salty
        the oven, as it turned out, had never been switched on | raw | burnt salty
        I had mixed up the two white jars, and there was no sugar in it at all, only the other stuff from the jar marked S | salty | burnt raw
        my brother had put a pound of salt into the dough | salty | raw sweet
        I had left it out on the step, where it rained right into it | wet | burnt raw
        the watering can fell over on it just as it was cooling | wet | burnt raw
        it came out like a brick that one could have built a house with | hard | raw wet
        it had gone like stone by the time I got it out of the tin | hard | raw wet`,
    },
    {
      open: [
        'When we moved in, all the walls of the nursery were grey. Then {p} came with brushes and tins, and for two days nobody was let in. What {pHe} used was {c} and nothing but {c}.',
        'The colour for the nursery was a matter that took us all winter. I wanted {d}, my wife {e}. In the end the baby decided, by pointing at the sample that was {c}, so we bought ten tins of it and painted every wall.',
      ],
      ask: [
        'That is how our nursery came to be __.',
        'When friends drop in, they ask, "Why on earth are all the walls __?"',
        'Now that I am used to it, I rather like a room that is __.',
      ],
      lists: {
        c: 'yellow green blue pink red orange white purple brown violet',
        d: 'yellow green blue pink red orange white purple brown violet',
        e: 'yellow green blue pink red orange white purple brown violet',
      },
      due: 'c',
      rivals: 'd e grey',
    },
    {
      open: [
        'The snowman in front of the library was two metres high on Friday night. On Saturday {what}. I live across the street, so I have seen everything.',
        'We made him a hat out of a saucepan, and he had real buttons. But on Saturday {what}, and my sister ran out in her socks.',
      ],
      ask: [
        'Now there is only one thing to say about our snowman: he is __.',
        'We had not thought that we would see him __ so soon.',
      ],
      rows: `what due rivals
        the thaw set in, and by noon there was a puddle with a saucepan in it | melted | bigger headless
        the sun shone as in May, and he dripped and dripped until nothing was left | melted | bigger frozen
        some louts knocked off what he had on his shoulders | headless | melted bigger
        a football hit him, and what had been on his neck went rolling down the street | headless | melted bigger
        fresh snow fell, and the fathers came and built him up by another metre | bigger | melted headless
        the fire brigade put another two balls under him | bigger | melted headless`,
    },
    {
      open: [
        '{P} lent me a book about pirates and told me to be careful with it. I was careful. But then {what}, and tomorrow I have to give it back.',
        "I've got a confession to make about your pirate book, {p}. You see, {what}. I have saved up for another.",
      ],
      ask: [
        'The thing is that the book is __.',
        "I hope that you won't be cross when you see how __ it is.",
        'Have you ever had a book back that was so __?',
      ],
      rows: `what due rivals
        it slid into the bath with me | wet | torn sticky
        I left it out on the lawn when the sprinkler was going | wet | torn sticky
        the puppy pulled at one end and the baby at the other | torn | wet sticky
        my little sister made paper hats out of the pages | torn | wet sticky
        I read it over breakfast, and the honey tipped over | sticky | wet torn
        somebody used it as a plate for a syrup pancake | sticky | wet torn
        the cat was sick on it, and then it fell behind the coal bin | dirty | torn clean
        I read it in the chimney corner with black hands | dirty | torn wet`,
    },
    {
      open: [
        'My room {what}. My mother has asked me to describe it for the family chronicle, and I said that I would be honest.',
        '"Let us have a look at your room," said the aunt from Canada. I followed her up the stairs with a queer feeling in my stomach, for my room {what}.',
      ],
      ask: [
        'She stood in the doorway and said, "Well! It really is __."',
        'There is no other word for my room than __.',
      ],
      rows: `what due rivals
        had books, socks and apple cores all over the floor | untidy | tidy empty
        looked as if a herd of goats had been living in it | untidy | tidy bare
        had everything in its place, down to the last pencil | tidy | untidy empty
        had been put in order that very morning, with the pillows in a row | tidy | untidy empty
        had been cleared out, even the bed and the curtains were gone | empty | tidy untidy
        had no furniture left in it since the painters came | empty | tidy untidy`,
    },
    {
      open: [
        'You have to know that the bridge over the brook {what}. Anyone with a cart must go round by the mill.',
        'The doctor rode out at midnight, for there was a child coming at the farm. At the brook he drew rein. The bridge, he saw by the light of the moon, {what}.',
      ],
      ask: [
        'Without a doubt the bridge was __.',
        'He turned back and told the miller that the bridge was __.',
      ],
      rows: `what due rivals
        had been carried off by the flood, down to the last plank | gone | blocked finished
        had been washed away, and only the water was there | gone | blocked finished
        had a fallen oak lying right across it | blocked | gone finished
        was stopped up from rail to rail with a wagon of hay that had tipped over | blocked | gone finished
        had got its last plank and its rail that evening, after a year of building | finished | gone blocked
        had been made ready at last, and there was even a garland on it | finished | gone blocked`,
    },
    {
      open: [
        'Every year we put a pumpkin on the wall. This time {p} was to carry it, and {pHe} {what}. That was a week before Halloween.',
        "We won't be able to use the pumpkin as it is. I asked {p} for it only this morning, and was told the whole story: {pHe} {what}.",
      ],
      ask: [
        'So our pumpkin is __, and the neighbours are having a good laugh.',
        'Nobody in the street has a pumpkin that is __, except us.',
      ],
      rows: `what due rivals
        dropped it down the cellar steps, where it burst | smashed | rotten hollow
        let it roll under the wheels of the bus | smashed | rotten blue
        kept it in the boiler room for a month, and it has gone soft and furry and stinks | rotten | smashed hollow
        forgot it in a plastic bag until the flies came | rotten | smashed blue
        scooped out all the inside for soup | hollow | rotten smashed
        took out the flesh and the seeds with a spoon, to the last bit | hollow | rotten smashed
        painted it like the summer sky | blue | rotten smashed
        dipped it in a tub of ink | blue | rotten smashed`,
    },
    {
      open: [
        'Two doors lead into the barn. The big one {big}, the little one {small}. Remember that when the cows come down from the hill.',
        '"Listen carefully," said the farmer to the new boy. "Of the barn doors, the big one {big}, and the little one {small}. And now run."',
      ],
      ask: [
        'The boy ran up to the {which} door and found it __.',
        'If nobody has been there since, the {which} door must still be __.',
      ],
      rows: `big small which due rivals
        stands wide, with a stone against it | has the bar across it | big | open | locked shut
        stands wide, with a stone against it | has the bar across it | little | shut | open broken
        is bolted top and bottom | has been propped up with a broom to let the air in | big | shut | open broken
        is bolted top and bottom | has been propped up with a broom to let the air in | little | open | shut broken
        has been kicked to splinters by the bull | is nailed up | big | broken | open shut
        has been kicked to splinters by the bull | is nailed up | little | shut | open broken
        is tied back for the hay wagon | came off its hinges and fell apart | big | open | shut broken
        is tied back for the hay wagon | came off its hinges and fell apart | little | broken | shut open`,
    },
    {
      open: [
        'It is my job to fill the salt, the sugar and the pepper in the café before we open. Today I had time for only two of them: the {a} and the {b}. Then the first guests came, and I left the {c} as it was, with nothing in it.',
        'I had refilled the {a} when the phone rang, and the {b} when the milkman came. As for the {c}, there was no time left, and there was not a grain of it in the whole house.',
      ],
      ask: [
        'The guest at the window called out that there was no __ on his table.',
        'Sooner or later somebody was bound to complain that we had run out of __.',
        'I ran over to the shop to buy __, for it was the only thing missing.',
      ],
      rows: `a b c rivals
        salt | sugar | pepper | salt sugar
        salt | pepper | sugar | salt pepper
        sugar | pepper | salt | sugar pepper
        pepper | salt | sugar | pepper salt
        sugar | salt | pepper | sugar salt
        pepper | sugar | salt | pepper sugar`,
      due: 'c',
    },
  ]),
];
