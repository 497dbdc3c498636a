// Sentences written for everyday speech: common heteronyms in all their readings; they are learned from.

/** Readings in brackets, as in `everyday.ts`, none of whose sentences is here. */
export const WRITTEN_EVERYDAY: readonly string[] = `
Yesterday I [read|past] the whole paper.
I [read|past] it twice and still did not get it.
We [read|past] your letter last night.
They [read|past] the map wrong and got lost.
You [read|past] it to me when I was little.
I [read|past] about it in a magazine.
When I was ten I [read|past] every book in the house.
He has never [read|past] a poem.
My teacher [read|past] my essay out loud.
Who [read|past] this before me?
The letter was [read|past] in court.
Mum [read|past] us a tale and then turned off the light.
She opened the note and [read|past] it.
After dinner they [read|past] to each other.
I once [read|past] that cats dream.
The girl [read|past] the menu slowly.
I finished the book that you [read|past].
He sat down, took out his glasses and [read|past].
I [read|present] a little every day.
I can't [read|present] your writing.
You should [read|present] this book.
We [read|present] in bed on Sundays.
They [read|present] three papers each morning.
[Read|present] the rules first.
[Read|present] it to me again, please.
Do you [read|present] Russian?
Did you [read|present] my note?
Let me [read|present] it.
She is learning to [read|present].
The children love to [read|present].
I want to [read|present] something funny.
Most people [read|present] the news on their phones.
What do you like to [read|present]?
When you [read|present] this I shall be gone.
If you [read|present] between the lines, you will see.
It was hard to [read|present] in that light.
You and I [read|present] the same authors.
I always [read|present] the last page first.
He can neither [read|present] nor write.
I will [read|present] it tomorrow because I have [read|past] enough today.
She taught herself to [read|present] and [read|past] her first book at four.
This lamp helps me [read|present] at night.
You [read|present] too fast for me.
I [read|past] that report last week.
I [read|past] the play last term, and I liked it.
We [read|past] her diary last spring.
She [read|past] the same magazine last month.
I [read|past] a good story last weekend.
My sister [read|past] three novels last winter.
You [read|past] the play two years ago.
I [read|past] his letter an hour ago.
They [read|past] the contract on Monday and signed it on Friday.
I [read|past] the article this morning, before you came.
I [read|past] it in 1999.
We [read|past] the poem in class yesterday.
He [read|past] the paper at breakfast and left.
I [read|past] all her books before I met her.
They [read|past] the signs too late.
My parents [read|past] to me when I was small.
I [read|past] somewhere that bees can count.
The boys [read|past] the comics and then went out.
People [read|past] by candlelight in those days.
Last year we [read|past] more than ever.
Long ago I [read|past] a tale about a fox.
I [read|past] the first page, and now I will go on.
They [read|present] every morning.
They [read|present] every evening after supper.
I [read|present] every chance I get.
We [read|present] a chapter every week.
My parents [read|present] the paper every Sunday.
My friends [read|present] a lot these days.
The girls [read|present] to each other each night.
The pupils [read|present] every day after lunch.
Students [read|present] more than they used to.
Some people [read|present] on the train every day.
I usually [read|present] before I sleep.
We often [read|present] in the garden.
They never [read|present] the small print.
You [read|present] so much that you need glasses.
These days I [read|present] on a screen.
Doctors [read|present] such charts all the time.
Nowadays few people [read|present] Latin.
I sometimes [read|present] aloud to the cat.
They [read|present] and write in two languages.
Both of them [read|present] music well.
There was a [tear|vrb] in her skirt.
She looked at the [tear|vrb] in her coat.
He sewed up the [tear|vrb] in his trousers.
The [tear|vrb] in her sleeve was small.
Mother saw the [tear|vrb] in his shirt.
The nail left a [tear|vrb] in her stocking.
A long [tear|vrb] ran down the side of the sail.
They patched the [tear|vrb] in the tent.
How did you get that [tear|vrb] in your dress?
The [tear|vrb] in the bag grew longer.
He felt a [tear|vrb] in the muscle of his leg.
She hid the [tear|vrb] in the cloth with a brooch.
A [tear|nou] hung on her lashes.
She blinked a [tear|nou] out of her eye.
The old man wept a [tear|nou] for his dog.
A [tear|nou] dropped onto her dress.
The [tear|nou] on his cheek had dried.
The roof is covered with [lead|nou].
The pencil has no [lead|nou] in it, just graphite.
[Lead|nou] is a soft grey metal.
They found [lead|nou] in the drinking water.
The box felt as if it were filled with [lead|nou].
His legs were as heavy as [lead|nou].
A [lead|nou] pipe burst in the cellar.
[Lead|nou] paint is bad for children.
The soldiers were cast in [lead|nou].
[Lead|nou] melts at a low heat.
The fisherman put a bit of [lead|nou] on his line.
Bullets used to be made from [lead|nou].
Petrol no longer contains [lead|nou].
A coffin lined with [lead|nou] stood in the vault.
The [lead|nou] in the paint made them ill.
You go first and I follow your [lead|nou-vrb].
She plays the [lead|nou-vrb] in the school play.
Keep your dog on a [lead|nou-vrb].
Our team was in the [lead|nou-vrb].
All roads [lead|nou-vrb] to Rome.
Where does this path [lead|nou-vrb]?
The stairs [lead|nou-vrb] down to the cellar.
He wants to [lead|nou-vrb] the band.
[Lead|nou-vrb] the horse to the water.
Good officers [lead|nou-vrb] from the front.
The [lead|nou-vrb] singer lost her voice.
He will [lead|nou-vrb] if someone gets the [lead|nou] out of his boots.
I [live|vrb] with my brother.
Do you [live|vrb] near here?
They [live|vrb] on bread and water.
Fish [live|vrb] in water.
We [live|vrb] and learn.
Long [live|vrb] the king!
He wants to [live|vrb] to be a hundred.
People who [live|vrb] in glass houses should not throw stones.
Where did she [live|vrb] as a child?
It is a good place to [live|vrb].
We watched the game [live|adj] on television.
The concert was [live|adj].
She sang [live|adj] in front of thousands.
Don't touch that, it's a [live|adj] wire!
The zoo feeds [live|adj] mice to the snakes.
A [live|adj] audience laughed at his jokes.
The news is coming to you [live|adj] from London.
I love [live|adj] music.
They used [live|adj] bullets.
We saw a [live|adj] crab on the beach.
The show goes out [live|adj] at eight.
He is a real [live|adj] hero.
My [lives|nou] in the game ran out.
Doctors save [lives|nou].
Their [lives|nou] changed for ever.
Many [lives|nou] were lost in the flood.
Our [lives|nou] depend on it.
She [lives|vrb] next door.
An owl [lives|vrb] in that tree.
Nobody [lives|vrb] there now.
He [lives|vrb] for his work.
My grandmother [lives|vrb] with us.
Would you [close|vrb] the gate?
[Close|vrb] your eyes and count to ten.
They [close|vrb] at six.
Can I [close|vrb] the curtains?
I forgot to [close|vrb] the fridge.
The shops [close|vrb] early today.
[Close|vrb] the door behind you.
Please don't [close|vrb] the book.
The factory will have to [close|vrb].
We [close|vrb] the bar when the last guest has gone.
We live [close|adj-nou] to the sea.
That was [close|adj-nou]!
Come [close|adj-nou] and look.
It was a [close|adj-nou] game.
My sister and I are very [close|adj-nou].
Stay [close|adj-nou] to me.
Don't stand so [close|adj-nou].
He sat [close|adj-nou] beside her.
Take a [close|adj-nou] look at this.
Winter is [close|adj-nou].
The hotel is [close|adj-nou] to everything.
She held the baby [close|adj-nou].
You are too [close|adj-nou] to the edge.
It was too [close|adj-nou] to the shop's hours to [close|vrb] early.
Do not sit [close|adj-nou] to doors that [close|vrb] by themselves.
Did you [tear|vrb] your shirt?
Try not to [tear|vrb] the page.
[Tear|vrb] along the dotted line.
They want to [tear|vrb] down the old school.
The dogs [tear|vrb] the meat apart.
There is a [tear|vrb] in my jacket.
I found a [tear|vrb] in the curtain.
He mended the [tear|vrb] with a needle.
The [tear|vrb] in the painting can be repaired.
I cannot [tear|vrb] myself away.
Not a [tear|nou] was shed.
One [tear|nou] fell on the letter.
He brushed a [tear|nou] from his eye.
A single [tear|nou] ran down his face.
She shed a [tear|nou] when she saw the [tear|vrb] in her dress.
The song brought a [tear|nou] to my eye.
The police used [tear|nou] gas.
Every [tear|nou] he cried was false.
[Tears|nou] ran down her face.
She burst into [tears|nou].
He was close to [tears|nou].
Dry your [tears|nou].
They were [tears|nou] of joy.
The boy was in [tears|nou] because of the [tears|vrb] in his kite.
He [tears|vrb] the paper into strips.
She [tears|vrb] up every photo of him.
This cloth [tears|vrb] easily.
The wolf [tears|vrb] at the meat.
If the bag [tears|vrb], everything will fall out.
There are two [tears|vrb] in the tent.
The cold [wind|nou] cut through my coat.
There is no [wind|nou] today.
We sailed with the [wind|nou].
The [wind|nou] has dropped.
A gust of [wind|nou] slammed the door.
Can you hear the [wind|nou] in the chimney?
The north [wind|nou] doth blow.
I forgot to [wind|vrb] my watch.
[Wind|vrb] the wool into a ball.
Please [wind|vrb] the window down.
The roads [wind|vrb] up the hill.
They [wind|vrb] the rope around the post.
It is time to [wind|vrb] up the meeting.
[Wind|vrb] the tape back to the start.
Paths [wind|vrb] through the wood.
Could you [wind|vrb] this bandage round my arm?
The [wind|nou] was too strong to [wind|vrb] the sail.
You never [wind|vrb] that clock.
The [winds|nou] were strong last night.
Warm [winds|nou] blow from the south.
The river [winds|vrb] through the valley.
She [winds|vrb] the toy up and lets it go.
The path [winds|vrb] around the hill.
He wore a [bow|nou-knot] tie.
She put a pink [bow|nou-knot] in her hair.
Tie your laces in a [bow|nou-knot].
The hunter took his [bow|nou-knot] and his arrows.
He drew his [bow|nou-knot] and let the arrow fly.
The violin comes with a [bow|nou-knot].
She moved the [bow|nou-knot] across the strings.
The gift had a big yellow [bow|nou-knot] on it.
Robin Hood strung his [bow|nou-knot].
He shoots with a [bow|nou-knot], not with a gun.
You must [bow|nou-ship] to the queen.
They [bow|nou-ship] when they meet.
He made a deep [bow|nou-ship].
The singer took a [bow|nou-ship].
[Bow|nou-ship] your head.
We stood at the [bow|nou-ship] of the ship.
Waves broke over the [bow|nou-ship].
In Japan people [bow|nou-ship] to greet each other.
The butler gave a stiff [bow|nou-ship] and left.
The sailor stood in the [bow|nou-ship] and looked for rocks.
He refused to [bow|nou-ship] to anyone.
The boy with the [bow|nou-knot] gave a [bow|nou-ship].
The girls had [bows|knot] in their hair.
[Bows|knot] and arrows hung on the wall.
She tied the ribbons into [bows|knot].
The violinists lifted their [bows|knot].
He [bows|ship] to the crowd.
The actor [bows|ship] twice and leaves.
They met with low [bows|ship] and smiles.
Ice formed on the [bows|ship] of the boat.
She plays the [bass|] guitar.
The [bass|] is too loud.
He sings [bass|] in the choir.
We need a new [bass|] player.
He has a deep [bass|] voice.
The [bass|] drum stood in the corner.
My brother plays double [bass|].
We went fishing for [bass|corp].
The lake is full of [bass|corp] and trout.
A [bass|corp] swam under the boat.
He fried the [bass|corp] in butter.
Sea [bass|corp] is on the menu.
The [bass|corp] took the bait.
She caught a [bass|corp] with a worm.
A [bass|corp] was painted on the head of the [bass|] drum.
He [wound|vrb] the clock before he went to bed.
She [wound|vrb] the thread on a stick.
They [wound|vrb] their way through the crowd.
The road [wound|vrb] up the mountain.
He [wound|vrb] down the window and shouted.
The snake [wound|vrb] itself around the branch.
The film was [wound|vrb] back to the start.
The rope was [wound|vrb] around a tree.
I [wound|vrb] up in hospital.
The bandage was [wound|vrb] around the [wound|nou-vrb].
The [wound|nou-vrb] bled for an hour.
It is only a flesh [wound|nou-vrb].
He put salt in my [wound|nou-vrb].
The knife left a deep [wound|nou-vrb].
Arrows can [wound|nou-vrb] and kill.
Did the bullet [wound|nou-vrb] him badly?
Hunters must not [wound|nou-vrb] an animal and leave it.
Your words [wound|nou-vrb] me.
Just a [minute|]!
She came back a [minute|] later.
Every [minute|] counts.
The last [minute|] of the game was the best.
I'll be there in a [minute|].
There is one born every [minute|].
It was a [minute|adj] amount of poison.
The [minute|adj] print was hard to read.
She checked every [minute|adj] detail.
The insects are so [minute|adj] that you cannot see them.
A [minute|adj] crack ran through the cup.
He described it in [minute|adj] detail.
[Minute|adj] grains of sand got into the watch.
A [minute|] ago I saw a [minute|adj] spider.
I [refuse|vrb] to go.
They [refuse|vrb] help from anyone.
He cannot [refuse|vrb] her anything.
Why do you [refuse|vrb]?
[Refuse|vrb] the first offer.
Many people [refuse|vrb] to fly.
The [refuse|nou] lorry comes on Tuesday.
They threw the [refuse|nou] into the river.
A heap of [refuse|nou] lay behind the house.
[Refuse|nou] must not be left in the hall.
Rats live on the [refuse|nou].
The [refuse|nou] was burned.
Household [refuse|nou] is picked up weekly.
A bag of [refuse|nou] stood by the door.
The dump was so full that it had to [refuse|vrb] more [refuse|nou].
The [refuse|nou] collectors are on strike.
Kitchen [refuse|nou] feeds the pigs.
I like to collect old [record|nou] covers.
Put on a [record|nou] and dance.
It is the worst winter on [record|nou].
He has a criminal [record|nou].
Keep a [record|nou] of what you spend.
That is a new school [record|nou].
Did you [record|vrb] the show?
[Record|vrb] your voice on the phone.
They [record|vrb] everything we say.
I would like to [record|vrb] a message.
We [record|vrb] the rainfall each day.
Can this machine [record|vrb] sound?
The band will [record|vrb] its first album.
My [records|nou] are in alphabetical order.
The school [records|nou] were lost.
He broke three [records|nou] in one day.
The camera [records|vrb] everything.
She [records|vrb] birdsong in the woods.
This book [records|vrb] all births.
I don't [use|vrb] sugar.
How do you [use|vrb] this thing?
[Use|vrb] the other door.
They [use|vrb] the car at weekends.
Can we [use|vrb] your pool?
We [use|vrb] it to cut bread.
I could [use|vrb] some help.
Let me [use|vrb] your pen.
You may [use|vrb] a dictionary.
Do they [use|vrb] salt?
People [use|vrb] it every day.
It is no [use|nou] crying.
There is no [use|nou] for it.
Is it any [use|nou]?
The lift is in [use|nou].
Make good [use|nou] of your time.
I have no [use|nou] for your advice.
He lost the [use|nou] of his legs.
Instructions for [use|nou] are on the box.
What [use|nou] is a broken cup?
The [use|nou] of phones is forbidden.
This is for external [use|nou] only.
She [uses|vrb] a pencil.
He [uses|vrb] his hands when he talks.
My mother [uses|vrb] butter instead of oil.
Nobody [uses|vrb] that road any more.
Salt has many [uses|nou].
There are several [uses|nou] for old jars.
We discussed the [uses|nou] of iron.
I [used|to] to smoke.
We [used|to] to live in the country.
She [used|to] to be my friend.
There [used|to] to be a mill here.
They [used|to] to play in the street.
He never [used|to] to complain.
My father [used|to] to sing in the car.
I am not [used|to] to the cold.
You will get [used|to] to it.
She is [used|to] to working late.
He was [used|to] to being alone.
I [used|vrb] a knife to open it.
They [used|vrb] all the milk.
It is [used|vrb] to cut paper.
The room is [used|vrb] as a store.
She bought a [used|vrb] car.
We have [used|vrb] up the flour.
This key was [used|vrb] to open the safe.
Who [used|vrb] my towel?
A [used|vrb] book costs less.
He never finds an [excuse|nou].
It's a poor [excuse|nou].
Any [excuse|nou] will do.
What is your [excuse|nou] this time?
There can be no [excuse|nou] for such cruelty.
She made up an [excuse|nou] and left.
[Excuse|vrb] me, where is the station?
You must [excuse|vrb] him, he is tired.
I cannot [excuse|vrb] such behaviour.
[Excuse|vrb] my late reply.
Will you [excuse|vrb] us for a moment?
May I be so bold as to ask you to [excuse|vrb] me?
Nobody will [excuse|vrb] you if your [excuse|nou] is bad.
His [excuses|nou] are always the same.
No more [excuses|nou]!
That [excuses|vrb] nothing.
She [excuses|vrb] his faults.
Everyone knew the [content|nou] of the letter.
The police checked the [content|nou] of the bag.
The customer went away happy and [content|adj-nou-vrb].
I will [sow|] the seeds tomorrow.
They [sow|] wheat in autumn.
[Sow|] the beans in rows.
As you [sow|], so shall you reap.
When do you [sow|] carrots?
Rumours [sow|] doubt among the people.
The [sow|nou] fed her piglets.
A wild [sow|nou] crossed the road.
The farmer bought a [sow|nou] and a boar.
Our [sow|nou] is as big as a sofa.
The [sow|nou] rolled in the mud.
Two pigs, a boar and a [sow|nou], broke out.
The farmer taught his [sow|nou] to [sow|].
[Sows|nou] can weigh three hundred kilos.
The [sows|nou] lay in the straw.
She [sows|vrb] the lettuce in spring.
He who [sows|vrb] the wind reaps the storm.
Taxes will [increase|vrb].
[Increase|vrb] the heat a little.
They [increase|vrb] the rent every year.
There was an [increase|nou] in crime.
The [increase|nou] was small.
[Decrease|vrb] the speed before the curve.
We saw a [decrease|nou] in sales.
The [suspect|adj-nou] ran away.
A [suspect|adj-nou] package was found.
I [suspect|vrb] you are right.
They [suspect|vrb] nothing.
Do you [suspect|vrb] anyone?
We [suspect|vrb] the butler.
We [protest|vrb] against the war.
They [protest|vrb] every Friday.
I must [protest|vrb]!
A [protest|nou] was held in the park.
He left in [protest|nou].
Without a [permit|nou] nobody may fish.
Show me your work [permit|nou].
I cannot [permit|vrb] it.
The teachers do not [permit|vrb] phones.
[Permit|vrb] me to explain.
Time will not [permit|vrb] it.
Smoking is not allowed unless we [permit|vrb] it.
Don't [insult|vrb] my mother.
They [insult|vrb] everyone.
That was an [insult|nou].
[Invite|vrb] your friends.
We [invite|vrb] you to our wedding.
Did they [invite|vrb] you?
I got an [invite|nou] to her party.
Thanks for the [invite|nou].
He works in [import|nou] and [export|nou].
They [import|vrb] tea.
We [export|vrb] cars to Asia.
[Insert|vrb] the key and turn it.
[Insert|vrb] a coin here.
There is an [insert|nou] in the magazine.
Can I [refund|vrb] the ticket?
The shop will [refund|vrb] your money.
They [refund|vrb] the whole price.
I want a [refund|nou].
We make slow [progress|nou].
The talks [progress|vrb] slowly.
As the months [progress|vrb], it will get warmer.
You will [progress|vrb] faster if you practise.
What [progress|nou] have you made?
[Estimate|vrb] the height of the tree.
I [estimate|vrb] that it costs ten pounds.
They [estimate|vrb] the damage at a million.
Give me an [estimate|nou] by Friday.
That is a rough [estimate|nou].
We [advocate|vrb] peace.
They [advocate|vrb] lower taxes.
She is an [advocate|nou] of free speech.
I don't like to [associate|vrb] with him.
We [associate|vrb] white with snow.
He is a business [associate|adj-nou].
Do you [attribute|vrb] it to luck?
They [attribute|vrb] the painting to Titian.
Patience is a useful [attribute|nou].
[Convert|vrb] the file to text.
They [convert|vrb] barns into flats.
She is a [convert|nou] to yoga.
They [contest|vrb] the will.
He will [contest|vrb] the election.
She won the [contest|nou].
A beauty [contest|nou] was held.
They [conduct|vrb] tests on mice.
He will [conduct|vrb] the orchestra.
Metals [conduct|vrb] heat.
His [conduct|nou] was bad.
[Construct|vrb] a triangle.
They [construct|vrb] bridges.
Race is a social [construct|nou].
I [converse|vrb] with him in French.
They [converse|vrb] for hours.
The [converse|adj-nou] is true, too.
Please [coordinate|vrb] your plans.
We [coordinate|vrb] the work.
Find the [coordinate|adj-nou] on the map.
[Delegate|vrb] the work to others.
You must learn to [delegate|vrb].
Each [delegate|nou] has one vote.
[Document|vrb] every step.
They [document|vrb] the life of bees.
Sign this [document|nou].
[Duplicate|vrb] the key.
Do not [duplicate|vrb] my work.
I have a [duplicate|adj-nou] of the key.
[Discard|vrb] the old batteries.
We [discard|vrb] the shells.
[Extract|vrb] the juice.
The dentist had to [extract|vrb] two teeth.
They [extract|vrb] oil from the seeds.
Add vanilla [extract|nou].
He read an [extract|nou] from the novel.
[Exploit|vrb] every chance.
They [exploit|vrb] the workers.
His greatest [exploit|nou] was a flight over the pole.
[Implement|vrb] the plan.
They [implement|vrb] the law badly.
A spade is a garden [implement|nou].
[Isolate|] the patients.
They [isolate|] the sick.
They [initiate|vrb] new members at night.
Let us [resume|vrb] the game.
They [resume|vrb] work on Monday.
Send us your [resume|nou].
I put it on my [resume|nou].
My [resume|nou] is two pages long.
She updated her [resume|nou] before the interview.
Bring your [resume|nou] and two letters.
They [reject|vrb] the plan.
[Reject|vrb] the offer.
I will [recount|vrb] what happened.
He began to [recount|vrb] his travels.
The court ordered a [recount|nou].
They asked for a [recount|nou] of the votes.
We had to [supplement|vrb] our income.
I [supplement|vrb] my diet with iron.
He takes a vitamin [supplement|nou].
[Transform|] your garden.
They [transform|] the town.
The news will [upset|vrb] her.
Did I [upset|vrb] you?
She was [upset|vrb] about the exam.
Don't be [upset|vrb].
It was the biggest [upset|nou] of the season.
I have a stomach [upset|nou].
She has an [invalid|adj] ticket.
Your password is [invalid|adj].
He cared for his [invalid|nou] mother.
The [invalid|nou] sat in a wheelchair.
The insurance was [invalid|adj] for the [invalid|nou].
I made a [perfect|adj] copy.
[Does|vrb] he know?
What [does|vrb] she want?
It [does|vrb] not matter.
She [does|vrb] the dishes.
He [does|vrb] what he likes.
Where [does|vrb] it hurt?
The buck and two [does|deer] stood in the wood.
A stag and three [does|deer] crossed the road.
The [does|deer] ran from the hunter.
We saw several [does|deer] and their fawns.
Among the deer there were five [does|deer].
Wild [does|deer] graze at the edge of the forest.
The buck [does|vrb] funny things when the [does|deer] are present.
The player rounded the [bases|base].
The [bases|base] were loaded.
Army [bases|base] were closed.
Acids and [bases|base] react.
They built two [bases|base] on the moon.
The [bases|basis] of his theory are weak.
We lack the [bases|basis] for such a claim.
These ideas form the [bases|basis] of our law.
On what [bases|basis] do these claims rest?
The moral [bases|basis] of society were debated.
What a [nice|adj] day!
He is a [nice|adj] man.
[Nice|adj] to meet you.
[Nice|adj] work!
The soup smells [nice|adj].
We flew to [Nice|geo] in France.
The beach at [Nice|geo] was crowded.
She lives in [Nice|geo] on the French coast.
From [Nice|geo] to Cannes it is an hour.
[Nice|geo] is a city on the Mediterranean.
The carnival of [Nice|geo] is famous.
They have a villa near [Nice|geo].
The [sewer|drain] was blocked.
Rats live in the [sewer|drain].
The [sewer|drain] pipe burst.
They fell into the open [sewer|drain].
She is a good [sewer|person] and makes her own clothes.
As a [sewer|person] she is quick with needle and thread.
The [sewer|person] threaded her needle.
A seamstress and a [sewer|person] fell down into a [sewer|drain] line.
All my [presents|nou] were wrapped.
The children opened their [presents|nou].
He [presents|vrb] the evening news.
She [presents|vrb] her work today.
This [presents|vrb] a problem.
Sharp [objects|nou] are not allowed.
We saw flying [objects|nou].
She [objects|vrb] to the plan.
If nobody [objects|vrb], we can start.
My [projects|nou] are late.
The lamp [projects|vrb] an image.
He [projects|vrb] his fears onto us.
The fire [permits|vrb] no delay.
We need two [permits|nou].
The price [increases|vrb] each year.
There were [increases|nou] in rent.
The police arrested both [suspects|nou].
She [suspects|vrb] her husband.
The [rebels|nou] took the town.
He [rebels|vrb] against his father.
There were [protests|nou] in the streets.
She [protests|vrb] too much.
Their [contracts|nou] ran out.
The muscle [contracts|vrb].
What he says [conflicts|vrb] with the facts.
Old [conflicts|nou] flared up.
We signed the [contracts|nou].
The [exports|nou] fell.
She [exports|vrb] wine.
His [insults|nou] hurt me.
He [insults|vrb] everyone.
Our [imports|nou] come by sea.
He [imports|vrb] rugs.
What is your [address|nou]?
I lost her [address|nou].
He will [address|vrb] the crowd.
They [address|vrb] me as sir.
We must [address|vrb] this problem.
She gave the opening [address|nou].
My [addresses|nou] are in the book.
The book [addresses|vrb] this question.
They are our [allies|nou].
He is an old [ally|nou].
Small states [ally|vrb] themselves with big ones.
We must [combat|vrb] crime.
He died in [combat|nou].
It is hard to [digest|vrb] meat.
I read a [digest|nou] of the news.
The [survey|nou] was long.
They [survey|vrb] the land.
I want to [transfer|vrb] money.
The [transfer|nou] took a week.
[Transfer|vrb] the soup to a bowl.
I cannot [recall|vrb] his name.
The firm issued a [recall|nou].
May I have a [refill|nou]?
Could you [refill|vrb] my glass?
We watched the [replay|nou].
They will [replay|vrb] the match.
[Rewrite|vrb] the ending.
The [update|nou] is ready.
[Update|vrb] your phone.
We got an [upgrade|nou] to first class.
You should [upgrade|vrb] your phone.
That was a nice [compliment|nou].
She wanted to [compliment|vrb] the cook.
The [torment|nou] went on.
Why do you [torment|vrb] me?
These two tasks [overlap|vrb].
There is an [overlap|nou] between them.
All [proceeds|nou] go to the school.
The play [proceeds|vrb] slowly.
The trial [proceeds|vrb] as planned.
She gave the [proceeds|nou] to the poor.
He worked with [dogged|adj] courage.
Bad luck [dogged|vrb] him.
Rumours [dogged|vrb] her career.
My [reading|en] glasses are lost.
She is [reading|en] a book.
[Reading|en] is fun.
The train to [Reading|geo] was late.
He was born in [Reading|geo] in Berkshire.
The [Reading|geo] festival is in August.
Oscar Wilde sat in [Reading|geo] gaol.
We drove from London to [Reading|geo].
For the [sake|] of peace, be quiet.
He did it for her [sake|].
We drank warm [sake|jp] with our sushi.
A bottle of [sake|jp] stood on the bar.
[Sake|jp] is made from rice.
The [axes|nou-vrb] hung in the shed.
He sharpened both [axes|nou-vrb].
The [axes|nou] of the graph are labelled.
The x and y [axes|nou] cross at zero.
A [Celtic|] harp stood in the hall.
[Celtic|adj-nou-sports] beat Rangers three to one.
The Boston [Celtic|adj-nou-sports] player was injured.
The [blessed|adj] virgin appeared to her.
The priest [blessed|vrb] the bread.
We were [blessed|vrb] with good weather.
[Blessed|adj] are the meek.
A cornish [pasty|nou] is filled with meat.
He ate a hot [pasty|nou] for lunch.
His face was [pasty|adj] and pale.
She looked [pasty|adj] after her illness.
I like [Nestle|nam] chocolate.
Birds [nestle|vrb] in the hay.
The village cottages [nestle|vrb] in the valley.
Her [attributes|nou] are courage and wit.
She [attributes|vrb] her success to luck.
`
  .trim()
  .split('\n');
