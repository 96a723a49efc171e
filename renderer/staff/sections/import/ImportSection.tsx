/** A list from a drive to the draft: choose, answer what is unclear, look at the difference, write it or leave it. */
import { useEffect, useState } from 'react';
import { onEvent } from '../../../api/client.ts';
import { useStaffText } from '../../i18n/index.ts';
import { isWorking } from '../../parts/useImportProgress.ts';
import { KeyboardDock } from '../../parts/KeyboardDock.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { Applied } from './Applied.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { Review } from './Review.tsx';
import { Working } from './Working.tsx';

/** See above. The owner of a picture is searched for by typing. */
export function ImportSection() {
  return (
    <KeyboardDock>
      <ImportPage />
    </KeyboardDock>
  );
}

function ImportPage() {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { data, error, again } = useStaffQuery('import.state', { locale });
  useEffect(() => onEvent('import.changed', ({ stage }) => void (!isWorking(stage) && again())), [again]);
  const [told, setTold] = useState<string | null>(null);
  if (!data) {
    return (
      <StaffPage heading={t('shell.import')}>
        <Problem error={error} retry={again} />
      </StaffPage>
    );
  }
  switch (data.stage) {
    case 'none':
    case 'failed':
      return (
        <ChooseFiles
          failure={data.failure ?? told}
          onStarted={() => {
            setTold(null);
            again();
          }}
        />
      );
    case 'reading':
    case 'comparing':
    case 'looking':
    case 'storing':
    case 'applying':
      return <Working first={data} onDone={again} />;
    case 'asking':
    case 'ready':
      return <Review state={data} onChanged={again} />;
    case 'applied':
      return (
        <Applied
          state={data}
          onDone={(words) => {
            setTold(words);
            again();
          }}
        />
      );
  }
}
