import { field, isText, isWithin } from './value-parts.ts';
import type { AssistantLoadRule, VillageFinancingRule, VillageOperationRule } from './village-work-value.ts';

const MOST_RUPIAH = 1e15;

export function readVillageOperation(value: unknown): VillageOperationRule | undefined {
  const [required, fewest] = [field(value, 'required'), field(value, 'fewest')];
  if (!Array.isArray(required) || !required.every(isText) || !isWithin(fewest, 1, 50)) return undefined;
  return new Set(required).size === required.length && fewest >= required.length
    ? { required, fewest }
    : undefined;
}

export function readVillageFinancing(value: unknown): VillageFinancingRule | undefined {
  const limit = field(value, 'limit');
  const operatingLimit = field(value, 'operatingLimit');
  const months = field(value, 'months');
  const graceFewest = field(value, 'graceFewest');
  const graceMost = field(value, 'graceMost');
  const instalmentDay = field(value, 'instalmentDay');
  return isWithin(limit, 1, MOST_RUPIAH) &&
    isWithin(operatingLimit, 0, limit) &&
    isWithin(months, 1, 600) &&
    isWithin(graceFewest, 0, months) &&
    isWithin(graceMost, graceFewest, months) &&
    isWithin(instalmentDay, 1, 28)
    ? { limit, operatingLimit, months, graceFewest, graceMost, instalmentDay }
    : undefined;
}

export function readAssistantLoad(value: unknown): AssistantLoadRule | undefined {
  const [fewest, most] = [field(value, 'fewest'), field(value, 'most')];
  return isWithin(fewest, 0, 1000) && isWithin(most, Math.max(1, fewest), 1000)
    ? { fewest, most }
    : undefined;
}
