/**
 * Step 30: the floor plan: outlines of zones, open sides of booths, what else stands in a hall, old booth numbers.
 * Outlines are points in rows, not JSON in a column, so that the database checks them.
 */
import type { WritableDb } from '../handle.ts';

/** Adds to booths, which stay where they are; `place` keeps its columns. */
export function migrateTo30(db: WritableDb): void {
  db.exec(`
-- parent_id: the booth that a counter or shelf stands in. front: the open side, "north" is up on the plan; null when
-- every side is open.
ALTER TABLE booth ADD COLUMN parent_id INTEGER REFERENCES booth(id) ON DELETE RESTRICT;
ALTER TABLE booth ADD COLUMN front TEXT CHECK (front IN ('north', 'east', 'south', 'west'));
CREATE INDEX booth_by_parent ON booth(parent_id);

-- Numbers that visitors may still have on paper: booth_id tells where it is now, null that it is gone.
CREATE TABLE moved_booth (
  number_key TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
  booth_id INTEGER REFERENCES booth(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX moved_booth_by_booth ON moved_booth(booth_id);

CREATE TABLE zone_point (
  zone_id INTEGER NOT NULL REFERENCES zone(id) ON DELETE CASCADE,
  sort INTEGER NOT NULL,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  PRIMARY KEY (zone_id, sort)
) STRICT, WITHOUT ROWID;

-- Everything in a hall that is no booth. Position and size are those of the box around it; a shape that is no
-- rectangle has points too.
CREATE TABLE plan_feature (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN ('stage', 'entrance', 'exit', 'lift', 'toilet', 'accessible-toilet', 'stairs',
    'steps', 'escalator', 'desk', 'first-aid', 'wall', 'column', 'seating', 'food', 'closed')),
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE CASCADE,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  width_m REAL NOT NULL CHECK (width_m > 0),
  depth_m REAL NOT NULL CHECK (depth_m > 0),
  sort INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_feature_by_hall ON plan_feature(hall_id);
CREATE TABLE plan_feature_text (
  plan_feature_id INTEGER NOT NULL REFERENCES plan_feature(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (plan_feature_id, field, locale)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_feature_point (
  plan_feature_id INTEGER NOT NULL REFERENCES plan_feature(id) ON DELETE CASCADE,
  sort INTEGER NOT NULL,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  PRIMARY KEY (plan_feature_id, sort)
) STRICT, WITHOUT ROWID;

-- Where kiosks are meant to stand; the first one is assumed until staff set the position of a screen.
CREATE TABLE plan_kiosk (
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 64),
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE CASCADE,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  facing_degrees REAL NOT NULL CHECK (facing_degrees >= 0 AND facing_degrees < 360),
  sort INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_kiosk_by_hall ON plan_kiosk(hall_id);
`);
}
