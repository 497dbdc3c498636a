// Tellings with a good deal of talk behind the names, before somebody is met again, thanked, called or named.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';

const LATE = toldKind('told: names, after a good deal of talk', [
  {
    open: [
      'The new neighbours are called {p} and {q}. {p} is the one with the motorbike, and {q} is the one who grows tomatoes in the bath. They moved in at night, which my mother thought was odd. But they brought us a melon, and now she says that there is nothing wrong with moving at night.',
      'There are two new faces on our floor. I met {p} first, who has a motorbike and oil under the nails. Then I met {q}, who has no motorbike at all but thirty tomato plants, and keeps them in the bath. I asked where they wash, and they both laughed. They did not answer.',
    ],
    ask: [
      'Something roared down in the street and stopped at our door. I looked out and called, "Good evening, __!"',
      'There was a helmet on the stairs. It belonged to __.',
      'I missed the last bus, but I was taken home on the back of a motorbike, by __.',
      'I bought a red tomato from {q}, and then I got a ride from __.',
      'The police came about the noise of the motorbike and wanted to speak to __.',
      'I know little about engines, so when my car broke down I asked the one with the oily hands, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My first love was called {m}. I was eight and he was nine, and he gave me a frog in a jar. Then his family went to Australia, and there was an end of it. Later came {q}, and Paris, and all the rest, and I have no reason to complain.',
      'When I was eight I was in love with a boy called {m}. He had no front teeth and gave me a frog in a jar. They sailed to Australia, the whole family, and I stood on the quay with the jar. After that I had other friends, {q} for one, who played the organ.',
    ],
    middle: ['Sixty years went by, and I moved into a home with a view of the sea.'],
    ask: [
      'Last Sunday an old man sat down beside me on the bench and put a jar on my knees. In it sat a frog. "It cannot be!" I cried. "Is that you, __?"',
      'The postcard came from Australia, after sixty years. "Do you still have the frog? Your __."',
      'I never learned what became of the boy with the frog. I wonder where he is now, my little __.',
      'Nobody ever gave me a stranger present than __.',
      'The nurse asked, "What was the name of your very first love?" I smiled and said, "__."',
      'Whenever there are frogs in the pond at night, I think of __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'The teacher who taught me to read was called Miss {due}. She had a wooden leg, or so we thought, because of the noise that she made. The one who taught me sums was Mr {d}, and the less said about him the better. I have forgotten nearly all of it. But I can read, and I read every night.',
      'I owe it to a Miss {due} that I can read. I was nine, and everybody said that I was stupid. Mr {d}, with his sums, said it loudest. But she sat down beside me each day after school, with a book about a fox, until the letters began to talk.',
    ],
    ask: [
      'When I wrote my first book, I put on the first page: For my teacher, Miss __.',
      'Every time I open a book, I say a small thank you to Miss __.',
      'I saw her again at the market, old and bent. "You taught me to read," I said. "God bless you, Miss __."',
      'Two people told me that I could learn it: my mother and Miss __.',
      'When my own child could not read, I wished that there was still a Miss __.',
      'It was not Mr {d} who made a reader of me. It was Miss __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'Let me tell you who is who, before they all come in. {p} is the one who will talk about the war. {q} is the one who will want to sing. {r} eats nothing that has a face. The dog bites nobody, but he likes to sit on feet, so do not move.',
      'You are new in this family, so here is what you need to know for tonight. Do not let {p} begin about the war, or we will be here till midnight. If {q} wants to sing, clap after the first song and get up. And there is a separate pot for {r}, who eats no meat. The rest are quite harmless.',
    ],
    ask: [
      'There was meat in all the bowls but one. I took the bowl with the beans and passed it to __.',
      'The roast came in on a silver plate. All of us held out our plates, except __.',
      '"Is there any meat in the soup?" The one who asked this was __.',
      '"Here comes the goose!" called my aunt. "And the carrots are for you, __."',
      '{q} sang, {p} spoke of the war, and alone with a plate of cabbage sat __.',
      'The sausage on the floor was not touched, as it had fallen at the feet of __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'There was an old woman in our village who was said to be a witch. She was called {due}. She had a goat that ate out of her hand. My brother {m} said he had seen her fly. I only ever saw her hang up her washing, and it was as white as ours.',
      'When I was small, the people in our village were afraid of old {due}. They said that she could turn milk sour from three fields away. She lived alone with a goat. My brother {m} threw a stone at her door once, and got the measles a week later.',
    ],
    ask: [
      'I lost my way in the fog, and a bony hand took mine. "Do not be afraid, child," said a voice. "I am only old __."',
      'When the milk was sour, nobody blamed the heat. They all blamed __.',
      'The door of the little house opened, and there, with a broom in her hand, stood the witch, __.',
      'In the end she died, and it turned out that she had left all her money to the children of the village. From then on people spoke well of __.',
      'The children ran past her house as quickly as they could and shouted, "You cannot catch us, __!"',
      'The goat was crying at the gate. It wanted to be let in by __.',
    ],
    lists: { due: GIRLS },
    rivals: 'm',
  },
  {
    open: [
      '{p} and {q} started the bakery together. {p} put in the money and {q} put in the work, they used to say. For ten years they got on like bread and butter. Then there was a quarrel, about raisins of all things, and now {p} sits in Spain, and {q} stands in the shop alone, at four in the morning.',
      "You remember our bakery, don't you? It belonged to {p} and {q}. They fell out over the raisins in the buns, after ten good years. {p} took a suitcase and went to Spain. {q} stayed, and bakes as before, and the buns have even more raisins in them.",
    ],
    ask: [
      'A card came from Spain, with a picture of a bull. "The buns here are awful. Yours, __."',
      'The baker sat on a sack of flour at four in the morning and thought of the sun, and of __.',
      'One day a brown face looked in at the bakery window. The baker dropped the tray and cried, "You have come back, __!"',
      'The second apron still hangs behind the door. It was once worn by __.',
      'After five years the baker wrote a letter to Spain: "I will leave out the raisins. Come home, __."',
      'There are beaches in Spain, and on one of them, under a straw hat, lies __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We had three lodgers that winter. Mr {due} had the front room, and paid in silver. Mr {d} had the back room, and paid when he could. Mr {e} lived in the attic with a trunk, and paid with songs. My mother liked the songs best, and my father the silver.',
      'In my childhood there were always lodgers. I remember one winter very well. In the front room we had Mr {due}, who paid in silver coins. In the back room there was Mr {d}, and in the attic there was Mr {e}, a singer, whose trunk was as big as a cow. At table they spoke of the weather.',
    ],
    ask: [
      'One morning there was smoke coming out from under the door of the front room. My father knocked. "Are you in there, Mr __?"',
      'There was a pile of silver coins on the kitchen table. They were from Mr __.',
      'The front room had the best bed and the biggest window, and so we gave it to Mr __.',
      'A letter for the front room was brought up by the maid. "This is for you, Mr __," she said.',
      'In spring the front room was empty. We were all sad, my father most of all, to have lost Mr __.',
      'From the back came the cough of {d}, from above came the songs of {e}, and from the front room came the snoring of Mr __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      'My grandfather had a donkey called {pet} and a wife called {f}. He talked to both of them in the same voice. The donkey carried the wood down from the forest. It was a steep path, and in autumn it was all mud. He had bought a second donkey, {pet2}, from a neighbour, but that one only ate.',
      "There was no road to my grandparents' house. Whatever they needed was carried up by a grey donkey, {pet}. There was another one in the field, {pet2}, who had never carried anything in all its life. My grandmother, {f} was her name, said that the second one was clever.",
    ],
    ask: [
      'The wood was tied on the grey back, and my grandfather clicked his tongue. "Home, __!"',
      'All the stones of that house were carried up the hill on the back of __.',
      'The donkey with the heavy load slipped in the mud and fell. "Get up, my poor __!"',
      'One donkey worked and the other only ate. The one who worked was __.',
      '{pet2} lay in the shade and chewed. Up the hot path, with two sacks of flour, came __.',
      'At the end of the day my grandfather took off the load and said, "You have worked for two today, __."',
    ],
    due: 'pet',
    rivals: 'pet2 f',
  },
  {
    open: [
      'I share my birthday with two others in the office, {p} and {q}. {p} hates birthdays and will hide in the copy room. {q} loves them and will wear a paper crown. Last year there was only one cake, and there were tears. This year there will be two, and I am to bring the candles.',
      'There is something you must know about {p} and {q}. They have the same birthday. {q} begins to count the days at Easter and wears a crown. {p} would rather be dead than be sung to, and hides. I made the mistake of singing to both, and I was new then.',
    ],
    ask: [
      'We lit the candles, but one of the two had run away. We looked behind the boxes in the copy room, and there sat __.',
      '"We will not sing, I promise! Do come out, __."',
      'The crown is for {q}. No crown, no song and no kiss is what we give to __.',
      'The door of the copy room was locked from the inside, so I knew where to find __.',
      'I pushed a piece of cake under the door and whispered, "Nobody knows that it is from me. Enjoy it, __."',
      'Nothing could be worse than a birthday party, in the opinion of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On the first day of the holidays we met a girl on the beach who was called {due}. She knew where the crabs were. She had a brother, {d}, who did not like us. For three weeks we did nothing but catch crabs and let them go again, and we were as brown as nuts.',
      'We had hardly put down our bags when a girl came up to us. She was called {due}, and she said, "Do you want to see some crabs?" Her brother {d} threw sand at us, every day, for three weeks. Our parents read, and slept, and burned their noses.',
    ],
    ask: [
      'When we had to leave, we gave our new friend a shell. "Goodbye, and look after the crabs, __!"',
      'The next summer we ran straight to the rocks and shouted for the girl. "We are back, __!"',
      'In winter we got a letter with a drawing of a crab. It was signed: Your friend from the beach, __.',
      'Without that girl we would never have found a crab. They were all shown to us by __.',
      'Her brother threw the sand, and it was wiped from our eyes by __.',
      'We wanted to take the girl home with us. "Can she come with us, Mother? Please, let us take __!"',
    ],
    lists: { due: GIRLS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'I have to find homes for two cats, {pet} and {pet2}. {pet} needs a garden, and somebody patient. {pet2} is happy in any flat, so long as there is a radio. A man has already rung up, but he wanted a dog. You would not believe what people ask me.',
      'Two cats are looking for a home. The first, {pet}, must have a garden, with trees if possible. The second, {pet2}, has never been outside and does not want to be. It likes the radio, above all the news. Both have had their shots, and both can be seen on Sunday.',
    ],
    ask: [
      'A family with a big garden came on Sunday. I knew at once which of the two was for them, and I gave them __.',
      'In the new home there were trees. The first thing that was climbed, up to the very top, was climbed by __.',
      'The lady had no garden, only a radio, so it was {pet2} for her. The gentleman had a garden, and he got __.',
      '"We have a large garden and a lot of patience." "Then I have just the cat for you. This is __."',
      'You cannot keep that cat in a flat. It would be cruel to __.',
      'A door was opened, and out into the long grass of the new garden stepped __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Of the three of us who climbed the mountain, only {p} had been up there before. {q} had read a book about it, and I had new boots. We started at four, in the dark. There was a hut on the way with an old man in it, who sold us tea and did not ask us anything.',
      'We were three: I, who had bought new boots, {q}, who had read a book, and {p}, who had climbed that mountain nine times. The stars were still out. I remember the tea that we had in the hut, and how my feet hurt already.',
    ],
    ask: [
      'A fog came up, and we could not see the path. Only one of us knew the way, and that was __.',
      '"Left or right?" asked the others. "You have been here before. You must know, __."',
      'I had no idea of the way, and {q} knew it only from a book. So we both followed __.',
      'The book was wrong, and my boots were too small. We would be up there still if it were not for __.',
      'At the top there was a tin box with a list in it, and on the list we found, nine times, the name __.',
      'We asked the old man how he knew one of us. "I have sold tea here nine times," he said, "to __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The family who hid my father in the war was called {due}. They were poor and had five children. He slept in the hay for two years, and learned to milk. A neighbour, {d}, knew of it and said nothing. After the war my father went home, and he never could drink milk again.',
      'For two years my father was hidden in a barn by a family called {due}. They had little to eat, but they gave him some of it. Only one other man knew, a neighbour called {d}, and he kept it to himself. It was a cold winter and a hot summer, and then another of each.',
    ],
    ask: [
      'My father told us every Christmas, "That I am alive, and that you were born, we owe to the family __."',
      'Forty years later I went to that village. I asked for the farm with the barn, where the hay had been, the farm of the family __.',
      'An old woman opened the door of the farm. "You hid my father," I said. "Are you Mrs __?"',
      'My father planted five trees in our garden, one for each of the children of the family __.',
      'On the wall of the barn there is a stone now. It says that a man was saved here by the family __.',
      'He lay in the hay and heard the soldiers come up to the house. They asked the farmer for his name. "My name is __," he said, and closed the barn door.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'In our house there are three cats now: {due}, who is black, {d}, who is white, and {e}, who is striped. It began with one. Then my wife said that one is lonely. Then my daughter said that two always quarrel. I said nothing, because I was the one who had to build the basket.',
      'We never wanted three cats. {due} came with the house, as black as coal. {d} walked in from the street, as white as milk. {e}, the striped one, was a present from somebody who did not like us. They sleep on top of each other, and you can see only fur.',
    ],
    ask: [
      'There were black hairs all over my white shirt. I knew whom to thank for it: __.',
      'I stepped on something black in the dark cellar, and it screamed. "I am sorry, __!" I said.',
      'At night you see nothing in the hall but two green eyes. They are the eyes of the black one, __.',
      'On the snow we could see the black cat from far away. "Come in, it is cold, __!"',
      'The white one is {d}, the striped one is {e}, and the black one is __.',
      'My neighbour is afraid of black cats. He crosses the road when he sees __.',
    ],
    lists: {
      due: 'Misty Pepper Lucky Molly Tiger Biscuit Button Toby Rosie Felix',
      d: 'Misty Pepper Lucky Molly Tiger Biscuit Button Toby Rosie Felix',
      e: 'Misty Pepper Lucky Molly Tiger Biscuit Button Toby Rosie Felix',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The lady whom I visit on Wednesdays is called Mrs {due}. I read to her, because her eyes are bad. Her maid, {d}, brings us biscuits. We have read four novels, and in each there was a storm. She says that I do the storms well.',
      'Every Wednesday I read a novel to an old lady, Mrs {due}, who can no longer see the letters. {d}, the maid, listens behind the door, as we both know. We are on the fifth novel now, and they have just lost the ship.',
    ],
    ask: [
      'It was Wednesday. I took my book, rang the bell, and said, "Here I am again, Mrs __."',
      'I had a bad cold that Wednesday and could not read. So I rang up to say sorry to Mrs __.',
      'One Wednesday the chair by the window was empty. The maid was crying. I shall miss her very much, dear old Mrs __.',
      'The book was a present from the old lady. Inside she had written, in crooked letters: From your friend, Mrs __.',
      'The maid cannot read, and neither, now that her eyes are so bad, can Mrs __.',
      '"Do go on, the ship is sinking!" cried the old lady. "Only after my tea, Mrs __," I said.',
    ],
    lists: { due: SURNAMES, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'I was to meet two people at the station whom I had never seen: {p}, who would have a red scarf, and {q}, who would have a green umbrella. My aunt had arranged it. It rained, so there were a lot of umbrellas. I ate two buns while I waited, and then a third.',
      'My aunt had told me on the phone how I would know them. {p} would be wearing a red scarf, and {q} would be carrying a green umbrella. What she forgot to say was which train they were on. I stood there from two until six, and I learned all the posters by heart.',
    ],
    ask: [
      'At last I saw a red scarf in the crowd. I went up to it and said, "Excuse me, are you __?"',
      'There came a green umbrella, and under it was {q}. A moment later there came a red scarf, and in it was __.',
      'The red scarf looked at me and held out a hand. "I am so glad that you waited. My name is __."',
      'The red scarf got into the wrong train before my eyes. I ran along the platform and cried, "Get out, __!"',
      '"One with a scarf and one with an umbrella," I told the man at the desk. "The one with the scarf is called __."',
      'It was lucky that the scarf was so red. Otherwise I would never have found __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At our market there are two fish stalls. {due} sells what he has caught himself. {d} sells what he has bought from {due}, and asks more for it. People buy from {d} all the same, because he sings. It took me three years to find that out.',
      'I used to buy my fish from {d}, who sings so beautifully at his stall. But he does not own a boat. It is {due} who goes out at night and catches them, and then sells half of them to the singer. So I pay less now, and have no music.',
    ],
    ask: [
      'There was a storm at sea. I lay awake in my bed and was worried about __.',
      'The nets are empty, so there will be no fish at either stall. "Bad luck, __," we said.',
      'The two men share the work. The songs are sung by {d}, and the fish are caught by __.',
      'A little boat came into the harbour with a light on its mast. In it, wet and tired, sat the fisherman, __.',
      'At midnight, when the singer sleeps, somebody has to go out to sea. It is __.',
      'The singer shook hands with the man who has the boat. "Without you I would have nothing to sell, __."',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'When my great-aunt was young, she flew an aeroplane. It was yellow, and she had named it {due}, after her mother. Her own name was {d}. She flew over the Alps with a hot-water bottle. Later she kept hens, and did not talk about it, and if you asked, she said that hens were harder.',
      'There is a yellow aeroplane in the museum which my great-aunt {d} once flew. It has a name, {due}, for she had called it after her mother. I go there now and then, and sit on the bench opposite. There is a smell of oil, and of school classes.',
    ],
    ask: [
      'She patted the yellow wing and said to her plane, "You will not let me fall, will you, __?"',
      'On the yellow side of the plane, half rubbed off, you can still read the name __.',
      'It is the name of her mother that she gave to the plane. So her mother was called __.',
      'The engine coughed, high above the snow. "Please, not now, __!"',
      'She went to the museum when she was ninety, and she laid her cheek on the cold metal. "Do you still know me, __?"',
      'The pilot was {d}, and the plane was __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [LATE];
