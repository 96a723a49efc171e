/** What a screen reader is given of a page. */
import type { KioskPage } from './kioskPage.ts';

/** What has to have a name: whoever hears the page hears nothing else of it. */
const operable = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'switch',
  'slider',
  'tab',
  'radio',
]);

/** Places that have no name of their own and need none. */
const landmarks = { banner: 1, navigation: 1, main: 1 } as const;

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Faults of the tree that a screen reader is given, as text; empty when all is well. */
export async function treeFaults(kiosk: KioskPage): Promise<string[]> {
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const faults: string[] = [];
  const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  for (const { ignored, role, name } of nodes) {
    if (ignored || role === undefined) continue;
    const isNamed = (name?.value ?? '').trim() !== '';
    if (operable.has(role.value) && !isNamed) faults.push(`a ${role.value} without a name`);
    if (/^(image|img|graphics-document|dialog|figure)$/.test(role.value) && !isNamed)
      faults.push(`an unnamed ${role.value}`);
  }
  for (const [role, least] of Object.entries(landmarks)) if (count(role) < least) faults.push(`no ${role}`);
  for (const role of ['main', 'banner']) if (count(role) > 1) faults.push(`${count(role)} times ${role}`);
  const headings = nodes.filter(
    ({ ignored, role, properties }) =>
      !ignored &&
      role?.value === 'heading' &&
      properties?.some(({ name, value }) => name === 'level' && value.value === 1),
  );
  if (headings.length !== 1) faults.push(`${headings.length} main headings`);
  return faults;
}

/** Words of the interface that are not in the language of the page, where only a screen reader meets them. */
export async function foreignLabels(kiosk: KioskPage): Promise<string[]> {
  return kiosk.page.evaluate(() => {
    const foreign: string[] = [];
    for (const element of document.querySelectorAll('[aria-label]')) {
      const label = element.getAttribute('aria-label') ?? '';
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const [hangul, han] = [/\p{Script=Hangul}/u.test(label), /\p{Script=Han}/u.test(label)];
      const isOwn = language === 'ko' ? hangul : language === 'zh-CN' ? han : /[a-z]{2}/i.test(label);
      // A number, a letter of the alphabet or a booth is the same in all.
      if (!isOwn && /\p{L}{2}/u.test(label)) foreign.push(`${language}: ${label}`);
      if (language === 'zh-CN' && hangul && !/[：:“]/.test(label)) foreign.push(`${language}: ${label}`);
    }
    if (!document.documentElement.lang) foreign.push('the page has no language');
    return foreign;
  });
}
