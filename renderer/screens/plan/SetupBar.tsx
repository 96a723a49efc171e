/** Staff tell the kiosk where it stands: a tap on the plan, an arrow, and save. Shown only when started for set-up. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import type { Here } from '../../components/plan/planData.ts';
import styles from './Panel.module.css';

const refusals = {
  outside: 'setup.refusedOutside',
  'inside-booth': 'setup.refusedBooth',
  'inside-wall': 'setup.refusedWall',
  unreachable: 'setup.refusedUnreachable',
} as const;

/** Why the core refused a place, as far as it said. */
function reasonIn(details: unknown): keyof typeof refusals | null {
  const reason = (details as { reason?: unknown } | null)?.reason;
  return typeof reason === 'string' && reason in refusals ? (reason as keyof typeof refusals) : null;
}

/** `draft` is what the plan shows now; `onSaved` is told when the core has kept it. */
export function SetupBar({
  draft,
  onTurn,
  onSaved,
}: {
  draft: Here | null;
  onTurn: (facingDegrees: number) => void;
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<{ draft: Here; text: string } | null>(null);
  const save = async (place: Here) => {
    const { hall, xM, yM, facingDegrees } = place;
    const result = await call('kiosk.place', { hall, xM, yM, facingDegrees });
    if (result.ok) {
      setAnswer({ draft: place, text: t('setup.saved') });
      onSaved();
      return;
    }
    const reason = reasonIn(result.error.details);
    setAnswer({ draft: place, text: t(reason === null ? 'setup.refused' : refusals[reason]) });
  };
  const turns = [
    ['left45', -45],
    ['left5', -5],
    ['right5', 5],
    ['right45', 45],
  ] as const;
  return (
    <section className={styles['setup']} aria-labelledby="plan-setup">
      <h2 id="plan-setup" className={styles['heading']}>
        {t('setup.title')}
      </h2>
      <p>
        {t('setup.tap')} {t('setup.turn')}
      </p>
      {draft ? (
        <>
          <p>{t('setup.facing', { degrees: draft.facingDegrees })}</p>
          <div className={styles['turns']}>
            {turns.map(([name, degrees]) => (
              <Button key={name} onClick={() => onTurn((draft.facingDegrees + degrees + 360) % 360)}>
                {t(`setup.${name}`)}
              </Button>
            ))}
          </div>
          <Button primary onClick={() => void save(draft)}>
            {t('setup.save')}
          </Button>
        </>
      ) : null}
      <p role="status">{answer?.draft === draft ? answer?.text : null}</p>
    </section>
  );
}
