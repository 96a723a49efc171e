/** English words in their other forms: plural and stem, British and American spelling. */

const irregular: Record<string, string> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  knives: 'knife',
  leaves: 'leaf',
  wolves: 'wolf',
  shelves: 'shelf',
  loaves: 'loaf',
  halves: 'half',
  scarves: 'scarf',
  wives: 'wife',
  lives: 'life',
  thieves: 'thief',
  elves: 'elf',
  oxen: 'ox',
  dice: 'die',
  ran: 'run',
  swam: 'swim',
  ate: 'eat',
  made: 'make',
  went: 'go',
  flew: 'fly',
  wrote: 'write',
  drove: 'drive',
};
const irregularPlural = Object.fromEntries(Object.entries(irregular).map(([form, stem]) => [stem, form]));

/** Shorter stems are scraps of other words (seed, ring). */
const minStem = 3;

/** Words that end like plurals and are none. */
const noPlurals = new Set(['lens', 'news', 'series', 'species', 'always', 'chaos', 'canvas', 'atlas', 'christmas']);

/** Stems that a word may be a form of, without itself; empty for short words (gas, lens). */
export function stemsOf(word: string): string[] {
  const stems = new Set<string>();
  const known = irregular[word];
  if (known) stems.add(known);
  const plural = irregularPlural[word];
  if (plural) stems.add(plural);
  if (!/^[a-z]+$/.test(word)) return [...stems];
  const cut = (ending: string, replacement = '') => {
    if (word.endsWith(ending) && word.length - ending.length >= minStem)
      stems.add(word.slice(0, -ending.length) + replacement);
  };
  if (word.length >= 4 && !/(ss|us|is)$/.test(word) && !noPlurals.has(word)) {
    cut('ies', 'y');
    if (/(ch|sh|x|s|z|o)es$/.test(word)) cut('es');
    cut('s');
  }
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending) || word.length - ending.length < minStem) continue;
    const stem = word.slice(0, -ending.length);
    if (!/[aeiouy]/.test(stem)) continue;
    stems.add(stem);
    stems.add(`${stem}e`);
    if (/([b-df-hj-np-tvwxz])\1$/.test(stem)) stems.add(stem.slice(0, -1));
    if (ending === 'ed' && stem.endsWith('i')) stems.add(`${stem.slice(0, -1)}y`);
  }
  // The other way: the stem was typed and the catalogue has a form that is no mere continuation (bake, baking).
  if (word.length >= 4 && word.endsWith('e')) stems.add(`${word.slice(0, -1)}ing`);
  if (word.length >= 3 && /[^aeiou]y$/.test(word)) stems.add(`${word.slice(0, -1)}ies`);
  if (/^[a-z]{0,3}[b-df-hj-np-tvwxz][aeiou][bdgklmnprtz]$/.test(word)) stems.add(`${word}${word.slice(-1)}ing`);
  stems.delete(word);
  return [...stems];
}

/** Pairs of whole words, British first. */
const words: readonly (readonly [string, string])[] = [
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['aluminium', 'aluminum'],
  ['jewellery', 'jewelry'],
  ['jeweller', 'jeweler'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['cheque', 'check'],
  ['draught', 'draft'],
  ['pyjamas', 'pajamas'],
  ['pyjama', 'pajama'],
  ['sulphur', 'sulfur'],
  ['kerb', 'curb'],
  ['storey', 'story'],
  ['sceptic', 'skeptic'],
  ['moustache', 'mustache'],
  ['doughnut', 'donut'],
  ['yoghurt', 'yogurt'],
  ['disc', 'disk'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['artefact', 'artifact'],
  ['cosy', 'cozy'],
  ['whisky', 'whiskey'],
  ['programme', 'program'],
  ['tonne', 'ton'],
  ['axe', 'ax'],
  ['mum', 'mom'],
  ['omelette', 'omelet'],
];
/** Rules of spelling, British first; each is tried both ways, anywhere in the word it fits. */
const rules: readonly (readonly [british: RegExp, american: string, american2: RegExp, british2: string])[] = [
  [/our(?=s?$|ed$|ing$|ful|less|ite|able|s?[a-z]{0,8}$)/g, 'or', /or(?=s?$|ed$|ing$|ful|less|ite|able)/g, 'our'],
  [/([bcdgtv])re(?=s?$)/g, '$1er', /([bcdgtv])er(?=s?$)/g, '$1re'],
  [/is(?=(e[drs]?|ing|ation|ations|er|ers)$)/g, 'iz', /iz(?=(e[drs]?|ing|ation|ations|er|ers)$)/g, 'is'],
  [/ys(?=(e[drs]?|ing|er|ers)$)/g, 'yz', /yz(?=(e[drs]?|ing|er|ers)$)/g, 'ys'],
  [/ogue(?=s?$)/g, 'og', /og(?=s?$)/g, 'ogue'],
  [/ll(?=(ed|ing|er|ers|or|ors|ery)$)/g, 'l', /([aeiou])l(?=(ed|ing|er|ers|or|ors|ery)$)/g, '$1ll'],
  [/ae|oe/g, 'e', /(?!)/g, ''],
  [/ence(?=s?$)/g, 'ense', /ense(?=s?$)/g, 'ence'],
];

/** The word in the other spelling, without itself; usually none or one. */
export function spellingsOf(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const spellings = new Set<string>();
  for (const [british, american] of words) {
    if (word.includes(british)) spellings.add(word.replace(british, american));
    else if (word.includes(american)) spellings.add(word.replace(american, british));
  }
  if (word.length >= 4) {
    for (const [british, american, american2, british2] of rules) {
      if (word.length >= 5) spellings.add(word.replace(british, american));
      spellings.add(word.replace(american2, british2));
    }
  }
  spellings.delete(word);
  return [...spellings];
}
