/** What the audit log tells of a call of the back office that changed something; reading is not told. */
import type { OfficeMethodName, Output, ParsedInput, Role } from '#api/contract.ts';
import type { Json } from '#api/errors.ts';
import type { Audit } from '../staff/audit.ts';
import { auditImport } from './import/auditImport.ts';

/** A call and its answer. */
interface Done {
  method: OfficeMethodName;
  input: Json;
  value: Json;
  role: Role;
}

const short = (text: string) => text.slice(0, 200);

type ChangeSet = { id: number; changes: number; label: string };

/** What the log keeps of a set. */
function detailOf(set: ChangeSet): { setId: number; changes: number; label: string } {
  return { setId: set.id, changes: set.changes, label: short(set.label) };
}

/** Writes a line for what was done; nothing where nothing changed. */
export function auditOf(audit: Audit, { method, input, value, role }: Done): void {
  switch (method) {
    case 'records.save': {
      const { code } = value as Output<'records.save'>;
      const asked = input as ParsedInput<'records.save'>;
      if (code !== null) {
        audit.write(role, 'edited', {
          setId: (value as Output<'records.save'>).revision,
          changes: Object.keys(asked.values).length,
          type: asked.type,
          code: short(code),
        });
      }
      return;
    }
    case 'records.duplicate': {
      const { code } = value as Output<'records.duplicate'>;
      const asked = input as ParsedInput<'records.duplicate'>;
      return audit.write(role, 'edited', { setId: 0, changes: 1, type: asked.type, code: short(code) });
    }
    case 'records.setState':
    case 'records.bulk': {
      const { set } = value as Output<'records.bulk'>;
      if (set) audit.write(role, 'bulkEdited', detailOf(set));
      return;
    }
    case 'import.apply':
      return auditImport(audit, value as Output<'import.apply'>, { role });
    case 'history.undo': {
      const { set, kept } = value as Output<'history.undo'>;
      const { setId } = input as ParsedInput<'history.undo'>;
      return audit.write(role, 'undone', { setId, changes: set?.changes ?? 0, kept: kept.length });
    }
    case 'history.restore': {
      const { set } = value as Output<'history.restore'>;
      const { setId, of, field } = input as ParsedInput<'history.restore'>;
      const what = of ? { type: of.type, code: short(of.code), ...(field !== null && { field: short(field) }) } : {};
      return audit.write(role, 'restored', { setId, changes: set?.changes ?? 0, ...what });
    }
    case 'publish.run': {
      const { version } = value as Output<'publish.run'>;
      const { exhibitors, products } = version;
      return audit.write(role, 'published', { version: String(version.number), exhibitors, products });
    }
    case 'publish.switch': {
      const { version } = value as Output<'publish.switch'>;
      return audit.write(role, 'switchedVersion', { version: String(version.number) });
    }
    case 'export.save': {
      const { what, encoding, type } = input as ParsedInput<'export.save'>;
      return audit.write(role, 'exported', {
        what: what === 'csv' ? type : 'all',
        format: what === 'csv' ? `csv ${encoding}` : what,
      });
    }
    case 'draft.restoreBackup': {
      const { at } = value as Output<'draft.restoreBackup'>;
      return audit.write(role, 'draftRecovered', { copyFrom: at });
    }
    case 'stats.save': {
      const { from, to } = input as ParsedInput<'stats.save'>;
      return audit.write(role, 'countsExported', { from: from ?? '', to: to ?? '' });
    }
    case 'quality.saveTodo':
      return audit.write(role, 'exported', { what: 'todo', format: 'xlsx' });
    case 'import.saveProblems':
      return audit.write(role, 'exported', { what: 'markedList', format: 'xlsx' });
    case 'files.list':
    case 'records.fields':
    case 'records.list':
    case 'records.codes':
    case 'records.owners':
    case 'records.get':
    case 'records.unsaved':
    case 'records.preview':
    case 'records.pictures':
    case 'records.keepUnsaved':
    case 'records.booths':
    case 'import.start':
    case 'import.state':
    case 'import.answer':
    case 'import.differences':
    case 'import.pictures':
    case 'import.problems':
    case 'import.discard':
    case 'draft.backups':
    case 'history.sets':
    case 'history.changes':
    case 'quality.list':
    case 'publish.check':
    case 'publish.versions':
      return;
  }
}
