PRAGMA application_id = 1347832643;
PRAGMA user_version = 60;

CREATE TABLE booth (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
  number_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('booth', 'counter', 'shelf', 'stage', 'meeting_table')),
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE RESTRICT,
  zone_id INTEGER NOT NULL REFERENCES zone(id) ON DELETE RESTRICT,
  x_m REAL, y_m REAL,
  width_m REAL CHECK (width_m > 0), depth_m REAL CHECK (depth_m > 0), parent_id INTEGER REFERENCES booth(id) ON DELETE RESTRICT, front TEXT CHECK (front IN ('north', 'east', 'south', 'west')),
  UNIQUE (hall_id, number_key),
  CHECK ((x_m IS NULL) = (y_m IS NULL))
) STRICT;

CREATE TABLE catalogue_setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  axis TEXT NOT NULL CHECK (axis IN ('industry', 'kind')),
  code TEXT NOT NULL,
  sort INTEGER NOT NULL,
  media_id INTEGER REFERENCES media(id) ON DELETE SET NULL,
  UNIQUE (axis, code)
) STRICT;

CREATE TABLE category_keyword (
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (category_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE category_text (
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (category_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('exhibitor', 'local_agent')),
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  phone TEXT CHECK (length(phone) <= 30),
  mobile TEXT CHECK (length(mobile) <= 30),
  email TEXT CHECK (length(email) <= 254),
  wechat TEXT CHECK (length(wechat) <= 40),
  kakao TEXT CHECK (length(kakao) <= 40),
  UNIQUE (exhibitor_id, role)
) STRICT;

CREATE TABLE contact_text (
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name', 'title')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (contact_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  type_term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE RESTRICT,
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE RESTRICT,
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '????-??-??T??:??:00[+-]??:??'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '????-??-??T??:??:00[+-]??:??' AND ends_at > starts_at),
  status TEXT NOT NULL CHECK (status IN ('planned', 'moved', 'cancelled')),
  capacity INTEGER CHECK (capacity > 0),
  is_sample_time INTEGER NOT NULL CHECK (is_sample_time IN (0, 1))
, earlier_starts_at TEXT CHECK (earlier_starts_at GLOB '????-??-??T??:??:00[+-]??:??'), earlier_place_id INTEGER REFERENCES place(id) ON DELETE SET NULL) STRICT;

CREATE TABLE event_category (
  event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (event_id, category_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_language (
  event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  PRIMARY KEY (event_id, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_text (
  event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('title', 'description', 'host', 'booking_note')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (event_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 32),
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  legal_form TEXT CHECK (legal_form IN ('corp', 'inc', 'llc', 'org')),
  founded_year INTEGER CHECK (founded_year BETWEEN 1800 AND 2100),
  employees TEXT CHECK (length(employees) <= 20),
  employees_min INTEGER CHECK (employees_min >= 0),
  employees_max INTEGER CHECK (employees_max >= employees_min),
  annual_sales TEXT CHECK (length(annual_sales) <= 30),
  export_ratio TEXT CHECK (length(export_ratio) <= 30),
  region_id INTEGER REFERENCES region(id) ON DELETE RESTRICT,
  website TEXT CHECK (length(website) <= 255),
  offers_oem INTEGER NOT NULL CHECK (offers_oem IN (0, 1)),
  offers_samples INTEGER NOT NULL CHECK (offers_samples IN (0, 1)),
  remarks TEXT CHECK (length(remarks) <= 300),
  is_visible INTEGER NOT NULL CHECK (is_visible IN (0, 1)),
  is_featured INTEGER NOT NULL CHECK (is_featured IN (0, 1)),
  sort INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE exhibitor_booth (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  booth_id INTEGER NOT NULL REFERENCES booth(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, booth_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_brand (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_category (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, category_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_keyword (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 40),
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_media (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  media_id INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('logo', 'image', 'video', 'file')),
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, media_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_term (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (exhibitor_id, term_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_text (
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name', 'short_name', 'summary', 'description', 'main_products', 'wanted_partner_note', 'address')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (exhibitor_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE fair (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,
  edition INTEGER NOT NULL CHECK (edition > 0),
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND ends_on >= starts_on),
  time_zone TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE fair_text (
  fair_id INTEGER NOT NULL REFERENCES fair(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name', 'short_name', 'venue', 'host', 'theme')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (fair_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE gone_item_name (
  number INTEGER NOT NULL REFERENCES item_number(number) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  PRIMARY KEY (number, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE hall (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  width_m REAL NOT NULL CHECK (width_m > 0),
  depth_m REAL NOT NULL CHECK (depth_m > 0),
  sort INTEGER NOT NULL
) STRICT;

CREATE TABLE hall_text (
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (hall_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE hs_chapter (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9]')
) STRICT;

CREATE TABLE hs_chapter_text (
  hs_chapter_id INTEGER NOT NULL REFERENCES hs_chapter(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (hs_chapter_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_number (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 1048575),
  type TEXT NOT NULL CHECK (type IN ('product', 'exhibitor')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
  UNIQUE (type, code)
) STRICT;

CREATE TABLE locale (
  code TEXT NOT NULL PRIMARY KEY,
  native_name TEXT NOT NULL,
  sort INTEGER NOT NULL UNIQUE,
  is_main INTEGER NOT NULL CHECK (is_main IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE media (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL CHECK (path NOT LIKE '/%' AND path NOT LIKE '%..%' AND path NOT LIKE '%\%'),
  mime TEXT NOT NULL CHECK (mime IN ('image/webp', 'image/png', 'image/jpeg', 'image/svg+xml', 'video/webm', 'application/pdf')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  thumb_id INTEGER REFERENCES media(id) ON DELETE SET NULL
) STRICT;

CREATE TABLE media_text (
  media_id INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('alt', 'caption')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (media_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE moved_booth (
  number_key TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 16),
  booth_id INTEGER REFERENCES booth(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 32),
  topic TEXT NOT NULL CHECK (topic IN ('greeting', 'order', 'business', 'papers', 'contact', 'answer')),
  asked_by TEXT NOT NULL CHECK (asked_by IN ('visitor', 'booth')),
  sort INTEGER NOT NULL
) STRICT;

CREATE TABLE phrase_text (
  phrase_id INTEGER NOT NULL REFERENCES phrase(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('text')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (phrase_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('venue', 'room', 'stage', 'zone', 'desk', 'facility')),
  hall_id INTEGER REFERENCES hall(id) ON DELETE SET NULL,
  x_m REAL, y_m REAL,
  CHECK ((x_m IS NULL) = (y_m IS NULL))
) STRICT;

CREATE TABLE place_text (
  place_id INTEGER NOT NULL REFERENCES place(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (place_id, field, locale)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE plan_feature_point (
  plan_feature_id INTEGER NOT NULL REFERENCES plan_feature(id) ON DELETE CASCADE,
  sort INTEGER NOT NULL,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  PRIMARY KEY (plan_feature_id, sort)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_feature_text (
  plan_feature_id INTEGER NOT NULL REFERENCES plan_feature(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (plan_feature_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_kiosk (
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 64),
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE CASCADE,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  facing_degrees REAL NOT NULL CHECK (facing_degrees >= 0 AND facing_degrees < 360),
  sort INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 32),
  exhibitor_id INTEGER NOT NULL REFERENCES exhibitor(id) ON DELETE CASCADE,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  type_term_id INTEGER REFERENCES term(id) ON DELETE RESTRICT,
  model TEXT CHECK (length(model) <= 60),
  hs_code TEXT CHECK (length(hs_code) BETWEEN 4 AND 10 AND hs_code NOT GLOB '*[^0-9]*'),
  origin_term_id INTEGER REFERENCES term(id) ON DELETE RESTRICT,
  moq_kind TEXT NOT NULL CHECK (moq_kind IN ('quantity', 'negotiable', 'unknown')),
  moq_quantity REAL CHECK (moq_quantity > 0),
  moq_unit_term_id INTEGER REFERENCES term(id) ON DELETE RESTRICT,
  price_min REAL CHECK (price_min > 0),
  price_max REAL CHECK (price_max >= price_min),
  currency TEXT CHECK (length(currency) = 3),
  price_term_id INTEGER REFERENCES term(id) ON DELETE RESTRICT,
  lead_time_days INTEGER CHECK (lead_time_days > 0),
  shelf_life_months INTEGER CHECK (shelf_life_months > 0),
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  is_visible INTEGER NOT NULL CHECK (is_visible IN (0, 1)),
  sort INTEGER NOT NULL,
  updated_at TEXT NOT NULL, supply_capacity TEXT CHECK (length(supply_capacity) <= 40),
  CHECK ((moq_kind = 'quantity') = (moq_quantity IS NOT NULL)),
  CHECK (moq_kind <> 'quantity' OR moq_unit_term_id IS NOT NULL),
  CHECK ((price_min IS NULL) = (currency IS NULL) AND (price_min IS NULL) = (price_max IS NULL))
) STRICT;

CREATE TABLE product_category (
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  category_id INTEGER NOT NULL REFERENCES category(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (product_id, category_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_keyword (
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 40),
  sort INTEGER NOT NULL,
  PRIMARY KEY (product_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_media (
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  media_id INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('image', 'video', 'file')),
  sort INTEGER NOT NULL,
  PRIMARY KEY (product_id, media_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_term (
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL,
  PRIMARY KEY (product_id, term_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_text (
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name', 'summary', 'description', 'spec', 'packaging')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (product_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL CHECK (level IN ('province', 'municipality')),
  parent_id INTEGER REFERENCES region(id) ON DELETE RESTRICT,
  is_sister_city INTEGER NOT NULL CHECK (is_sister_city IN (0, 1)),
  sort INTEGER NOT NULL,
  CHECK ((level = 'province') = (parent_id IS NULL))
) STRICT;

CREATE TABLE region_keyword (
  region_id INTEGER NOT NULL REFERENCES region(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (region_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_text (
  region_id INTEGER NOT NULL REFERENCES region(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (region_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_index (
  part TEXT NOT NULL PRIMARY KEY,
  format INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  term_group TEXT NOT NULL,
  code TEXT NOT NULL,
  sort INTEGER NOT NULL,
  UNIQUE (term_group, code)
) STRICT;

CREATE TABLE term_keyword (
  term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  sort INTEGER NOT NULL,
  PRIMARY KEY (term_id, locale, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE term_text (
  term_id INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (term_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  letter TEXT NOT NULL UNIQUE CHECK (length(letter) = 1),
  hall_id INTEGER NOT NULL REFERENCES hall(id) ON DELETE RESTRICT,
  sort INTEGER NOT NULL
) STRICT;

CREATE TABLE zone_point (
  zone_id INTEGER NOT NULL REFERENCES zone(id) ON DELETE CASCADE,
  sort INTEGER NOT NULL,
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  PRIMARY KEY (zone_id, sort)
) STRICT, WITHOUT ROWID;

CREATE TABLE zone_text (
  zone_id INTEGER NOT NULL REFERENCES zone(id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('name')),
  locale TEXT NOT NULL REFERENCES locale(code) ON DELETE RESTRICT,
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  state TEXT NOT NULL CHECK (state IN ('source', 'translated', 'machine', 'checked')),
  PRIMARY KEY (zone_id, field, locale)
) STRICT, WITHOUT ROWID;

CREATE INDEX booth_by_parent ON booth(parent_id);

CREATE INDEX booth_by_zone ON booth(zone_id);

CREATE INDEX category_by_media ON category(media_id);

CREATE INDEX event_by_earlier_place ON event(earlier_place_id);

CREATE INDEX event_by_place ON event(place_id);

CREATE INDEX event_by_start ON event(starts_at);

CREATE INDEX event_by_type ON event(type_term_id);

CREATE INDEX event_category_by_category ON event_category(category_id);

CREATE INDEX exhibitor_booth_by_booth ON exhibitor_booth(booth_id);

CREATE INDEX exhibitor_by_region ON exhibitor(region_id);

CREATE INDEX exhibitor_category_by_category ON exhibitor_category(category_id);

CREATE INDEX exhibitor_media_by_media ON exhibitor_media(media_id);

CREATE INDEX exhibitor_term_by_term ON exhibitor_term(term_id);

CREATE UNIQUE INDEX locale_one_main ON locale(is_main) WHERE is_main = 1;

CREATE INDEX media_by_thumb ON media(thumb_id);

CREATE INDEX moved_booth_by_booth ON moved_booth(booth_id);

CREATE INDEX place_by_hall ON place(hall_id);

CREATE INDEX plan_feature_by_hall ON plan_feature(hall_id);

CREATE INDEX plan_kiosk_by_hall ON plan_kiosk(hall_id);

CREATE INDEX product_by_exhibitor ON product(exhibitor_id, sort);

CREATE INDEX product_by_hs ON product(hs_code);

CREATE INDEX product_by_moq_unit ON product(moq_unit_term_id);

CREATE INDEX product_by_origin ON product(origin_term_id);

CREATE INDEX product_by_price_term ON product(price_term_id);

CREATE INDEX product_by_type ON product(type_term_id);

CREATE INDEX product_category_by_category ON product_category(category_id);

CREATE INDEX product_media_by_media ON product_media(media_id);

CREATE INDEX product_term_by_term ON product_term(term_id);

CREATE INDEX region_by_parent ON region(parent_id);

CREATE INDEX zone_by_hall ON zone(hall_id);
