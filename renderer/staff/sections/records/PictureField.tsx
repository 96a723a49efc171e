/** The pictures of a record as they look, in their order: the first is the card's. New ones come by import. */
import { ArrowLeft, Trash } from '@phosphor-icons/react';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

/** `value` are the pictures' names, one a line. */
export function PictureField({
  label,
  value,
  problem,
  onChange,
}: {
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const { t } = useStaffText();
  const { go } = useStaff();
  const names = value.split('\n').filter((name) => name !== '');
  const { data } = useStaffQuery('records.pictures', { names: names.slice(0, 20) });
  const sourceOf = (name: string) => data?.pictures.find((each) => each.name === name)?.source ?? null;
  const forward = (index: number) =>
    onChange(names.toSpliced(index - 1, 2, ...names.slice(index - 1, index + 1).toReversed()).join('\n'));
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      <ul className={styles['pictures']}>
        {names.map((name, index) => (
          <li key={name}>
            {sourceOf(name) === null ? (
              <span className={styles['noPicture']}>{data ? t('records.pictureMissing') : t('shell.loading')}</span>
            ) : (
              <img src={sourceOf(name) ?? undefined} alt={t('records.pictureOf', { number: index + 1 })} />
            )}
            <span className={styles['row']}>
              {index === 0 ? null : (
                <button
                  type="button"
                  className={styles['act']}
                  aria-label={t('records.pictureForward', { number: index + 1 })}
                  onClick={() => forward(index)}
                >
                  <ArrowLeft aria-hidden="true" />
                </button>
              )}
              <button
                type="button"
                className={styles['act']}
                aria-label={t('records.pictureRemove', { number: index + 1 })}
                onClick={() => onChange(names.toSpliced(index, 1).join('\n'))}
              >
                <Trash aria-hidden="true" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['row']}>
        {names.length === 0 ? <p>{t('records.pictureNone')}</p> : null}
        <Button onClick={() => go({ section: 'import' })}>{t('records.pictureAdd')}</Button>
      </div>
      {problem === undefined ? null : <p className={styles['problem']}>{problem}</p>}
    </fieldset>
  );
}
