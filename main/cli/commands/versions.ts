/** `validate`, `publish`, `versions`, `restore`: from the draft to what visitors see. */
import { AppError } from '#api/errors.ts';
import { checkDraft, type PublishFault } from '#db/publish/checkDraft.ts';
import { bringBack, publishDraft } from '#app/office/publishDraft.ts';
import { publishFaultText } from '#db/publish/checkTexts.ts';
import { listVersions } from '#db/publish/versionFolder.ts';
import { tellAudit } from '../audit.ts';
import { exitCodes, UsageError, type Command, type Run } from '../command.ts';

/** One line each, with the record it is about. */
function tell({ locale, say }: Run, faults: readonly PublishFault[], mark: string): void {
  for (const fault of faults) {
    const place = fault.record ? `${fault.record.type} ${fault.record.code} ${fault.field ?? ''}`.trim() : '';
    say(`${mark} ${place}: ${publishFaultText(fault, locale)}`);
  }
}

/** See above. */
export const validateCommand: Command = {
  usage: '',
  help: 'Says what stands in the way of publishing the draft, and what else is doubtful. Ends with 1 when it cannot be published.',
  flags: {},
  args: [0, 0],
  run: (run) => {
    const { blocking, warnings } = checkDraft(run.context.draft(), run.context.base(), run.context.pictures());
    tell(run, blocking, 'error');
    tell(run, warnings, 'doubt');
    run.say(`${blocking.length} errors, ${warnings.length} doubts`);
    run.result({ canPublish: blocking.length === 0, blocking, warnings });
    return blocking.length === 0 ? exitCodes.done : exitCodes.refused;
  },
};

/** See above. */
export const publishCommand: Command = {
  usage: '',
  help: `Makes a new published version of the draft. A running kiosk shows it after its next start; published at the kiosk itself,
it comes on with the next visit.`,
  flags: {},
  args: [0, 0],
  run: (run) => {
    const { context } = run;
    run.progress('publishing: checking the draft, writing and proving the new version');
    try {
      const report = publishDraft(context);
      const { exhibitors, products } = report.counts;
      tellAudit(context, (audit) =>
        audit.write('system', 'published', {
          version: String(Number(report.number)),
          exhibitors,
          products,
          by: 'commandLine',
        }),
      );
      run.say(`Version ${report.number}: ${report.counts.exhibitors} exhibitors, ${report.counts.products} products`);
      run.result(report);
      return exitCodes.done;
    } catch (error) {
      const { reason, blocking } = ((error instanceof AppError ? error.details : null) ?? {}) as {
        reason?: string;
        blocking?: PublishFault[];
      };
      if (reason !== 'checks' || !blocking) throw error;
      tell(run, blocking, 'error');
      run.result({ blocking });
      return exitCodes.refused;
    }
  },
};

/** See above. */
export const versionsCommand: Command = {
  usage: '',
  help: 'Lists the published versions, the newest first; * marks the one that visitors see.',
  flags: {},
  args: [0, 0],
  run: (run) => {
    const versions = listVersions(run.context.catalogueDir);
    for (const { number, publishedAt, counts, isCurrent } of versions) {
      run.say(
        `${isCurrent ? '*' : ' '} ${number} ${publishedAt ?? ''} ${counts?.exhibitors ?? '?'} exhibitors, ${counts?.products ?? '?'} products`,
      );
    }
    run.result(versions);
    return exitCodes.done;
  },
};

/** See above. */
export const restoreCommand: Command = {
  usage: 'NUMBER',
  help: 'Brings a published version back, after the checks that a new one passes.',
  flags: {},
  args: [1, 1],
  run: (run) => {
    const given = run.args[0] ?? '';
    if (!/^\d{1,6}$/.test(given)) throw new UsageError('the number is that of a version, as `versions` lists it');
    const number = given.padStart(6, '0');
    run.progress(`restoring: checking version ${number}`);
    bringBack(run.context, number);
    tellAudit(run.context, (audit) =>
      audit.write('system', 'switchedVersion', { version: String(Number(number)), by: 'commandLine' }),
    );
    run.say(`Visitors see version ${number}.`);
    run.result({ number });
    return exitCodes.done;
  },
};
