import type { VillageFacts } from '../programme.ts';
import type { VillageWork } from './work.ts';

interface Building {
  readonly facts: Pick<VillageFacts, 'buildingState'>;
  readonly work: Pick<VillageWork, 'buildingPercent' | 'handoverOn'>;
}

/** Whether the building stands, by its state on the board, its progress or its handover. */
export const isBuilt = ({ facts, work }: Building): boolean =>
  facts.buildingState === 'finished' ||
  facts.buildingState === 'in_use' ||
  work.buildingPercent === 100 ||
  work.handoverOn !== null;
