import type { StaffTexts } from '../staff/i18n/index.ts';
import type en from './locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en; staff: StaffTexts };
  }
}
