/** Which lists, and which pictures with them. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { Working } from './Working.tsx';

/** `failure` says why the import before came to nothing. */
export function ChooseFiles({ failure, onStarted }: { failure: string | null; onStarted: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [paths, setPaths] = useState<readonly string[]>([]);
  const [folder, setFolder] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const toggle = (path: string) =>
    setPaths((known) => (known.includes(path) ? known.filter((each) => each !== path) : [...known, path]));
  const start = async (chosen: readonly string[]) => {
    await run('import.start', { locale, paths: [...chosen] });
    onStarted();
  };
  if (isBusy) return <Working first={null} onDone={onStarted} />;
  return (
    <StaffPage
      heading={t('shell.import')}
      notice={trouble ?? failure}
      actions={
        <>
          {folder === null || paths.length > 0 ? null : (
            <Button onClick={() => void start([folder])}>{t('import.wholeFolder')}</Button>
          )}
          <Button primary isDisabled={paths.length === 0} onClick={() => void start(paths)}>
            {t('import.read', { count: paths.length })}
          </Button>
        </>
      }
    >
      <p>{t('import.intro')}</p>
      <FolderPicker want="lists" chosen={paths} onToggle={toggle} onFolder={setFolder} />
    </StaffPage>
  );
}
