// Tellings of outings, picnics, camps, guests and hobbies: what to pack, what was forgotten, what one comes home with.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const OUTINGS = toldKind('told: sense, outings and guests', [
  {
    open: [
      'On Sunday we are going {x}. {p} has been awake since four, my husband is looking for the map, and Grandma will come only if she can sit in the front.',
      '"Hurry up," called Father, "we want to go {x} while the sun is shining!" Nobody hurried. Somebody was still looking for a shoe.',
    ],
    ask: [
      'It would be a pity to leave the __ at home.',
      'In the boot of the car, under the rug, lay the __.',
      '"Have we got the __?" I asked as we turned the corner.',
      'My brother carried the __ on his shoulder.',
      'You cannot do it without a __.',
      'After ten miles we found that we had forgotten the __.',
    ],
    rows: `x due rivals
      fishing | rod | tent basket kite / camping | tent | rod sledge kite / mushroom picking | basket | rod tent kite / to make use of the strong wind on the hill | kite | rod tent basket
      angling for pike | rod | tent basket sledge / to gather blackberries | basket | tent rod sledge / to sleep a night in the woods | tent | rod basket sledge
      to take pictures of the herons | camera | rod tent basket / where the apples are ready to be picked | basket | rod tent camera`,
  },
  {
    open: [
      'The visitors were to stay with us for a week. On the telephone the lady had said to my mother: "One more thing, if it is not too much trouble. My husband {x}." The line was bad, and there was a brass band in the background.',
      'My father has invited a man from the office. "He {x}," he told us on the stairs, "so do think of it." We all looked at my mother, who had just taken off her apron.',
    ],
    ask: [
      'That means that there must be no __.',
      'And what was on the table? A huge dish of __.',
      '"Then we shall have to do without __," she said.',
      'We hid all the __ in the pantry.',
      'I had just bought a whole bag of __, too.',
      'He went pale at the sight of the __.',
    ],
    rows: `x due rivals
      will not eat anything that once had four legs and a tail | meat | sugar milk nuts / has awful teeth and may not have sweet things | sugar | meat fish milk
      gets ill from all that comes out of a cow or a goat | milk | fish sugar meat / cannot bear anything with scales and fins | fish | milk sugar meat
      is a strict vegetarian | meat | milk sugar nuts / swells up if he eats what squirrels like | nuts | milk fish meat
      nearly died of a little bone in a trout | fish | milk sugar nuts / has been told by his dentist to give up all sweet stuff | sugar | meat milk fish`,
  },
  {
    open: [
      'We were all day {x}. You should have seen us when we got home! The twins fell asleep on the stairs, and I had to carry them up like two sacks.',
      'What did we do on my birthday? We were {x}, the whole class, and there was a cake in the shape of a nine.',
    ],
    ask: [
      'We came back with our shoes full of __.',
      'In the car, on the seats and in the sandwiches, there was __.',
      '"Where does all this __ come from?" cried Mother.',
      'For a week we kept finding __ in our hair.',
      'I swept a whole bucket of __ out of the hall.',
      'It took two baths to get rid of the __.',
    ],
    rows: `x due rivals
      building castles on the beach | sand | snow hay paint / in the white hills with the sledge | snow | sand hay paint / jumping about in the barn, where the cows get their dinner | hay | sand snow paint
      splashing red and yellow on a big white wall | paint | sand snow hay / helping the miller with his sacks | flour | snow sand hay
      playing football on the wet field after the storm | mud | snow hay flour / digging holes by the sea | sand | hay snow flour`,
  },
  {
    open: [
      'In the museum shop my daughter was allowed to choose one thing. She collects {x}, you must know. It began with one from her godfather, and it will end with us having to buy a bigger house.',
      'My neighbour collects {x}, and he has won a prize for it. There was a man from the paper, who took a photo of him with his thumbs up.',
    ],
    ask: [
      'If he or she walks about, it is always with an eye open for a new __.',
      'I gave away an old __ of mine, which made somebody very happy.',
      'No __ is ever thrown away in that house.',
      'You could not give a better present than a __.',
      'One __ more or less does not matter, you think? How wrong you are!',
      'The rarest __ of all lies in a box with a lock.',
    ],
    rows: `x due rivals
      what you stick on letters | stamp | coin shell beetle / old money | coin | stamp shell beetle / what the sea throws up on the beach, with the snail gone | shell | coin stamp hat
      insects with six legs | beetle | coin stamp shell / things to wear on one's head | hat | coin stamp beetle / what ticks and has two hands | clock | coin stamp beetle
      what falls from birds when they moult | feather | coin stamp shell / old copper pennies | coin | shell stamp feather`,
  },
  {
    open: [
      'At the end of the fair the man in the booth gave out the prizes. {p} had won {x}. It was getting dark, the wheel had stopped, and there was a smell of burnt sugar over the meadow.',
      '{p} came home with {x}! We had thought that {pHe} would win a comb or a plastic rose, as I do every year.',
    ],
    ask: [
      'That night, and every night after that, {pHe} could hear it __.',
      'It can __ in the middle of the night.',
      'You only have to come near it, and it will __.',
      '"Does it __?" asked my sister, and it did.',
      'All the neighbours have heard it __.',
      'It would __ for hours, until it was put into the cellar.',
    ],
    rows: `x due rivals
      a clock | tick | bark quack ring / a duckling | quack | tick bark crow / a puppy | bark | tick crow quack / a cockerel | crow | bark tick quack / a dog | bark | quack tick crow
      an old telephone | ring | quack bark crow / a watch | tick | bark quack crow / a snow-white duck | quack | bark tick crow / a brass bell | ring | quack tick bark`,
  },
  {
    open: [
      'My aunt has a house by the lake, and she lets rooms. In the room on the left there is {x} this week. She has had all sorts: an Arctic explorer, two nuns, and a gentleman who ironed his newspaper.',
      '"We have {x} staying with us," I wrote to my brother. "I hope that the walls will stand it."',
    ],
    ask: [
      'From early in the morning one hears nothing but __.',
      'When you open the door, you walk right into the __.',
      'The talk at breakfast is of __.',
      '"I cannot live without __," she was told at the door.',
      'There is no day off from __, it seems.',
      'My aunt has begun to take an interest in __.',
    ],
    rows: `x due rivals
      a violinist | music | football painting cooking / a man who does landscapes in oil | painting | music football cooking / a ballerina | dancing | football painting cooking
      a chess master | chess | dancing music football / a pianist | music | painting dancing football / a lady who fills one canvas after the other | painting | music chess football`,
  },
  {
    open: [
      'It was a lovely picnic, except for one thing: {x}. There was a brook, the ladies had brought a gramophone, and the vicar went to sleep with a daisy in his mouth.',
      '"How was the picnic?" Mother asked. We told her about the brook, the bull and the vicar. "Only, {x}," said {p}.',
    ],
    ask: [
      'Nobody had thought of the __.',
      'Next time somebody must bring a __.',
      'For want of a __ we had to use a pocket knife, our teeth or a hat.',
      'Uncle offered a pound to anyone who had a __.',
      'At the farm they were kind enough to lend us a __.',
      'A __! A kingdom for one!',
    ],
    rows: `x due rivals
      we had to eat the soup with our fingers | spoon | fork cup blanket / the grass was wet and we had nothing to sit on | blanket | fork spoon cup
      there was lemonade, but nothing to drink it out of | cup | fork spoon blanket / we could not cut the ham | knife | cup blanket fork / the trifle had to be licked from the bowl | spoon | fork blanket knife
      we could not light the fire under the kettle | match | spoon blanket cup / the wind was cold and Grandma had nothing around her knees | blanket | spoon fork cup`,
  },
  {
    open: [
      '{p} has joined a club. It meets on Thursdays in the back room of the inn, and it is for people who {x}. There are eleven members and a cat, and the treasurer is ninety.',
      'In our town you find a club for everything. My brother-in-law goes to the one for those who {x}. They have a flag, a song and a quarrel with the club next door.',
    ],
    ask: [
      'At each meeting every member has to bring a __.',
      'Over the door they have painted a __.',
      'The one with the finest __ becomes chairman.',
      'Last year they gave each other a __ for Christmas.',
      'You cannot join if you do not own a __.',
      'A stranger asked, "What is a __ good for?" and was thrown out.',
    ],
    rows: `x due rivals
      like to fly things on a string on windy hills | kite | bicycle violin rabbit / make music with bow and strings | violin | kite bicycle rabbit / go for long rides on two wheels | bicycle | kite violin rabbit
      breed animals with long ears and soft tails | rabbit | violin kite bicycle / look at the moon and the planets at night | telescope | violin kite rabbit
      take photographs of church towers | camera | violin kite rabbit / sail up and down the lake | boat | violin camera kite
      pedal over mountains at the weekend | bicycle | kite boat violin`,
  },
  {
    open: [
      "There was a loud noise in the middle of the night, and my father went down in his socks to see what it was. The {x} had fallen over. Nobody was hurt, but nobody slept any more, and so we had cocoa at three o'clock.",
      'The cat, chasing a moth, has knocked over the {x}. She is sitting on top of the wardrobe now and thinks that we cannot see her tail.',
    ],
    ask: [
      'All over the floor there was __.',
      'We spent an hour cleaning up the __.',
      '"Mind the __!" called Father.',
      'How much __ there was in it!',
      'My slippers were full of __.',
      'The dog came, sniffed at the __ and sneezed.',
    ],
    rows: `x due rivals
      beer barrel | beer | sugar coal ink / coal bucket | coal | milk sugar ink / milk can | milk | coal sugar paint / bag for the hens to peck from | corn | milk ink paint
      paint pot | paint | coal milk sugar / oil can | oil | coal corn sugar / jar for sweetening the tea | sugar | coal ink corn / bottle for filling pens | ink | sugar coal milk`,
  },
  {
    open: [
      'What I liked best about my great-uncle Albert was that he could {x}. He had a glass eye and no patience, and my mother did not want us to visit him; so we went on Thursdays, when she was at choir.',
      'There was an old sailor on our quay who used to {x} for us. We gave him tobacco, and he called us his crew.',
    ],
    ask: [
      'We often said, "Please, let us have one more __!"',
      'Each __ was better than the one before.',
      'He never gave us the same __ twice.',
      'I can remember every single __ of his.',
      "My sister's favourite was the __ with the mermaid.",
      'When he died, they found no money, only a __ with our names on it.',
    ],
    rows: `x due rivals
      tell us what had happened to him at sea | story | song drawing knot / sing in a deep voice | song | story drawing knot / sketch ships with a bit of charcoal | drawing | story song knot
      hum and chant of far-off harbours | song | drawing story knot / spin a yarn | story | song drawing knot / make portraits with three strokes of a pencil | drawing | song story knot`,
  },
  {
    open: [
      'It was a big wedding, and there were a hundred and twenty guests. My job was to stand at the door and look after the {x}. I got a sandwich for it and was allowed to keep the tips. A drunken uncle told me about his stomach.',
      '"You, boy, see to the {x}!" said the head waiter. I had not been told about that, but I did as he said, as one does when one is twelve.',
    ],
    ask: [
      'So I stood there, with both arms full of __.',
      "By eight o'clock there were more __ than I could count.",
      'A lady in furs gave me a look, for she was afraid for her __.',
      'Somebody went home with the wrong __, I am afraid.',
      '"Where are our __?" asked an old couple at midnight.',
      'Never before had I seen such beautiful __.',
    ],
    rows: `x due rivals
      cloakroom, with all its hooks | coats | flowers umbrellas hats / bunches of roses that people brought | flowers | coats hats umbrellas
      shelf for what one takes off one's head | hats | coats flowers umbrellas / corner where the wet things drip, as it was pouring | umbrellas | hats flowers letters
      things that come in envelopes, from all those who could not be there | letters | hats umbrellas flowers`,
  },
  {
    open: [
      'The whole way home the children were arguing. It was about {x}. I turned on the radio, I told them to look at the cows, and in the end I began to sing, which made it worse.',
      '"It is not fair!" I heard from the nursery. They were quarrelling over {x} again. I know all about it; I had two brothers.',
    ],
    ask: [
      '"I want to __!" cried the small one.',
      'Each of them wanted to __ first.',
      'In the end we tossed a coin, and {p} was allowed to __.',
      'Why should only one of them be allowed to __?',
      'It is hard to wait while others __.',
      '"Let the little one __," I said.',
    ],
    rows: `x due rivals
      the last piece of cake | eat | ride swing read / the rocking horse | ride | eat read swing / the new comic with the spaceman | read | ride eat swing / the pony at the farm | ride | eat read paint
      the rope with a board on the apple tree | swing | eat read paint / the box with the twelve colours | paint | ride swing eat / the biggest sausage | eat | ride read swing
      the storybook from Aunt May | read | eat ride swing / the brush with the thick red on it | paint | read ride eat`,
  },
  {
    open: [
      'There is a small advertisement which I have kept for years. "For sale: {x}. Never used. Owner has changed his mind." I should love to know what happened there.',
      'In the attic of the old priest we found, among prayer books and mousetraps, {x}. Nobody in the village had had any idea.',
    ],
    ask: [
      'So he had been dreaming of going to the __!',
      'I suppose that he had wanted to see the __.',
      'What did he know of the __, poor man?',
      'It is not too late to go to the __, I think.',
      'He had cut out a picture of the __, too, and hung it over his bed.',
      'Then something came in between, and he never got to the __.',
    ],
    rows: `x due rivals
      a bucket, a spade and a pair of bathing trunks | beach | mountains desert moon / boots with spikes, a rope and an ice axe | mountains | beach desert moon
      a suit and a helmet for the rocket | moon | beach desert jungle / a saddle for a camel and a bag for water | desert | moon beach mountains
      a net against snakes and a long knife for cutting creepers | jungle | moon beach desert / skis, and a book about peaks | mountains | beach jungle moon
      a deckchair, a sunshade and a rubber duck | beach | moon mountains jungle`,
  },
  {
    open: [
      'Dear diary, tonight we are sleeping at {x}. I can write only a little because my torch is dying. There is a boy here who can wiggle his ears. I have eaten four eggs.',
      'The rain had soaked us to the skin, and so we were glad to find {x}, where they let us spend the night. An old woman hung our socks over the stove.',
    ],
    ask: [
      'We lay down to sleep among the __.',
      'All night long I could hear the __.',
      'In the morning I was woken up by a noise from the __.',
      'It is strange to lie so close to the __.',
      'The moon shone on the __.',
      'I said goodnight to the __ and shut my eyes.',
    ],
    rows: `x due rivals
      a shepherd's fold | sheep | cows horses barrels / the cowshed | cows | sheep horses barrels / the stable with the two greys | horses | sheep cows barrels
      a brewery cellar, with the beer working in the wood | barrels | sheep cows hens / the poultry house, near the nests | hens | cows horses barrels / a dairy farm's shed for milking | cows | sheep hens barrels
      the wool farmer's, right next to the flock | sheep | horses hens barrels`,
  },
]);

export const kinds: readonly Kind[] = [OUTINGS];
