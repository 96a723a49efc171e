/** The ordered list of schema steps. Numbers rise by ten; a released step is never edited. */
import type { WritableDb } from '../handle.ts';
import { migrateTo10 } from './0010_initial.ts';
import { migrateTo20 } from './0020_search.ts';
import { migrateTo30 } from './0030_plan.ts';
import { migrateTo40 } from './0040_item_numbers.ts';
import { migrateTo50 } from './0050_around_the_fair.ts';
import { migrateTo60 } from './0060_staff.ts';

interface Migration {
  version: number;
  migrate: (db: WritableDb) => void;
}

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 10, migrate: migrateTo10 },
  { version: 20, migrate: migrateTo20 },
  { version: 30, migrate: migrateTo30 },
  { version: 40, migrate: migrateTo40 },
  { version: 50, migrate: migrateTo50 },
  { version: 60, migrate: migrateTo60 },
];

/** The newest `user_version` this program understands. */
export const latestSchemaVersion = migrations.at(-1)?.version ?? 0;
