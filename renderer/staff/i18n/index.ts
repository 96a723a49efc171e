/** Texts of the staff area: they come with it, so that a visitor's screen does not carry them. One file per area and language. */
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import gateEn from './gate.en.json';
import gateKo from './gate.ko.json';
import gateZh from './gate.zh-CN.json';
import importEn from './import.en.json';
import importKo from './import.ko.json';
import importZh from './import.zh-CN.json';
import publishEn from './publish.en.json';
import publishKo from './publish.ko.json';
import publishZh from './publish.zh-CN.json';
import recordsEn from './records.en.json';
import recordsKo from './records.ko.json';
import recordsZh from './records.zh-CN.json';
import settingsEn from './settings.en.json';
import settingsKo from './settings.ko.json';
import settingsZh from './settings.zh-CN.json';
import shellEn from './shell.en.json';
import shellKo from './shell.ko.json';
import shellZh from './shell.zh-CN.json';
import statsEn from './stats.en.json';
import statsKo from './stats.ko.json';
import statsZh from './stats.zh-CN.json';

const texts = {
  en: {
    gate: gateEn,
    shell: shellEn,
    import: importEn,
    records: recordsEn,
    publish: publishEn,
    settings: settingsEn,
    stats: statsEn,
  },
  ko: {
    gate: gateKo,
    shell: shellKo,
    import: importKo,
    records: recordsKo,
    publish: publishKo,
    settings: settingsKo,
    stats: statsKo,
  },
  'zh-CN': {
    gate: gateZh,
    shell: shellZh,
    import: importZh,
    records: recordsZh,
    publish: publishZh,
    settings: settingsZh,
    stats: statsZh,
  },
} as const satisfies Record<Locale, object>;

/** The shape of the texts, for typed keys (keys.d.ts). @public */
export type StaffTexts = (typeof texts)['en'];

/** Makes the texts known; the staff area does so before it draws anything. */
export function addStaffTexts(): void {
  for (const [locale, bundle] of Object.entries(texts)) i18next.addResourceBundle(locale, 'staff', bundle);
}

/** `t` over the staff area's texts. */
export function useStaffText() {
  return useTranslation('staff');
}
