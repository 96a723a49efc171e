/** Who stands where in the draft. */
import { itemsOf } from '#db/records/fields.ts';
import type { OfficeHandlers } from '#api/contract.ts';
import { boothNumberKey } from '#db/boothNumber.ts';
import type { OfficeContext } from './context.ts';
import { titleOf } from './recordTexts.ts';

interface Booth {
  number: string;
  isOnPlan: boolean;
  exhibitors: { code: string; title: string }[];
}

/** See createOffice.ts. */
export function createBoothHandlers(context: OfficeContext): Pick<OfficeHandlers, 'records.booths'> {
  return {
    'records.booths': ({ locale }) => {
      const numbers = context.base().prepare('SELECT number FROM booth ORDER BY id').pluck().all() as string[];
      const booths = new Map<string, Booth>(
        numbers.map((number) => [boothNumberKey(number), { number, isOnPlan: true, exhibitors: [] }]),
      );
      for (const record of context.draft().list('exhibitor')) {
        for (const number of itemsOf(record.values['booths'])) {
          const key = boothNumberKey(number);
          const booth = booths.get(key) ?? { number, isOnPlan: false, exhibitors: [] };
          booth.exhibitors.push({ code: record.code, title: titleOf(record, locale) });
          booths.set(key, booth);
        }
      }
      return { booths: [...booths.values()] };
    },
  };
}
