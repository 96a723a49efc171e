/** An urgent notice that visitors see at once, without publishing: in three languages, until a time or taken back. */
import { useEffect, useState } from 'react';
import { LOCALES, type Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { ChipGroup } from '../../parts/ChipGroup.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import styles from './Records.module.css';

/** Two lines of a portrait screen; the core takes no more. */
const mostCharacters = 120;

/** A change of room passes within the hour, a closed hall lasts a day; null until somebody takes it back. */
const hours = [1, 2, 4, 8, null] as const;

/** `same` is the end that the notice on the screen has: correcting a word does not move it. */
type Lasts = (typeof hours)[number] | 'same';
type Texts = Record<Locale, string>;

const noTexts: Texts = { ko: '', 'zh-CN': '', en: '' };

/** What was typed and not yet shown, for whoever looks something up elsewhere and comes back. Gone with the program. */
let kept: { texts: Texts; lasts: Lasts } | null = null;

function keep(next: typeof kept): void {
  kept = next;
}

/** See above. `onDone` leads back to the programme. */
export function NoticeForm({ onDone }: { onDone: () => void }) {
  const { t } = useStaffText();
  const timeOf = useTimes();
  const { data, error, again } = useStaffQuery('staff.notice', {});
  const [texts, setTexts] = useState<Texts>(kept?.texts ?? noTexts);
  const [lasts, setLasts] = useState<Lasts>(kept?.lasts ?? 1);
  const [told, setTold] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const notice = data?.notice ?? null;
  useEffect(() => {
    if (!notice || kept) return;
    setTexts(notice.texts);
    setLasts('same');
  }, [notice]);
  if (!data) return <Problem error={error} retry={again} />;
  const isReady = LOCALES.some((locale) => texts[locale].trim() !== '');
  const change = (locale: Locale, text: string) => {
    const next = { ...texts, [locale]: [...text].slice(0, mostCharacters).join('') };
    setTexts(next);
    keep({ texts: next, lasts });
  };
  const choose = (next: Lasts) => {
    setLasts(next);
    keep({ texts, lasts: next });
  };
  const set = async (isShown: boolean) => {
    const until =
      lasts === 'same'
        ? (notice?.until ?? null)
        : lasts === null
          ? null
          : new Date(Date.now() + lasts * 3_600_000).toISOString();
    const trimmed = { ko: texts.ko.trim(), 'zh-CN': texts['zh-CN'].trim(), en: texts.en.trim() };
    const answer = await run('staff.setNotice', { notice: isShown ? { texts: trimmed, until } : null });
    if (!answer?.ok) return;
    setTold(t(isShown ? 'records.noticeShown' : 'records.noticeGone'));
    keep(null);
    if (!isShown) {
      setTexts(noTexts);
      setLasts(1);
    }
    again();
  };
  return (
    <StaffPage
      heading={t('records.notice')}
      notice={trouble ?? told}
      actions={
        <>
          <Button onClick={onDone}>{t('records.toList')}</Button>
          {notice ? (
            <Button isDisabled={isBusy} onClick={() => void set(false)}>
              {t('records.noticeTakeBack')}
            </Button>
          ) : null}
          <Button primary isDisabled={isBusy || !isReady} onClick={() => void set(true)}>
            {t('records.noticeShow')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <p>{t('records.noticeAbout')}</p>
        {notice ? (
          <p className={styles['finding']}>
            {notice.until === null ? t('records.noticeOpen') : t('records.noticeUntil', { time: timeOf(notice.until) })}
          </p>
        ) : null}
        {LOCALES.map((locale) => (
          <TextField
            key={locale}
            label={nativeNames[locale]}
            value={texts[locale]}
            limit={mostCharacters}
            lang={locale}
            onChange={(text) => change(locale, text)}
          />
        ))}
        <ChipGroup label={t('records.noticeLasts')}>
          {notice ? (
            <Chip isChosen={lasts === 'same'} onClick={() => choose('same')}>
              {notice.until === null
                ? t('records.noticeNoEnd')
                : t('records.noticeSame', { time: timeOf(notice.until) })}
            </Chip>
          ) : null}
          {hours
            .filter((each) => each !== null || notice?.until !== null)
            .map((each) => (
              <Chip key={each ?? 'open'} isChosen={lasts === each} onClick={() => choose(each)}>
                {each === null ? t('records.noticeNoEnd') : t('records.noticeHours', { count: each })}
              </Chip>
            ))}
        </ChipGroup>
      </div>
    </StaffPage>
  );
}
