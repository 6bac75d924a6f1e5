import type { FileHandle } from 'node:fs/promises';
import type { BlockFault } from '#contract/errors/backup.ts';
import { BLOCK_BYTES, openBlock, SEALED_BLOCK_BYTES } from '../../base/sealed-blocks.ts';
import type { BlockKey } from '../../base/sealed-blocks.ts';

/** A block that does not open at its place. */
export interface DamagedBlock {
  /** From 0. */
  readonly number: number;
  readonly fault: BlockFault;
  /** The block that lies in its place or at whose place it lies; itself where there is none. */
  readonly other: number;
}

export interface BlockReader {
  readonly count: number;
  /** Undefined where the block is damaged. */
  read(number: number): Promise<Buffer | undefined>;
  /** Why it is damaged. */
  explain(number: number): Promise<DamagedBlock>;
}

/** Reads the blocks of an encrypted backup in any order, each by itself. */
export async function readBlocks(file: FileHandle, key: BlockKey, start: number): Promise<BlockReader> {
  const { size } = await file.stat();
  const count = Math.ceil(Math.max(0, size - start) / SEALED_BLOCK_BYTES);
  const sealed = async (number: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(SEALED_BLOCK_BYTES),
      0,
      SEALED_BLOCK_BYTES,
      start + number * SEALED_BLOCK_BYTES,
    );
    return buffer.subarray(0, bytesRead);
  };
  const isLast = (number: number): boolean => number === count - 1;
  const opensAs = (number: number, bytes: Buffer): boolean =>
    openBlock(key, number, false, bytes) !== undefined || openBlock(key, number, true, bytes) !== undefined;
  return {
    count,
    read: async (number) => {
      const bytes = await sealed(number);
      const plain = openBlock(key, number, isLast(number), bytes);
      // The end was cut off behind it, or something was put behind it: what it says is whole all the same.
      return plain ?? openBlock(key, number, !isLast(number), bytes);
    },
    explain: async (number) => {
      const bytes = await sealed(number);
      if (openBlock(key, number, isLast(number), bytes) !== undefined)
        return { number, fault: 'altered', other: number };
      if (openBlock(key, number, !isLast(number), bytes) !== undefined)
        return { number, fault: isLast(number) ? 'cut' : 'longer', other: number };
      for (let other = 0; other < count; other += 1) {
        if (other === number || !opensAs(other, bytes)) continue;
        const isAlsoThere = opensAs(other, await sealed(other));
        return { number, fault: isAlsoThere ? 'repeated' : 'swapped', other };
      }
      const fault = isLast(number) && bytes.length < SEALED_BLOCK_BYTES ? 'cut' : 'altered';
      return { number, fault, other: number };
    },
  };
}

/** How many blocks so many bytes of content fill. */
export const blocksFor = (byteCount: number): number => Math.max(1, Math.ceil(byteCount / BLOCK_BYTES));
