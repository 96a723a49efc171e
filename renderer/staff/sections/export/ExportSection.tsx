/** The draft as files: everything, single lists for old programs, an empty template. */
import { useState } from 'react';
import type { Input } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { ChipGroup } from '../../parts/ChipGroup.tsx';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import styles from '../import/Import.module.css';

const kinds = ['xlsx', 'csv', 'json', 'template'] as const;
const encodings = ['utf-8', 'cp949', 'gb18030'] as const;
const types = ['exhibitor', 'product', 'event'] as const;

/** See above. */
export function ExportSection() {
  const { t } = useStaffText();
  const { locale: own } = useStaff();
  const [what, setWhat] = useState<(typeof kinds)[number]>('xlsx');
  const [locale, setLocale] = useState<Locale>(own);
  const [type, setType] = useState<(typeof types)[number]>('exhibitor');
  const [encoding, setEncoding] = useState<(typeof encodings)[number]>('utf-8');
  const [folder, setFolder] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const save = async () => {
    if (folder === null) return;
    const input: Input<'export.save'> = { locale, what, type, encoding, folder };
    const answer = await run('export.save', input);
    if (answer?.ok) setTold([t('import.saved', { path: answer.value.path }), ...answer.value.notes].join(' '));
  };
  return (
    <StaffPage
      heading={t('shell.export')}
      notice={trouble ?? told}
      actions={
        <Button primary isDisabled={isBusy || folder === null} onClick={() => void save()}>
          {t('import.saveHere')}
        </Button>
      }
    >
      <div className={styles['review']}>
        <ChipGroup label={t('publish.fileKind')}>
          {kinds.map((kind) => (
            <Chip key={kind} isChosen={what === kind} onClick={() => setWhat(kind)}>
              {t(`publish.kind_${kind}`)}
            </Chip>
          ))}
        </ChipGroup>
        <ChipGroup label={t('publish.fileLanguage')}>
          {LOCALES.map((each) => (
            <Chip key={each} lang={each} isChosen={locale === each} onClick={() => setLocale(each)}>
              {nativeNames[each]}
            </Chip>
          ))}
        </ChipGroup>
        {what === 'csv' ? (
          <>
            <ChipGroup label={t('publish.fileRecords')}>
              {types.map((each) => (
                <Chip key={each} isChosen={type === each} onClick={() => setType(each)}>
                  {t(`publish.records_${each}`)}
                </Chip>
              ))}
            </ChipGroup>
            <ChipGroup label={t('publish.fileEncoding')}>
              {encodings.map((each) => (
                <Chip key={each} isChosen={encoding === each} onClick={() => setEncoding(each)}>
                  {t(`publish.encoding_${each}`)}
                </Chip>
              ))}
            </ChipGroup>
          </>
        ) : null}
        <p>{t(`publish.about_${what}`)}</p>
        <FolderPicker want="folders" chosen={[]} onToggle={() => {}} onFolder={setFolder} />
      </div>
    </StaffPage>
  );
}
