/** What a product lacks, and what does not go together. */
import type { DraftRecord } from '#db/draft/types.ts';
import { fault, type QualityFault } from './kinds.ts';
import { itemsOf } from '#db/records/fields.ts';
import { isSample, type Shown } from './shown.ts';

/** Sizes of the pictures that records name; null for a name without a picture. */
export interface PictureFacts {
  facts: (name: string) => { width: number; height: number } | null;
}

/** Trade platforms ask for 800 x 800; on the large screen less looks soft. The longer side, for what is long is not square. */
const leastPx = 800;

const has = ({ values }: DraftRecord, field: string) => (values[field] ?? '') !== '';

/** Faults of the pictures of an exhibitor or product; that there are none is for the caller to say. */
export function pictureFaults(record: DraftRecord, pictures: PictureFacts): QualityFault[] {
  const lost: string[] = [];
  const small: string[] = [];
  let sizePx = leastPx;
  for (const name of itemsOf(record.values['pictures'])) {
    const facts = pictures.facts(name);
    if (facts === null) lost.push(name);
    else if (Math.max(facts.width, facts.height) < leastPx) {
      small.push(name);
      sizePx = Math.min(sizePx, Math.max(facts.width, facts.height));
    }
  }
  const field = 'pictures';
  return [
    ...(lost.length > 0 ? [fault('lost-picture', record, { field, details: { names: lost.join(', ') } })] : []),
    ...(small.length > 0
      ? [fault('small-picture', record, { field, details: { names: small.join(', '), sizePx, leastPx } })]
      : []),
  ];
}

function priceFaults(record: DraftRecord): QualityFault[] {
  const { priceMin = '', priceMax = '' } = record.values;
  if (priceMin === '' && priceMax === '') return [];
  const isTurned = priceMin !== '' && priceMax !== '' && Number(priceMin) > Number(priceMax);
  return [
    ...(isTurned ? [fault('price-order', record, { field: 'priceMin', details: { priceMin, priceMax } })] : []),
    ...(has(record, 'currency') ? [] : [fault('no-currency', record, { field: 'currency' })]),
    ...(has(record, 'priceTerm') ? [] : [fault('no-price-term', record, { field: 'priceTerm' })]),
  ];
}

function orderFaults(record: DraftRecord): QualityFault[] {
  const { moq = '' } = record.values;
  if (moq === '' || moq === 'negotiable' || has(record, 'moqUnit')) return [];
  return [fault('moq-without-unit', record, { field: 'moqUnit', details: { value: moq } })];
}

/** Every shown product's own faults, in catalogue order. */
export function productFaults(
  { exhibitors, products }: Pick<Shown, 'exhibitors' | 'products'>,
  pictures: PictureFacts,
): QualityFault[] {
  const hasReal = products.some((each) => !isSample(each));
  // What belongs to a sample exhibitor goes with it and is not told twice.
  const samples = new Set(exhibitors.filter(isSample).map(({ code }) => code));
  return products.flatMap((record): QualityFault[] => {
    const isStray = hasReal && isSample(record) && !samples.has(record.values['exhibitor'] ?? '');
    return [
      ...(isStray ? [fault('sample-left', record)] : []),
      ...priceFaults(record),
      ...orderFaults(record),
      ...(has(record, 'pictures')
        ? pictureFaults(record, pictures)
        : [fault('no-picture', record, { field: 'pictures' })]),
      ...['type', 'industries', 'kind'].flatMap((field) =>
        has(record, field) ? [] : [fault('no-type', record, { field })],
      ),
    ];
  });
}
