/** Opens a catalogue as the kiosk does and asks it, in a process of its own: from cold, and key by key. */
const [file = '', queriesText = '[]'] = process.argv.slice(2);
const queries = JSON.parse(queriesText) as string[];
import type { Catalogue } from '#db/catalogue.ts';
import { noFilters } from '#tests/support/searching.ts';

const startedAt = performance.now();
// Imported here, so that loading the program counts as it does when a kiosk starts.
const { openCatalogue } = await import('#db/catalogue.ts');
const catalogue: Catalogue = openCatalogue(file);
const ask = (query: string) =>
  catalogue.search.search({ locale: 'zh-CN', query, filters: noFilters, group: 'all', offset: 0, limit: 40 });
const openedMs = performance.now() - startedAt;
ask(queries[0] ?? '');
const firstAnswerMs = performance.now() - startedAt;
// Every key a visitor presses on the way to the query; the first round warms up.
const times: number[] = [];
for (const round of [0, 1]) {
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const askedAt = performance.now();
      ask(query.slice(0, length));
      if (round === 1) times.push(performance.now() - askedAt);
    }
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const { rss } = process.memoryUsage();
process.stdout.write(
  JSON.stringify({
    openedMs,
    firstAnswerMs,
    keys: times.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    rssMb: rss / 1e6,
  }),
);
