/** The urgent notice, as visitors see it and as staff set it. */
import type { Handlers } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import { LOCALES } from '#db/model.ts';
import type { HandlerContext } from './context.ts';

/** See {@link createHandlers}. */
export function createNoticeHandlers(
  context: HandlerContext,
): Pick<Handlers, 'kiosk.notice' | 'staff.notice' | 'staff.setNotice'> {
  const { notice, door } = context;
  return {
    'kiosk.notice': ({ locale }) => ({ notice: notice.textIn(locale) }),
    'staff.notice': () => {
      const found = notice.current();
      return { notice: found && { texts: found.texts, until: found.until } };
    },
    'staff.setNotice': ({ notice: next }, { role }) => {
      if (next && LOCALES.every((locale) => next.texts[locale] === '')) {
        throw new AppError('INVALID_INPUT', 'a notice needs words', { details: { reason: 'empty' } });
      }
      notice.set(next);
      const words = next ? (LOCALES.map((locale) => next.texts[locale]).find((text) => text !== '') ?? '') : '';
      if (next)
        door.audit.write(role ?? 'editor', 'noticeShown', { text: words.slice(0, 200), until: next.until ?? '' });
      else door.audit.write(role ?? 'editor', 'noticeTakenBack', {});
      return null;
    },
  };
}
