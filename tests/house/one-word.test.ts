import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(renderer|electron|db)\/.*\.tsx?$/.test(file));

/** Lines in which a word is said, with their file. */
function saying(word: RegExp): readonly string[] {
  return sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => word.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

/** One word for one thing: what a clerk reads on a button is what a sentence, a paper and the help call it. */
describe('one word', () => {
  test('to back up is "cadangkan", and nothing else is: a number is "dipesan"', () => {
    const about = /cadangkan/i;
    const ofBackups =
      /\bbackup|^electron\/backend\/maintenance\/|^db\/rules\/(?:value\/backup-standing|help\/figures)|^renderer\/text\/home\.ts: button|^electron\/backend\/numbers\/command-line\.ts: (?:name|example): 'nomor cadangkan/;
    expect(saying(about).filter((line) => !ofBackups.test(line))).toEqual([]);
    expect(saying(/\bDipesan\b/).length).toBeGreaterThan(1);
  });

  test('to take back is "urungkan", typed or saved', () => {
    // Words of the headless door and of its answers stay; a sheet of paper is really given back, and so is an
    // application by SIHALAL (its own word).
    const ofTheDoor =
      /--kembalikan|wilayah kembalikan|options\.kembalikan|\bkembalikan: textOption|\bdikembalikan: |Kembalikan lembar ini|: 'dikembalikan'/;
    expect(saying(/kembalikan|pengembalian/i).filter((line) => !ofTheDoor.test(line))).toEqual([]);
    expect(saying(/\bUrungkan\b/).length).toBeGreaterThan(5);
  });
});
