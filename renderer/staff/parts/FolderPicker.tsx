/** Choosing lists, pictures or a folder, from drives first: a kiosk has no file dialog of the system's. */
import { ArrowUp, File, FolderOpen, Images, Usb } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useStaffText } from '../i18n/index.ts';
import { useStaff } from '../StaffContext.tsx';
import styles from './FolderPicker.module.css';
import { Problem } from './Problem.tsx';
import { useStaffQuery } from './useStaffQuery.ts';

type Entry = Output<'files.list'>['entries'][number];

const icons = { folder: FolderOpen, list: File, pictures: Images, other: File } as const;

/** A size as people read it: kB below a megabyte. */
function useSize(): (bytes: number) => string {
  const { locale } = useStaff();
  return (bytes) =>
    bytes < 1e6
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`
      : `${formatNumber(Math.round(bytes / 1e5) / 10, locale)} MB`;
}

/**
 * Shows what is below the drives. `chosen` are paths; a tap on a file adds or removes it. With `want: 'folders'` the folder
 * shown is the choice, told by `onFolder`.
 */
export function FolderPicker({
  want,
  chosen,
  onToggle,
  onFolder,
}: {
  want: 'lists' | 'pictures' | 'folders';
  chosen: readonly string[];
  onToggle: (path: string) => void;
  onFolder: (path: string | null) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [path, setPath] = useState<string | null>(null);
  const { data, error, again } = useStaffQuery('files.list', { path, want });
  const sizeOf = useSize();
  const open = (next: string | null) => {
    setPath(next);
    onFolder(next);
  };
  if (!data) return <Problem error={error} retry={again} />;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const press = (entry: Entry) => (entry.kind === 'folder' ? open(entry.path) : onToggle(entry.path));
  return (
    <div className={styles['picker']}>
      <ul className={styles['places']} aria-label={t('import.places')}>
        {data.places.map((place) => (
          <li key={place.path}>
            <button
              type="button"
              className={styles['place']}
              aria-pressed={path === place.path}
              onClick={() => open(place.path)}
            >
              {place.kind === 'usb' ? <Usb aria-hidden="true" /> : <FolderOpen aria-hidden="true" />}
              <span>{place.kind === 'usb' ? place.name : t(`import.place_${place.kind}`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles['place']} onClick={again}>
            {t('import.lookAgain')}
          </button>
        </li>
      </ul>
      {data.path === null ? (
        <p>{t('import.choosePlace')}</p>
      ) : (
        <ul className={styles['entries']} aria-label={t('import.files')}>
          {data.parent === null ? null : (
            <li>
              <button type="button" className={styles['entry']} onClick={() => open(data.parent)}>
                <ArrowUp aria-hidden="true" /> {t('import.up')}
              </button>
            </li>
          )}
          {data.entries.map((entry) => {
            const EntryIcon = icons[entry.kind];
            return (
              <li key={entry.path}>
                <button
                  type="button"
                  className={styles['entry']}
                  aria-pressed={entry.kind === 'folder' ? undefined : chosen.includes(entry.path)}
                  onClick={() => press(entry)}
                >
                  <EntryIcon aria-hidden="true" />
                  <span className={styles['name']}>{entry.name}</span>
                  {entry.kind === 'folder' ? null : (
                    <span className={styles['facts']}>
                      {sizeOf(entry.bytes)} · {when.format(new Date(entry.modifiedAt))}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
          {data.entries.length === 0 ? <li>{t('import.emptyFolder')}</li> : null}
          {data.isCut ? <li>{t('import.isCut')}</li> : null}
        </ul>
      )}
    </div>
  );
}
