import { z } from 'zod';

/** What a path in a request's input may be written to. */
export interface WriteTarget {
  readonly kind: 'file' | 'folder';
  /** Of a file, with their dots; one of them ends the name. Empty for a folder. */
  readonly endings: readonly string[];
}

const targets = z.registry<WriteTarget>();

const anyPath = () => z.string().min(1).max(4096);

/** A file that is only read. */
export const fileToRead = anyPath();
/** A file that is written: dispatch holds it against the guard of all targets before the request begins. */
export const fileToWrite = (...endings: readonly string[]) =>
  anyPath().register(targets, { kind: 'file', endings });
export const pdfToWrite = fileToWrite('.pdf');
export const sheetToWrite = fileToWrite('.xlsx');
export const wordToWrite = fileToWrite('.docx');
export const letterToWrite = fileToWrite('.pdf', '.docx');
/** A folder that files are written into, under names the program gives. */
export const folderToWrite = anyPath().register(targets, { kind: 'folder', endings: [] });

/** The fields of a request's input that name what is written, with what they may name. */
export function writeTargetsOf(input: z.ZodType): readonly (readonly [string, WriteTarget])[] {
  if (!(input instanceof z.ZodObject)) return [];
  return Object.entries(input.shape).flatMap(([field, schema]) => {
    const target = targets.get(innermost(schema as z.ZodType));
    return target === undefined ? [] : [[field, target] as const];
  });
}

function innermost(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return innermost(schema.unwrap() as z.ZodType);
  }
  return schema;
}
