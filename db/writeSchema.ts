/** `npm run schema`: writes db/schema.sql, the schema after all migrations, for people to read and tests to compare. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dumpSchema } from './dumpSchema.ts';
import { createCatalogue } from './open.ts';

const db = createCatalogue(':memory:');
writeFileSync(join(import.meta.dirname, 'schema.sql'), dumpSchema(db));
db.close();
