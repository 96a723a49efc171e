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

type Place = Output<'files.list'>['places'][number];
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
  const { data, error, isAsking, again } = useStaffQuery('files.list', { path, want });
  const sizeOf = useSize();
  const open = (next: string | null) => {
    setPath(next);
    onFolder(next);
  };
  // A drive that was pulled out: its places are gone, the others are still there.
  const places = useStaffQuery('files.list', { path: null, want });
  const lookAgain = () => {
    places.again();
    again();
  };
  const shown = error ? null : data;
  const known = shown?.places ?? places.data?.places;
  if (!known) return <Problem error={error ?? places.error} retry={lookAgain} />;
  const placeName = (place: Place) => (place.kind === 'usb' ? place.name : t(`import.place_${place.kind}`));
  /** From the place on, as the drive is called: the folders above it mean nothing to staff. */
  const pathWords = (full: string, all: readonly Place[]) => {
    const place = all.find(
      (each) => full === each.path || full.startsWith(`${each.path}/`) || full.startsWith(`${each.path}\\`),
    );
    if (!place) return full;
    return [placeName(place), ...full.slice(place.path.length).split(/[/\\]/).filter(Boolean)].join(' › ');
  };
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const press = (entry: Entry) => (entry.kind === 'folder' ? open(entry.path) : onToggle(entry.path));
  return (
    <div className={styles['picker']}>
      <ul className={styles['places']} aria-label={t('import.places')}>
        {known.map((place) => (
          <li key={place.path}>
            <button
              type="button"
              className={styles['place']}
              aria-pressed={path === place.path}
              onClick={() => open(place.path)}
            >
              {place.kind === 'usb' ? <Usb aria-hidden="true" /> : <FolderOpen aria-hidden="true" />}
              <span>{placeName(place)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles['place']} onClick={lookAgain}>
            {t('import.lookAgain')}
          </button>
        </li>
      </ul>
      {error ? <Problem error={error} retry={lookAgain} /> : null}
      {isAsking ? <p role="status">{t('shell.loading')}</p> : null}
      {shown?.path ? (
        <p className={styles['here']}>{t('import.here', { path: pathWords(shown.path, known) })}</p>
      ) : null}
      {shown === null || shown === undefined ? null : shown.path === null ? (
        <p>{t('import.choosePlace')}</p>
      ) : (
        <ul className={styles['entries']} aria-label={t('import.files')}>
          {shown.parent === null ? null : (
            <li>
              <button type="button" className={styles['entry']} onClick={() => open(shown.parent)}>
                <ArrowUp aria-hidden="true" /> {t('import.up')}
              </button>
            </li>
          )}
          {shown.entries.map((entry) => {
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
          {shown.entries.length === 0 ? <li>{t('import.emptyFolder')}</li> : null}
          {shown.isCut ? <li>{t('import.isCut')}</li> : null}
        </ul>
      )}
    </div>
  );
}
