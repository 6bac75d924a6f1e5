/** How much an office's file may weigh before it is refused unread. */
export interface ReadLimits {
  /** Size of the file on disk, in bytes. */
  readonly maxFileBytes: number;
  /** True size of everything packed inside, in bytes, counted while unpacking. */
  readonly maxUnpackedBytes: number;
  /** Places in the grids of all sheets together, empty ones included. */
  readonly maxCells: number;
}

/** Room for some 80,000 register rows; what lies above is no register of one office. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  maxFileBytes: 50_000_000,
  maxUnpackedBytes: 100_000_000,
  maxCells: 5_000_000,
};
