/** From the draft to what visitors see. */
import type { OfficeHandlers, Output } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { Locale } from '#db/model.ts';
import { checkDraft, type PublishFault } from '#db/publish/checkDraft.ts';
import { publishFaultText } from '#db/publish/checkTexts.ts';
import { listVersions, type VersionInfo } from '#db/publish/versionFolder.ts';
import type { OfficeContext } from './context.ts';
import type { Findings } from './findings.ts';
import { bringBack, publishDraft, publishedNote } from './publishDraft.ts';
import { titleOfKey } from './recordTexts.ts';

type Version = Output<'publish.versions'>['versions'][number];

function versionLine({ number, publishedAt, counts, bytes, isCurrent }: VersionInfo): Version {
  return {
    number: Number(number),
    publishedAt: publishedAt ?? '',
    exhibitors: counts?.exhibitors ?? 0,
    products: counts?.products ?? 0,
    bytes,
    isCurrent,
  };
}

/** See createOffice.ts. */
export function createPublishHandlers(
  context: OfficeContext,
  findings: Findings,
): Pick<OfficeHandlers, 'publish.check' | 'publish.run' | 'publish.versions' | 'publish.switch'> {
  const versions = () => listVersions(context.catalogueDir).map(versionLine);
  const versionOf = (number: number) => {
    const found = versions().find((version) => version.number === number);
    if (!found) throw new Error(`version ${number} has just been written and is not there`);
    return found;
  };

  function blockingLine(fault: PublishFault, locale: Locale): Output<'publish.check'>['blocking'][number] {
    const key = fault.record ?? { type: 'fair' as const, code: 'fair' };
    return {
      kind: fault.code,
      words: publishFaultText(fault, locale),
      ...key,
      title: titleOfKey(context, key, locale),
      field: fault.field,
      gravity: 'blocking',
    };
  }

  /** Records that visitors see otherwise, or not at all. */
  function countChanged(): number | null {
    const draft = context.draft();
    const since = draft.getNote(publishedNote);
    if (since === null) return null;
    const types = ['exhibitor', 'product', 'event', 'synonym', 'fair'] as const;
    return types.flatMap((type) => draft.list(type, { withRemoved: true })).filter(({ changedAt }) => changedAt > since)
      .length;
  }

  /** What only the finished file of the last try has shown; true of the draft as it was then. */
  let shownLate: { revision: number; blocking: readonly PublishFault[] } = { revision: -1, blocking: [] };
  function noteLate(error: unknown): void {
    const { blocking = [] } = ((error instanceof AppError && error.details) || {}) as { blocking?: PublishFault[] };
    const late = blocking.filter(({ code }) => code === 'private-shown');
    shownLate = { revision: context.draft().revision(), blocking: late };
  }

  return {
    'publish.check': ({ locale }) => {
      const draft = context.draft();
      const early = checkDraft(draft, context.base(), context.pictures()).blocking;
      const blocking = shownLate.revision === draft.revision() ? [...early, ...shownLate.blocking] : early;
      return {
        canPublish: blocking.length === 0,
        blocking: blocking.slice(0, 60).map((fault) => blockingLine(fault, locale)),
        warnings: findings.all().length,
        changedRecords: countChanged(),
        counts: {
          exhibitors: draft.list('exhibitor').filter(({ values }) => values['isVisible'] !== '0').length,
          products: draft.list('product').filter(({ values }) => values['isVisible'] !== '0').length,
          events: draft.count('event'),
        },
        current: versions().find(({ isCurrent }) => isCurrent) ?? null,
      };
    },
    'publish.run': () => {
      try {
        return { version: versionOf(Number(publishDraft(context).number)) };
      } catch (error) {
        noteLate(error);
        throw error;
      }
    },
    'publish.versions': () => ({ versions: versions() }),
    'publish.switch': ({ number }) => {
      bringBack(context, String(number).padStart(6, '0'));
      return { version: versionOf(number) };
    },
  };
}
