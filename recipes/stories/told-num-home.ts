// Tellings of number at home: the verb goes with its subject, whatever noun stands right before it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOUSE = toldKind('told: number, at home', [
  {
    open: ['We have moved into an old house.', 'Come in and look around! This is our new house.'],
    ask: [
      'The {s} near the windows __ very old.',
      'The {s} my aunt gave us __ from France.',
      'The {s} beside those doors __ too heavy for me.',
      'The {s} at the top of the stairs __ for the guests.',
      'The {s} under the big picture __ still wet, so do not touch anything.',
      'The {s} behind the boxes __ not ours.',
      'The {s} next to the piano __ just right for us.',
      'The {s} in my room __ white.',
    ],
    rows: `s due rivals / lamp | is | are / lamps | are | is / mirror | is | are / chairs | are | is
      / clock | is | are / shelves | are | is / bench | is | are / benches | are | is / cupboard | is | are
      / curtains | are | is / sofa | is | are / stools | are | is / furniture | is | are / boxes | are | is`,
  },
  {
    open: [
      'Last Sunday my brothers cooked for the whole family. They used every pot we have, and it took them three hours.',
      'It was my turn to make lunch. I had found all I needed in a book, and Mum kept out of the kitchen.',
    ],
    ask: [
      'The {s} in the pots __ burnt.',
      'The {s} in the oven __ still cold.',
      'The {s} from the neighbours __ better than ours.',
      'The {s} on the blue plates __ for my grandfather.',
      'The {s} that my sister had bought __ much too salty.',
      'The {s} for the children __ ready at one.',
      'The {s} on the table, as I told my mother, __ not for the dog.',
    ],
    rows: `s due rivals / soup | was | were / potatoes | were | was / rice | was | were / eggs | were | was
      / meat | was | were / beans | were | was / chicken | was | were / sausages | were | was
      / bread | was | were / carrots | were | was / fish | was | were / noodles | were | was`,
  },
  {
    open: ['It was a stormy night, and nobody slept much.', 'What a storm! All night long it blew and blew.'],
    ask: [
      'The {s} behind the houses __ been blown down.',
      'The {s} by the gate __ fallen over.',
      'The {s} under the trees __ got very wet.',
      'The {s} that my father likes best __ not moved at all.',
      'In the morning we saw that the {s} outside our windows __ gone missing.',
      'The {s} in front of the garage __ been damaged.',
      'The {s} of our neighbours, luckily, __ come to no harm.',
    ],
    rows: `s due rivals / fence | has | have / fences | have | has / shed | has | have / chairs | have | has
      / tent | has | have / tents | have | has / bench | has | have / flower pots | have | has
      / swing | has | have / bikes | have | has / rabbit hutch | has | have / bins | have | has`,
  },
  {
    open: [
      'Dad says he can mend anything. This weekend he has the tools out again, and Mum has written him a long list.',
      'Nothing in this house works as it should. I wrote down all of it for the man who is coming on Friday.',
    ],
    ask: [
      'The {s} in the bedrooms __ not work any more.',
      'The {s} over the sink __ not look safe.',
      'The {s} that the boys broke __ not matter much.',
      'The {s} beside the bath __ not move an inch.',
      'The {s} between the two beds __ not please anybody.',
      'The {s} in the hall __ not always go on.',
      'The {s} we got from my parents __ not please me at all.',
    ],
    rows: `s due rivals / lamp | does | do / lamps | do | does / tap | does | do / taps | do | does
      / fan | does | do / fans | do | does / radio | does | do / clocks | do | does / light | does | do
      / bells | do | does / heater | does | do / heaters | do | does`,
  },
  {
    open: ['Mmm, come into the kitchen!', 'Grandma is baking, and the whole family is waiting.'],
    ask: [
      'The {s} in the oven __ wonderful.',
      'The {s} with nuts __ even better.',
      'The {s} that she made for the twins __ of lemon.',
      'The {s} from the baker never __ so good.',
      'The {s} on those plates __ of butter and honey.',
      'The {s} under the white cloths __ like Christmas.',
      'The {s} for my uncle __ a little burnt, but he will not mind.',
      'The {s} beside the apples __ nice.',
    ],
    rows: `s due rivals / bread | smells | smell / cakes | smell | smells / cake | smells | smell
      / rolls | smell | smells / pie | smells | smell / pies | smell | smells / pudding | smells | smell
      / biscuits | smell | smells / apple tart | smells | smell / pancakes | smell | smells
      / gingerbread | smells | smell / buns | smell | smells`,
  },
  {
    open: [
      'We are clearing out the attic. There is one {one} by the door, and there are a lot of {many} under the roof.',
      'Up in the attic {p} found {a one} by itself, and a long row of {many} behind it.',
    ],
    ask: [
      'What shall we do with {det} old __?',
      'I do not want to keep {det} dusty __.',
      'Who on earth has put {det} ugly __ up here?',
      'My mother would never give away {det} beautiful __.',
      'Please help me to carry down {det} __.',
      'A man in the market would pay good money for {det} big __.',
      'We have no room for {det} __.',
    ],
    rows: `one many det due rivals / box | boxes | these | boxes | box / lamp | lamps | this | lamp | lamps
      / chair | chairs | these | chairs | chair / doll | dolls | this | doll | dolls
      / coat | coats | those | coats | coat / mirror | mirrors | that | mirror | mirrors
      / suitcase | suitcases | those | suitcases | suitcase / picture | pictures | that | picture | pictures
      / basket | baskets | these | baskets | basket / clock | clocks | this | clock | clocks
      / hat | hats | those | hats | hat / vase | vases | that | vase | vases`,
  },
  {
    open: [
      'Mum wants to know where all of it is.',
      'Getting ready for school takes us half an hour every day.',
    ],
    ask: [
      'The {s} with the yellow stripes __ in the wash.',
      'Your {s} for the lessons __ on the chair.',
      'The {s} you got from your cousins __ too small now.',
      'My {s} from last winter __ nowhere to be found.',
      'The {s} under your bed __ full of dust.',
      'The {s} my sister wears __ always clean.',
      'The {s} on those hooks __ mine.',
      'The {s} beside the boots, I am quite sure, __ not yours.',
    ],
    rows: `s due rivals / shirt | is | are / socks | are | is / jacket | is | are / trousers | are | is
      / hat | is | are / gloves | are | is / scarf | is | are / jeans | are | is / coat | is | are
      / shorts | are | is / jumper | is | are / shoes | are | is`,
  },
  {
    open: [
      'Yesterday my little cousins came to stay. After ten minutes the living room was a mess, and Mum only laughed.',
      'After the birthday party we looked at the playroom and did not know where to begin.',
    ],
    ask: [
      'The {s} of the twins __ under the sofa.',
      'The {s} with the red wheels __ upside down.',
      'The {s} from Grandma __ in the bath.',
      'The {s} that all the boys wanted __ behind the curtain.',
      "The {s} in my brother's room __ safe, because the door was locked.",
      'The {s} on the stairs __ in pieces.',
      'The {s} my friend had left there __ lost.',
    ],
    rows: `s due rivals / train | was | were / cars | were | was / toy bus | was | were / trains | were | was
      / tractor | was | were / trucks | were | was / digger | was | were / tractors | were | was
      / wooden horse | was | were / wooden ducks | were | was / fire engine | was | were
      / buses | were | was`,
  },
  {
    open: ['Here are some photos of my family.', '"Who are all these people?" asked {p}, turning the pages.'],
    ask: [
      'The {s} with the two dogs __ in Canada now.',
      'The {s} beside my parents __ by the sea.',
      'The {s} behind the birthday cake __ upstairs.',
      'The {s} holding the flowers __ next door to us.',
      'The {s} in front of the church __ abroad, if I remember right.',
      'The {s} on the bench __ with my aunt.',
      'The {s} between the trees still __ in our street.',
    ],
    rows: `s due rivals / girl | lives | live / girls | live | lives / boy | lives | live
      / boys | live | lives / woman | lives | live / women | live | lives / man | lives | live
      / men | live | lives / lady | lives | live / children | live | lives / child | lives | live
      / people | live | lives`,
  },
  {
    open: [
      'I am going away for a week, so here is a note for you. Thank you so much for looking after the house!',
      'Dear {p}, the spare key is under the mat. Please read this before you do anything else.',
    ],
    ask: [
      'The {s} by the windows __ water every day.',
      'The {s} behind the shed __ some looking after.',
      'The {s} that my sons planted __ no care at all.',
      'The {s} on the balcony __ a drink in the evening.',
      'The {s} in the two big pots __ sun.',
      'The {s} near the kitchen door __ a lot of light.',
      'The {s} from my sister, I am afraid, __ more than that.',
    ],
    rows: `s due rivals / rose | needs | need / roses | need | needs / plant | needs | need
      / plants | need | needs / lemon tree | needs | need / herbs | need | needs / palm | needs | need
      / tomatoes | need | needs / little tree | needs | need / flowers | need | needs / lily | needs | need
      / strawberries | need | needs`,
  },
  {
    open: ['Our house is never quiet, day or night.', '"Hush!" I said. "Can you hear it, too?"'],
    ask: [
      'The {s} in the walls __ a scratching sound.',
      'The {s} upstairs with my brothers __ a terrible noise.',
      'The {s} under the roof __ me nervous.',
      'The {s} that my neighbours keep __ too much noise.',
      'The {s} outside the window __ everybody laugh.',
      'The {s} next to the bedrooms __ it hard to sleep.',
      'The {s} in the cage __ less noise than you do.',
    ],
    rows: `s due rivals / mouse | makes | make / mice | make | makes / bird | makes | make
      / birds | make | makes / parrot | makes | make / parrots | make | makes / dog | makes | make
      / dogs | make | makes / monkey | makes | make / cats | make | makes / owl | makes | make
      / owls | make | makes`,
  },
  {
    open: [
      'The window cleaner came this morning, and he had a good look at everything. He did the outside, too.',
      'It rained for a week, and then at last the sun came out. We opened up the whole house.',
    ],
    ask: [
      'The {s} behind the flowers __ clean again.',
      'The {s} in the bathroom __ as good as new.',
      'The {s} above the beds __ much brighter now.',
      'The {s} opposite my desk __ a bit grey, as always.',
      'The {s} that we share with our neighbours __ lovely.',
      'The {s} facing the street __ awful, he says.',
      'The {s} between the two rooms __ nice.',
    ],
    rows: `s due rivals / window | looks | look / windows | look | looks / mirror | looks | look
      / mirrors | look | looks / door | looks | look / doors | look | looks / wall | looks | look
      / walls | look | looks / glass | looks | look / tiles | look | looks / ceiling | looks | look
      / shutters | look | looks`,
  },
  {
    open: ['Grandfather never throws anything away.', 'What a lot of things there are in this drawer!'],
    ask: [
      'The {s} with the silver buttons __ to my uncle.',
      'The {s} in these envelopes __ to your mother.',
      'The {s} under the newspaper __ to nobody.',
      'The {s} beside the keys __ to me.',
      'The {s} from the war __ to Grandfather himself.',
      'The {s} that the children play with __ to a friend.',
      'The {s} you are holding in your hands __ to {p}, so be careful.',
      'The {s} in the left corner __ to us all.',
    ],
    rows: `s due rivals / money | belongs | belong / coins | belong | belongs / watch | belongs | belong
      / rings | belong | belongs / purse | belongs | belong / scissors | belong | belongs
      / necklace | belongs | belong / stamps | belong | belongs / chain | belongs | belong
      / glasses | belong | belongs / knife | belongs | belong / pens | belong | belongs`,
  },
  {
    open: [
      'At the table there was a lot of laughing. One {one} stood by the teapot, while the other {many} were still on the tray.',
      'Aunt Mary came to tea and brought her best things: some {many} in a box, and then a single {one} in blue paper.',
    ],
    ask: [
      'She was very proud of {det} pretty __.',
      '"Be careful with {det} __," said Mum.',
      '"Where did you buy {det} lovely __?" I asked.',
      'She said we must never wash {det} __.',
      'The baby wanted to play with {det} shiny __.',
      'Nobody dared to touch {det} fine little __.',
      'I wish I had {det} __.',
    ],
    rows: `one many det due rivals / cup | cups | these | cups | cup / spoon | spoons | this | spoon | spoons
      / glass | glasses | those | glasses | glass / plate | plates | that | plate | plates
      / knife | knives | these | knives | knife / dish | dishes | this | dish | dishes
      / fork | forks | those | forks | fork / bowl | bowls | that | bowl | bowls
      / jug | jugs | these | jugs | jug / mug | mugs | this | mug | mugs`,
  },
  {
    open: [
      'Everyone in our family helps.',
      'It is Saturday, and there is a lot to do in the house and garden.',
    ],
    ask: [
      'My {s} in the kitchen __ hard.',
      'My {s} from Green Hills __ on Saturdays, too.',
      'My {s} with the red hair __ faster than me.',
      'My {s} on the other side of the fields __ all day long.',
      'Since I broke my arm, my {s} in the garden __ alone.',
      'My {s} under the cars __ without a break.',
      'My {s} behind the shed __ in the rain.',
    ],
    rows: `s due rivals / brother | works | work / brothers | work | works / sister | works | work
      / sisters | work | works / father | works | work / parents | work | works / aunt | works | work
      / aunts | work | works / uncle | works | work / cousins | work | works / mother | works | work
      / uncles | work | works`,
  },
  {
    open: [
      'It is a quarter to eight in the morning, and in our kitchen breakfast is over. Two people are looking for their keys.',
      'We had our breakfast outside today. Then the telephone rang, and everybody ran off at once.',
    ],
    ask: [
      'The {s} beside the plates __ been forgotten.',
      'The {s} on the table __ been left out.',
      'The {s} between the cups __ not been touched.',
      'The {s} we bought for my brother __ disappeared.',
      'The {s} in front of the children __ fallen on the floor.',
      'The {s} from the farm __ been eaten, and the cat looks happy.',
      'The {s} near the lamp __ got flies on top.',
    ],
    rows: `s due rivals / toast | has | have / eggs | have | has / bread | has | have / pancakes | have | has
      / porridge | has | have / rolls | have | has / butter | has | have / sausages | have | has
      / ham | has | have / waffles | have | has / cheese | has | have / muffins | have | has`,
  },
  {
    open: ['There is something wrong with the heating.', '"Brr!" said {p} and put on a second jumper.'],
    ask: [
      'The {s} under the roof __ cold.',
      'The {s} with the big windows __ warm enough.',
      'The {s} where my parents sleep __ like ice.',
      'The {s} next to the bathroom __ all right.',
      'The {s} on the upper floors, I must say, __ nice and warm.',
      'The {s} behind the kitchen __ not heated at all.',
      'The {s} above the shops __ colder still.',
    ],
    rows: `s due rivals / room | is | are / rooms | are | is / bedroom | is | are / bedrooms | are | is
      / flat | is | are / flats | are | is / office | is | are / offices | are | is / air | is | are
      / floors | are | is / hall | is | are / walls | are | is`,
  },
  {
    open: [
      'Whenever the fridge is opened, somebody comes running. We have a house full of animals and one of small children.',
      'At six it is dinner time in our house. Nobody has to be called twice, and nobody is ever late.',
    ],
    ask: [
      'The {s} on the steps __ milk.',
      'The {s} of my cousins always __ more.',
      'The {s} with the white ear __ to be first.',
      'The {s} under the chairs __ meat.',
      'The {s} that we found by the road __ nothing but fish.',
      'The {s} beside the children now __ to go out again.',
      'The {s} next to the dog __ a bit of cheese.',
    ],
    rows: `s due rivals / cat | wants | want / cats | want | wants / kitten | wants | want
      / kittens | want | wants / puppy | wants | want / puppies | want | wants / little dog | wants | want
      / little dogs | want | wants / hedgehog | wants | want / hedgehogs | want | wants`,
  },
  {
    open: [
      'Sh, speak softly! It is past nine.',
      'The house is dark now, and the moon is up. Nearly all of us are in bed.',
    ],
    ask: [
      '{S} in the room above us __ badly.',
      '{S} with the blankets __ on the floor.',
      '{S} under the stairs __ best when it rains.',
      '{S} between my parents __ like a stone.',
      '{S} behind the curtains __ in a basket.',
      '{S} next to my bed never __ for long.',
      '{S} from next door __ with us tonight.',
    ],
    rows: `s due rivals / a baby | sleeps | sleep / two babies | sleep | sleeps
      / a little girl | sleeps | sleep / both girls | sleep | sleeps / my brother | sleeps | sleep
      / my brothers | sleep | sleeps / the cat | sleeps | sleep / the cats | sleep | sleeps
      / the child | sleeps | sleep / the children | sleep | sleeps / the guest | sleeps | sleep
      / the guests | sleep | sleeps`,
  },
  {
    open: [
      'We are moving next week, and the hall is full already. Father has written numbers on it all, but he has lost the list.',
      'Two men in blue overalls carried things out all morning. My aunt stood by the door and told them what to do.',
    ],
    ask: [
      'The {s} behind the boxes __ with us.',
      'The {s} from the attic __ to my cousins.',
      'The {s} by the front door __ on the lorry.',
      'The {s} that we never use __ to the church.',
      'The {s} under those blankets __ first.',
      'The {s} on the two chairs __ into the bedroom.',
      'The {s} next to the mirror, as I said before, __ in the car.',
    ],
    rows: `s due rivals / carpet | goes | go / carpets | go | goes / luggage | goes | go
      / suitcases | go | goes / furniture | goes | go / lamps | go | goes / clothing | goes | go
      / clothes | go | goes / clock | goes | go / pictures | go | goes / bag | goes | go / bags | go | goes`,
  },
  {
    open: ['We had visitors for the whole weekend.', 'It was my birthday, and the house was full of guests.'],
    ask: [
      'The {s} in the garden __ having fun.',
      'The {s} with the presents __ late.',
      'The {s} from the neighbouring houses __ hungry.',
      'The {s} next to my cousins __ rather quiet.',
      'The {s} that my father had invited __ from Ireland.',
      'The {s} beside the cake __ telling jokes.',
      'After lunch the {s} on the two sofas __ fast asleep.',
    ],
    rows: `s due rivals / man | was | were / men | were | was / woman | was | were / women | were | was
      / child | was | were / children | were | was / lady | was | were / people | were | was
      / boy | was | were / boys | were | was / girl | was | were / girls | were | was`,
  },
]);

export const kinds: readonly Kind[] = [HOUSE];
