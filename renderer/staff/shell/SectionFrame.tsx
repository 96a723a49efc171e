/** A section that fails while drawing leaves the frame around it: staff go on with another section. */
import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { useStaffText } from '../i18n/index.ts';
import type { StaffPlace } from '../StaffContext.tsx';
import { StaffPage } from './StaffPage.tsx';

/** See above. Going elsewhere gives the section another try, and so does the button. */
export function SectionFrame({ place, children }: { place: StaffPlace; children: ReactNode }) {
  const { t } = useStaffText();
  return (
    <ErrorBoundary
      key={place.section === 'records' ? `${place.type} ${place.code}` : place.section}
      renderFallback={(retry) => (
        <StaffPage heading={t('shell.failedTitle')}>
          <p role="alert">{t('shell.broken')}</p>
          <Button onClick={retry}>{t('shell.retry')}</Button>
        </StaffPage>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
