/** What the audit log tells of an import, at the screen and from the command line. */
import type { Output } from '#api/contract.ts';
import type { AuditRole } from '#db/state/audit.ts';
import type { Audit } from '../../staff/audit.ts';

/** A line for the lists and one for the pictures; nothing where nothing was written. */
export function auditImport(
  audit: Audit,
  { setId, summary, files, pictures }: Output<'import.apply'>,
  { role, by }: { role: AuditRole; by?: 'commandLine' },
): void {
  if (setId === null) return;
  const joined = (names: readonly string[]) => names.join(', ').slice(0, 200);
  const changes = (summary?.added ?? 0) + (summary?.changed ?? 0) + (summary?.removed ?? 0);
  const label = joined(files.map(({ file }) => file));
  if (files.length > 0) audit.write(role, 'imported', { setId, changes, label, by });
  if (pictures) {
    const { added, refused, sources } = pictures;
    audit.write(role, 'picturesImported', { added: added ?? 0, refused, label: joined(sources), by });
  }
}
