// Tellings, in offices, hospitals, kitchens and on farms, after which a pronoun is due for one who was told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HER_OWN, HERS, HERSELF, SHE } from './telling-pronouns.ts';

const WORK = toldKind('told: pronouns at work', [
  {
    open: [
      'We have got a new helper for the corridors. The name is Pepper, and it is {x}. The old one was sent away, because there had been complaints about the noise.',
      'A note from the office said: "From today the floors will be done by Pepper." Who or what was Pepper? It was {x}, as we soon found out.',
    ],
    ask: [
      'On the very first day we could not find Pepper anywhere, and then somebody saw that __ was stuck in the lift.',
      'I did not think much of Pepper in the beginning, but I must say that __ leaves no dust in the corners.',
      'When a bucket fell over, Pepper stopped, and then __ went on just as before.',
      'Everybody likes Pepper by now. In the corridors it smells of lemons wherever __ has been.',
      'Between twelve and one nothing moves in the corridors, because Pepper is in the cellar, where __ rests.',
    ],
    rows: `x due rivals
      a machine with brushes | it | he she they
      a robot on three wheels | it | he she they
      an engine with a big hose | it | he she they
      a girl just out of school | she | he it they
      a grandmother from the village | she | he it they
      a widow with strong arms | she | he it they
      a boy just out of school | he | she it they
      an old sailor with one eye, a bachelor | he | she it they
      a young man with a broom | he | she it they`,
  },
  {
    open: [
      'In bed three we have {x}, who swallowed a coin. In bed four {yIs} {y}, with a broken arm. Supper is at six. That is all you need to know, nurse, good night.',
      'A quiet night so far, Doctor. {X} came in at eight with a swallowed coin and {y} at nine with an arm out of joint.',
    ],
    ask: [
      'The coin had to come out somehow, so the doctor prescribed a lot of porridge for __.',
      'On the picture that was taken one could see the coin quite clearly in the middle of __.',
      'It was not the arm that worried the night nurse. It was the coin, and twice she got up to look at __.',
      'The coin came out on Friday morning, and the doctor gave it back to __.',
      '"From now on, keep your money in a purse," said the doctor to __.',
    ],
    rows: cast(
      'her him',
      'a girl of six; an old woman; a lady from Leeds; a bride',
      'a boy of six; an old man; a gentleman from Leeds; a bridegroom',
    ),
  },
  {
    open: [
      'It is {x} who drive{s} the big crane on our site. {Y} {yIs} busy with the cement. I carry things from one place to another, and nobody ever thanks me.',
      'High up in the cabin of the crane: {x}. Down in the mud with the cement: {y}. That is our building site, and there are also forty of us with shovels.',
    ],
    ask: [
      'There was a strong wind, the crane began to swing, and everyone on the ground shouted up to __.',
      'From the cabin of the crane all the people down here must look like ants to __.',
      'Lunch goes up to the crane in a bucket on a rope. There is always a sausage in it for __.',
      'Look, a bird has made its nest on the crane and keeps an eye on __ all day.',
      'On the day when the crane got stuck, firemen had to bring __ down by ladder.',
    ],
    rows: cast(
      HER,
      'a tall woman; a grandmother; a lady called Ruby',
      'a tall man; a grandfather; a fellow called Ron',
      'two brothers; the twins; two young lads',
    ),
  },
  {
    open: [
      'Two people wanted the job at the zoo. {X} arrived late, with odd shoes, and got it. {Y} had been on time, with letters from three professors, and did not.',
      'You want to know who got the job at the zoo? {X}, in odd shoes! {Y} had brought letters from three professors, but did not even get a cup of tea.',
    ],
    ask: [
      'The monkeys had decided it. As soon as the cage was opened, they ran to the odd shoes, and they loved __ from that hour.',
      'On Monday a uniform and a bucket of fish lay ready at the zoo for __.',
      'The letters from the professors were put into a drawer. The zoo had no need of them, as it now had __.',
      'A day at the zoo starts at five. The elephants always wake first and trumpet when they see __ at the gate.',
      'Nobody at the zoo has been sorry for giving the job to __.',
    ],
    rows: cast(
      'her him',
      'a young woman; a lady of fifty; a mother of three; a girl from the hills',
      'a young man; a gentleman of fifty; a father of three; a boy from the hills',
    ),
  },
  {
    open: [
      'This week {x} {has} the night shift at the bakery and {y} {yHas} the day shift. Next week it will be the other way round. The smell of bread stays the same.',
      'The list on the bakery door says: "Nights: {x}. Days: {y}. Sundays: closed." Under it somebody has drawn a bun with wings.',
    ],
    ask: [
      'When the sun came up over the chimneys and the street began to fill, __ hung up the apron and went home to bed.',
      'There is nobody to talk to at two in the morning, so __ would sing to the dough.',
      'The rest of the town sees the stars only through a window, but this week __ can sit under them with a hot roll.',
      'It was still dark when the cat had her kittens behind the oven, and __ was the first to see them.',
      'People say good morning, and this week __ must answer good night.',
    ],
    rows: cast(
      SHE,
      'Anna; old Mrs Bun; the tall girl',
      'Tom; old Mr Bun; the tall boy',
      'the brothers; the Bun twins; the two new girls',
    ),
  },
  {
    open: [
      'Table five: {x}. Snails. Table six: {y}. Soup. Table seven wants the bill and the manager. Hurry up, the boss is watching!',
      'I had two tables that night. At table five {x} wanted snails, and at table six {y} wanted soup. I had been a waiter for exactly one hour.',
    ],
    ask: [
      'Not looking where I was going, I dropped a plate of snails, shells and butter and all, over __.',
      'The snails were not quite dead, and one of them looked out of its shell straight at __.',
      'As the snails took their time in the oven, I brought bread, and again bread, to __.',
      'Such a face over a plate of snails! I do not think that anyone had ever shown __ how to eat them.',
      'When the snails were eaten, I was called to table five, and there I got ten pounds from __.',
    ],
    rows: cast(
      HER,
      'an old lady; a girl in green; a duchess',
      'an old gentleman; a boy with a tie; a lord',
      'two sisters; a young couple; three farmers',
    ),
  },
  {
    open: [
      'The captain of this ship is {x}, ladies and gentlemen, and the cook is {y}. You will meet both tonight. Life jackets are under your seats.',
      'You ask who is in command here? Our captain is {x}. In the kitchen you will find {y}. I only sell the tickets.',
    ],
    ask: [
      'A wave came over the bridge of the ship and took the captain by surprise. But __ simply laughed and held on to the wheel.',
      'Fog all round! The captain knew these rocks, though, and __ did not need to see them.',
      'The captain danced with every guest on board until __ was quite out of breath.',
      'The last to leave a sinking ship is the captain, and so __ waited until all the boats were full.',
      'Even a captain may be seasick. On the first day out __ often is.',
    ],
    rows: cast(
      'she he',
      'a woman from Norway; a mother of seven; a tall young lady; a widow',
      'a man from Norway; a father of seven; a stout old gentleman; a bachelor',
    ),
  },
  {
    open: [
      'The foreman sent me down to the cellar for {n}. It was my first day, and everybody was grinning, and the stairs were dark.',
      '"Boy," said the foreman, "run down to the cellar and fetch {n}." I was the new boy, so I ran.',
      'My first task on my first day was to bring up {n} from the cellar. How hard could that be?',
    ],
    ask: [
      'There was no light in the cellar. Then the door fell shut behind me. "Have you found __?" the foreman called.',
      'I came up from the cellar black all over, with cobwebs in my hair. "There you are," I said, and dropped __ on the floor.',
      'After an hour in the dark cellar, with my last strength, I dragged __ up the stairs.',
      'At noon I told the foreman that I had looked in every corner of the cellar. He laughed and said that he had been sitting on __ all morning.',
      'As soon as I was back from the cellar, the foreman told me to clean __ with sand.',
    ],
    rows: `n due rivals
      the big hammer | it | them him her
      the two big hammers | them | it him her
      the long ladder | it | them him her
      the old chains | them | it him her
      a saw | it | them him her
      the wooden buckets | them | it him her
      the blue rope | it | them him her
      three sacks | them | it him her
      the old lamp | it | them him her
      six lamps | them | it him her`,
  },
  {
    open: [
      'The fire began in the hat shop and by nine it had reached the second floor. The firemen carried {x} out through the window. {Y} had got out by the back door long before.',
      'First of all the neighbours rang the bell, so {y} got out in time. But the smoke was already on the stairs, and {x} had to be carried through a window by two firemen.',
    ],
    ask: [
      'A ladder was put to that window, and down it, rung by rung, step by step, strong arms brought __ to safety.',
      'Somebody had to be held upside down until the smoke was out of the lungs. Then they gave __ tea.',
      'The newspaper printed a photo of the window, the ladder and the firemen who had saved __.',
      'One of the firemen still gets a card each Christmas. He was the first at the window and the one who found __.',
      'Another minute in that smoke, the firemen said, and nothing could have saved __.',
    ],
    rows: cast(
      HER,
      'the landlady; a little girl; old Mrs Wood',
      'the landlord; a little boy; old Mr Wood',
      'the little twins; two students; the Woods',
    ),
  },
  {
    open: [
      'The singing kettle was invented by {x}. The folding bathtub was invented by {y}. All I ever invented was an excuse, and I am rather proud of it.',
      'At the fair for inventors {x} showed a singing kettle. On the next stand {y} showed a bathtub that one can fold. The crowd loved both.',
    ],
    ask: [
      'You want to buy the idea of the singing kettle? Do not come to me, for it is __.',
      'A man from China offered a million for the singing kettle, not knowing whose it was. I told him that it was __.',
      'The gold medal for the bathtub hangs in the hall, and next to it hangs the one for the kettle, which is __.',
      'People always think that I had the idea of a kettle that sings, but no, it was __.',
      'The kettle sang "Home, sweet home" and won the first prize. So the silver cup is now __.',
    ],
    rows: cast(
      HERS,
      'my aunt; a young woman; Miss Hall',
      'my uncle; a young man; Mr Hall',
      'my cousins; two students; the Hall sisters',
    ),
  },
  {
    open: [
      'For want of a model and of money, {x} sat down in front of a mirror with brush and paint. {Y} had said that it could not be done.',
      'There is a mirror in the studio. {X} painted the whole picture in front of it, because nobody wanted to sit as a model, not even {y}.',
    ],
    ask: [
      'So there was no other face to paint, and in that mirror {x} painted __.',
      'What hangs in the museum, between two bowls of fruit, is {x}, painted by __.',
      'The nose is too long in the picture, but that is how {x} saw __ in the mirror.',
      'After thirty days in front of a mirror {x} had had quite enough of __.',
      'Without a model {x} had to make faces, in the mirror, for __.',
    ],
    rows: cast(
      HERSELF,
      'Mrs Gray; my sister; Aunt Ruth',
      'Mr Gray; my brother; Uncle Ben',
      'the Gray brothers; the twins; my cousins',
    ),
  },
  {
    open: [
      'In this factory there are bakers and there are drivers. {X} make the bread and {y} take it to the shops. Both would like more money, and both would like less of the other.',
      'It is quite simple: {x} make the bread, and {y} take it to the shops in the vans. Nobody here does both.',
    ],
    ask: [
      'The heat of the ovens was too much in July, and the doctor had to come and look at __.',
      'If the loaves are burnt, the manager blames __.',
      'A machine that can knead dough has been bought, and people say that it will replace __.',
      'A ring had been baked into a loaf, but the customers who found it were angry with __.',
      'Flour in the hair, flour in the ears: nobody in the street would fail to know what job had been given to __.',
    ],
    rows: `x y due rivals
      we | they | us | them him her
      we | the men from the town | us | them him her
      my sister and I | our cousins | us | them him her
      my brother and I | the Smiths | us | them him her
      they | we | them | us him her
      the men from the town | we | them | us him her
      our cousins | my sister and I | them | us him her
      the Smiths | my brother and I | them | us him her`,
  },
  {
    open: [
      'At the dentist, {x} had come with a terrible toothache. {Y} sat opposite and only wanted to sell the dentist a vacuum cleaner.',
      'The waiting room was nearly empty. {X} {was} there because of a tooth that had ached all night. {Y} {yWas} there to sell brushes.',
    ],
    ask: [
      'From behind the door came the noise of the drill. Selling is one thing, but pain is another, and as white as chalk __ listened.',
      'The tooth was out in a second, and with a big smile __ came back into the room.',
      'The dentist pulled and pulled. Was that the tooth? No, it was a filling, and __ had to open wide once more.',
      'Eat no sweets, said the dentist, when the tooth lay in the dish. But __ had a toffee on the way home.',
      'The tooth was so big that __ asked to keep it.',
    ],
    rows: cast(
      SHE,
      'a young woman; an old lady; a girl with plaits',
      'a young man; an old gentleman; a boy with freckles',
      'two sisters; a couple; two students',
    ),
  },
  {
    open: [
      'The lighthouse keeper on our island is {x}. The boat with the mail comes on Fridays, if the sea allows. Apart from that there are only gulls and, on a clear day, a view of France.',
      'Who looks after the light out there, now that old Sam is dead? {X}, believe it or not. The gulls have got used to it.',
    ],
    ask: [
      'Two hundred steps lead up to the lamp. Every evening at dusk the new keeper climbs them, and not once did anyone hear __ complain.',
      'A storm kept the mail boat away from the lighthouse for a month, and the fishermen had to throw bread up to __.',
      'If you have a telescope, look at the lighthouse. That dot on top is the keeper. Wave, and it will please __!',
      'The company wanted to put in a machine that lights the lamp, but the islanders wished to keep __.',
      'It can be lonely at the lighthouse, and my aunt always puts a long letter in with the eggs for __.',
    ],
    rows: cast(
      'her him',
      'a young woman; a widow from the town; a teacher called Mary; a girl of nineteen',
      'a young man; a painter with a red beard; a teacher called Martin; a boy of nineteen',
    ),
  },
  {
    open: [
      'Dear Sirs, I ordered {n} in yellow. What came in the box was green. It must be a mistake, for I have had nothing but yellow in my shop since 1970.',
      'In April I sent you an order for {n} in yellow. This morning the man brought the box, I opened it, and what did I see? Green!',
    ],
    ask: [
      'Please be so kind as to send me the yellow __ without delay.',
      'My customers do not like green, Sirs. I want the yellow __ that I ordered.',
      'The driver may take back the green __ tomorrow, if he comes before noon.',
      'I have nothing to pay you, Sirs, until I get the right __.',
      'What you sent me must have been the wrong __, I suppose.',
    ],
    rows: `n due rivals
      a carpet | one | ones
      a lampshade | one | ones
      a curtain | one | ones
      a chair | one | ones
      two carpets | ones | one
      nine lampshades | ones | one
      four chairs | ones | one
      six cups | ones | one`,
  },
  {
    open: [
      '{X} fell off the ladder while picking apples, right into the basket. {Y} {yWas} picking plums in the next row. I had told everybody to be careful with those ladders.',
      'It was harvest time. {Y} picked the plums. {X} picked the apples, leaned out too far, and lay in the grass, with apples raining down.',
    ],
    ask: [
      'We heard a crack, a cry and a lot of apples. Nothing was broken but the ladder, so we rubbed some butter on __ bruises.',
      'For a week after the fall from that ladder a cushion lay on __ chair.',
      'The farmer helped to get the apples out of __ hair.',
      'After the fall a squirrel came and ate the apple that had rolled onto __ lap.',
      'It was the ladder that was rotten. The fall was not __ fault.',
    ],
    rows: cast(
      HER_OWN,
      "the farmer's wife; Jane; my aunt",
      'Mr Hill; Jack; my uncle',
      'the students; the twins; my cousins',
    ),
  },
  {
    open: [
      'There was a parcel at the post office with holes in the lid, and it hummed. It was for {x}. {Y} had sent it, from the country, with love.',
      'Yesterday I had to deliver a humming parcel. From: {y}. To: {x}. "Handle gently," it said, and there were holes in the lid.',
    ],
    ask: [
      'When the parcel was opened, there were four thousand bees in the room, and out into the street __ ran.',
      'As a postman I know that one should never shake a parcel that hums. But as soon as I had handed it over, __ shook it.',
      'The bees settled on the lamp. "What a lovely surprise," __ said, under the table.',
      'Honey from those bees is sold in the market now. Not that __ had ever asked for any bees.',
      'The next time a parcel with holes came, __ refused to sign for it.',
    ],
    rows: cast(
      SHE,
      'Miss Hood; a lady in Mill Lane; old Mrs Pond',
      'Mr Hood; a man in Mill Lane; old Mr Pond',
      'the Hoods; the sisters in Mill Lane; the people at the inn',
    ),
  },
  {
    open: [
      'The new boss is {x}, and on the first morning there was a meeting. The old boss, {y}, had never held any. The coffee was cold and the window would not open.',
      'For ten years our boss was {y}, and never did a day pass without a joke. As from this morning our boss is {x}.',
    ],
    ask: [
      'The new boss had a plan to make us all come in at six, and when nobody clapped, __ looked surprised.',
      'You do not bring a dog to work as a rule, but the new boss does, and __ brings a big one.',
      'A spider ran over the desk of the new boss, whereupon __ jumped on the chair.',
      'I lost a bet, because I had said that the new boss would not last till summer, and __ did.',
      'The lift stopped between two floors, with the new boss in it. We could hear how __ sang to pass the time.',
    ],
    rows: cast(
      'she he',
      'a woman of twenty-six; a mother of twins; a former actress; a lady from the bank',
      'a man of twenty-six; a father of twins; a former actor; a gentleman from the bank',
    ),
  },
]);

export const kinds: readonly Kind[] = [WORK];
