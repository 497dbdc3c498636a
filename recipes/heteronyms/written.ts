// Sentences written for readings that other sets lack or hardly have, and for everyday speech; they are learned from.

/** Readings in brackets, as in `everyday.ts`, none of whose sentences is here. */
export const WRITTEN: readonly string[] = `
Drugs like these [addict|vrb] people within days.
The pills can [addict|vrb] you before you notice it.
He did not want to [addict|vrb] his patients to opium.
Such games are made to [addict|vrb] children.
These sweets [addict|vrb] everyone who tastes them.
An [addict|nou] came into the clinic for help.
First [compact|vrb] the soil around the roots with your foot.
Lorries [compact|vrb] the rubbish before they carry it away.
We had to [compact|vrb] the snow to build the wall.
Heavy rollers [compact|vrb] the gravel into a firm road.
This machine will [compact|vrb] old cars into cubes.
Her camera is [compact|adj-nou] and light.
They drive a [compact|adj-nou] car.
Small firms [conglomerate|vrb] until only one giant is left.
The particles [conglomerate|vrb] into larger lumps.
Over time the pebbles [conglomerate|vrb] and harden to rock.
The banks began to [conglomerate|vrb] in the eighties.
He owns a media [conglomerate|adj-nou].
Do not [consort|vrb] with thieves.
He was seen to [consort|vrb] with gamblers and spies.
Why do you [consort|vrb] with such people?
They [consort|vrb] with the enemy at night.
The queen and her [consort|nou] waved from the balcony.
Rats [desert|vrb] a sinking ship.
Please do not [desert|vrb] me now.
How could you [desert|vrb] your own family?
Many soldiers tried to [desert|vrb] during the winter.
If we [desert|vrb] the camp, the wolves will take it.
Her courage did not [desert|vrb] her.
They crossed the hot [desert|nou] on camels.
Nothing grows in that [desert|nou].
The [desert|nou] sand burned our feet.
The soldiers who [desert|vrb] in the [desert|nou] die of thirst.
Could you [elaborate|vrb] on that point?
Please [elaborate|vrb] a little.
The minister refused to [elaborate|vrb] on his plans.
I will not [elaborate|vrb] on it here.
In the next chapter we [elaborate|vrb] this idea.
Let me [elaborate|vrb].
She wore an [elaborate|adj] hat with feathers.
The trap was simple but the plan was [elaborate|adj].
The music will [entrance|vrb] you.
Her stories never fail to [entrance|vrb] the children.
The dancers [entrance|vrb] every visitor.
His voice could [entrance|vrb] a whole crowd.
These colours [entrance|vrb] the eye.
Wait for me at the [entrance|nou].
The [entrance|nou] to the cave was hidden.
At the [entrance|nou] a fountain will [entrance|vrb] you.
Such lies [incense|vrb] me.
His words will [incense|vrb] the crowd.
Do nothing to [incense|vrb] the judge.
Their rude jokes [incense|vrb] my mother.
Nothing could [incense|vrb] her more than being ignored.
The church smelled of [incense|nou].
She lit a stick of [incense|nou].
Engineers will [instrument|vrb] the bridge with sensors.
We [instrument|vrb] the code to see which part is slow.
They plan to [instrument|vrb] every engine on the plane.
To [instrument|vrb] a volcano is dangerous work.
Which [instrument|nou] do you play?
You can [interchange|vrb] these two parts.
The twins [interchange|vrb] their clothes to fool us.
We may [interchange|vrb] the first and the last letter.
Do not [interchange|vrb] the red and the blue wire.
They [interchange|vrb] ideas over lunch.
Leave the motorway at the next [interchange|nou].
Did he [intimate|vrb] that he would resign?
She tried to [intimate|vrb] as much without saying it.
I do not wish to [intimate|vrb] that you lied.
They [intimate|vrb] that the war will soon be over.
He began to [intimate|vrb] his wishes to the cook.
How can I [intimate|vrb] this to my most [intimate|adj] friend?
It was an [intimate|adj] dinner for two.
They shared their most [intimate|adj] secrets.
The patience of [Job|bible] is famous.
In the Bible [Job|bible] loses all his children.
[Job|bible] said that the Lord gave and the Lord took away.
The book of [Job|bible] asks why good people suffer.
God let Satan test [Job|bible].
The prophet [Job|bible] never cursed God.
Poor as [Job|bible], he owned nothing but his shirt.
I got a new [job|] at the bank.
Good [job|], everyone!
His [job|] is to feed the lions.
She quit her [job|] last week.
[Job|] offers are rare in this town.
A [mobile|nou-art] hung above the crib.
The [mobile|nou-art] by Calder turns slowly in the air.
Paper birds dangled from the baby's [mobile|nou-art].
She made a [mobile|nou-art] out of shells and string.
In the museum a huge [mobile|nou-art] hangs from the ceiling.
The artist's wire [mobile|nou-art] moves with every breath of air.
We drove from [Mobile|geo] to Montgomery.
She was born in [Mobile|geo], Alabama.
[Mobile|geo] lies on the coast of Alabama.
The ship sailed into [Mobile|geo] Bay.
Call me on my [mobile|] phone.
He is ninety but still very [mobile|].
The [mobile|] library comes on Fridays.
I left my [mobile|] at home.
He [moped|vrb] around the house all day.
She [moped|vrb] in her room after the quarrel.
The children [moped|vrb] because it rained.
After his dog died he just [moped|vrb].
They [moped|vrb] about and said nothing.
He rides to school on a [moped|nou].
My [moped|nou] ran out of petrol.
I saw her [mouth|vrb] the words without a sound.
Do not [mouth|vrb] your food like that.
They [mouth|vrb] slogans they do not believe.
He would [mouth|vrb] an answer to me across the room.
The singers only [mouth|vrb] the words while the record plays.
Open your [mouth|nou] wide.
The [mouth|nou] of the river is wide.
I [object|vrb] to that remark.
Would you [object|vrb] if I opened the window?
The neighbours [object|vrb] to the noise.
They always [object|vrb] when we ask for more.
If you [object|vrb], raise your hand.
Few people [object|vrb] to cake.
We strongly [object|vrb], your honour.
He found a shiny [object|nou] in the grass.
The [object|nou] of the game is to win.
Every [object|nou] in the room was blue.
The [object|nou] was to get home before dark.
Too much sun will [pigment|vrb] the skin.
Small cells [pigment|vrb] the feathers of the bird.
They [pigment|vrb] the clay before firing it.
The dyes [pigment|vrb] the wool deep red.
The red [pigment|nou] comes from a root.
We could hear the [row|2] next door.
He had a [row|2] with his wife.
They are always having a [row|2] about something.
There was a dreadful [row|2] in parliament.
The [row|2] broke out over who should pay.
A loud [row|2] woke the whole street.
Stop that [row|2], I cannot sleep!
My parents had a blazing [row|2] yesterday.
The brothers had a [row|2] and did not speak for years.
It all ended in a furious [row|2].
The [row|2] over taxes goes on.
We planted a [row|1] of beans.
They stood in a [row|1].
I won three games in a [row|1].
Let us [row|1] to the island.
We [row|1] across the lake every morning.
Sit in the back [row|1].
He learned to [row|1] at college.
[Row|1] faster, they are catching up!
The house at the end of the [row|1] is ours.
The king would not [subject|vrb] his people to such laws.
We [subject|vrb] every part to a test.
Do not [subject|vrb] the dog to that noise.
They [subject|vrb] the metal to great heat.
I had to [subject|vrb] the [subject|adj-nou] of the study to a test.
What is your favourite [subject|adj-nou] at school?
Let us change the [subject|adj-nou].
Prices are [subject|adj-nou] to change.
They [abstract|vrb] the main points from each paper.
From these cases we can [abstract|vrb] a general rule.
To [abstract|vrb] means to leave the details out.
Pumps [abstract|vrb] water from the river.
We [abstract|vrb] away from the details.
Please [abstract|vrb] the article in ten lines.
He paints [abstract|adj-nou] pictures.
The idea is too [abstract|adj-nou] for me.
The patient showed little [affect|nou-psy].
Flat [affect|nou-psy] is a sign of depression.
Her [affect|nou-psy] was calm and even during the interview.
Psychologists distinguish mood from [affect|nou-psy].
Music can change a person's [affect|nou-psy].
The doctor noted his blunted [affect|nou-psy].
Will the strike [affect|] our flight?
The cold does not [affect|] me.
We [affiliate|vrb] with clubs from all over the country.
The school wants to [affiliate|vrb] with the university.
Small unions [affiliate|vrb] to bigger ones.
Many members [affiliate|vrb] with no party.
The station is an [affiliate|nou] of a large network.
My [aged|adj] mother cannot climb the stairs.
An [aged|adj] man sat by the fire.
They care for the sick and the [aged|adj].
The [aged|adj] king leaned on his stick.
Homes for the [aged|adj] are expensive.
Her [aged|adj] parents moved in with us.
He died [aged|] eighty.
The cheese is [aged|] for a year.
She has [aged|] a lot since the war.
Children [aged|] five to ten may enter.
The wine was [aged|] in oak barrels.
We [alternate|vrb] between the two houses.
Red and white stripes [alternate|vrb] on the flag.
They [alternate|vrb] driving so that no one gets tired.
We meet on [alternate|adj-nou] Mondays.
Is there an [alternate|adj-nou] route?
They wanted to [appropriate|vrb] the land without paying.
Congress will [appropriate|vrb] money for the bridge.
He tried to [appropriate|vrb] my idea as his own.
Rich men [appropriate|vrb] what belongs to all.
The rulers [appropriate|vrb] a third of the harvest.
Please wear [appropriate|adj] shoes.
That joke was not [appropriate|adj].
His [august|adj] presence silenced the hall.
They gathered in that [august|adj] assembly.
The [august|adj] judges entered in their robes.
She belonged to an old and [august|adj] family.
An [august|adj] body of scholars met to discuss it.
We were shown into the [august|adj] chamber.
We go on holiday in [August|].
It was a hot [August|] night.
On the third of [August|] the war began.
[August|nam] Strindberg wrote plays.
Her grandfather [August|nam] came from Hamburg.
The painter [August|nam] Macke died in the war.
I had a [bologna|] sandwich for lunch.
Do you want [bologna|] or ham on your bread?
A slice of fried [bologna|] sizzled in the pan.
The butcher wrapped a pound of [bologna|].
Kids like cheese and [bologna|].
She studied law in [Bologna|geo].
The train from [Bologna|geo] to Venice was late.
The harvest was done by a [combine|nou].
He drove the [combine|nou] through the wheat.
The scouts watched him at the [combine|nou].
A huge green [combine|nou] stood in the barn.
[Combine|vrb] the flour and the butter in a bowl.
We [combine|vrb] work and pleasure.
Do not [compound|vrb] your mistake by lying about it.
These problems [compound|vrb] each other.
Lies only [compound|vrb] the trouble.
High rates [compound|vrb] the burden of debt.
The chemist will [compound|vrb] the medicine for you.
Water is a [compound|nou] of two gases.
The soldiers guarded the [compound|nou].
Put a cold [compress|nou] on your forehead.
The nurse held a [compress|nou] to his knee.
A warm [compress|nou] eases the pain.
Keep the [compress|nou] wet.
[Compress|] the file before you send it.
The springs [compress|] when you sit down.
Our reports [conflict|vrb] with each other.
The two stories [conflict|vrb].
My hours at work [conflict|vrb] with the class.
Do the dates [conflict|vrb]?
What he said seems to [conflict|vrb] with the facts.
The [conflict|nou] lasted for ten years.
Students learn to [conjugate|vrb] Latin verbs.
Can you [conjugate|vrb] the verb to be?
In German you [conjugate|vrb] it like this.
We [conjugate|vrb] irregular verbs every Monday.
She tried to [console|vrb] the crying child.
Nothing could [console|vrb] him.
Friends [console|vrb] each other.
Do not try to [console|vrb] me.
He plugged in the game [console|nou].
The lights on the [console|nou] went out.
I am [content|adj-nou-vrb] to stay at home.
He was quite [content|adj-nou-vrb] with a bowl of soup.
The cat looked [content|adj-nou-vrb] on my lap.
They seemed [content|adj-nou-vrb].
A [content|adj-nou-vrb] smile spread over her face.
She was never [content|adj-nou-vrb] with what she had.
We must [content|adj-nou-vrb] ourselves with bread.
The baby is fed and [content|adj-nou-vrb].
The fat [content|nou] of milk varies.
The web page has no [content|nou].
She writes [content|nou] for a magazine.
I liked the form but not the [content|nou] of his speech.
Muscles [contract|vrb] when you lift things.
The wood will [contract|vrb] in the cold.
They [contract|vrb] with a firm from Ohio.
Many travellers [contract|vrb] malaria.
If you [contract|vrb] the flu, stay in bed.
Read the [contract|nou] before you sign.
She has a two year [contract|nou].
Please [contrast|vrb] the two poems.
These curtains [contrast|vrb] nicely with the walls.
The writer likes to [contrast|vrb] rich and poor.
His words [contrast|vrb] with his deeds.
In this essay I [contrast|vrb] two theories.
The [contrast|nou] between them is great.
Height is a [correlate|nou] of weight.
Wealth is a [correlate|nou] of health.
Each number is the [correlate|nou] of a letter.
Sleep has a [correlate|nou] in the brain.
The results [correlate|nou-vrb] well.
Does rain [correlate|nou-vrb] with mood?
The jury began to [deliberate|vrb].
They will [deliberate|vrb] behind closed doors.
We must [deliberate|vrb] before we decide.
The judges [deliberate|vrb] for hours.
How long did they [deliberate|vrb]?
That was no accident, it was [deliberate|adj].
He spoke in a slow and [deliberate|adj] way.
The police caught the [deviate|nou].
He was called a [deviate|nou] by the papers.
The book is about a sexual [deviate|nou].
They treated every [deviate|nou] as a criminal.
Do not [deviate|vrb] from the path.
The hospital will [discharge|vrb] him tomorrow.
They [discharge|vrb] waste into the river.
Never [discharge|vrb] a gun indoors.
There is a yellow [discharge|nou] from his ear.
Do not [discount|vrb] what she says.
We cannot [discount|vrb] the risk.
Shops [discount|vrb] coats in January.
Experts [discount|vrb] the rumour.
Students get a [discount|nou].
I bought it at a [discount|nou].
The swimmer [dove|vrb] off the cliff.
He [dove|vrb] under the bed to hide.
The whale [dove|vrb] and was gone.
They [dove|vrb] for pearls.
We [dove|vrb] into the cold water together.
The plane [dove|vrb] towards the ground.
The hawk [dove|vrb] at the mouse.
When the shot rang out, the [dove|] [dove|vrb] into the bushes.
A [dove|] cooed in the tree.
The magician pulled a [dove|] from his hat.
Let me [escort|vrb] you to the door.
Guards [escort|vrb] the prisoner to court.
The police will [escort|vrb] the players home.
He came with an armed [escort|nou].
Many rich families [expatriate|vrb] to avoid taxes.
The state can [expatriate|vrb] traitors.
They chose to [expatriate|vrb] rather than fight.
They want to [expatriate|vrb] and never return.
She is an [expatriate|nou] in Paris.
The newspaper printed an [expose|nou] of the scandal.
He wrote an [expose|nou] on the meat industry.
Her [expose|nou] of the church shocked the town.
The magazine's [expose|nou] led to his arrest.
It was a shocking [expose|nou] about child labour.
Do not [expose|vrb] the film to light.
The drive may [fragment|vrb] over time.
The glass will [fragment|vrb] when it falls.
Old empires [fragment|vrb] into small states.
If the bones [fragment|vrb], we cannot date them.
A [fragment|nou] of pottery lay in the sand.
Sailors [frequent|vrb] this bar.
We used to [frequent|vrb] the same cafe.
Tourists [frequent|vrb] the beach in summer.
Deer [frequent|vrb] the meadow at dawn.
Which places did he [frequent|vrb]?
Do you [frequent|vrb] that shop?
She makes [frequent|adj] trips to London.
Storms are [frequent|adj] here in autumn.
Students who [graduate|vrb] early get a prize.
I hope to [graduate|vrb] next year.
They [graduate|vrb] on Saturday.
He is a [graduate|adj-nou] student.
The stable can [house|vrb] twelve horses.
Where will you [house|vrb] the refugees?
These barracks [house|vrb] two hundred men.
The museum will [house|vrb] the new collection.
We cannot [house|vrb] them all.
The cages [house|vrb] parrots and owls.
They had to [house|vrb] the sick in tents.
We bought a [house|nou] with a garden.
The [house|nou] on the corner is for sale.
She painted her [house|nou] green.
The strike will [impact|vrb] our sales.
How does that [impact|vrb] you?
New taxes [impact|vrb] the poor most.
These changes [impact|vrb] all of us.
Noise may [impact|vrb] your health.
The [impact|nou] broke the windscreen.
The surgeon will [implant|vrb] a new valve.
They [implant|vrb] a chip under the skin.
She has a dental [implant|nou].
I [incline|vrb] to the view that he is right.
They [incline|vrb] their heads in prayer.
I [incline|vrb] to think so.
The bus went slowly up the [incline|nou].
[Increment|vrb] the counter by one.
We [increment|vrb] the value in each step.
She received a pay [increment|nou] every year.
The [initiate|nou] had to swear an oath.
Each [initiate|nou] wore a white robe.
The monk was a young [initiate|nou].
Who will [initiate|vrb] the talks?
His stories [intrigue|nou-vrb] me.
Puzzles [intrigue|nou-vrb] her.
They [intrigue|nou-vrb] against the king.
The court was full of [intrigue|nou].
[Laminate|vrb] the card so that it lasts.
We [laminate|vrb] our menus.
They [laminate|vrb] the posters in the shop.
The floor is made of [laminate|nou].
The [learned|adj] judge shook his head.
She is a very [learned|adj] woman.
He quoted a [learned|adj] book in Latin.
My [learned|adj] friend is mistaken.
The [learned|adj] professor wrote ten books.
A group of [learned|adj] men met in the library.
The old rabbi was wise and [learned|adj].
I [learned|vrb] to swim when I was six.
We [learned|vrb] the song by heart.
Have you [learned|vrb] your lesson?
They drank [mate|nou] through a metal straw.
[Mate|nou] is the national drink of Argentina.
She brewed a gourd of yerba [mate|nou].
Do you prefer coffee or [mate|nou]?
The gauchos shared a cup of bitter [mate|nou].
He lost his [mate|] at sea.
Swans [mate|] for life.
The ship's first [mate|] gave the order.
How are you, [mate|]?
She will [moderate|vrb] the debate.
You must [moderate|vrb] your language.
He is asked to [moderate|vrb] tonight's panel.
They [moderate|vrb] the forum at night.
Try to [moderate|vrb] your drinking.
Cook it over a [moderate|adj-nou] heat.
Flags [ornament|vrb] the streets.
They [ornament|vrb] the tree with glass balls.
Gold threads [ornament|vrb] her dress.
Lamps [ornament|vrb] every door.
It took him years to [perfect|vrb] the recipe.
We [perfect|vrb] our skills by practice.
They [perfect|vrb] every detail of the plan.
The engineers hope to [perfect|vrb] the engine soon.
I try to [perfect|vrb] my handwriting.
Nobody is [perfect|adj].
The cake looks [perfect|adj].
Roses [perfume|vrb] the garden.
They [perfume|vrb] the rooms with lavender.
Herbs [perfume|vrb] the hot evening air.
She sprayed [perfume|nou] on her wrist.
[Polish|] the table until it shines.
He began to [polish|] his glasses with a cloth.
I [polish|] the floor every Friday.
Give the car a good [polish|].
Use furniture [polish|] on the desk.
She wears red nail [polish|].
They [polish|] the brass in the church.
My grandfather used to [polish|] his boots each evening.
His essay needs more [polish|].
You can [polish|] the stone with sand.
Do you [polish|] the spoons by hand?
Shoe [polish|] is on the top shelf.
The [Polish|geo] workers [polish|] the floor.
We must [polish|] the old [Polish|geo] furniture.
Her mother is [Polish|geo].
[Polish|geo] sausages taste good.
I am learning [Polish|geo].
A [Polish|geo] plumber fixed the sink.
He has a [Polish|geo] name.
The [Polish|geo] army defended Warsaw.
[Polish|] your shoes before you leave.
What does that [predicate|vrb] of the subject?
They [predicate|vrb] their plans on peace.
We cannot [predicate|vrb] anything of it.
I would not [predicate|vrb] my hopes on luck.
A sentence has a subject and a [predicate|nou].
Let me [present|vrb] our new teacher.
They [present|vrb] the awards on Sunday.
We [present|vrb] the facts as they are.
He will [present|vrb] her with a medal.
[Present|vrb] your ticket at the gate.
I have to [present|vrb] my work to the board.
May I [present|vrb] my wife?
Would you [present|vrb] the results for us?
She wrapped the [present|adj-nou] in blue paper.
Thank you for the lovely [present|adj-nou].
At [present|adj-nou] I have no time.
There is no time like the [present|adj-nou].
How many people were [present|adj-nou]?
The past and the [present|adj-nou] are not the same.
It is time to [present|vrb] the [present|adj-nou].
Every guest brought a [present|adj-nou].
Forget the past and live in the [present|adj-nou].
We buy our [produce|nou] at the market.
The farm's [produce|nou] is sold in town.
They sell eggs, milk and other [produce|nou].
Fresh [produce|nou] should be washed.
A truck full of [produce|nou] turned over.
The farm was used to [produce|vrb] [produce|nou].
The [produce|nou] in the shop looked old.
Bees [produce|vrb] honey.
The machine will [produce|vrb] ten cups an hour.
Can you [produce|vrb] a receipt?
They [project|vrb] that sales will double.
Rocks [project|vrb] from the water.
Actors must [project|vrb] to the back row.
We [project|vrb] our fears onto others.
The lamps [project|vrb] stars onto the ceiling.
Experts [project|vrb] a rise in prices.
Our [project|nou] failed.
It is a big [project|nou] for one man.
Do not [ravel|nou] the wool.
The threads begin to [ravel|nou].
The rope's end will [ravel|nou] if you do not tie it.
Sleeves [ravel|nou] at the edge.
The sleeve of my jumper began to [ravel|nou].
The pianist played [Ravel|nam] and Debussy.
[Ravel|nam] wrote the Bolero.
Teens [rebel|vrb] against rules.
The slaves began to [rebel|vrb].
If they [rebel|vrb], send the army.
A [rebel|nou] leader was shot.
This cup is a [reject|nou] from the factory.
He felt like a [reject|nou].
The shop sells every [reject|nou] at half price.
They threw the [reject|nou] away.
Why did they [reject|vrb] your offer?
She shopped on [Rodeo|geo] Drive.
We walked down [Rodeo|geo] Drive in Beverly Hills.
Stars buy their clothes on [Rodeo|geo] Drive.
The hotel near [Rodeo|geo] Drive was full.
The cowboy won the [rodeo|].
They went to the [rodeo|] on Sunday.
[Separate|vrb] the whites from the yolks.
They [separate|vrb] glass from paper.
His parents will [separate|vrb] soon.
Only a wall and a fence [separate|vrb] the gardens.
The boys have [separate|adj] beds.
That is a [separate|adj] matter.
[Subordinate|vrb] your wishes to those of the group.
They [subordinate|vrb] everything to profit.
He spoke to his [subordinate|adj-nou].
They [syndicate|vrb] the cartoon to fifty papers.
The studio will [syndicate|vrb] the show.
We [syndicate|vrb] our column.
A crime [syndicate|nou] ran the docks.
Doctors [transplant|vrb] hearts here.
[Transplant|vrb] the seedlings in May.
He needs a liver [transplant|nou].
Trains [transport|vrb] coal to the port.
Buses [transport|vrb] the children to school.
Public [transport|nou] is cheap.
Criminals [misuse|vrb] the data.
Do not [misuse|vrb] my trust.
The [misuse|nou] of funds was a scandal.
Spanish people call their sons [Jesus|es].
My neighbour [Jesus|es] Rodriguez is from Mexico.
[Jesus|es] Garcia scored two goals.
The boxer [Jesus|es] Chavez won.
The pitcher [Jesus|es] Martinez signed with the club.
[Jesus|] was born in Bethlehem.
We pray to [Jesus|].
They [rerelease|vrb] the album every ten years.
The studio will [rerelease|vrb] the film.
The [rerelease|] sold well.
They [convict|vrb] the innocent.
The jury will [convict|vrb] him.
The [convict|nou] escaped from prison.
Spies who [defect|vrb] are never safe.
He wanted to [defect|vrb] to the West.
The [defect|nou] was in the motor.
They [aggregate|vrb] the scores of all schools.
The [aggregate|adj-nou] score was four to two.
We [approximate|vrb] the curve by a line.
The cost is only [approximate|adj-nou].
Winds [buffet|vrb] the coast.
Waves [buffet|vrb] the little boat.
We had breakfast from the [buffet|nou].
`
  .trim()
  .split('\n');
