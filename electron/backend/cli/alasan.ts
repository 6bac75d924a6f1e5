import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { DocumentState } from '#rules/formation/formation.ts';
import type { Reason, ReasonLevel } from '#rules/value/reason.ts';

/** A reason as the command line promises it. */
export interface Alasan {
  readonly kode: string;
  readonly pesan: string;
  readonly tingkat: 'tolak' | 'peringatan' | 'info';
  readonly kolom?: string;
  readonly nilai?: string;
  readonly batas?: string;
  readonly dasar?: string;
}

const LEVELS: Readonly<Record<ReasonLevel, Alasan['tingkat']>> = {
  refuse: 'tolak',
  warning: 'peringatan',
  info: 'info',
};

export function toAlasan({ code, message, level, field, value, limit, basis }: Reason): Alasan {
  return {
    kode: code,
    pesan: message,
    tingkat: LEVELS[level],
    ...(field === undefined ? {} : { kolom: field }),
    ...(value === undefined ? {} : { nilai: value }),
    ...(limit === undefined ? {} : { batas: limit }),
    ...(basis === undefined ? {} : { dasar: basis }),
  };
}

export const statusWord = (status: CooperativeStatus): string => STATUS_LABELS[status];

export const DOCUMENT_WORDS: Readonly<Record<DocumentState, string>> = {
  present: 'ada',
  missing: 'tidak ada',
  not_needed: 'tidak perlu',
};

/** "  - tolak  UMUR_KURANG_17  sentence" */
export const alasanLine = (alasan: Alasan): string => `  - ${alasan.tingkat}: ${alasan.pesan}`;
