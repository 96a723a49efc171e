/** Candidates for pinyin, asked of the core, which knows the catalogue's words. */
import { useContext, useEffect, useMemo, useState } from 'react';
import { limits } from '#api/limits.ts';
import { call } from '../../api/client.ts';
import { QueryCacheContext, type QueryCache } from '../../api/useQuery.ts';
import type { Candidate } from './editing.ts';

const noCandidates: readonly Candidate[] = [];

const cacheKey = (pinyin: string) => `search.candidates ${pinyin}`;

/** What was asked and answered last. */
interface Known {
  pinyin: string;
  candidates: readonly Candidate[];
}

function commonLength(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length++;
  return length;
}

/** The candidates of one pinyin, asked once a session; none when the core cannot answer. */
async function candidatesOf(pinyin: string, cache: QueryCache): Promise<readonly Candidate[]> {
  const stored = cache.get(cacheKey(pinyin)) as readonly Candidate[] | undefined;
  if (stored) return stored;
  const result = await call('search.candidates', { pinyin, limit: limits.candidates });
  if (!result.ok) return noCandidates;
  const candidates = result.value.candidates.map(({ text, length, kind }): Candidate => ({
    text,
    pinyinLength: length,
    kind,
  }));
  cache.set(cacheKey(pinyin), candidates);
  return candidates;
}

/**
 * Asks one question at a time, and of those that come meanwhile only the newest: whoever types faster than the core
 * answers must not wait behind their own old questions.
 */
function createAsker(cache: QueryCache, show: (known: Known) => void): (pinyin: string) => Promise<void> {
  let wanted = '';
  let isAsking = false;
  const follow = async (): Promise<void> => {
    const asked = wanted;
    isAsking = asked !== '';
    if (!isAsking) return;
    show({ pinyin: asked, candidates: await candidatesOf(asked, cache) });
    if (wanted === asked) isAsking = false;
    else await follow();
  };
  return async (pinyin) => {
    wanted = pinyin;
    if (!isAsking) await follow();
  };
}

/**
 * Candidates for `pinyin`, words first. Until its own answer is there, those of the pinyin before that still fit: they
 * stand for letters that have not changed, so choosing one is right, and the bar does not flicker at every key. Empty
 * without pinyin, and when the core cannot answer: the search understands the letters anyway.
 */
export function usePinyinCandidates(pinyin: string): readonly Candidate[] {
  const cache = useContext(QueryCacheContext);
  const [known, setKnown] = useState<Known>({ pinyin: '', candidates: noCandidates });
  const [ask] = useState(() => createAsker(cache, setKnown));
  const cached = cache.get(cacheKey(pinyin)) as readonly Candidate[] | undefined;
  useEffect(() => void ask(pinyin), [ask, pinyin]);
  return useMemo(() => {
    if (pinyin === '') return noCandidates;
    if (cached) return cached;
    const same = commonLength(pinyin, known.pinyin);
    return known.candidates.filter(({ pinyinLength }) => pinyinLength <= same);
  }, [cached, known, pinyin]);
}
