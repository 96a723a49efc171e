/** The section of a place. */
import type { StaffPlace } from '../StaffContext.tsx';
import { ExportSection } from './export/ExportSection.tsx';
import { HistorySection } from './history/HistorySection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { OverviewSection } from './OverviewSection.tsx';
import { PublishSection } from './publish/PublishSection.tsx';
import { QualitySection } from './quality/QualitySection.tsx';
import { RecordsSection } from './records/RecordsSection.tsx';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { StatsSection } from './stats/StatsSection.tsx';

/** See above. */
export function SectionOf({ place }: { place: StaffPlace }) {
  switch (place.section) {
    case 'overview':
      return <OverviewSection />;
    case 'import':
      return <ImportSection />;
    case 'records':
      return <RecordsSection place={place} />;
    case 'quality':
      return <QualitySection {...(place.list ? { first: place.list } : {})} />;
    case 'publish':
      return <PublishSection />;
    case 'history':
      return <HistorySection />;
    case 'stats':
      return <StatsSection />;
    case 'export':
      return <ExportSection />;
    case 'settings':
      return <SettingsSection />;
  }
}
