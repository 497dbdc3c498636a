// The heteronyms: words spelled alike and spoken in two or more ways, with the phones of each reading.

/**
 * A line is a word and its readings, parted by commas: the reading's name ("-" where it is called like the word), in
 * parentheses the kinds of word that it is (N noun, S plural noun, A adjective, V verb, Z verb in -s, D past tense,
 * P past participle; none where the readings do not differ in kind), and its phones in ARPAbet with stress.
 *
 * Readings of 162 of the words are named as in the Wikipedia homograph data (Gorman, Mazovetskiy & Nikolaev 2018);
 * others follow the same pattern. Phones are the CMU Pronouncing Dictionary's where that has the reading, and beside
 * these those of g2p_en's homograph list, or follow from the transcriptions of the former; plurals and verbs in -s are
 * built by rule.
 */
export const READINGS_TABLE = `
abstract: adj-nou (NA) AE1 B S T R AE2 K T, vrb (V) AE0 B S T R AE1 K T
abuse: nou (N) AH0 B Y UW1 S, vrb (V) AH0 B Y UW1 Z
abuses: nou (S) AH0 B Y UW1 S IH0 Z, vrb (Z) AH0 B Y UW1 Z IH0 Z
addict: nou (N) AE1 D IH2 K T, vrb (V) AH0 D IH1 K T
addicts: nou (S) AE1 D IH2 K T S, vrb (Z) AH0 D IH1 K T S
address: nou (N) AE1 D R EH2 S, vrb (V) AH0 D R EH1 S
addresses: nou (S) AE1 D R EH2 S IH0 Z, vrb (Z) AH0 D R EH1 S IH0 Z
advocate: nou (N) AE1 D V AH0 K AH0 T, vrb (V) AE1 D V AH0 K EY2 T
advocates: nou (S) AE1 D V AH0 K AH0 T S, vrb (Z) AE1 D V AH0 K EY2 T S
affect: nou-psy (N) AE1 F EH2 K T, - (V) AH0 F EH1 K T
affiliate: nou (N) AH0 F IH1 L IY0 AH0 T, vrb (V) AH0 F IH1 L IY0 EY2 T
affiliates: nou (S) AH0 F IH1 L IY0 AH0 T S, vrb (Z) AH0 F IH1 L IY0 EY2 T S
aged: adj EY1 JH IH0 D, - EY1 JH D
aggregate: adj-nou (NA) AE1 G R AH0 G AH0 T, vrb (V) AE1 G R AH0 G EY0 T
aggregates: nou (S) AE1 G R AH0 G AH0 T S, vrb (Z) AE1 G R AH0 G EY0 T S
allies: nou (S) AE1 L AY0 Z, vrb (Z) AH0 L AY1 Z
ally: nou (N) AE1 L AY0, vrb (V) AH0 L AY1
alternate: adj-nou (NA) AO1 L T ER0 N AH0 T, vrb (V) AO1 L T ER0 N EY2 T
analyses: nou (S) AH0 N AE1 L AH0 S IY2 Z, vrb (Z) AE1 N AH0 L AY2 Z IH0 Z
animate: adj-nou (NA) AE1 N AH0 M AH0 T, vrb (V) AE1 N AH0 M EY2 T
annex: nou (N) AE1 N EH2 K S, vrb (V) AH0 N EH1 K S
annexes: nou (S) AE1 N EH2 K S IH0 Z, vrb (Z) AH0 N EH1 K S IH0 Z
appropriate: adj (A) AH0 P R OW1 P R IY0 AH0 T, vrb (V) AH0 P R OW1 P R IY0 EY2 T
approximate: adj-nou (NA) AH0 P R AA1 K S AH0 M AH0 T, vrb (V) AH0 P R AA1 K S AH0 M EY2 T
articulate: adj (A) AA0 R T IH1 K Y AH0 L AH0 T, vrb (V) AA0 R T IH1 K Y AH0 L EY2 T
associate: adj-nou (NA) AH0 S OW1 S IY0 AH0 T, vrb (V) AH0 S OW1 S IY0 EY2 T
associates: nou (S) AH0 S OW1 S IY0 AH0 T S, vrb (Z) AH0 S OW1 S IY0 EY2 T S
attribute: nou (N) AE1 T R AH0 B Y UW2 T, vrb (V) AH0 T R IH1 B Y UW2 T
attributes: nou (S) AE1 T R AH0 B Y UW2 T S, vrb (Z) AH0 T R IH1 B Y UW2 T S
august: adj AO0 G AH1 S T, - AA1 G AH0 S T, nam AW1 G UH2 S T
axes: nou AE1 K S IY2 Z, nou-vrb AE1 K S IH0 Z
bases: base B EY1 S IH0 Z, basis B EY1 S IY0 Z
bass: - B EY1 S, corp B AE1 S
blessed: adj (A) B L EH1 S IH0 D, vrb (DP) B L EH1 S T
bologna: geo B AH0 L OW1 N Y AH0, - B AH0 L OW1 N IY0
bow: nou-knot B OW1, nou-ship B AW1
bows: knot B OW1 Z, ship B AW1 Z
buffet: nou (N) B AH0 F EY1, vrb (V) B AH1 F AH0 T
celtic: adj-nou-sports S EH1 L T IH0 K, - K EH1 L T IH0 K
close: adj-nou (NA) K L OW1 S, vrb (V) K L OW1 Z
combat: nou (N) K AA1 M B AE0 T, vrb (V) K AH0 M B AE1 T
combine: nou (N) K AA1 M B AY0 N, vrb (V) K AH0 M B AY1 N
commune: nou (N) K AA1 M Y UW0 N, vrb (V) K AH0 M Y UW1 N
compact: adj-nou (NA) K AA1 M P AE0 K T, vrb (V) K AH0 M P AE1 K T
complement: nou (N) K AA1 M P L AH0 M AH0 N T, vrb (V) K AA1 M P L AH0 M EH2 N T
compliment: nou (N) K AA1 M P L AH0 M AH0 N T, vrb (V) K AA1 M P L AH0 M EH2 N T
compliments: nou (S) K AA1 M P L AH0 M AH0 N T S, vrb (Z) K AA1 M P L AH0 M EH2 N T S
compound: nou (N) K AA1 M P AW0 N D, vrb (V) K AH0 M P AW1 N D
compounds: nou (S) K AA1 M P AW0 N D Z, vrb (Z) K AH0 M P AW1 N D Z
compress: nou (N) K AA1 M P R EH0 S, - (V) K AH0 M P R EH1 S
conduct: nou (N) K AA1 N D AH0 K T, vrb (V) K AH0 N D AH1 K T
confines: nou (S) K AA1 N F AY2 N Z, vrb (Z) K AH0 N F AY1 N Z
conflict: nou (N) K AA1 N F L IH0 K T, vrb (V) K AH0 N F L IH1 K T
conflicts: nou (S) K AA1 N F L IH0 K T S, vrb (Z) K AH0 N F L IH1 K T S
conglomerate: adj-nou (NA) K AH0 N G L AA1 M ER0 AH0 T, vrb (V) K AH0 N G L AA1 M ER0 EY2 T
conjugate: adj-nou (NA) K AA1 N JH AH0 G AH0 T, vrb (V) K AA1 N JH AH0 G EY2 T
conscript: nou (N) K AA1 N S K R IH2 P T, vrb (V) K AH0 N S K R IH1 P T
conscripts: nou (S) K AA1 N S K R IH2 P T S, vrb (Z) K AH0 N S K R IH1 P T S
console: nou (N) K AA1 N S OW0 L, vrb (V) K AH0 N S OW1 L
consoles: nou (S) K AA1 N S OW0 L Z, vrb (Z) K AH0 N S OW1 L Z
consort: nou (N) K AA1 N S AO0 R T, vrb (V) K AH0 N S AO1 R T
construct: nou (N) K AA1 N S T R AH0 K T, vrb (V) K AH0 N S T R AH1 K T
constructs: nou (S) K AA1 N S T R AH0 K T S, vrb (Z) K AH0 N S T R AH1 K T S
consummate: adj (A) K AA1 N S AH0 M AH0 T, vrb (V) K AA1 N S AH0 M EY2 T
content: adj-nou-vrb (A) K AH0 N T EH1 N T, nou (N) K AA1 N T EH0 N T
contest: nou (N) K AA1 N T EH0 S T, vrb (V) K AH0 N T EH1 S T
contests: nou (S) K AA1 N T EH0 S T S, vrb (Z) K AH0 N T EH1 S T S
contract: nou (N) K AA1 N T R AE2 K T, vrb (V) K AH0 N T R AE1 K T
contracts: nou (S) K AA1 N T R AE2 K T S, vrb (Z) K AH0 N T R AE1 K T S
contrast: nou (N) K AA1 N T R AE0 S T, vrb (V) K AH0 N T R AE1 S T
contrasts: nou (S) K AA1 N T R AE0 S T S, vrb (Z) K AH0 N T R AE1 S T S
converse: adj-nou (NA) K AA1 N V ER0 S, vrb (V) K AH0 N V ER1 S
convert: nou (N) K AA1 N V ER0 T, vrb (V) K AH0 N V ER1 T
converts: nou (S) K AA1 N V ER0 T S, vrb (Z) K AH0 N V ER1 T S
convict: nou (N) K AA1 N V IH0 K T, vrb (V) K AH0 N V IH1 K T
convicts: nou (S) K AA1 N V IH0 K T S, vrb (Z) K AH0 N V IH1 K T S
coordinate: adj-nou (NA) K OW0 AO1 R D AH0 N AH0 T, vrb (V) K OW0 AO1 R D AH0 N EY2 T
coordinates: nou (S) K OW0 AO1 R D AH0 N AH0 T S, vrb (Z) K OW0 AO1 R D AH0 N EY2 T S
correlate: nou (N) K AO1 R AH0 L AH0 T, nou-vrb (V) K AO1 R AH0 L EY2 T
decoy: nou (N) D IY1 K OY0, vrb (V) D AH0 K OY1
decrease: nou (N) D IY1 K R IY2 S, vrb (V) D IH0 K R IY1 S
decreases: nou (S) D IY1 K R IY2 S IH0 Z, vrb (Z) D IH0 K R IY1 S IH0 Z
defect: nou (N) D IY1 F EH0 K T, vrb (V) D IH0 F EH1 K T
defects: nou (S) D IY1 F EH0 K T S, vrb (Z) D IH0 F EH1 K T S
degenerate: adj-nou (NA) D IH0 JH EH1 N ER0 AH0 T, vrb (V) D IH0 JH EH1 N ER0 EY2 T
delegate: nou (N) D EH1 L AH0 G AH0 T, vrb (V) D EH1 L AH0 G EY2 T
delegates: nou (S) D EH1 L AH0 G AH0 T S, vrb (Z) D EH1 L AH0 G EY2 T S
deliberate: adj (A) D IH0 L IH1 B ER0 AH0 T, vrb (V) D IH0 L IH1 B ER0 EY2 T
desert: nou (N) D EH1 Z ER0 T, vrb (V) D IH0 Z ER1 T
deserts: nou (S) D EH1 Z ER0 T S, vrb (Z) D IH0 Z ER1 T S
desolate: adj (A) D EH1 S AH0 L AH0 T, vrb (V) D EH1 S AH0 L EY2 T
deviate: nou (N) D IY1 V IY0 AH0 T, vrb (V) D IY1 V IY0 EY2 T
diagnoses: nou (S) D AY2 AH0 G N OW1 S IY0 Z, vrb (Z) D AY2 AH0 G N OW1 S IH0 Z
diffuse: adj (A) D IH0 F Y UW1 S, vrb (V) D IH0 F Y UW1 Z
digest: nou (N) D AY1 JH EH0 S T, vrb (V) D AY0 JH EH1 S T
digests: nou (S) D AY1 JH EH0 S T S, vrb (Z) D AY0 JH EH1 S T S
discard: nou (N) D IH1 S K AA0 R D, vrb (V) D IH0 S K AA1 R D
discards: nou (S) D IH1 S K AA0 R D Z, vrb (Z) D IH0 S K AA1 R D Z
discharge: nou (N) D IH1 S CH AA2 R JH, vrb (V) D IH0 S CH AA1 R JH
discharges: nou (S) D IH1 S CH AA2 R JH IH0 Z, vrb (Z) D IH0 S CH AA1 R JH IH0 Z
discount: nou (N) D IH1 S K AW0 N T, vrb (V) D IH0 S K AW1 N T
discounts: nou (S) D IH1 S K AW0 N T S, vrb (Z) D IH0 S K AW1 N T S
discourse: nou (N) D IH1 S K AO0 R S, vrb (V) D IH0 S K AO1 R S
document: nou (N) D AA1 K Y AH0 M AH0 N T, vrb (V) D AA1 K Y AH0 M EH2 N T
documents: nou (S) D AA1 K Y AH0 M AH0 N T S, vrb (Z) D AA1 K Y AH0 M EH2 N T S
does: vrb (Z) D AH1 Z, deer (S) D OW1 Z
dogged: adj (A) D AO1 G IH0 D, vrb (DP) D AO1 G D
dove: - (N) D AH1 V, vrb (D) D OW1 V
duplicate: adj-nou (NA) D UW1 P L AH0 K AH0 T, vrb (V) D UW1 P L AH0 K EY2 T
duplicates: nou (S) D UW1 P L AH0 K AH0 T S, vrb (Z) D UW1 P L AH0 K EY2 T S
elaborate: adj (A) IH0 L AE1 B R AH0 T, vrb (V) IH0 L AE1 B ER0 EY2 T
entrance: nou (N) EH1 N T R AH0 N S, vrb (V) EH0 N T R AE1 N S
escort: nou (N) EH1 S K AO0 R T, vrb (V) EH0 S K AO1 R T
escorts: nou (S) EH1 S K AO0 R T S, vrb (Z) EH0 S K AO1 R T S
estimate: nou (N) EH1 S T AH0 M AH0 T, vrb (V) EH1 S T AH0 M EY2 T
estimates: nou (S) EH1 S T AH0 M AH0 T S, vrb (Z) EH1 S T AH0 M EY2 T S
excuse: nou (N) IH0 K S K Y UW1 S, vrb (V) IH0 K S K Y UW1 Z
excuses: nou (S) IH0 K S K Y UW1 S IH0 Z, vrb (Z) IH0 K S K Y UW1 Z IH0 Z
expatriate: nou (N) EH0 K S P EY1 T R IY0 AH0 T, vrb (V) EH0 K S P EY1 T R IY0 EY2 T
exploit: nou (N) EH1 K S P L OY2 T, vrb (V) IH0 K S P L OY1 T
exploits: nou (S) EH1 K S P L OY2 T S, vrb (Z) IH0 K S P L OY1 T S
export: nou (N) EH1 K S P AO0 R T, vrb (V) IH0 K S P AO1 R T
exports: nou (S) EH1 K S P AO0 R T S, vrb (Z) IH0 K S P AO1 R T S
expose: nou (N) EH2 K S P OW0 Z EY1, vrb (V) IH0 K S P OW1 Z
extract: nou (N) EH1 K S T R AE2 K T, vrb (V) IH0 K S T R AE1 K T
extracts: nou (S) EH1 K S T R AE2 K T S, vrb (Z) IH0 K S T R AE1 K T S
ferment: nou (N) F ER1 M EH0 N T, vrb (V) F ER0 M EH1 N T
fragment: nou (N) F R AE1 G M AH0 N T, vrb (V) F R AE0 G M EH1 N T
fragments: nou (S) F R AE1 G M AH0 N T S, vrb (Z) F R AE0 G M EH1 N T S
frequent: adj (A) F R IY1 K W AH0 N T, vrb (V) F R IY0 K W EH1 N T
graduate: adj-nou (NA) G R AE1 JH AH0 W AH0 T, vrb (V) G R AE1 JH AH0 W EY2 T
graduates: nou (S) G R AE1 JH AH0 W AH0 T S, vrb (Z) G R AE1 JH AH0 W EY2 T S
house: nou (N) HH AW1 S, vrb (V) HH AW1 Z
impact: nou (N) IH1 M P AE0 K T, vrb (V) IH2 M P AE1 K T
impacts: nou (S) IH1 M P AE0 K T S, vrb (Z) IH2 M P AE1 K T S
implant: nou (N) IH1 M P L AE2 N T, vrb (V) IH2 M P L AE1 N T
implants: nou (S) IH1 M P L AE2 N T S, vrb (Z) IH2 M P L AE1 N T S
implement: nou (N) IH1 M P L AH0 M AH0 N T, vrb (V) IH1 M P L AH0 M EH2 N T
implements: nou (S) IH1 M P L AH0 M AH0 N T S, vrb (Z) IH1 M P L AH0 M EH2 N T S
import: nou (N) IH1 M P AO2 R T, vrb (V) IH2 M P AO1 R T
imports: nou (S) IH1 M P AO2 R T S, vrb (Z) IH2 M P AO1 R T S
imprint: nou (N) IH1 M P R IH0 N T, vrb (V) IH2 M P R IH1 N T
incense: nou (N) IH1 N S EH2 N S, vrb (V) IH2 N S EH1 N S
incline: nou (N) IH1 N K L AY0 N, vrb (V) IH2 N K L AY1 N
inclines: nou (S) IH1 N K L AY0 N Z, vrb (Z) IH2 N K L AY1 N Z
increase: nou (N) IH1 N K R IY2 S, vrb (V) IH2 N K R IY1 S
increases: nou (S) IH1 N K R IY2 S IH0 Z, vrb (Z) IH2 N K R IY1 S IH0 Z
increment: nou (N) IH1 N K R AH0 M AH0 N T, vrb (V) IH1 N K R AH0 M EH2 N T
indent: nou (N) IH1 N D EH0 N T, vrb (V) IH2 N D EH1 N T
initiate: nou (N) IH2 N IH1 SH IY0 AH0 T, vrb (V) IH2 N IH1 SH IY0 EY2 T
initiates: nou (S) IH2 N IH1 SH IY0 AH0 T S, vrb (Z) IH2 N IH1 SH IY0 EY2 T S
insert: nou (N) IH1 N S ER2 T, vrb (V) IH2 N S ER1 T
inserts: nou (S) IH1 N S ER2 T S, vrb (Z) IH2 N S ER1 T S
instrument: nou (N) IH1 N S T R AH0 M AH0 N T, vrb (V) IH1 N S T R AH0 M EH2 N T
insult: nou (N) IH1 N S AH2 L T, vrb (V) IH2 N S AH1 L T
insults: nou (S) IH1 N S AH2 L T S, vrb (Z) IH2 N S AH1 L T S
interchange: nou (N) IH1 N T ER0 CH EY2 N JH, vrb (V) IH2 N T ER0 CH EY1 N JH
intimate: adj (A) IH1 N T AH0 M AH0 T, vrb (V) IH1 N T AH0 M EY2 T
intrigue: nou (N) IH1 N T R IY0 G, nou-vrb (V) IH2 N T R IY1 G
invalid: adj (A) IH2 N V AE1 L AH0 D, nou (N) IH1 N V AH0 L AH0 D
invert: adj-nou (N) IH1 N V ER0 T, vrb (V) IH2 N V ER1 T
invite: nou (N) IH1 N V AY2 T, vrb (V) IH2 N V AY1 T
invites: nou (S) IH1 N V AY2 T S, vrb (Z) IH2 N V AY1 T S
isolate: nou (N) AY1 S AH0 L AH0 T, - (V) AY1 S AH0 L EY2 T
isolates: nou (S) AY1 S AH0 L AH0 T S, vrb (Z) AY1 S AH0 L EY2 T S
jesus: - JH IY1 Z AH0 S, es HH EY0 S UW1 S
job: bible JH OW1 B, - JH AA1 B
laminate: nou (N) L AE1 M AH0 N AH0 T, vrb (V) L AE1 M AH0 N EY2 T
lead: nou (N) L EH1 D, nou-vrb (V) L IY1 D
learned: adj (A) L ER1 N IH0 D, vrb (DP) L ER1 N D
legitimate: adj (A) L AH0 JH IH1 T AH0 M AH0 T, vrb (V) L AH0 JH IH1 T AH0 M EY2 T
live: adj (A) L AY1 V, vrb (V) L IH1 V
lives: nou (S) L AY1 V Z, vrb (Z) L IH1 V Z
mate: nou M AA1 T EY2, - M EY1 T
minute: adj (A) M AY0 N UW1 T, - (N) M IH1 N AH0 T
misprint: nou (N) M IH1 S P R IH0 N T, vrb (V) M IH2 S P R IH1 N T
misuse: nou (N) M IH0 S Y UW1 S, vrb (V) M IH0 S Y UW1 Z
misuses: nou (S) M IH0 S Y UW1 S IH0 Z, vrb (Z) M IH0 S Y UW1 Z IH0 Z
mobile: - (A) M OW1 B AH0 L, geo M OW0 B IY1 L, nou-art M OW1 B IY2 L
moderate: adj-nou (NA) M AA1 D ER0 AH0 T, vrb (V) M AA1 D ER0 EY2 T
moped: nou (N) M OW1 P EH0 D, vrb (D) M OW1 P T
mouth: nou (N) M AW1 TH, vrb (V) M AW1 DH
nestle: nam N EH1 S L IY0, vrb N EH1 S AH0 L
nice: adj N AY1 S, geo N IY1 S
object: nou (N) AA1 B JH EH0 K T, vrb (V) AH0 B JH EH1 K T
objects: nou (S) AA1 B JH EH0 K T S, vrb (Z) AH0 B JH EH1 K T S
ornament: nou (N) AO1 R N AH0 M AH0 N T, vrb (V) AO1 R N AH0 M EH2 N T
ornaments: nou (S) AO1 R N AH0 M AH0 N T S, vrb (Z) AO1 R N AH0 M EH2 N T S
overflow: nou (N) OW1 V ER0 F L OW2, vrb (V) OW2 V ER0 F L OW1
overhang: nou (N) OW1 V ER0 HH AE2 NG, vrb (V) OW2 V ER0 HH AE1 NG
overhaul: nou (N) OW1 V ER0 HH AO2 L, vrb (V) OW2 V ER0 HH AO1 L
overlap: nou (N) OW1 V ER0 L AE2 P, vrb (V) OW2 V ER0 L AE1 P
overlaps: nou (S) OW1 V ER0 L AE2 P S, vrb (Z) OW2 V ER0 L AE1 P S
overlay: nou (N) OW1 V ER0 L EY2, vrb (V) OW2 V ER0 L EY1
overthrow: nou (N) OW1 V ER0 TH R OW2, vrb (V) OW2 V ER0 TH R OW1
pasty: adj P EY1 S T IY0, nou P AE1 S T IY0
perfect: adj (NA) P ER1 F IH2 K T, vrb (V) P ER0 F EH1 K T
perfume: nou (N) P ER1 F Y UW0 M, vrb (V) P ER0 F Y UW1 M
perfumes: nou (S) P ER1 F Y UW0 M Z, vrb (Z) P ER0 F Y UW1 M Z
permit: nou (N) P ER1 M IH2 T, vrb (V) P ER0 M IH1 T
permits: nou (S) P ER1 M IH2 T S, vrb (Z) P ER0 M IH1 T S
pervert: nou (N) P ER1 V ER0 T, vrb (V) P ER0 V ER1 T
perverts: nou (S) P ER1 V ER0 T S, vrb (Z) P ER0 V ER1 T S
pigment: nou (N) P IH1 G M AH0 N T, vrb (V) P IH0 G M EH1 N T
polish: geo (A) P OW1 L IH0 SH, - (NV) P AA1 L IH0 SH
postulate: nou (N) P AA1 S CH AH0 L AH0 T, vrb (V) P AA1 S CH AH0 L EY2 T
postulates: nou (S) P AA1 S CH AH0 L AH0 T S, vrb (Z) P AA1 S CH AH0 L EY2 T S
precipitate: adj-nou (NA) P R IH0 S IH1 P IH0 T AH0 T, vrb (V) P R IH0 S IH1 P IH0 T EY2 T
predicate: nou (N) P R EH1 D IH0 K AH0 T, vrb (V) P R EH1 D AH0 K EY2 T
present: adj-nou (NA) P R EH1 Z AH0 N T, vrb (V) P R IY0 Z EH1 N T
presents: nou (S) P R EH1 Z AH0 N T S, vrb (Z) P R IY0 Z EH1 N T S
proceeds: nou (S) P R OW1 S IY0 D Z, vrb (Z) P R AH0 S IY1 D Z
produce: nou (N) P R OW1 D UW0 S, vrb (V) P R AH0 D UW1 S
progress: nou (N) P R AA1 G R EH2 S, vrb (V) P R AH0 G R EH1 S
project: nou (N) P R AA1 JH EH0 K T, vrb (V) P R AH0 JH EH1 K T
projects: nou (S) P R AA1 JH EH0 K T S, vrb (Z) P R AH0 JH EH1 K T S
prospect: nou (N) P R AA1 S P EH0 K T, vrb (V) P R AH0 S P EH1 K T
prospects: nou (S) P R AA1 S P EH0 K T S, vrb (Z) P R AH0 S P EH1 K T S
protest: nou (N) P R OW1 T EH2 S T, vrb (V) P R AH0 T EH1 S T
protests: nou (S) P R OW1 T EH2 S T S, vrb (Z) P R AH0 T EH1 S T S
ravel: nam R AH0 V EH1 L, nou R AE1 V AH0 L
read: past (DP) R EH1 D, present (V) R IY1 D
reading: en R IY1 D IH0 NG, geo R EH1 D IH0 NG
rebel: nou (N) R EH1 B AH0 L, vrb (V) R IH0 B EH1 L
rebels: nou (S) R EH1 B AH0 L Z, vrb (Z) R IH0 B EH1 L Z
rebound: nou (N) R IY1 B AW0 N D, vrb (V) R IY0 B AW1 N D
rebounds: nou (S) R IY1 B AW0 N D Z, vrb (Z) R IY0 B AW1 N D Z
recall: nou (N) R IY1 K AO2 L, vrb (V) R IH0 K AO1 L
recap: nou (N) R IY1 K AE2 P, vrb (V) R IH0 K AE1 P
record: nou (N) R EH1 K ER0 D, vrb (V) R AH0 K AO1 R D
records: nou (S) R EH1 K ER0 D Z, vrb (Z) R AH0 K AO1 R D Z
recount: nou (N) R IY1 K AW0 N T, vrb (V) R IY2 K AW1 N T
refill: nou (N) R IY1 F IH0 L, vrb (V) R IY0 F IH1 L
refund: nou (N) R IY1 F AH2 N D, vrb (V) R IH0 F AH1 N D
refunds: nou (S) R IY1 F AH2 N D Z, vrb (Z) R IH0 F AH1 N D Z
refuse: nou (N) R EH1 F Y UW2 S, vrb (V) R AH0 F Y UW1 Z
reject: nou (N) R IY1 JH EH0 K T, vrb (V) R IH0 JH EH1 K T
rejects: nou (S) R IY1 JH EH0 K T S, vrb (Z) R IH0 JH EH1 K T S
relay: nou (N) R IY1 L EY2, vrb (V) R IY2 L EY1
remake: nou (N) R IY1 M EY0 K, vrb (V) R IY2 M EY1 K
remakes: nou (S) R IY1 M EY0 K S, vrb (Z) R IY2 M EY1 K S
replay: nou (N) R IY1 P L EY0, vrb (V) R IY0 P L EY1
replays: nou (S) R IY1 P L EY0 Z, vrb (Z) R IY0 P L EY1 Z
reprint: nou (N) R IY1 P R IH0 N T, vrb (V) R IY0 P R IH1 N T
rerelease: - (N) R IY1 R AH0 L IY2 S, vrb (V) R IY2 R AH0 L IY1 S
rerun: nou (N) R IY1 R AH0 N, vrb (V) R IY2 R AH1 N
resume: nou (N) R EH1 Z AH0 M EY2, vrb (V) R IH0 Z UW1 M
retake: nou (N) R IY1 T EY0 K, vrb (V) R IY0 T EY1 K
retard: nou (N) R IY1 T AA2 R D, vrb (V) R IH0 T AA1 R D
rewrite: nou (N) R IY1 R AY2 T, vrb (V) R IY0 R AY1 T
rewrites: nou (S) R IY1 R AY2 T S, vrb (Z) R IY0 R AY1 T S
rodeo: geo R OW0 D EY1 OW0, - R OW1 D IY0 OW2
row: 1 R OW1, 2 R AW1
sake: jp S AA1 K EY0, - S EY1 K
segment: nou (N) S EH1 G M AH0 N T, vrb (V) S EH2 G M EH1 N T
segments: nou (S) S EH1 G M AH0 N T S, vrb (Z) S EH2 G M EH1 N T S
separate: adj (A) S EH1 P ER0 IH0 T, vrb (V) S EH1 P ER0 EY2 T
sewer: drain S UW1 ER0, person S OW1 ER0
sow: nou (N) S AW1, - (V) S OW1
sows: nou (S) S AW1 Z, vrb (Z) S OW1 Z
subject: adj-nou (NA) S AH1 B JH IH0 K T, vrb (V) S AH0 B JH EH1 K T
subjects: nou (S) S AH1 B JH IH0 K T S, vrb (Z) S AH0 B JH EH1 K T S
subordinate: adj-nou (NA) S AH0 B AO1 R D AH0 N AH0 T, vrb (V) S AH0 B AO1 R D AH0 N EY2 T
subordinates: nou (S) S AH0 B AO1 R D AH0 N AH0 T S, vrb (Z) S AH0 B AO1 R D AH0 N EY2 T S
supplement: nou (N) S AH1 P L AH0 M AH0 N T, vrb (V) S AH1 P L AH0 M EH2 N T
supplements: nou (S) S AH1 P L AH0 M AH0 N T S, vrb (Z) S AH1 P L AH0 M EH2 N T S
survey: nou (N) S ER1 V EY2, vrb (V) S ER0 V EY1
surveys: nou (S) S ER1 V EY2 Z, vrb (Z) S ER0 V EY1 Z
suspect: adj-nou (NA) S AH1 S P EH2 K T, vrb (V) S AH0 S P EH1 K T
suspects: nou (S) S AH1 S P EH2 K T S, vrb (Z) S AH0 S P EH1 K T S
syndicate: nou (N) S IH1 N D IH0 K AH0 T, vrb (V) S IH1 N D AH0 K EY2 T
syndicates: nou (S) S IH1 N D IH0 K AH0 T S, vrb (Z) S IH1 N D AH0 K EY2 T S
tear: nou (N) T IH1 R, vrb (V) T EH1 R
tears: nou (S) T IH1 R Z, vrb (Z) T EH1 R Z
torment: nou (N) T AO1 R M EH2 N T, vrb (V) T AO0 R M EH1 N T
torments: nou (S) T AO1 R M EH2 N T S, vrb (Z) T AO0 R M EH1 N T S
transfer: nou (N) T R AE1 N S F ER0, vrb (V) T R AE0 N S F ER1
transfers: nou (S) T R AE1 N S F ER0 Z, vrb (Z) T R AE0 N S F ER1 Z
transform: nou (N) T R AE1 N S F AO0 R M, - (V) T R AE0 N S F AO1 R M
transplant: nou (N) T R AE1 N S P L AE0 N T, vrb (V) T R AE0 N S P L AE1 N T
transplants: nou (S) T R AE1 N S P L AE0 N T S, vrb (Z) T R AE0 N S P L AE1 N T S
transport: nou (N) T R AE1 N S P AO0 R T, vrb (V) T R AE0 N S P AO1 R T
transports: nou (S) T R AE1 N S P AO0 R T S, vrb (Z) T R AE0 N S P AO1 R T S
undercut: nou (N) AH1 N D ER0 K AH2 T, vrb (V) AH2 N D ER0 K AH1 T
underestimate: nou (N) AH2 N D ER0 EH1 S T AH0 M AH0 T, vrb (V) AH2 N D ER0 EH1 S T AH0 M EY2 T
update: nou (N) AH1 P D EY2 T, vrb (V) AH0 P D EY1 T
updates: nou (S) AH1 P D EY2 T S, vrb (Z) AH0 P D EY1 T S
upgrade: nou (N) AH1 P G R EY0 D, vrb (V) AH0 P G R EY1 D
upgrades: nou (S) AH1 P G R EY0 D Z, vrb (Z) AH0 P G R EY1 D Z
uplift: nou (N) AH1 P L IH0 F T, vrb (V) AH2 P L IH1 F T
upset: nou (N) AH1 P S EH2 T, vrb (V) AH0 P S EH1 T
upsets: nou (S) AH1 P S EH2 T S, vrb (Z) AH0 P S EH1 T S
use: nou (N) Y UW1 S, vrb (V) Y UW1 Z
used: to Y UW1 S T, vrb Y UW1 Z D
uses: nou (S) Y UW1 S IH0 Z, vrb (Z) Y UW1 Z IH0 Z
wind: nou (N) W IH1 N D, vrb (V) W AY1 N D
winds: nou (S) W IH1 N D Z, vrb (Z) W AY1 N D Z
wound: nou-vrb (N) W UW1 N D, vrb (DP) W AW1 N D`;
