/** Lists of the draft's records, as staff look for them. */
import type { Output, ParsedInput } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { DraftRecord, RecordKey } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { itemsOf, type RecordType } from '#db/records/fields.ts';
import { foldLetters } from '#db/records/values/clean.ts';
import type { OfficeContext } from './context.ts';
import type { Findings } from './findings.ts';
import { subtitleOf, titleOf } from './recordTexts.ts';

type Line = Output<'records.list'>['records'][number];
type Wanted = ParsedInput<'records.codes'>;

const fold = (text: string) => foldLetters(text, true).toLowerCase();

/** Everything that a record may be found by. */
function searchText(record: DraftRecord): string {
  const wanted = /^(name|shortName|title|word|model|booths|brands|externalId|hsCode)(\.|$)/;
  const values = Object.entries(record.values).filter(([key]) => wanted.test(key));
  return fold([record.code, ...values.map(([, value]) => value)].join('\n'));
}

const shows: Record<Wanted['show'], (line: Line) => boolean> = {
  all: ({ isPresent }) => isPresent,
  shown: ({ isPresent, isVisible }) => isPresent && isVisible,
  hidden: ({ isPresent, isVisible }) => isPresent && !isVisible,
  removed: ({ isPresent }) => !isPresent,
  sample: ({ isPresent, isSample }) => isPresent && isSample,
  withFindings: ({ isPresent, findings: count }) => isPresent && count > 0,
  changed: ({ isChanged }) => isChanged,
};

/** The record of a key, a removed one too. Raises NOT_FOUND. */
export function requireRecordOf(context: OfficeContext, key: RecordKey): DraftRecord {
  const record = context.draft().get(key);
  if (!record) throw new AppError('NOT_FOUND', `no ${key.type} ${key.code}`);
  return record;
}

/** See {@link createRecordLines}. */
interface RecordLines {
  lineOf: (record: DraftRecord, locale: Locale) => Line;
  /** What is found, in catalogue order. */
  find: (wanted: Wanted, locale: Locale) => Line[];
}

/** The programme goes by its time; everything else stays in the order of the catalogue. */
const inOrder: Partial<Record<RecordType, (a: DraftRecord, b: DraftRecord) => number>> = {
  event: (a, b) => (a.values['startsAt'] ?? '').localeCompare(b.values['startsAt'] ?? ''),
};

/** See above. */
export function createRecordLines(context: OfficeContext, findings: Findings): RecordLines {
  /** Values that changed after this differ from what visitors see. */
  const baseline = () => {
    const draft = context.draft();
    const published = draft.getNote('published.at');
    if (published !== null) return published;
    // The seed is the first set of a draft, however many came after it.
    const [first] = draft.changeSets({ limit: 1, before: 2 });
    return first?.kind === 'seed' ? first.at : '';
  };

  function lineOf(record: DraftRecord, locale: Locale, since: string): Line {
    const { type, code, values } = record;
    return {
      type,
      code,
      title: titleOf(record, locale),
      subtitle: subtitleOf(context, record, locale),
      booths: itemsOf(values['booths']),
      isVisible: values['isVisible'] !== '0',
      isPresent: record.isPresent,
      isSample: values['isSample'] === '1',
      changedAt: record.changedAt,
      findings: findings.of({ type, code }).length,
      isChanged: record.changedAt > since,
    };
  }

  return {
    lineOf: (record, locale) => lineOf(record, locale, baseline()),
    find: ({ type, query, show, exhibitor }, locale) => {
      const since = baseline();
      const wanted = fold(query);
      return context
        .draft()
        .list(type, { withRemoved: true })
        .filter((record) => exhibitor === null || record.values['exhibitor'] === exhibitor)
        .filter((record) => wanted === '' || searchText(record).includes(wanted))
        .toSorted(inOrder[type])
        .map((record) => lineOf(record, locale, since))
        .filter(shows[show]);
    },
  };
}
