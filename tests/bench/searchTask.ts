/** What the comparison of searches and the processes it starts say to each other. */
import type { SearchItem } from '#db/search/itemSearch.ts';
import type { QuerySet } from '#tests/relevance/allClasses.ts';
import type { Summary } from '#tests/relevance/measure.ts';

/** What the child is to do; a file of JSON. */
export interface SearchTask {
  items: SearchItem[];
  sets: QuerySet[];
}

/** What the child found out. */
export interface SearchMeasurement {
  summary: Summary;
  p50Ms: number;
  p99Ms: number;
  buildSeconds: number;
  /** Growth of heap and external memory by the library and its index, after collecting garbage. */
  heapMegabytes: number;
  /** Growth of the resident set; holds what native code allocates, and garbage not given back. */
  residentMegabytes: number;
  queriesAsked: number;
  queriesTotal: number;
  /** Per findable class, rank of the first right answer to each query asked; 0 for none. */
  ranks: Record<string, number[]>;
  classesAsked: number;
}

/** An engine and what its process said; `failure` is its last words when it did not finish. */
export interface SearchRow {
  engine: string;
  title: string;
  measurement?: SearchMeasurement;
  failure?: string;
}
