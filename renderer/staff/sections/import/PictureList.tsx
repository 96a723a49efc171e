/** The pictures of the import: whose they are, and those of which nobody could tell. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import type { Answering, ImportStateView, PictureOwner } from './importView.ts';
import styles from './Import.module.css';
import { OwnerSearch } from './OwnerSearch.tsx';

type Picture = Output<'import.pictures'>['pictures'][number];

const views = ['unmatched', 'matched'] as const;
const pageSize = 60;

/** See above. Opens with what there is something to do about. */
export function PictureList({
  pictures,
  answering,
}: {
  pictures: NonNullable<ImportStateView['pictures']>;
  answering: Answering;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [show, setShow] = useState<(typeof views)[number]>(pictures.unmatched > 0 ? 'unmatched' : 'matched');
  const [pages, setPages] = useState(1);
  const limit = Math.min(200, pages * pageSize);
  const { data, error, again } = useStaffQuery('import.pictures', { locale, show, limit });
  const give = async (file: string, owner: PictureOwner | null) => {
    const key = owner && { type: owner.type, code: owner.code };
    const isTaken = await answering.answer({ pictures: { [file]: key } });
    if (isTaken) again();
    return isTaken;
  };
  return (
    <>
      <div className={styles['row']} role="group" aria-label={t('import.pictures')}>
        {views.map((view) => (
          <Chip
            key={view}
            isChosen={show === view}
            count={pictures[view]}
            onClick={() => {
              setShow(view);
              setPages(1);
            }}
          >
            {t(`import.pictures_${view}`)}
          </Chip>
        ))}
      </div>
      {data ? null : <Problem error={error} retry={again} />}
      <ul className={styles['records']}>
        {(data?.pictures ?? []).map((picture) => (
          <PictureLine
            key={picture.file}
            picture={picture}
            isBusy={answering.isBusy}
            onGive={(owner) => give(picture.file, owner)}
          />
        ))}
      </ul>
      {data?.total === 0 ? <p>{t('shell.nothing')}</p> : null}
      {data && data.pictures.length < Math.min(200, data.total) ? (
        <Button onClick={() => setPages((value) => value + 1)}>{t('shell.more')}</Button>
      ) : null}
      {data && data.total > 200 ? <p>{t('import.onlyFirstPictures', { count: data.total })}</p> : null}
    </>
  );
}

function PictureLine({
  picture,
  isBusy,
  onGive,
}: {
  picture: Picture;
  isBusy: boolean;
  onGive: (owner: PictureOwner | null) => Promise<boolean>;
}) {
  const { t } = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const { file, owner, candidates } = picture;
  const choose = async (next: PictureOwner | null) => {
    if (await onGive(next)) setOpen(false);
  };
  return (
    <li className={styles['record']} aria-label={file}>
      <h2>{file}</h2>
      {owner ? <p>{t('import.pictureOf', { name: owner.title, code: owner.code })}</p> : null}
      <div className={styles['row']}>
        {candidates.map((each) => (
          <Chip key={`${each.type} ${each.code}`} isDisabled={isBusy} onClick={() => void choose(each)}>
            {each.title}
          </Chip>
        ))}
        <Chip isChosen={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(owner ? 'import.giveToOther' : 'import.giveTo')}
        </Chip>
        {owner ? (
          <Chip isDisabled={isBusy} onClick={() => void choose(null)}>
            {t('import.leavePicture')}
          </Chip>
        ) : null}
      </div>
      {isOpen ? <OwnerSearch isBusy={isBusy} onChoose={(next) => void choose(next)} /> : null}
    </li>
  );
}
