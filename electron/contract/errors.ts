/** Every way a request can end without a value. Errors travel as data: a thrown Error loses its code on the way. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'INTERNAL',
  'BACKEND_GONE',
  'UNKNOWN_REQUEST',
  'FORBIDDEN_SENDER',
  'CANCELLED',
  'NOT_FOUND',
  'OFFICE_NOT_SET_UP',
  'OFFICE_ALREADY_SET_UP',
  'REGION_UNKNOWN',
  'DATABASE_TOO_NEW',
  'DATABASE_DAMAGED',
  'DATABASE_LOCKED',
  'DATABASE_UNUSABLE_FOLDER',
  'MIGRATION_FAILED',
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'TARGET_IS_DATABASE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
  'FILE_NOT_BACKUP',
  'FILE_NOT_JSON',
  'SHEET_NOT_FOUND',
  'HEADER_NOT_FOUND',
  'FOLDER_NOT_WRITABLE',
  'DISK_FULL',
  'READING_TOO_LONG',
  'AWARD_ALREADY_CONFIRMED',
  'AWARD_NOT_CONFIRMED',
  'AWARD_NO_RECIPIENT',
  'AWARD_LIST_CHANGED',
  'RECAP_NOT_FROZEN',
  'RECAP_ALREADY_FROZEN',
  'RECAP_DOES_NOT_ADD_UP',
  'SNAPSHOT_ALTERED',
  'FORMATION_INVALID_FILE',
  'IMPORT_ALREADY_UNDONE',
  'IMPORT_HAS_LATER_WORK',
  'IMPORT_REPORT_GONE',
  'NUMBER_TAKEN',
  'RECORD_CHANGED_ELSEWHERE',
  'CHANGE_ALREADY_UNDONE',
  'CHANGE_HAS_LATER_WORK',
  'FILE_KIND_NOT_ACCEPTED',
  'PICTURE_NOT_READ',
  'PICTURE_TOO_LARGE',
  'PROOF_QR_NOT_READ',
  'PROOF_ALREADY_REVOKED',
  'PROOF_KEY_MISSING',
  'PROOF_KEY_WRONG',
  'PROOF_PASSPHRASE_WRONG',
  'GUIDELINE_FOREIGN',
  'GUIDELINE_TOO_NEW',
  'GUIDELINE_UNSIGNED',
  'GUIDELINE_DAMAGED',
  'GUIDELINE_UNTRUSTED',
  'GUIDELINE_KEY_MISSING',
  'FORMATION_NOT_READY',
  'FORMATION_ALREADY_MOVED',
  'NO_DISPLAY',
  'NUMBER_DATE_EARLIER',
  'NUMBER_NOT_OPEN',
  'NUMBER_HAS_OWNER',
  'AWARD_DRAFT_NEEDED',
  'AWARD_TWICE',
  'SIGNATORY_IN_USE',
  'LETTER_NO_RECIPIENT',
  'LETTER_NOT_DRAFT',
  'LETTER_NOT_FINAL',
  'LETTER_ALREADY_VOID',
  'TEMPLATE_IN_USE',
  'TEMPLATE_FILE_FOREIGN',
  'TEMPLATE_FILE_DAMAGED',
  'TEMPLATE_FILE_TOO_NEW',
  'EVALUATION_CLOSED',
  'EVALUATION_OPEN',
  'EVALUATION_EMPTY',
  'PICTURE_NOT_ACCEPTED',
  'PRINT_OUT_OF_RANGE',
  'RECONCILE_VALUE_CHANGED',
  'RECONCILE_TOO_MANY_TO_PRINT',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Where in the input a fault lies, e.g. `pendiri[3].tanggalLahir`, and what is wrong there, in Indonesian. */
export interface InputFault {
  readonly path: string;
  readonly message: string;
}

/** A field that someone else changed since it was read: its name in the form, what people call it, what it says now. */
export interface ChangedField {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  /** The stored value as a text, where a form can take it over: a day as YYYY-MM-DD, a choice as its code. */
  readonly value?: string;
}

/** What RECORD_CHANGED_ELSEWHERE knows of the other save. */
export interface ChangedElsewhere {
  /** What a save that knows of it carries as `expectedUpdatedAt`; null where the record is not there any more. */
  readonly updatedAt: string | null;
  readonly fields: readonly ChangedField[];
}

export interface ErrorDetails {
  /** Small facts that the sentence for the code is built from (file name, version, year). */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly InputFault[];
  /** Sheets of the workbook, where another one could be chosen. */
  readonly sheets?: readonly string[];
  readonly changed?: ChangedElsewhere;
}

export interface WireError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: WireError };

/** A refusal on its way out of a handler; dispatch turns it into data. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

export function toWire(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  return { code: 'INTERNAL', details: {} };
}

export function fromWire(wire: WireError): AppError {
  return new AppError(wire.code, wire.details);
}
