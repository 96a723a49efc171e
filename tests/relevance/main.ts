/** Measures the search of the kiosk over public vocabularies and the sample catalogue. */
import { parseArgs } from 'node:util';
import { createItemSearch } from '#db/search/itemSearch.ts';
import { makeQuerySets } from './allClasses.ts';
import { corpusNames, loadCorpus, type CorpusName } from './corpora.ts';
import { enlarge } from './enlarge.ts';
import { measure } from './measure.ts';
import { formatFailures, formatReport } from './table.ts';
import { createTextPool } from './textPool.ts';

const usage = `node --import ./main/launch/requireNode.mjs tests/relevance/main.ts [options]
  --corpus NAME     ${corpusNames.join(', ')} or all (all)
  --size NUMBER     make the corpus as large as this (or as small)
  --classes PREFIX  only classes whose name begins so
  --failures NAME   list what failed in classes whose name begins so, or "all"
  --seed NUMBER     another choice of queries (1)
`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'all' },
    size: { type: 'string' },
    classes: { type: 'string', default: '' },
    failures: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

function run(corpus: CorpusName): void {
  const seed = Number(values.seed);
  const loaded = loadCorpus(corpus);
  const items = values.size === undefined ? loaded : enlarge(loaded, Number(values.size), seed);
  const sets = makeQuerySets(createTextPool(items), seed).filter(({ name }) => name.startsWith(values.classes));
  const startedAt = performance.now();
  const search = createItemSearch(items);
  const buildSeconds = (performance.now() - startedAt) / 1000;
  const report = measure(sets, (query, limit) => search.search(query, limit).map(({ id }) => id));
  process.stdout.write(`\n${corpus}: ${items.length} items, index built in ${buildSeconds.toFixed(1)} s\n`);
  process.stdout.write(`${formatReport(report)}\n`);
  if (values.failures !== undefined) process.stdout.write(`${formatFailures(report, values.failures, items)}\n`);
}

if (values.help) process.stdout.write(usage);
else for (const name of corpusNames) if (values.corpus === 'all' || values.corpus === name) run(name);
