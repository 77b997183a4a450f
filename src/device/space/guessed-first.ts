/**
 * Words that a guesser tries first: what leaked collections of passwords are full of, what lovers choose, and the small
 * words of which every sentence has many. In no careful order; each counts as one of sixty-four, which is kind.
 */
const lines = [
  "password passphrase passwort secret admin login welcome letmein master access hello test guest changeme default",
  "dragon monkey shadow sunshine princess football baseball superman batman pokemon starwars whatever trustno trust",
  "hunter killer ranger soccer hockey summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday",
  "january february march april may june july august september october november december holiday christmas",
  "love loves lover iloveyou loveyou forever always together honey baby babe sweet sweetheart sweetie darling dear angel",
  "heart kiss kisses hug marriage married wedding wife husband family mother father mum mom dad son daughter home house",
  "us we two couple partner goldseam kintsugi gold seam truth promise god jesus life happy hope faith peace",
  "michael jennifer jessica daniel andrew thomas jordan ashley michelle nicole robert charlie maggie buster ginger pepper",
  "cookie coffee orange purple yellow silver black white green blue red computer internet google apple samsung phone",
  "one two three four five six seven eight nine ten zero first second third hundred thousand",
  "the a an and or but if so as of to in on at by for with from up out not no yes all any some more most very just only",
  "i me my mine you your yours he him his she her it its our ours they them their this that these those who what when where",
  "why how is am are was were be been do does did has have had will would can could should must let go get make made say",
  "said see come want like know think take give time day night year man men woman people thing way here there now then",
] as const;

/** Lower case, without what people put in for letters. */
export const commonWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(" ")));

/** Phrases known to everybody, letters only. There are far more than any list can hold. */
export const knownPhrases: readonly string[] = [
  "correcthorsebatterystaple",
  "thequickbrownfoxjumpsoverthelazydog",
  "tobeornottobe",
  "tobeornottobethatisthequestion",
  "maytheforcebewithyou",
  "onceuponatime",
  "happilyeverafter",
  "tilldeathdouspart",
  "untildeathdouspart",
  "allyouneedislove",
  "loveisallyouneed",
  "inthebeginningwastheword",
  "ourfatherwhoartinheaven",
  "neverinamillionyears",
  "onetwothreefourfive",
  "onetwothreefourfivesix",
];
