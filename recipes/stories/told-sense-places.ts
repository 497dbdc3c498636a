// Tellings of places and works: what one sees, hears, buys, breathes or may not do at a farm, a mine, a court or a pool.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLACES = toldKind('told: sense, places and what is to be expected there', [
  {
    open: [
      'The children held a rope so that nobody got lost. "This is {x}," said the guide, a thin lady with a whistle. "You may touch nothing, and you may not run." {p} had already touched something and was looking the other way.',
      'On the ticket stood "{x}", and a number, and the word "adults". My uncle, who is easily bored, had a nap on the first bench.',
    ],
    ask: [
      'There is no end of __ in a place like that.',
      'We came to a room or a field full of __.',
      'What we had come to see was __.',
      'After an hour I had had enough of __.',
      'On the way out you can buy postcards with __ on them.',
      'They wanted us to count the __, and I got to ninety.',
    ],
    rows: `x due rivals
      Picture Gallery | paintings | cows bees trains / Dairy Farm | cows | paintings trains clocks / Railway Museum | trains | cows bees dolls
      Doll Museum | dolls | trains cows bees / Clock Museum | clocks | dolls cows paintings / Honey Farm | bees | clocks dolls trains
      Dinosaur Hall | bones | cows clocks dolls / Rose Garden | roses | trains bones clocks / Car Museum | cars | cows roses bones`,
  },
  {
    open: [
      'We heard of it only later. At the time we were all at {x}, where you cannot hear your own voice, let alone a telephone. There was an elderly couple in front of us who had brought a whole chicken.',
      'My daughter rang me up when I was at {x}. "I cannot talk now," I said, but she was already telling me about her new shoes.',
    ],
    ask: [
      'She could hear the __ in the background.',
      '"Is that the __?" she asked.',
      'I had to wait for the __ to stop.',
      'One could not understand a word because of the __.',
      'The __ was so loud that I went outside.',
      'People say that the __ had never been like that before.',
    ],
    rows: `x due rivals
      the concert hall, with eighty players | music | engine sea crowd / the football ground, where fifty thousand people shouted | crowd | sea organ engine
      the beach in a storm | sea | organ engine music / the back of an old motor boat | engine | organ crowd music
      mass in the cathedral, with all the pipes roaring | organ | engine crowd sea / the rocks when the tide comes in | sea | organ crowd engine
      the final of the cup | crowd | sea engine organ / the steamship's lowest deck | engine | crowd music organ`,
  },
  {
    open: [
      '"Please," said the lady in {x}, very softly, but you could see that she meant it. A boy with a cap had sat down beside her. Two pigeons watched him through the glass.',
      'There is a notice on the wall of {x}, in four languages. Most people do not read such things, and my brother reads them only when it is too late.',
    ],
    ask: [
      'You are not allowed to __ there.',
      'It is not the right place to __, as a child knows.',
      'Somebody had begun to __, and all the heads turned.',
      'If you __, they will ask you to leave.',
      'How can anyone __ in such a place?',
      'He did not know that one must not __.',
    ],
    rows: `x due rivals
      the reading room of the library | shout | swim pay sit / the petrol station | smoke | pay whisper read / the china shop | dance | pay whisper look
      the library, where others want to study | shout | whisper read sit / the gas works | smoke | read whisper look
      the hospital, outside the room of the very ill | shout | whisper sit look / the barn, with its dry straw | smoke | whisper sit look`,
  },
  {
    open: [
      'They have built something new at the end of our lane. For a year there were cranes and men with yellow hats, and my mother took them tea. It is a {x}, and the mayor came to open it with a pair of big scissors.',
      'My first job was in a {x}. I was sixteen, I had a bicycle and no idea of anything, and the foreman called me "Professor".',
    ],
    ask: [
      'Day and night they make __ there.',
      'Lorries full of __ come out of the gate.',
      'You cannot imagine how much __ is made in a year.',
      'The workers are given free __ at Christmas.',
      'When I see __ in a shop, I always have to think of it.',
      'It begins with raw stuff and it ends with __.',
    ],
    rows: `x due rivals
      dairy | butter | bread paper cloth / paper mill | paper | butter bread beer / brewery | beer | bread cloth paper / bakery | bread | beer paper cloth
      weaving mill | cloth | beer butter bread / flour mill | flour | paper glass beer / glass works | glass | bread flour cloth
      cheese dairy | cheese | paper cloth beer / steel works | steel | bread butter paper / soap works | soap | bread beer steel`,
  },
  {
    open: [
      'I know the old house well. I played there as a child, and I know that room: it was the {x}.',
      '"We shall meet in the {x} at nine," the letter said. There was no name under it, only a drop of red wax.',
    ],
    ask: [
      'When the lamp was lit, the first thing one saw was the big __.',
      'Something was hidden under the __, that much was certain.',
      'He knocked his knee on the __ in the dark.',
      'I still remember that old __ in there.',
      'Behind the __ there was a secret door.',
      'A black cat lay on or in the __ and did not move.',
    ],
    rows: `x due rivals
      kitchen | stove | bed bath hay / bedroom | bed | stove bath desk / bathroom | bath | stove bed desk / office | desk | bath bed hay
      study | desk | bath stove hay / music room | piano | bath stove bed / garage | car | bed bath piano / guest room for the night | bed | bath car stove`,
  },
  {
    open: [
      'A stranger stopped me outside the post office. "Excuse me," he said. "I {x}. Where do I have to go?" He had a funny accent and a parrot on his shoulder.',
      'I am not from here, officer, and I {x}. My wife is waiting in the car with the triplets.',
    ],
    ask: [
      'So I told him the way to the __.',
      '"You want the __, then," was the answer. "It is behind the church."',
      'There is a __ just around the corner, as luck would have it.',
      'At this hour the __ is closed, I am sorry to say.',
      'Anyone in such a case should ask for the __.',
      'The nearest __ is two miles away.',
    ],
    rows: `x due rivals
      must take the next train to York | station | harbour bank hotel / should like to change some money | bank | station museum hospital
      need a room for tonight | hotel | bank museum harbour / have cut off half a finger | hospital | bank station museum
      want to see the old paintings and the mummy | museum | bank hospital harbour / have to be on the ship to Norway by five | harbour | hotel bank hospital
      want to pay in a thousand pounds | bank | hotel harbour church`,
  },
  {
    open: [
      'Our village has no shop and no school any more, but it has {x}, and we are proud of that. On Sundays people come out from the town just to look at it, with their children and their sandwiches.',
      'What I missed most in the city was {x}. I used to pass by it on my way to school and put my hand on the fence.',
    ],
    ask: [
      'For me, home is where you can smell __.',
      'It smells of __, as such things do.',
      'With a good wind you smell the __ as far as the bridge.',
      'My old coat still smells a little of __.',
      'The smell of __ will always make me feel ten years old.',
      'I closed my eyes and there it was again, the smell of __.',
    ],
    rows: `x due rivals
      a smithy with an open fire | smoke | bread fish apples / a bakehouse from the old times | bread | fish smoke flowers / a harbour for the trawlers | fish | bread smoke apples
      an orchard where the fruit lies in heaps in the grass | apples | fish smoke bread / a lavender field | flowers | smoke fish bread
      a stable with four greys | horses | fish bread flowers / a kiln for charcoal | smoke | bread fish flowers
      a rose garden | flowers | smoke fish horses`,
  },
  {
    open: [
      'In the {x} it is forty steps from the door to the window. I know that because I had to wait there for three hours with my little brother, and we tried it out in every way, with big steps, small steps and backwards.',
      '"Sit down here in the {x}," they told us. We looked around. There was a plant in a pot, and a clock that did not go.',
    ],
    ask: [
      'At last somebody called out that the __ was ready for us.',
      'Then in came the __ in person.',
      'We were to be quiet and wait for the __.',
      '"The __ will see you now," a voice told us.',
      'My brother is afraid of the __, so I held his hand.',
      'Where was the __ all this time?',
    ],
    rows: `x due rivals
      waiting room with the posters of white teeth | dentist | judge vet king / courtroom | judge | dentist vet barber / animal clinic | vet | judge dentist king
      throne room | king | dentist vet barber / headmaster's hall at school | headmaster | dentist vet king / barber shop | barber | judge vet king
      room beside the courtroom | judge | vet barber king / place where they treat sick cats | vet | dentist judge king`,
  },
  {
    open: [
      'Every town has a spot where the young people meet in the evening. In ours it is the {x}. I first met my husband there; he was carrying a melon, and I thought that it was a baby.',
      'Let me describe to you the {x} of our little town, since it is the heart of it all. First of all, there is the noise. Then there are the dogs, and then there is Mrs Bell, who has been there since the war.',
    ],
    ask: [
      'You meet people there with __ in their hands.',
      'Who goes there usually comes away with __.',
      'It would be strange not to see any __ there.',
      'At the end of the day the ground is covered with __.',
      'The children steal __ there now and then.',
      'What are they all looking at? At __.',
    ],
    rows: `x due rivals
      flower market | flowers | fish books tickets / fish market | fish | flowers books letters / book fair | books | fish flowers ropes
      vegetable market | vegetables | books letters fish / fruit stall | fruit | books letters fish / old clothes market | clothes | fruit fish letters`,
  },
  {
    open: [
      'On the second day we got to the {x}. Our guide, who was a man of few words, took off his hat. We had no dry socks left, and the donkey was lame.',
      'From up here you have a view of the {x}. My father used to bring me when I was little, on his shoulders, with an apple in each pocket.',
    ],
    ask: [
      'As far as the eye could see there was nothing but __.',
      'It was all __, and no house, no road and no smoke.',
      'I had never before seen so much __.',
      'The sun went down, and the __ turned red.',
      'How do people live among so much __?',
      'In the end you long for something that is not __.',
    ],
    rows: `x due rivals
      desert | sand | water ice grass / ocean | water | sand grass ice / North Pole | ice | sand grass wheat / prairie | grass | sand ice water
      dunes | sand | ice grass water / great lake | water | sand wheat ice / glacier | ice | wheat sand grass / farmland, just before the harvest | wheat | ice sand water
      meadows | grass | sand ice water`,
  },
  {
    open: [
      '{p} sends greetings from the {x}. The card has been under way for six weeks. The stamp shows a bird with a silly hat.',
      'My friend {p} has gone to live in the {x}.',
      'All that winter {p} was in the {x}, and we had only one letter.',
    ],
    ask: [
      'I suppose that {pHe} can see __ every day.',
      '{PHe} writes that you meet __ there wherever you go.',
      'It must be nice to have __ for neighbours.',
      'On the back there was a drawing of __.',
      'One has to look out for __ when one goes for a walk.',
      'When will {pHe} have had enough of __?',
    ],
    rows: `x due rivals
      African plains | lions | penguins camels whales / Antarctic | penguins | lions camels monkeys / Sahara, with its sand | camels | penguins whales bears
      jungle, under the tall trees | monkeys | penguins camels whales / ice and snow of the far south | penguins | lions camels monkeys
      deserts of Arabia | camels | penguins lions bears / ice of the South Pole | penguins | lions monkeys camels / grasslands of Kenya | lions | penguins whales camels`,
  },
  {
    open: [
      'If you want to find my grandfather, go to the {x}. He has worked there for fifty years, man and boy, and he has never been late, except on the day when he was married.',
      'I took a wrong turning in the fog and came to the {x}. A dog barked at me, and a man in a leather cap asked what I wanted.',
    ],
    ask: [
      'There I saw the people at work with the __.',
      'The old man stood with one foot on a heap of __.',
      'All around was __ in great heaps.',
      '"Mind the __!" he called.',
      'They sell the __ from there in five countries.',
      'Did you ever see so much __ in one place?',
    ],
    rows: `x due rivals
      coal mine | coal | wood wool hay / sawmill | wood | coal wool salt / salt mine | salt | coal wood hay / sheep shearers' shed | wool | coal salt wood
      hay barn | hay | coal wool salt / timber yard | wood | salt coal wool / lead mine | lead | wool hay wood / pit where the black stuff for the stoves comes from | coal | wool hay wood`,
  },
  {
    open: [
      'The film that we saw was set in {x}. I must admit that I fell asleep after the first quarter of an hour, for I had been up with the baby. When I woke up, my popcorn was gone.',
      'It is a novel about life in {x}. My sister gave it to me, and she has not talked about anything else since Easter.',
    ],
    ask: [
      'There was a lot in it about the __.',
      'I liked the part with the __ best.',
      'The hero of it is one of the __.',
      'It is the story of the __ and of how they live.',
      'In the last scene all the __ sing.',
      'I had not known that __ have such a hard life.',
    ],
    rows: `x due rivals
      a prison | prisoners | nuns pupils sailors / a convent | nuns | prisoners sailors pupils / a boarding school | pupils | nuns sailors prisoners
      a big hospital | doctors | sailors nuns soldiers / an army camp | soldiers | nuns pupils doctors / the navy | sailors | nuns pupils farmers
      a circus tent | clowns | nuns pupils soldiers / a farming village | farmers | sailors nuns prisoners`,
  },
  {
    open: [
      'When I was a boy, I got lost. I was five, I had a paper windmill in my hand, and my parents were looking at a vase. It was in {x}, and a tall lady asked me my name.',
      'I lost one of my gloves in {x}, the left one, with the hole. Twenty years later I can still not pass by there without looking.',
    ],
    ask: [
      'I hid behind a __ and cried.',
      'What I remember of it is that there was a huge __ near me.',
      'I thought that the __ was looking at me.',
      'There was a crowd in front of the __.',
      'A man in a cap was busy with a __.',
      'My fingers had touched a __, and I ran away.',
    ],
    rows: `x due rivals
      the zoo | lion | train coffin throne / the station | train | lion throne coffin / the royal palace | throne | lion train plane / the airport | plane | lion throne coffin
      the Egyptian room with the mummies | coffin | train lion plane / the circus menagerie | lion | train coffin plane / the harbour | ship | lion throne coffin`,
  },
  {
    open: [
      'For a year we lived over a {x}. You get used to everything, my mother said. My bed stood on the side of the yard, and the wall was so thin that one could have put a pencil through it.',
      'The flat was cheap because there was a {x} on the ground floor. The agent had only told us about the nice balcony.',
    ],
    ask: [
      'At night we could not sleep for the __.',
      'Every visitor asked us about the __.',
      'We kept hearing the __, even with the windows shut.',
      'The worst thing about it was the __.',
      'Did we complain about the __? Once.',
      'In the new house we almost missed the __.',
    ],
    rows: `x due rivals
      dance hall | music | barking crying hammering / home for stray dogs | barking | music hammering crying / blacksmith's | hammering | music barking crying
      baby clinic | crying | barking music hammering / jazz club | music | barking crying hammering / dog school | barking | music crying hammering
      choir school | singing | barking hammering crying / nursery for newborns | crying | hammering music barking`,
  },
  {
    open: [
      'In the {x} there was a bench, and on the bench somebody had left a newspaper, a pair of spectacles and half an apple. I was early, as I am always early, and there was nobody there but a dog.',
      'Meet me in the {x}. I shall wear a green hat, so that you know me. If it should rain, there is a roof over the gate.',
    ],
    ask: [
      'I stopped for a while beside a __.',
      'A child was standing at the __ and did not move.',
      'Somebody had put a candle or a flag or a ribbon on a __.',
      'How old that __ must be, I thought.',
      'The sun fell on a __ in the corner.',
      'Wait for me by the biggest __.',
    ],
    rows: `x due rivals
      graveyard | grave | shelf bull boat / library | shelf | grave bull boat / harbour | boat | grave shelf bull / forest | tree | shelf boat grave
      boatyard | boat | grave bull shelf / cemetery | grave | boat bull shelf / book room | shelf | boat grave tree / wood | tree | grave boat shelf`,
  },
  {
    open: [
      'I am eleven and I want to write down what I saw in my holidays, as Miss Pike says that one forgets it otherwise. My aunt and I stayed in {x}. We had sausages on the first day, and I got a blister.',
      '"It was nothing much," said {p}, who had come back from {x} the night before. "One week is enough." There was a tear in the rucksack and a bite on the leg.',
    ],
    ask: [
      'At night all one heard was the __.',
      'I put my ear to the wall and listened to the __.',
      'The nicest thing was to fall asleep to the sound of the __.',
      'Outside, in the dark, was the __, and nothing else.',
      'There was a path that led down or up to the __.',
      'When the __ was in a rage, we stayed indoors.',
    ],
    rows: `x due rivals
      a lighthouse on the coast | sea | river wind fire / a mill with a great wheel in the stream | river | sea fire wind / a windmill on a bare hill | wind | sea river fire
      a hut on the beach | sea | river wind fire / a fisherman's cottage on the shore | sea | river wind fire / a boathouse beside the Thames | river | sea wind fire`,
  },
]);

export const kinds: readonly Kind[] = [PLACES];
