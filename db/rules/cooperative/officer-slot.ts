import type { RoleOrgan } from './register-field.ts';

/**
 * The five names that lists, imports and exports know of a cooperative (DATA PENGURUS of the ODS layout), each the
 * holder of one position of the boards.
 */
export const OFFICER_SLOTS = ['chair', 'secretary', 'treasurer', 'supervisor', 'manager'] as const;
export type OfficerSlot = (typeof OFFICER_SLOTS)[number];
export type OfficerNames = Readonly<Record<OfficerSlot, string>>;

interface SlotPlace {
  readonly organ: RoleOrgan;
  readonly position: string;
}

/** Where a name without further words belongs. */
export const SLOT_PLACES: Readonly<Record<OfficerSlot, SlotPlace>> = {
  chair: { organ: 'pengurus', position: 'Ketua' },
  secretary: { organ: 'pengurus', position: 'Sekretaris' },
  treasurer: { organ: 'pengurus', position: 'Bendahara' },
  supervisor: { organ: 'pengawas', position: 'Pengawas' },
  manager: { organ: 'manajer', position: 'Manajer' },
};

const BOARD_WORDS: readonly (readonly [OfficerSlot, string])[] = [
  ['chair', 'ketua'],
  ['secretary', 'sekretaris'],
  ['treasurer', 'bendahara'],
];

/** "Ketua", "Ketua Umum", "Sekretaris I" and "Ketua Pengurus" lead their post; "Wakil Ketua" and "Sekretaris II" do not. */
function leads(position: string, word: string): boolean {
  return new RegExp(`^${word}( umum| pengurus| koperasi| i| 1)?$`).test(position);
}

/** Which of the five names a role fills, or undefined when it is another position. */
export function officerSlotOf(organ: RoleOrgan, position: string): OfficerSlot | undefined {
  const words = position.trim().toLowerCase().replace(/\s+/g, ' ');
  if (organ === 'manajer') return 'manager';
  // Every supervisor can stand for the board; who is the head of it comes first (`headsBoard`).
  if (organ === 'pengawas') return 'supervisor';
  return BOARD_WORDS.find(([, word]) => leads(words, word))?.[0];
}

/** True for the head of a board, who is named before its other members. */
export function headsBoard(position: string): boolean {
  return /^(ketua|koordinator)\b/i.test(position.trim());
}
