/** Names of what stands on the plan, in the reader's language. */
import type { Catalogue } from '#db/catalogue.ts';
import type { LocalText } from '#db/model.ts';

type Plan = Catalogue['plan'];
type Target = Parameters<Catalogue['planner']['route']>[0]['to'][number];

/** Names for one reader; what has no name is called by its code or number. */
export function createPlanLabels(plan: Plan, locale: string) {
  // zxx: a booth number is in no language.
  const plain = (text: string): LocalText => ({ text, locale: 'zxx' });
  const named = (
    owner: 'hall' | 'zone' | 'feature' | 'place',
    list: readonly { id: number; code: string }[],
    code: string,
  ) => {
    const found = list.find((each) => each.code === code);
    return found ? plan.nameOf(owner, found.id, locale) : null;
  };
  const zone = (code: string): LocalText | null => named('zone', plan.zones, code);
  const feature = (code: string): LocalText | null => named('feature', plan.features, code);

  function target(of: Target | undefined): LocalText {
    switch (of?.type) {
      case 'exhibitor':
        return plan.exhibitorName(of.id, locale) ?? plain(of.id);
      case 'product': {
        const maker = plan.exhibitorOf(of.id);
        return (maker === undefined ? null : plan.exhibitorName(maker, locale)) ?? plain(of.id);
      }
      case 'booth':
        return plain(plan.findBooth(of.number)?.number ?? of.number);
      case 'place':
        return feature(of.code) ?? named('place', plan.places, of.code) ?? zone(of.code) ?? plain(of.code);
      case undefined:
        return plain('');
    }
  }

  return {
    plain,
    target,
    hall: (code: string): LocalText => named('hall', plan.halls, code) ?? plain(code),
    zone: (code: string): LocalText => zone(code) ?? plain(code),
    /** Null for a feature without a name: it is not worth mentioning then. */
    landmark: (of: { type: 'zone' | 'feature' | 'booth'; code: string }): LocalText | null =>
      of.type === 'booth' ? plain(of.code) : of.type === 'zone' ? zone(of.code) : feature(of.code),
  };
}
