import { z } from 'zod';

/** The name under which the database lies in an encrypted backup. */
export const DATA_NAME = 'data.db';

/** A file inside, in the order of its content; scans by their place in the folder of scans. */
export const containedFile = z.object({
  name: z.string().regex(/^(?:data\.db|(?:[0-9a-f]{2}\/)?[0-9a-f]{64}\.[a-z0-9]{1,8})$/),
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ContainedFile = z.infer<typeof containedFile>;

const contentList = z.array(containedFile).min(1);

/** What stands first: its own length, then the list. */
export function writeContentList(files: readonly ContainedFile[]): Buffer {
  const json = Buffer.from(JSON.stringify(files));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json]);
}

/** Undefined where it is no such list: whoever knows the public key can write anything. */
export function readContentList(json: Buffer): readonly ContainedFile[] | undefined {
  try {
    const read = contentList.safeParse(JSON.parse(json.toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
