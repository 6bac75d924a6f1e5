/** A participant as the contract takes it. */
export interface TypedParticipant {
  readonly name: string;
  readonly cooperativeName: string;
  readonly role: string;
}

/** First words of a line of headings. */
const HEADING = /^(no|nomor|nama( peserta| lengkap)?)\.?$/i;

/**
 * Lines as they are pasted from a spreadsheet (tabs) or typed (semicolons): name, cooperative, role. A number in front,
 * as in the first column of most lists, is left out; so is a line of headings.
 */
export function readParticipants(text: string): readonly TypedParticipant[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map((part) => part.trim()))
    .map((parts) => (/^\d+\.?$/.test(parts[0] ?? '') ? parts.slice(1) : parts))
    .filter(([name = '']) => name !== '' && !HEADING.test(name))
    .map(([name = '', cooperativeName = '', role = '']) => ({
      name,
      cooperativeName,
      role: role.toLowerCase(),
    }));
}
