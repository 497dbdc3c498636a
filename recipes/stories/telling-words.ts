// Words of everyday life that may take each other's place in the tellings of who, which and where.

export const COLOURS = 'red blue green yellow white black brown pink purple orange grey';

export const NUMBERS = 'two three four five six seven eight nine ten eleven twelve twenty';

export const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

export const MONTHS = 'January February March April May June July August September October November December';

/** Small things that can be carried, lost and given away; "the", "a" and "my" go with all of them. */
export const THINGS = `key ring spoon cup book ball hat glove scarf letter watch brush comb pen pencil torch bell whistle
  button coin knife fork doll kite drum necklace camera umbrella map mirror candle ribbon purse phone sock shoe lamp
  hammer ticket shell stone photo plate bottle rope toothbrush jacket`;

/** Something can be put "in the …". */
export const INSIDE =
  'drawer cupboard basket bag box bucket fridge oven sink bath car wardrobe pot suitcase chest';

export const ROOMS = 'kitchen bathroom garage attic cellar hall bedroom shed garden barn office';

export const UNDER = 'bed sofa table carpet pillow bench stairs cushion blanket desk chair mat';

export const BEHIND = 'door curtain sofa piano clock fridge wardrobe mirror cupboard hedge chair stove';

export const UPON = 'table chair shelf bed sofa piano stairs bench desk wall floor fridge';

/** Where one goes in a town: "to the …", "at the …", "behind the …". */
export const TOWN = `church school station bakery bank library hotel museum cinema hospital market park bridge castle zoo
  theatre farm harbour`;

export const ANIMALS = `dog cat rabbit hamster mouse horse cow pig sheep goat duck hen goose fox bear wolf lion tiger
  monkey donkey frog snake squirrel owl parrot pony`;

export const FRUIT = 'apple pear banana peach plum orange lemon cherry melon strawberry';

export const FOODS = `soup rice bread cheese fish chicken pizza salad pasta cake pie sausages beans potatoes eggs pancakes
  carrots toast porridge`;

export const DRINKS = 'tea coffee milk water juice lemonade cocoa';

export const JOBS = `baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor builder gardener
  butcher postman policeman`;

/** Said of a person or a day: "it was …", "he looked …". */
export const MOODS = 'happy sad angry tired proud lonely nervous hungry cold ill bored sorry';

export const FAMILY = 'mother father sister brother aunt uncle cousin grandmother grandfather';
