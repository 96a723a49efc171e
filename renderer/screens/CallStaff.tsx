/** Calling a person: one press calls, and nothing is promised before somebody has answered. */
import {
  BellRinging,
  ChatsCircle,
  CheckCircle,
  FirstAidKit,
  HandPointing,
  type Icon,
  Signpost,
  Wheelchair,
} from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { CallReason } from '#api/contract.ts';
import { Button } from '../components/Button.tsx';
import { Screen } from '../components/Screen.tsx';
import { useQuery } from '../api/useQuery.ts';
import { useSession } from '../session/SessionContext.tsx';
import { useStaffCall, type ShownCall } from '../staffCall/StaffCallContext.tsx';
import { clockOf, honestAfterSeconds, useWaited } from '../staffCall/useWaited.ts';
import styles from './CallStaff.module.css';

/** What a visitor may say, the urgent one last and apart. */
const reasons: readonly { reason: CallReason; icon: Icon }[] = [
  { reason: 'screen', icon: HandPointing },
  { reason: 'wheelchair', icon: Wheelchair },
  { reason: 'interpreter', icon: ChatsCircle },
  { reason: 'medical', icon: FirstAidKit },
];

type Stage = 'ready' | 'failed' | 'calling' | 'late' | 'acknowledged';

/** What the panel says; only a person's answer makes it promise anything. */
function stageOf(shown: ShownCall | null, waited: number, hasFailed: boolean): Stage {
  if (!shown) return hasFailed ? 'failed' : 'ready';
  if (shown.status === 'acknowledged') return 'acknowledged';
  return waited >= honestAfterSeconds ? 'late' : 'calling';
}

const drawings: Record<Stage, Icon> = {
  ready: BellRinging,
  failed: Signpost,
  calling: BellRinging,
  late: Signpost,
  acknowledged: CheckCircle,
};

/** See above. */
export function CallStaff() {
  const { t } = useTranslation();
  const { shown, hasFailed, raise, cancel } = useStaffCall();
  const waited = useWaited(shown?.since ?? null);
  const stage = stageOf(shown, waited, hasFailed);
  const Drawing = drawings[stage];
  const isWaiting = stage === 'calling' || stage === 'late';
  return (
    <Screen heading={t('callStaff.title')} headingHidden wide>
      <section className={styles['state']} data-stage={stage} aria-label={t('callStaff.state')}>
        <span className={styles['drawing']} data-stage={stage}>
          <Drawing weight="duotone" aria-hidden="true" />
        </span>
        <h2>{t(`callHeading.${stage}`)}</h2>
        {/* The frame around says the other stages. */}
        <p role={stage === 'failed' ? 'alert' : undefined} data-said={stage === 'failed' ? '' : undefined} key={stage}>
          {t(`callText.${stage}`)}
        </p>
        {isWaiting ? (
          <p className={styles['waited']}>
            {t('callStaff.waited')} <time>{clockOf(waited)}</time>
          </p>
        ) : null}
        {stage === 'late' || stage === 'failed' ? <DeskWay /> : null}
      </section>
      <div className={styles['controls']} data-stage={stage}>
        {stage === 'acknowledged' ? null : (
          <>
            {shown ? null : (
              <button type="button" className={styles['call']} onClick={() => raise(null)}>
                <BellRinging weight="fill" aria-hidden="true" />
                {t('callStaff.call')}
              </button>
            )}
            <h3 className={styles['ask']}>{t(shown ? 'callStaff.askLater' : 'callStaff.askFirst')}</h3>
            <ul className={styles['reasons']}>
              {reasons.map(({ reason, icon: ReasonIcon }) => (
                <li key={reason}>
                  <button
                    type="button"
                    className={styles['reason']}
                    data-urgent={reason === 'medical'}
                    aria-pressed={shown ? shown.reason === reason : undefined}
                    onClick={() => raise(reason)}
                  >
                    <ReasonIcon weight={shown?.reason === reason ? 'fill' : 'regular'} aria-hidden="true" />
                    {t(`callReason.${reason}`)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {shown ? (
          <button type="button" className={styles['cancel']} onClick={cancel}>
            {t(stage === 'acknowledged' ? 'callStaff.notNeeded' : 'callStaff.cancel')}
          </button>
        ) : null}
      </div>
    </Screen>
  );
}

/** The way to the information desk, where the plan knows one; asked for only when it is needed. */
function DeskWay() {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const { data: plan } = useQuery('plan.get', { locale });
  const desk = plan?.features.find(({ kind }) => kind === 'desk');
  if (!desk) return null;
  return (
    <Button primary onClick={() => go({ screen: 'plan', to: { type: 'place', code: desk.code } })}>
      <Signpost weight="bold" aria-hidden="true" />
      {t('callStaff.deskWay')}
    </Button>
  );
}
