/** What is wrong with the draft, found once per revision of it. */
import type { OfficeHandlers, Output } from '#api/contract.ts';
import type { Draft, RecordKey } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { findFaults } from '#db/quality/findFaults.ts';
import type { QualityFault } from '#db/quality/kinds.ts';
import { faultText, kindName } from '#db/quality/faultTexts.ts';
import { todoOf } from '#db/quality/todo.ts';
import { todoWorkbook } from '#db/transfer/write/todoWorkbook.ts';
import type { OfficeContext } from './context.ts';
import { titleOf, titleOfKey } from './recordTexts.ts';
import { saveFile } from './saveFile.ts';

/** Findings by record. */
export interface Findings {
  all: () => readonly QualityFault[];
  of: (key: RecordKey) => readonly QualityFault[];
}

const keyOf = ({ type, code }: RecordKey) => `${type} ${code}`;

/** Faults by a name of theirs, in their order. */
function groupFaults<K>(faults: readonly QualityFault[], nameOf: (fault: QualityFault) => K): Map<K, QualityFault[]> {
  const groups = new Map<K, QualityFault[]>();
  for (const fault of faults) {
    const group = groups.get(nameOf(fault));
    if (group) group.push(fault);
    else groups.set(nameOf(fault), [fault]);
  }
  return groups;
}

/** See above. */
export function createFindings(context: OfficeContext): Findings {
  let known: {
    draft: Draft;
    revision: number;
    all: readonly QualityFault[];
    byRecord: Map<string, QualityFault[]>;
  } | null = null;
  const current = () => {
    const draft = context.draft();
    const revision = draft.revision();
    // Another draft may have come back with the same revision.
    if (known?.draft === draft && known.revision === revision) return known;
    const all = findFaults(draft, {
      vocabularies: context.vocabularies(),
      booths: context.booths(),
      pictures: context.pictures(),
    });
    known = { draft, revision, all, byRecord: groupFaults(all, keyOf) };
    return known;
  };
  return { all: () => current().all, of: (key) => current().byRecord.get(keyOf(key)) ?? [] };
}

/** A finding with words. */
export function findingLine(
  context: OfficeContext,
  fault: QualityFault,
  locale: Locale,
): Output<'quality.list'>['findings'][number] {
  const { kind, type, code, field, gravity } = fault;
  return {
    kind,
    words: faultText(fault, locale),
    type,
    code,
    title: titleOfKey(context, fault, locale),
    field,
    gravity,
  };
}

/** See createOffice.ts. */
export function createQualityHandlers(
  context: OfficeContext,
  findings: Findings,
): Pick<OfficeHandlers, 'quality.list' | 'quality.saveTodo'> {
  return {
    'quality.list': ({ locale, kind, offset, limit }) => {
      const all = findings.all();
      const kinds = [...groupFaults(all, (fault) => fault.kind)].map(([each, faults]) => ({
        kind: each,
        words: kindName(each, locale),
        count: faults.length,
      }));
      const shown = all.filter((fault) => kind === null || fault.kind === kind);
      return {
        kinds,
        total: shown.length,
        findings: shown.slice(offset, offset + limit).map((fault) => findingLine(context, fault, locale)),
      };
    },
    'quality.saveTodo': async ({ locale, exhibitor, folder }) => {
      const target = context.folders.require(folder);
      const draft = context.draft();
      const all = findings.all();
      const files: string[] = [];
      for (const record of draft.list('exhibitor')) {
        if (exhibitor !== null && record.code !== exhibitor) continue;
        const items = todoOf(draft, { exhibitor: record.code, faults: all, locale });
        if (items.length === 0) continue;
        const reader = { locale, vocabularies: context.vocabularies() };
        const bytes = await todoWorkbook(items, { ...reader, now: context.now() });
        files.push(saveFile(target, `${record.code} ${titleOf(record, locale)}.xlsx`, bytes));
      }
      return { files };
    },
  };
}
