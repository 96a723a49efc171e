/** Drafts to be spoilt, and what opening them says. */
import { AppError } from '#api/errors.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { byHand, contentOf, emptyDraft, product } from './drafts.ts';
import { createFakeClock } from './fakeClock.ts';

/** A closed draft with 300 products, and what it holds. */
export function filledDraft(): { path: string; content: unknown } {
  const { draft, path } = emptyDraft();
  const codes = Array.from({ length: 300 }, (_, index) => `p${index}`);
  draft.change(
    byHand,
    codes.flatMap((code) => product(code, { model: `M ${code}`, 'name.ko': '김치 '.repeat(8).trim() })),
  );
  draft.change(
    byHand,
    codes.map((code) => ({ type: 'product', code, field: 'model', value: `N ${code}` })),
  );
  const content = contentOf(draft);
  draft.close();
  return { path, content };
}

/** How opening is refused, or 'opens'. Anything but an AppError is a fault of the program. */
export function refusalOf(path: string): unknown {
  try {
    openDraft(path, { now: createFakeClock().now, seed: null }).close();
    return 'opens';
  } catch (error) {
    return error instanceof AppError ? { code: error.code, ...(error.details as object) } : error;
  }
}

/** What {@link refusalOf} says for a reason. */
export const refusal = (reason: string, backupAt: unknown = null) => ({
  code: reason === 'newer' ? 'CATALOGUE_TOO_NEW' : 'CATALOGUE_UNAVAILABLE',
  file: 'draft',
  reason,
  backupAt,
});
