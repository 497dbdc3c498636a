// First names of people, and names of animals and toys: validation's occur in no training text that the recipe writes.
import type { Split } from './discourse.ts';

/** The names of a split. Some pets have people's names. */
export interface Names {
  readonly f: readonly string[];
  readonly m: readonly string[];
  readonly pet: readonly string[];
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

const TRAIN_F = list(`
  Abby Ada Aisha Alice Alma Amanda Amelia Amy Andrea Angela Anita Ann Anna Annie Ava Barbara Becky Bella Beth
  Betty Carla Carmen Carol Caroline Cathy Charlotte Chloe Claire Clara Daisy Daphne Diana Dora Dorothy Edith
  Elena Elizabeth Ella Ellie Elsa Emily Emma Esther Eva Eve Fatima Fiona Flora Freya Georgia Gina Gloria Grace
  Greta Hannah Harriet Hazel Heidi Helen Holly Ida Ingrid Irene Isabel Isla Ivy Jane Jasmine Jenny Jess
  Jessica Jill Joan Joanna Josie Joy Judy Julia Julie Karen Kate Katie Kelly Kim Lara Laura Layla Leah Lena
  Lily Linda Lisa Lola Louise Lucy Lulu Luna Lydia Maggie Mandy Margaret Maria Marta Martha Mary Matilda Maya
  Megan Mei Mia Mila Milly Mina Molly Mona Nadia Nancy Nelly Nina Nora Olga Olivia Pam Patricia Paula Penny
  Phoebe Polly Poppy Priya Rachel Rebecca Rita Rosa Rosalind Rose Rosie Ruby Ruth Sally Sandra Sara Sarah
  Sofia Sophia Sophie Stella Sue Susan Suzie Tara Tess Tilly Tina Tracy Vera Victoria Violet Wendy Yasmin Zara
  Zoe
`);

const TRAIN_M = list(`
  Aaron Abdul Adam Ahmed Alan Albert Alex Alfred Ali Andrew Andy Anthony Anton Arthur Barry Ben Bill Billy Bob
  Bobby Brian Bruce Cameron Carlos Charles Charlie Chris Christopher Colin Connor Dan Daniel Danny Dave David
  Dennis Derek Diego Donald Duncan Dylan Eddie Edward Eric Ethan Evan Felix Finn Frank Fred Gary Gavin George
  Graham Greg Hans Harry Hassan Henry Hugo Ian Igor Isaac Ivan Jack Jacob Jake Jamal James Jason Jeff Jerry
  Jim Jimmy Joe John Johnny Jonas Jonathan Jose Joseph Josh Joshua Juan Justin Karl Ken Kenji Kevin Kofi Kyle
  Larry Lars Leo Lewis Liam Logan Lucas Luis Luke Marco Marcus Mario Mark Martin Mason Matt Matthew Max
  Michael Mike Mohammed Nathan Neil Nick Noah Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro Pete Peter
  Phil Philip Pierre Ralph Ravi Ray Raymond Richard Rick Robert Robin Roger Ron Rory Ross Roy Russell Ryan Sam
  Samuel Scott Sean Sebastian Simon Stan Stephen Steve Steven Stuart Ted Terry Theo Thomas Tim Timmy Toby Todd
  Tom Tommy Tony Victor Vincent Walter Wayne William Winston Xavier Yusuf Zach
`);

const TRAIN_PET = list(`
  Bailey Barney Bella Ben Benji Billy Bingo Biscuit Blackie Bouncy Brownie Bruno Bubbles Buddy Bunny Buster
  Button Buttons Caramel Casper Charlie Chester Choco Cleo Clover Coco Cocoa Cookie Cotton Cuddles Daisy
  Digger Dizzy Dolly Domino Duke Dusty Felix Fido Flash Fluff Fluffy Fuzzy Ginger Gizmo Goldie Harry Honey
  Hopper Jack Jet Jumbo Kiki Kitty Lassie Leo Loki Lola Lucky Lulu Luna Mango Marble Max Milo Mimi Mittens
  Mochi Molly Momo Monty Muffin Nemo Nibbles Noodle Nugget Nutmeg Olive Oreo Oscar Patch Peanut Pepper Pickles
  Pip Pippin Pogo Polly Polo Poppy Pudding Puff Pumpkin Rex Rocky Rolo Rosie Rover Ruby Rusty Sally Sam Sandy
  Scamp Scooter Scout Scruffy Shadow Simba Skippy Smoky Smudge Sniffles Snowball Snowy Snuggles Socks Sparkle
  Sparky Speedy Spot Squeak Squeaky Stripes Sugar Teddy Thumper Tiger Tigger Toby Toffee Tom Topsy Trixie
  Truffle Tucker Tuffy Twinkle Waffles Wags Whiskers Woolly Ziggy Zippy Zorro
`);

const VALID_F = list(`
  Abigail Agnes Alison Bianca Bridget Cecilia Celia Cindy Daniela Debbie Eleanor Erin Evelyn Faith Frances
  Gemma Gwen Imogen Iris Jacqueline Jemima Kathleen Kirsty Lorna Lottie Mabel Marion Melanie Miriam Monica
  Naomi Natalie Nicola Pearl Renata Robyn Rosemary Sabrina Sheila Tabitha Tamsin Thea Willow Yvonne
`);

const VALID_M = list(`
  Abdullah Adrian Alistair Archie Bernard Boris Caleb Cedric Clive Craig Damian Dominic Douglas Edgar Elias
  Emil Ernest Fabian Francis Gerald Gilbert Harold Herbert Howard Ismail Jasper Jerome Julian Keith Kurt
  Leonard Malcolm Maurice Nigel Norman Quentin Rafael Reuben Rohan Rupert Stefan Tobias Trevor Vikram
`);

const VALID_PET = list(`
  Bandit Basil Bonnie Bonzo Bramble Crumpet Dexter Fidget Fudge Gus Hazelnut Jinx Koko Mopsy Mustard Nippy
  Pebbles Pepsi Perky Pixie Poppet Quackers Rascal Roly Rufus Sooty Tinker Treacle Waggy Wombat Yoyo Zigzag
`);

export const NAMES: Readonly<Record<Split, Names>> = {
  train: { f: TRAIN_F, m: TRAIN_M, pet: TRAIN_PET },
  valid: { f: VALID_F, m: VALID_M, pet: VALID_PET },
};
