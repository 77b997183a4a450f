/** How words are written in haste, and what is meant. Apostrophes are straight here and letters small. */

export const contractions: ReadonlyMap<string, string> = new Map([
  ["'re", "are"],
  ["'m", "am"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'s", "is"],
]);

const written = `
ain't|aint: are not
can't|cant|cannot: can not
won't|wont: will not
don't|dont|don;t: do not
doesn't|doesnt: does not
didn't|didnt|didn: did not
isn't|isnt: is not
aren't|arent: are not
wasn't|wasnt: was not
weren't|werent: were not
haven't|havent: have not
hasn't|hasnt: has not
hadn't|hadnt: had not
wouldn't|wouldnt: would not
couldn't|couldnt: could not
shouldn't|shouldnt: should not
mustn't: must not
needn't: need not
i'm|im: i am
i've|ive: i have
i'd: i would
id: i would
ill: ill
i'll: i will
u|ya|yu|yuo: you
r: are
ur|yr|yur: your
you're|youre|your'e|you'r|u're|ure|yo're: you are
you've|youve|u've: you have
you'll|youll|u'll|ull: you will
you'd|youd: you would
he's|hes: he is
she's|shes: she is
they're|theyre: they are
it's: it is
thats|that's: that is
whats|what's: what is
theres|there's: there is
heres|here's: here is
let's|lets: let us
who's|whos: who is
gonna|gunna: going to
wanna: want to
gotta: got to
gotten: got
kinda: kind of
sorta: sort of
dunno: do not know
lemme: let me
gimme: give me
outta: out of
tho: though
thru: through
cuz|coz|cos|cause|bc|'cause|becuase|becasue: because
ppl: people
pls|plz: please
thx|ty: thanks
alway|allways|alwayz|alwyas|alwas: always
nvr|nevr|neva|neverr: never
evry: every
everytime: every time
alot: a lot
anymore: any more
omg: oh my god
wtf: what the fuck
stfu: shut the fuck up
gtfo: get the fuck out
idc: i do not care
idk: i do not know
smh: smh
nothin: nothing
somethin: something
doin: doing
bein: being
goin: going
tryin: trying
actin: acting
lyin: lying
fuckin|fucken|fckin|fking|fkn|f'ing|effing|freakin|frickin|friggin|freaking|bloody|goddamn|goddam|flipping|fing|f*cking|f**king: fucking
fck|fuk|f*ck|f**k|f***|f****|f-ck: fuck
sh*t|sh1t: shit
b*tch|bich|biatch: bitch
a**hole|arsehole|a-hole|ahole: asshole
stoopid|stupd|stupid: stupid
selfich|selfsh|selfihs: selfish
pathetc|pathtic|pathetic: pathetic
ridiculous|rediculous|ridiculus: ridiculous
definately|defiantly: definitely
obvs|obvi|obv: obviously
probs|prolly: probably
mom|mum|mam|mommy|mummy: mother
dad|daddy: father
behaviour|behavior: behaviour
apologize: apologise
apologized: apologised
realize: realise
realized: realised
honor: honour
favorite: favourite
overeacting|over-reacting|overracting: overreacting
rly: really
btw: by the way
yr: year
yrs: years
w: with
b4: before
now|nw: now
urself|yourselfs: yourself
whatevs: whatever
sry|soz: sorry
bf: boyfriend
gf: girlfriend
bday: birthday
xmas: christmas
tmrw|tmr|tomoz: tomorrow
abt: about
smth: something
srsly: seriously
tbh: honestly
ffs: for fucks sake
ok|okay|okey|k: ok
yeah|yea|yep|yah: yeah
`;

export const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [forms = "", meant = ""] = line.split(": ");
      return forms.split("|").map((form) => [form, meant.split(" ")] as const);
    }),
);

/** After these a "your" was meant as "you are". */
export const wordsAfterYouAre: ReadonlySet<string> = new Set(
  `so such a an always never just being not too overreacting lying the only really acting making trying ruining
  impossible pathetic selfish disgusting ridiculous crazy unbelievable stupid dead dramatic insane lazy useless nothing
  killing hurting destroying going getting kidding gonna welcome right wrong still all both very unable incapable
  constantly obviously clearly fucking full sick mad jealous paranoid hopeless worthless sorry`
    .trim()
    .split(/\s+/),
);
