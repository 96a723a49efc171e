import { expect, test } from 'vitest';
import { newCode } from '#app/office/newCode.ts';
import { byHand, emptyDraft, product } from '#tests/support/drafts.ts';

test('a code of which the history knows is not given again', () => {
  const { draft } = emptyDraft();
  expect(newCode(draft, 'product')).toBe('p-0001');
  draft.change(byHand, product('p-0001', { model: 'A' }));
  draft.undo(1, 'editor');
  expect(newCode(draft, 'product')).toBe('p-0002');
  draft.close();
});
