import type { Node } from 'prosemirror-model';
import { redo, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { writeTemplate } from '#rules/template/write.ts';
import {
  addRow,
  insertChip,
  insertPart,
  insertTable,
  markerAfter,
  nextMissing,
  pagePlugins,
  removeRow,
  setForm,
  toggle,
  togglePoints,
} from '../../../../../renderer/features/letters/page/page-commands.ts';
import { pageOf, textOfPage } from '../../../../../renderer/features/letters/page/page-text.ts';

const known = (): string => 'ada';

/** A page under work: the cursor stands behind the first place where the words are. */
function pageWith(text: string, words = '') {
  let state = EditorState.create({ doc: pageOf(text), plugins: [...pagePlugins(known)] });
  const placeOf = (wanted: string): number => {
    let place = -1;
    state.doc.descendants((node: Node, at) => {
      const found = node.isText ? (node.text ?? '').indexOf(wanted) : -1;
      if (place < 0 && found >= 0) place = at + found + wanted.length;
    });
    return place;
  };
  const cursor = (wanted: string) => {
    const at = placeOf(wanted);
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  };
  const select = (wanted: string) => {
    const end = placeOf(wanted);
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, end - wanted.length, end)));
  };
  if (words !== '') cursor(words);
  return {
    cursor,
    select,
    run: (command: Command) =>
      command(state, (transaction) => {
        state = state.apply(transaction);
      }),
    type: (typed: string) => {
      state = state.apply(state.tr.insertText(typed));
    },
    press: (key: string) => {
      const event = { key, keyCode: 0, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
      for (const plugin of state.plugins) {
        const view = {
          state,
          dispatch: (transaction: typeof state.tr) => (state = state.apply(transaction)),
        };
        const { handleKeyDown } = plugin.props;
        if (handleKeyDown?.call(plugin, view as never, event as never) === true) return true;
      }
      return false;
    },
    text: () => textOfPage(state.doc),
    state: () => state,
  };
}

describe('a template as a page', () => {
  test.each(STANDARD_LETTERS.map(({ code, text }) => [code, text] as const))(
    '%s is the same text after it was shown',
    (_code, text) => {
      expect(textOfPage(pageOf(text))).toBe(writeTemplate(parseTemplate(text).blocks));
    },
  );

  test('an empty template is a page that can be written on', () => {
    const page = pageWith('');
    page.type('Dengan hormat');
    expect(page.text()).toBe('Dengan hormat');
  });
});

describe('what the tools write', () => {
  test('bold over the selection, forms of the line, and back', () => {
    const page = pageWith('Dengan hormat,\n\nsatu');
    page.select('hormat');
    page.run(toggle('bold'));
    page.run(setForm('tengah'));
    expect(page.text()).toBe('[[tengah]] Dengan **hormat**,\n\nsatu');
    page.run(setForm('plain'));
    expect(page.text()).toBe('Dengan **hormat**,\n\nsatu');
    // The forms of one line, changed in quick succession, are taken back as one.
    page.run(undo);
    expect(page.text()).toBe('Dengan **hormat**,\n\nsatu');
    page.run(undo);
    expect(page.text()).toBe('Dengan hormat,\n\nsatu');
    page.run(redo);
    expect(page.text()).toBe('Dengan **hormat**,\n\nsatu');
  });

  test('points go on with the next mark, and an empty one ends the list', () => {
    const page = pageWith('satu', 'satu');
    page.run(togglePoints);
    expect(page.press('Enter')).toBe(true);
    page.type('dua');
    page.press('Enter');
    page.press('Enter');
    page.type('sesudahnya');
    expect(page.text()).toBe('1. satu\n2. dua\nsesudahnya');
  });

  test('a label goes on under itself with the next letter', () => {
    const page = pageWith('Menimbang :: a. bahwa satu;', 'satu;');
    page.press('Enter');
    page.type('bahwa dua;');
    expect(page.text()).toBe('Menimbang :: a. bahwa satu;\n:: b. bahwa dua;');
  });

  test.each([
    ['1.', '2.'],
    ['9)', '10)'],
    ['a.', 'b.'],
    ['z.', 'z.'],
    ['-', '-'],
  ])('after %s comes %s', (marker, next) => {
    expect(markerAfter(marker)).toBe(next);
  });

  test('a chip where the cursor is, a part behind its line', () => {
    const page = pageWith('Kepada\n\nakhir', 'Kepada');
    page.type(' ');
    page.run(insertChip('nama_koperasi'));
    page.run(insertPart('signature'));
    expect(page.text()).toBe('Kepada [nama_koperasi]\n[[tanda tangan]]\n\nakhir');
  });

  test('a table, its rows, and Enter staying in a cell; its head cannot be taken away', () => {
    const page = pageWith('awal', 'awal');
    page.run(insertTable);
    page.cursor('1');
    expect(page.press('Enter')).toBe(true);
    page.run(addRow);
    page.cursor('2');
    page.run(removeRow);
    page.cursor('Uraian');
    expect(page.run(removeRow)).toBe(false);
    expect(page.text()).toBe(
      'awal\n[[tabel 8 57 35]]\n| No. | Uraian | Keterangan |\n| 1 |  |  |\n|  |  |  |',
    );
    expect(parseTemplate(page.text()).faults).toEqual([]);
  });

  test('signs of the language that are typed are only signs', () => {
    const page = pageWith('x', 'x');
    page.type(' [hal] **tebal** a // b | c __ d');
    const { blocks, faults } = parseTemplate(page.text());
    expect(faults).toEqual([]);
    expect(blocks).toMatchObject([{ runs: [{ text: 'x [hal] **tebal** a // b | c __ d' }] }]);
  });

  test('Tab goes from one chip without a value to the next, and around', () => {
    const page = pageWith('[hal] dan [nama_koperasi] dan [kepada?] dan [acara]');
    const missing = nextMissing((code) => (code === 'nama_koperasi' ? 'ada' : null));
    const codes = [1, 2, 3].map(() => {
      page.run(missing);
      const { selection } = page.state();
      return 'node' in selection ? (selection.node as Node).attrs['code'] : null;
    });
    expect(codes).toEqual(['hal', 'acara', 'hal']);
    expect(page.run(nextMissing(known))).toBe(false);
  });
});
