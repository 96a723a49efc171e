/** Which lists, and which pictures with them. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Import.module.css';
import { Working } from './Working.tsx';

const kinds = ['lists', 'pictures'] as const;
type Kind = (typeof kinds)[number];
type Chosen = Readonly<Record<Kind, readonly string[]>>;

/** As the contract allows. */
const mostPictureSources = 10;

/** `failure` says what became of the import before. */
export function ChooseFiles({ failure, onStarted }: { failure: string | null; onStarted: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [kind, setKind] = useState<Kind>('lists');
  const [chosen, setChosen] = useState<Chosen>({ lists: [], pictures: [] });
  const [folder, setFolder] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const toggle = (path: string, of: Kind = kind) =>
    setChosen((known) => {
      const paths = known[of];
      const rest = paths.filter((each) => each !== path);
      const isRoom = of === 'lists' || paths.length < mostPictureSources;
      return { ...known, [of]: rest.length < paths.length || !isRoom ? rest : [...paths, path] };
    });
  const start = async ({ lists, pictures }: Chosen) => {
    await run('import.start', { locale, paths: [...lists], pictures: [...pictures] });
    onStarted();
  };
  if (isBusy) return <Working first={null} onDone={onStarted} />;
  const count = chosen.lists.length + chosen.pictures.length;
  const canTakeFolder = folder !== null && !chosen.pictures.includes(folder);
  return (
    <StaffPage
      heading={t('shell.import')}
      notice={trouble ?? failure}
      actions={
        <>
          {kind === 'lists' && folder !== null && chosen.lists.length === 0 ? (
            <Button onClick={() => void start({ ...chosen, lists: [folder] })}>{t('import.wholeFolder')}</Button>
          ) : null}
          {kind === 'pictures' && canTakeFolder ? (
            <Button onClick={() => toggle(folder)}>{t('import.wholePictures')}</Button>
          ) : null}
          <Button primary isDisabled={count === 0} onClick={() => void start(chosen)}>
            {t('import.read', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['review']}>
        <div className={styles['row']} role="group" aria-label={t('import.whatToBring')}>
          {kinds.map((each) => (
            <Chip
              key={each}
              isChosen={kind === each}
              count={chosen[each].length}
              onClick={() => {
                setKind(each);
                setFolder(null);
              }}
            >
              {t(`import.${each}`)}
            </Chip>
          ))}
        </div>
        <p>{t(kind === 'lists' ? 'import.intro' : 'import.picturesIntro')}</p>
        {chosen.pictures.length === 0 ? null : (
          <ul className={styles['row']} aria-label={t('import.chosenPictures')}>
            {chosen.pictures.map((path) => (
              <li key={path}>
                <Chip isChosen onClick={() => toggle(path, 'pictures')}>
                  {path.split(/[/\\]/).at(-1)}
                </Chip>
              </li>
            ))}
          </ul>
        )}
        <FolderPicker key={kind} want={kind} chosen={chosen[kind]} onToggle={toggle} onFolder={setFolder} />
      </div>
    </StaffPage>
  );
}
