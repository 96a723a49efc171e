/** The engines of the benchmark, in the order of the report. */
import type { EngineFactory } from './peer.ts';

/** An engine; `load` imports its library, which no other engine's process should hold in memory. */
interface EngineEntry {
  title: string;
  load: () => Promise<EngineFactory>;
}

/** By the name used in `--engines`; `ours` is what the others are compared with. */
export const engineTable: Readonly<Record<string, EngineEntry>> = {
  ours: { title: 'kiosk search', load: async () => (await import('./engines/ours.ts')).createOurs },
  fuse: { title: 'fuse.js 7.5', load: async () => (await import('./engines/fuse.ts')).createFuse },
  'fuse-tokens': {
    title: 'fuse.js 7.5 token search',
    load: async () => (await import('./engines/fuse.ts')).createFuseTokens,
  },
  minisearch: {
    title: 'MiniSearch 7.2, bigrams',
    load: async () => (await import('./engines/miniSearch.ts')).createMiniSearch,
  },
  flexsearch: {
    title: 'FlexSearch 0.8, bigrams',
    load: async () => (await import('./engines/flexSearch.ts')).createFlexSearch,
  },
  orama: { title: 'Orama 3.1, bigrams', load: async () => (await import('./engines/orama.ts')).createOrama },
  ufuzzy: {
    title: 'uFuzzy 1.0, unicode',
    load: async () => (await import('./engines/microFuzzy.ts')).createMicroFuzzy,
  },
  fts5: {
    title: 'SQLite FTS5 trigram + LIKE',
    load: async () => (await import('./engines/fullTextTrigram.ts')).createFullTextTrigram,
  },
};
