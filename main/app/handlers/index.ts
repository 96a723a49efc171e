/** All handlers together; a method without one does not compile. */
import type { Handlers } from '#api/contract.ts';
import { createBrowseHandlers } from './browse.ts';
import type { HandlerContext } from './context.ts';
import { createDetailHandlers } from './details.ts';
import { createKioskHandlers } from './kiosk.ts';
import { createNoticeHandlers } from './notice.ts';
import { createPlanHandlers } from './plan.ts';
import { createSearchHandlers } from './search.ts';
import { createStaffHandlers } from './staff.ts';
import { createStaffAreaHandlers } from './staffArea.ts';
import { createStatsHandlers } from './stats.ts';
import { createVisitHandlers } from './visit.ts';

/** Builds the handlers of every method. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...createKioskHandlers(context),
    ...createBrowseHandlers(context),
    ...createSearchHandlers(context),
    ...createDetailHandlers(context),
    ...createVisitHandlers(context),
    ...createStaffHandlers(context),
    ...createPlanHandlers(context),
    ...createStaffAreaHandlers(context),
    ...createStatsHandlers(context),
    ...createNoticeHandlers(context),
  };
}
