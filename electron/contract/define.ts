import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * query   reads only, on the read-only handle.
 * command runs inside one transaction opened by dispatch.
 * task    long work: opens its own short transactions, reports progress, can be cancelled.
 * shell   answered by Electron main (dialogs, opening a finished file); the backend never sees it.
 */
export type RequestKind = 'query' | 'command' | 'task' | 'shell';

/** What any request may answer, whatever it does: the program, the database and the disk beneath it. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  'INVALID_INPUT',
  'INTERNAL',
  'BACKEND_GONE',
  'UNKNOWN_REQUEST',
  'FORBIDDEN_SENDER',
  'CANCELLED',
  // Who asks is decided before any request begins.
  'LOGIN_NEEDED',
  'LOCKED',
  'PASSWORD_CHANGE_NEEDED',
  'NOT_ALLOWED',
  'NOT_OWN_WORK',
  'DATABASE_TOO_NEW',
  'DATABASE_DAMAGED',
  'DATABASE_KEY_NEEDED',
  'DATABASE_KEY_FILE_MISSING',
  'CIPHER_KEY_FILE_DAMAGED',
  'CIPHER_KEY_FOREIGN',
  'DATABASE_MISSING',
  'DATABASE_LOCKED',
  'DATABASE_UNUSABLE_FOLDER',
  'MIGRATION_FAILED',
  'DISK_FULL',
  'CLOCK_IMPLAUSIBLE',
  'TARGET_IS_DATABASE',
  'TARGET_NOT_ALLOWED',
  // Any paper may bear the office's emblem, whose file may be gone or damaged.
  'FILE_NOT_FOUND',
  'FILE_DAMAGED',
  'STORED_DATA_UNREADABLE',
];

export interface RequestEntry<
  Kind extends RequestKind = RequestKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** What it may answer beyond `COMMON_ERRORS`; in tests dispatch refuses to say anything else. */
  readonly errors: readonly ErrorCode[];
}

function entryOf<Kind extends RequestKind>(kind: Kind) {
  return <Input extends z.ZodType, Output extends z.ZodType>(
    input: Input,
    output: Output,
    errors: readonly ErrorCode[] = [],
  ): RequestEntry<Kind, Input, Output> => ({ kind, input, output, errors });
}

export const query = entryOf('query');
export const command = entryOf('command');
export const task = entryOf('task');
export const shell = entryOf('shell');

export type Area = Readonly<Record<string, RequestEntry>>;
