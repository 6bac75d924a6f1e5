import type { BackendRequestName } from '#contract/index.ts';
import type { Handlers } from '../handler-types.ts';
import { awardHandlers } from './award.ts';
import { cooperativeHandlers } from './cooperative.ts';
import { cooperativeRecordHandlers } from './cooperative-record.ts';
import { formationHandlers } from './formation.ts';
import { legalityHandlers } from './legality.ts';
import { maintenanceHandlers } from './maintenance.ts';
import { officeHandlers } from './office.ts';
import { peopleGraphHandlers } from './people-graph.ts';
import { recapHandlers } from './recap.ts';
import { registerCareHandlers } from './register-care.ts';
import { importHandlers } from './spreadsheet-import.ts';
import { villageHandlers } from './village.ts';

/** The areas, each in its file. Two areas that claim one name are a fault found by tests/backend/handlers.test.ts. */
export const HANDLER_AREAS = [
  officeHandlers,
  cooperativeHandlers,
  cooperativeRecordHandlers,
  registerCareHandlers,
  importHandlers,
  awardHandlers,
  formationHandlers,
  recapHandlers,
  maintenanceHandlers,
  villageHandlers,
  peopleGraphHandlers,
  legalityHandlers,
] as const;

export const handlers = {
  ...officeHandlers,
  ...cooperativeHandlers,
  ...cooperativeRecordHandlers,
  ...registerCareHandlers,
  ...importHandlers,
  ...awardHandlers,
  ...formationHandlers,
  ...recapHandlers,
  ...maintenanceHandlers,
  ...villageHandlers,
  ...peopleGraphHandlers,
  ...legalityHandlers,
} as const satisfies Handlers<BackendRequestName>;
