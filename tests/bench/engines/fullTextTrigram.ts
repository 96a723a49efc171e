/** SQLite FTS5 with its trigram tokenizer, and LIKE for words shorter than a trigram. */
import Database from 'better-sqlite3';
import { fieldWeights, toPeerDocument, type EngineFactory } from '../peer.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Overlapping runs of three characters of a text. */
function trigramsOf(text: string): string[] {
  const chars = [...text];
  return chars.slice(2).map((char, index) => `${chars[index] ?? ''}${chars[index + 1] ?? ''}${char}`);
}

/**
 * Three attempts, as FTS users arrange it: all words as substrings; a short query by LIKE; and, so that a typo still
 * finds something, any of the trigrams, best first.
 */
export const createFullTextTrigram: EngineFactory = (items) => {
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE item USING fts5 (
    name, company, keywords, category, id UNINDEXED, tokenize = "trigram remove_diacritics 1"
  )`);
  const insert = db.prepare('INSERT INTO item (name, company, keywords, category, id) VALUES (?, ?, ?, ?, ?)');
  db.transaction(() => {
    for (const { id, name, company, keywords, category } of items.map(toPeerDocument)) {
      insert.run(name.join('\n'), company.join('\n'), keywords.join('\n'), category.join('\n'), id);
    }
  })();
  const rank = `bm25(item, ${Object.values(fieldWeights).join(', ')})`;
  const byMatch = db.prepare<[string, number], string>(
    `SELECT id FROM item WHERE item MATCH ? ORDER BY ${rank} LIMIT ?`,
  );
  const byLike = db.prepare<[{ like: string; limit: number }], string>(`
    SELECT id FROM item
    WHERE name LIKE :like OR company LIKE :like OR keywords LIKE :like OR category LIKE :like
    ORDER BY name LIKE :like DESC, length(name) LIMIT :limit`);
  const match = byMatch.pluck();
  const like = byLike.pluck();
  return (query, limit) => {
    const words = query.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
    if (words.length === 0) return [];
    const long = words.filter((word) => [...word].length >= 3);
    if (long.length === 0) return like.all({ like: `%${words.join('%')}%`, limit });
    const exact = match.all(long.map(quoted).join(' AND '), limit);
    if (exact.length > 0) return exact;
    return match.all(long.flatMap(trigramsOf).map(quoted).join(' OR '), limit);
  };
};
