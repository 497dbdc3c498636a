// Tellings of one thing or many in house, kitchen and garden, with the verb far from its subject.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOME = toldKind('told: far subjects at home', [
  {
    open: [
      'There {v} {n} to the cellar. Do not lose {o}!',
      'For the cellar we have {n}. Mum hung {o} up in the hall.',
    ],
    ask: [
      'The {s} to those dark rooms __ heavy.',
      'The {s}, as well as the lamps for the stairs, __ in the hall.',
      'The {s} to the cellar with the old doors and windows __ hanging in the hall.',
      'Do you know where the {s} to that room full of jars and bottles __?',
      'The {s} that belonged to my uncles __ rusty.',
      'I think the {s} to the room below the stairs __ too big for my pocket.',
      'The {s} on the hook between the coats and the umbrellas __ for the cellar.',
    ],
    rows: 'v n s o due rivals / is | one key | key | it | is | are were / are | two keys | keys | them | are | is was / is | a heavy lock | lock | it | is | are / are | three locks | locks | them | are | is',
  },
  {
    open: [
      'When I came down this morning, the kitchen was a mess. Somebody had left {n} on the table next to the flowers, and the cat had been walking about between the glasses all night.',
      'We had a party on Saturday and nobody felt like tidying up afterwards. {N} stayed on the table till the morning, with all those glasses and flowers around.',
    ],
    ask: [
      'The {s} for my sisters __ delicious.',
      'Of course the {s} that we left beside the glasses __ gone by the time I came down.',
      'The {s} on the table with the flowers __ covered with ants.',
      'I cannot remember how good the {s} on that table __.',
      'My sisters laughed, but the {s} between all those glasses __ no longer fit to eat.',
      'The {s} there __ mine!',
      'How tasty the {s} that evening __!',
    ],
    rows: 'n s due rivals / a cake | cake | was | were are / some sausages | sausages | were | was is / a pie | pie | was | were are / some pancakes | pancakes | were | was is / a pizza | pizza | was | were / some sandwiches | sandwiches | were | was',
  },
  {
    open: [
      'We have {n} behind the house.',
      'Come and see! Behind the house, near the roses, you will find {n}.',
    ],
    ask: [
      'The {s} between the roses __ white blossoms.',
      'The {s} behind the roses and the bean poles __ lost all the leaves.',
      'As far as I know, the {s} near the roses __ never had any pears.',
      'The {s} that my grandparents planted __ grown taller than the roof.',
      'The {s} we can see from the windows __ survived two storms.',
      'Look how crooked the {s} beyond the flower beds __ become!',
      'What lovely branches the {s} __!',
    ],
    rows: 'n s due rivals / one pear tree | tree | has | have are / three pear trees | trees | have | has is / a young pear tree | tree | has | have / six old pear trees | trees | have | has',
  },
  {
    open: [
      '"How many mice live in this house?" asked the kitten. "{N}," said her mother, "under the stairs."',
      'Under our stairs there used to be nobody. Since the winter {n} {v} lived there, and the cats know it.',
    ],
    ask: [
      'The {s} under these steps __ no harm.',
      'The {s} under the stairs __ not sleep at night.',
      'What __ the {s} under the stairs eat all day?',
      'Our cats sleep a lot, but the {s} below those steps never __.',
      'The {s} that our cats dream of __ not come out before midnight.',
      'Cats like fish. The {s} under the stairs __ not.',
      'All sleep. Only the {s} __ not.',
    ],
    rows: 'n s v due rivals / just one mouse | mouse | has | does | do are / seven mice | mice | have | do | does is / only one mouse | mouse | has | does | do / at least ten mice | mice | have | do | does',
  },
  {
    open: ['The {s} in the cupboard above the cups that', 'Look, the {s} with the blue flowers that'],
    ask: [
      'Grandma and I like best __ {end}.',
      'Grandma gave my parents for their wedding __ {end}.',
      'I got from my aunts on Sunday __ {end}.',
      'Dad brought home from one of his trips __ {end}.',
      'I told you about when we were washing the dishes __ {end}.',
      'Mrs Brown and her daughters painted __ {end}.',
      'Mum and I love __ {end}.',
    ],
    rows: 's due end rivals / plate | is | far too good for every day | are were / plates | are | far too good for every day | is was / bowl | has | a crack | have are / bowls | have | golden edges | has is / jug | was | never used | were are / mugs | were | never used | was is / dish | does | not belong to us | do / dishes | do | not belong to us | does',
    near: true,
  },
  {
    open: [
      'Dad promised to mend {n} upstairs before the guests came. He got out his hammers and his nails and his ladders, he whistled a lot, and we heard him bang away until supper.',
      'Upstairs {n} {v} stuck and would not close, and every night the wind blew in. Dad said he would see to it on Saturday.',
    ],
    ask: [
      'The {s} facing the hills __ open.',
      'By Sunday the {s} that all our guests complained about __ still broken.',
      'After all that work with hammers and nails, the {s} upstairs __ worse than before.',
      'Mum went up to see how the {s} between the two bedrooms __ now.',
      'The {s} he had been working on for hours __ open again.',
      'The {s} upstairs __ shut at last.',
      'When the guests came, the {s} above their heads __ banging in the wind.',
    ],
    rows: 'n s v due rivals / the window | window | was | was | were are / the windows | windows | were | were | was is / the door | door | was | was | were are / both doors | doors | were | were | was is',
  },
  {
    open: ['In the oven there {v} {n}.', 'I have put {n} in the oven, so please watch the clock.'],
    ask: [
      'The {s} for the boys __ getting black!',
      'The {s} in the oven under the pots and pans __ almost done.',
      'Tell the boys that the {s} for our guests __ not for them.',
      'Can you see through the glass how brown the {s} I made from those apples __?',
      'The {s} that my sisters can smell from their rooms __ ready.',
      'It smells as if the {s} with the apples and the raisins __ burning!',
      'How brown the {s} in there __!',
    ],
    rows: 'n s v due rivals / one big pie | pie | is | is | are were / four little pies | pies | are | are | is was / a cake | cake | is | is | are / a dozen cakes | cakes | are | are | is',
  },
  {
    open: [
      'My grandfather has {n} left. "{It} will see me out," he says.',
      'Grandpa is ninety now and in good health. He walks to the shops on his own and reads without glasses, but of all the teeth in his mouth only {n} {v} left.',
    ],
    ask: [
      'In photos, his {s} __ not show.',
      'It is a pity that his {s}, after all the sweets and biscuits of his life, __ not look very white.',
      'He bites into apples as if they were bread, so his {s} __ still do some work.',
      'The {s} that the dentists could not pull out __ not hurt him.',
      'He laughs about it: "My {s} __ not need a brush."',
      'For a man with ninety candles on his cake, his {s} __ very well.',
      'What good work his {s} __!',
    ],
    rows: 'n s it v due rivals / one tooth | tooth | it | is | does | do are / three teeth | teeth | they | are | do | does is / a single tooth | tooth | it | is | does | do have / four teeth | teeth | they | are | do | does has',
  },
  {
    open: [
      'I have just one question about {n} on your lawn.',
      'Dear neighbour, it is about {n} on your lawn.',
    ],
    ask: [
      'The {s} near our beans __ no collar.',
      'The {s} on the lawn between your two garages __ been barking all night.',
      'The {s} that your sons brought home __ eaten our flowers.',
      'Where __ your {s} gone?',
      'My wife says the {s} with the muddy paws __ dug up all her bulbs.',
      'Since Monday the {s} in question __ jumped over both fences.',
      'Your {s}, dear neighbours, __ barked again.',
    ],
    rows: 'n s due rivals / the puppy | puppy | has | have are / the puppies | puppies | have | has is / that dog | dog | has | have / those dogs | dogs | have | has',
  },
  {
    open: [
      'Mum asked me to bring in the washing. It had begun to rain, so I just pulled everything off the line, but I forgot about {n} at the far end, behind the sheets and the towels.',
      'It was a windy washing day. The sheets flapped like sails, the towels danced, and right at the end of the line hung {n}.',
    ],
    ask: [
      'The {s} between the sheets __ soaked.',
      'In the evening the {s} behind the sheets and towels __ as wet as before.',
      'The {s} at the end of the line __ hanging there until Friday.',
      'Mum wanted to know where on earth my {s} __.',
      'Blown over two hedges, my {s} __ never seen again.',
      'The {s} on the line beside all those towels __ mine.',
      'How wet my {s} that evening __!',
    ],
    rows: 'n s due rivals / my shirt | shirt | was | were are / my jeans | jeans | were | was is / my new dress | dress | was | were are / my socks | socks | were | was is / my scarf | scarf | was | were / my pyjamas | pyjamas | were | was',
  },
  {
    open: [
      'Mum bought {s} for the party.',
      'For the party, said Mum, we need {s}. We went shopping on Friday.',
    ],
    ask: [
      'Most of the {s} for the kids __ here.',
      'Half of the {s} we bought for the boys and girls __ gone already.',
      'The rest of the {s}, said the cooks, __ in the fridge.',
      'Some of the {s} behind the tins and bottles __ still good.',
      'I am afraid that most of the {s} for those hungry guests __ on the floor.',
      'All of the {s} in both of these bags __ for you.',
      'All the {s} for them __ gone.',
    ],
    rows: 's due rivals / cheese | is | are were / eggs | are | is was / milk | is | are were / cherries | are | is was / butter | is | are were / carrots | are | is was / bread | is | are / grapes | are | is',
  },
  {
    open: [
      'There {v} once {n} in a garden full of weeds. The gnome next door counted the days, the snails told stories, and nobody remembered who had put {o} there.',
      'A child put {n} into the grass one spring and forgot all about {o}. Years went by. Weeds and nettles came up everywhere.',
    ],
    ask: [
      'The {s} under the leaves __ green.',
      'The {s}, in the middle of so many weeds and nettles, __ very lonely.',
      'Hidden by leaves that nobody swept away, the {s} __ hard to find.',
      'Only the snails knew where the {s} __.',
      'Then one day the {s} that so many summers had covered with leaves __ discovered.',
      'And the {s} among the nettles __ happy at last.',
      'After the rains the {s} __ clean.',
    ],
    rows: 'n s o v due rivals / a little stone frog | stone frog | it | was | was | were are / two little stone frogs | stone frogs | them | were | were | was is / a wooden duck | duck | it | was | was | were / five wooden ducks | ducks | them | were | were | was',
  },
  {
    open: ['Who broke the vase? {W} did.', '{W} broke the blue vase, the one with the birds.'],
    ask: [
      'After all those tears {w} __ confessed.',
      '{W}, who in spite of all our warnings played ball between the lamps and the vases, __ to say sorry.',
      '{W}, after two hours in the cellar with the spiders, __ come up again.',
      'As a punishment, {w} __ to wash all the plates.',
      'Because of those broken pieces {w} __ no time for television tonight.',
      'Mum says that {w}, for the next six days, __ to stay indoors.',
      'In such matters {w} __ no luck.',
    ],
    rows: 'w due rivals / Tom | has | have are / Tom and Jack | have | has is / my cousin | has | have are / my cousins | have | has is / Lucy | has | have / the twins | have | has',
  },
  {
    open: [
      'Our new flat is on the fifth floor. It has a view of the park and the river, the kitchen is tiny, and {n} in the bathroom {v} dripping all day and all night.',
      'The landlord came on Tuesday. We showed him the damp walls and the broken lights, and at the end also {n} in the bathroom that would not stop dripping.',
    ],
    ask: [
      'The {s} with the cracks __ old.',
      'The {s}, together with the broken lights, __ on his list.',
      'He wrote down that the {s} with the brown stains __ to be repaired.',
      'A week later the {s} in the room with the broken lights __ dripping faster than ever.',
      'It was so quiet at night that the {s} behind the two walls __ all we could hear.',
      'The plumbers had no idea how old the {s} __.',
      'The {s} above the towels __ still dripping.',
    ],
    rows: 'n s v due rivals / the tap | tap | was | was | were are / both taps | taps | were | were | was is / the shower | shower | was | was | were are / the pipes | pipes | were | were | was is / the pipe | pipe | was | was | were',
  },
  {
    open: ['The {s} over the beds that', 'On the wall, the {s} with the two ships that'],
    ask: [
      'Dad gave the twins __ in the cupboard now.',
      'Uncle George made when he lived with the fishermen __ my favourite.',
      'I always look at when I have dreams __ crooked.',
      'Aunt Mary found among the old boxes and trunks __ now worth a lot of money.',
      'Mum and Dad bought in Spain __ not for sale.',
      'I see every morning when my sisters wake me __ by my grandfather.',
      'Lucy and Tom like __ rather sad.',
    ],
    rows: 's due rivals / picture | is | are were / pictures | are | is was / painting | is | are were / paintings | are | is was / photo | is | are / photos | are | is / drawing | is | are / drawings | are | is',
    near: true,
  },
  {
    open: ['We keep {n}. {It} {l} eggs.', 'Behind our house there {v} {n}. {It} {l} the best eggs in town.'],
    ask: [
      'The {s} among the sheds __ not fly.',
      'Why __ the {s} make so much noise?',
      'Unlike the two cats, our {s} __ as {it} {v} told.',
      'The {s} in the yard with the sheds __ not mind the rain.',
      'Foxes like corn less than our {s} __.',
      'In the evenings, after all those worms, our {s} __ nothing but sleep.',
      'What __ our {s} do in storms?',
    ],
    rows: 'n s it l v due rivals / one hen | hen | she | lays | is | does | do are / five hens | hens | they | lay | are | do | does is / a white duck | duck | she | lays | is | does | do are / three white ducks | ducks | they | lay | are | do | does is',
  },
  {
    open: [
      'Spring at last! I raked the paths and cut the hedges this morning. {N} came up by the gate overnight, and I nearly stepped on {o}, because I was looking at the clouds.',
      'Mother wrote from home: the snow is gone, the paths are dry, and by the gate {n} came up last night.',
    ],
    ask: [
      'The {s} by the posts __ no thorns.',
      'Now the {s} beside the gate posts __ opened in the sun.',
      'The {s} we noticed between the stones __ a lovely smell.',
      'Children, the {s} by the gate with the iron bars __ not been watered.',
      'I wonder what colours the {s} __.',
      'Since the days grew warm, the {s} __ grown.',
      'Between the stones the {s} __ opened.',
    ],
    rows: 'n s o due rivals / one tulip | tulip | it | has | have are / six tulips | tulips | them | have | has is / one little flower | flower | it | has | have are / the first flowers | flowers | them | have | has is / a crocus | crocus | it | has | have / some daisies | daisies | them | have | has',
  },
  {
    open: [
      'There {v} {n} in the jar.',
      '"Look in the jar," said Mum. "There {v} {n}."',
      'As far as I know, there {v} {n} in the jar behind the biscuits.',
    ],
    ask: [
      'Sorry, but there __ no more than that!',
      'In the jar behind the biscuits there __ still {n}.',
      'I counted again. Between the cups and the glasses, in that jar, there __ {n}.',
      'Yes, there __!',
      'I told you that in the jar with the coloured buttons on it there __ {n}.',
      'Open the doors of the cupboard and you will see what there __.',
    ],
    rows: 'n v due rivals / one cherry | is | is | are were / two cherries | are | are | is was / only one sweet | is | is | are were / four sweets | are | are | is was / some honey | is | is | are / some nuts | are | are | is',
  },
  {
    open: [
      'My room is at the top of the house. You climb two stairs and a ladder, mind your head on the beams, and push open a small door. {N} by the window {l} out over all the roofs of the town.',
      'I got the attic, and my sisters got the big rooms. But I do not mind: by the window there {v} {n}, and nobody comes up except the cats.',
    ],
    ask: [
      'The {s} beneath the roof tiles __ mine.',
      'The {s}, as well as the curtains and the cushions, __ red.',
      'The {s} by the window with the striped curtains __ where I sit and read.',
      'In winter, under three blankets, the {s} at the top of all those steps __ never warm.',
      'If friends come up, the {s} below the beams __ for them.',
      'My sisters never ask how comfortable the {s} under the roof __.',
      'The {s} I got instead of the big rooms __ all I need.',
    ],
    rows: 'n s l v due rivals / an old armchair | armchair | looks | is | is | are were / two old armchairs | armchairs | look | are | are | is was / a bench | bench | looks | is | is | are / two little chairs | chairs | look | are | are | is',
  },
  {
    open: [
      'Grandma made {n} from some old curtains.',
      'From some old curtains Grandma made {n} for the dolls.',
    ],
    ask: [
      'The {s} of the two dolls __ become dirty.',
      'The {s} that she made for our dolls __ big buttons.',
      'The {s} with the pockets __ been washed.',
      'I showed the other girls what big sleeves the {s} __.',
      'Made out of old curtains, the {s} for those three dolls __ flowers all over.',
      'Our brothers laugh, but the {s} Grandma made without any machines __ won two prizes.',
      'What nice pockets the {s} __!',
    ],
    rows: 'n s due rivals / a coat | coat | has | have are / tiny coats | coats | have | has is / a dress | dress | has | have are / some dresses | dresses | have | has is / a jacket | jacket | has | have / two jackets | jackets | have | has',
  },
  {
    open: [
      'The removal men carried {n} up the stairs and set {o} down in the hall. They drank their tea, told us two jokes, and drove off. Nobody had asked where we wanted {o}.',
      'When the removal men had gone, {n} {v} still in the hall. We had to climb over {o} to get to the beds.',
    ],
    ask: [
      'The {s} between the boots __ {end}.',
      'For weeks the {s} that the men left between the two doors __ {end}.',
      'In all that time the {s} with the labels on both sides __ {end}.',
      'We are used to it now: the {s} in our hall, full of books and winter coats, __ {end}.',
      'Visitors ask us why the {s} at the foot of the stairs __ {end}.',
      'As for the lamps, they are fine. The {s} __ {end}.',
    ],
    rows: 'n s o v due end rivals / a big box | box | it | was | has | not been opened | have are / six boxes | boxes | them | were | have | not been opened | has is / the trunk | trunk | it | was | has | been in the way | have are / two trunks | trunks | them | were | have | been in the way | has is / the wardrobe | wardrobe | it | was | has | stayed where it was | have / both wardrobes | wardrobes | them | were | have | stayed where they were | has',
  },
]);

export const kinds: readonly Kind[] = [HOME];
