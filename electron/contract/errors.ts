import { accountErrors } from './errors/account.ts';
import { awardErrors } from './errors/award.ts';
import { backupErrors } from './errors/backup.ts';
import { cipherErrors } from './errors/cipher.ts';
import { coachingErrors } from './errors/coaching.ts';
import { databaseErrors } from './errors/database.ts';
import type { ErrorTable } from './errors/define.ts';
import { evaluationErrors } from './errors/evaluation.ts';
import { fileErrors } from './errors/file.ts';
import { formationErrors } from './errors/formation.ts';
import { guidelineErrors } from './errors/guideline.ts';
import { importErrors } from './errors/import.ts';
import { lettersErrors } from './errors/letters.ts';
import { logErrors } from './errors/log.ts';
import { numbersErrors } from './errors/numbers.ts';
import { officeErrors } from './errors/office.ts';
import { practiceErrors } from './errors/practice.ts';
import { printingErrors } from './errors/printing.ts';
import { programErrors } from './errors/program.ts';
import { proofErrors } from './errors/proof.ts';
import { recapErrors } from './errors/recap.ts';
import { reconcileErrors } from './errors/reconcile.ts';

/** Every way a request can end without a value. Errors travel as data: a thrown Error loses its code on the way. */
export const ERRORS = {
  ...programErrors,
  ...databaseErrors,
  ...cipherErrors,
  ...fileErrors,
  ...officeErrors,
  ...practiceErrors,
  ...accountErrors,
  ...awardErrors,
  ...coachingErrors,
  ...recapErrors,
  ...formationErrors,
  ...guidelineErrors,
  ...importErrors,
  ...backupErrors,
  ...logErrors,
  ...numbersErrors,
  ...proofErrors,
  ...lettersErrors,
  ...evaluationErrors,
  ...printingErrors,
  ...reconcileErrors,
} as const satisfies ErrorTable;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

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

/** As details cross a process boundary: which facts stand there depends on the code. */
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

/** The facts a code's sentence is built from; `undefined` for a code that has none. */
export type FactsOf<Code extends ErrorCode> = Parameters<(typeof ERRORS)[Code]['sentence']>[0];

/** Codes that can be told with these facts and no others. */
export type CodeToldBy<Facts> = {
  [Code in ErrorCode]: FactsOf<Code> extends undefined ? never : Facts extends FactsOf<Code> ? Code : never;
}[ErrorCode];

type Beside = Pick<ErrorDetails, 'faults' | 'sheets' | 'changed'>;

/** What stands behind the code in `new AppError(code, …)`: facts where its sentence needs some, none where not. */
type Telling<Code extends ErrorCode> = Code extends ErrorCode
  ? FactsOf<Code> extends undefined
    ? [details?: Beside, options?: ErrorOptions]
    : Partial<FactsOf<Code>> extends FactsOf<Code>
      ? [details?: Beside & { readonly facts?: FactsOf<Code> }, options?: ErrorOptions]
      : [details: Beside & { readonly facts: FactsOf<Code> }, options?: ErrorOptions]
  : never;

/** A refusal on its way out of a handler; dispatch turns it into data. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails;
  constructor(code: Code, ...[details = {}, options]: Telling<Code>) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    // One code's facts are an object type of its own; as data they are what every code's facts are.
    this.details = details as ErrorDetails;
  }
}

export function toWire(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  return { code: 'INTERNAL', details: {} };
}

/** A refusal that came as data, from another process or from the data room; its facts were demanded where it was thrown. */
export function fromWire({ code, details }: WireError, options?: ErrorOptions): AppError {
  return new AppError(code, ...([details, options] as Telling<ErrorCode>));
}
