import type { InlineStyle, Need, TemplateFault, TemplateRun, TextPlace } from './ast.ts';

const TOGGLES = { '**': 'bold', '//': 'italic', __: 'underline' } as const;
type Toggle = keyof typeof TOGGLES;

const TOGGLE_NAMES: Readonly<Record<Toggle, string>> = {
  '**': 'tebal',
  '//': 'miring',
  __: 'garis bawah',
};

/** A mark pair, an escaped letter, a line to be filled by hand (three or more underscores), a placeholder. */
const PIECE = /\\([[\]|*/_\\])|(_{3,})|(\*\*|(?<!:)\/\/|__)|\[([^[\]]*)\]|\[/g;

const NEEDS: ReadonlyMap<string, Need> = new Map([
  ['!', 'essential'],
  ['?', 'vanishing'],
]);

/** "nama_koperasi!" as its name and how much the letter needs it. */
function readCode(typed: string): { readonly name: string; readonly need: Need } {
  const whole = typed.trim();
  const need = NEEDS.get(whole.slice(-1));
  return need === undefined ? { name: whole, need: 'usual' } : { name: whole.slice(0, -1).trim(), need };
}

/**
 * One line's text as runs. `**tebal**`, `//miring//`, `__garis bawah__`; `[nama]` is a placeholder (`[NAMA]` in
 * capitals, `[nama!]` essential, `[nama?]` with its line left out while empty), `\[` a bracket.
 * Faults are added to `faults` at their place; `at` is where the text begins.
 */
export function parseInline(text: string, at: TextPlace, faults: TemplateFault[]): readonly TemplateRun[] {
  const runs: TemplateRun[] = [];
  const open = new Map<Toggle, number>();
  let plain = '';
  let last = 0;
  const style = (): InlineStyle => ({
    bold: open.has('**'),
    italic: open.has('//'),
    underline: open.has('__'),
  });
  const flush = () => {
    if (plain !== '') runs.push({ kind: 'text', text: plain, ...style() });
    plain = '';
  };
  const fault = (offset: number, length: number, message: string) =>
    faults.push({ line: at.line, column: at.column + offset, length, message });

  for (const match of text.matchAll(PIECE)) {
    const [whole, escaped, line, toggle, code] = match;
    plain += text.slice(last, match.index);
    last = match.index + whole.length;
    if (escaped !== undefined || line !== undefined) plain += escaped ?? line;
    else if (toggle !== undefined) {
      flush();
      const mark = toggle as Toggle;
      if (!open.delete(mark)) open.set(mark, match.index);
    } else if (code !== undefined) {
      flush();
      const place = { line: at.line, column: at.column + match.index };
      const { name, need } = readCode(code);
      const isCapitals = /[A-Z]/.test(name) && name === name.toUpperCase();
      runs.push({ kind: 'placeholder', code: name.toLowerCase(), isCapitals, need, at: place, ...style() });
    } else
      fault(
        match.index,
        1,
        'Kurung siku ini belum ditutup. Tulis ] sesudah namanya, atau \\[ bila memang kurung.',
      );
  }
  plain += text.slice(last);
  flush();
  for (const [mark, offset] of open) {
    fault(offset, mark.length, `Tanda ${TOGGLE_NAMES[mark]} ${mark} belum ditutup di baris ini.`);
  }
  return runs;
}
