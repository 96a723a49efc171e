/** The urgent notice that visitors see, beyond a restart: one at a time, because two would be read as none. */
import { LOCALES, type Locale } from '../model.ts';
import type { WritableDb } from '../handle.ts';
import { storing } from '../storageErrors.ts';

/** A notice. At least one language has words. `setAt` and `until` are ISO times; null stays until it is taken back. */
export interface UrgentNotice {
  texts: Record<Locale, string>;
  setAt: string;
  until: string | null;
}

/** See {@link createNoticeStore}. */
export interface NoticeStore {
  /** The notice that was set last, also after its time; null when there is none. */
  read: () => UrgentNotice | null;
  /** Replaces the notice; null takes it back. Raises STORAGE_FULL. */
  write: (notice: UrgentNotice | null) => void;
}

/** Reads and writes the one row. */
export function createNoticeStore(db: WritableDb): NoticeStore {
  const select = db.prepare('SELECT ko, zh_cn AS "zh-CN", en, set_at AS setAt, until FROM notice');
  const put =
    db.prepare(`INSERT INTO notice (id, ko, zh_cn, en, set_at, until) VALUES (1, @ko, @zhCn, @en, @setAt, @until)
    ON CONFLICT DO UPDATE SET ko = excluded.ko, zh_cn = excluded.zh_cn, en = excluded.en, set_at = excluded.set_at,
      until = excluded.until`);
  const remove = db.prepare('DELETE FROM notice');
  return {
    read: () => {
      const row = select.get() as (Record<Locale, string> & { setAt: string; until: string | null }) | undefined;
      if (!row) return null;
      const texts = Object.fromEntries(LOCALES.map((locale) => [locale, row[locale]])) as UrgentNotice['texts'];
      return { texts, setAt: row.setAt, until: row.until };
    },
    write: (notice) =>
      storing('state', () => {
        if (notice === null) return void remove.run();
        const { texts, setAt, until } = notice;
        put.run({ ko: texts.ko, zhCn: texts['zh-CN'], en: texts.en, setAt, until });
      }),
  };
}
