import { describe, expect, test } from 'vitest';
import { barChartHeight, barOption } from '#contract/chart/bar-chart.ts';
import type { BarChart } from '#contract/chart/bar-chart.ts';
import { MOST_BAR_SERIES, barPattern } from '#contract/chart/bar-pattern.ts';
import { wrapLabel } from '#contract/chart/chart-look.ts';
import type { ChartLook } from '#contract/chart/chart-look.ts';
import { countValue, shareValue } from '#contract/chart/chart-value.ts';
import { lineOption } from '#contract/chart/line-chart.ts';

const look: ChartLook = {
  width: 400,
  fontFamily: 'Arimo',
  fontSize: 10,
  ink: '#0B5D4B',
  text: '#1A1A1A',
  quiet: '#555555',
  ground: '#FFFFFF',
  measure: (text, size) => text.length * size * 0.5,
};

const chart: BarChart = {
  labels: ['Busang', 'Bengalon', 'Sandaran', 'Tidak diketahui'],
  series: [
    { name: 'Aktif', values: [countValue(3), countValue(1234), countValue(3), null] },
    { name: 'Tidak aktif', values: [countValue(1), countValue(0), countValue(2), countValue(5)] },
  ],
  order: 'value',
};

const dataOf = (option: ReturnType<typeof barOption>, series: number) =>
  (option.series as { data: { value: number; label: { formatter: string } }[] }[])[series]?.data ?? [];

describe('bars', () => {
  test('stand by the first measure, the largest on top, equals in the order given, the unknown last', () => {
    const option = barOption(chart, look);
    const [names] = option.yAxis as { data: string[] }[];
    expect(names?.data).toEqual(['Bengalon', 'Busang', 'Sandaran', 'Tidak diketahui']);
    expect(dataOf(option, 0).map(({ value }) => value)).toEqual([1234, 3, 3, 0]);
    expect(dataOf(option, 1).map(({ value }) => value)).toEqual([0, 1, 2, 5]);
  });

  test('carry the figure of the table, the topmost also the name of its measure, a missing one a dash', () => {
    const option = barOption(chart, look);
    expect(dataOf(option, 0).map(({ label }) => label.formatter)).toEqual(['1.234  Aktif', '3', '3', '-']);
  });

  test.each([
    ['only gains', [2, 5], [0, 5]],
    ['only losses', [-2, -5], [-5, 0]],
    ['both', [-2, 5], [-2, 5]],
    ['nothing but zero', [0, 0], [0, 1]],
    ['no category', [], [0, 1]],
  ])('keep zero on the scale: %s', (_name, figures, [min, max]) => {
    const values = figures.map((figure) => ({ value: figure, text: String(figure) }));
    const option = barOption(
      { labels: figures.map(String), series: [{ name: 'SHU', values }], order: 'given' },
      look,
    );
    expect(option.xAxis).toMatchObject({ min, max });
  });

  test('grow in height with every line of a long name', () => {
    const long = 'Koperasi Konsumen '.repeat(5).trim();
    const higher = { ...chart, labels: [...chart.labels.slice(1), long] };
    expect(barChartHeight(higher, look)).toBeGreaterThan(barChartHeight(chart, look));
  });

  test('are told apart by patterns, never by a second colour, and a fifth measure is refused', () => {
    const colours = Array.from({ length: MOST_BAR_SERIES }, (_, index) => barPattern(index, look)).flatMap(
      ({ color, borderColor }) => [color, borderColor],
    );
    expect(new Set(colours)).toEqual(new Set([look.ink, look.ground]));
    expect(() => barPattern(MOST_BAR_SERIES, look)).toThrow(RangeError);
  });
});

describe('names', () => {
  test('are wrapped, never cut: every letter is in some line and no line is too wide', () => {
    const name = 'Kecamatan Batu Ampar-dan-sekitarnya-yang-ditulis-tanpa-spasi sampai panjang';
    const lines = wrapLabel(name, 90, look);
    expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    expect(lines.every((line) => look.measure(line, look.fontSize) <= 90)).toBe(true);
  });
});

describe('lines', () => {
  const values = [shareValue(20, 100), null, shareValue(41, 109)];

  test('break where a year has no figure, and label each point as the table does', () => {
    const option = lineOption({ labels: ['2022', '2023', '2024'], series: [{ name: 'RAT', values }] }, look);
    const [line] = option.series as {
      connectNulls: boolean;
      data: { value: number | string; label: { formatter: string } }[];
    }[];
    expect(line?.connectNulls).toBe(false);
    expect(line?.data.map(({ value }) => value)).toEqual([20, '-', (41 * 100) / 109]);
    expect(line?.data.map(({ label }) => label.formatter)).toEqual(['20,00', '', '37,61']);
    expect(option.yAxis).toMatchObject({ min: 0 });
  });

  test('of a whole that is nothing have no share', () => {
    expect(shareValue(0, 0)).toBeNull();
  });

  test('each have their own dash and marker', () => {
    const series = ['a', 'b', 'c', 'd'].map((name) => ({ name, values }));
    const option = lineOption({ labels: ['1', '2', '3'], series }, look);
    const drawn = option.series as { symbol: string; lineStyle: { type: unknown; color: string } }[];
    expect(new Set(drawn.map(({ symbol }) => symbol)).size).toBe(4);
    expect(new Set(drawn.map(({ lineStyle }) => JSON.stringify(lineStyle.type))).size).toBe(4);
    expect(new Set(drawn.map(({ lineStyle }) => lineStyle.color))).toEqual(new Set([look.ink]));
  });
});
