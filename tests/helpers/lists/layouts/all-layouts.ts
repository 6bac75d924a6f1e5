import type { LayoutName, Style } from '../style.ts';
import { databaseLayout } from './database-layout.ts';
import { englishLayout } from './english-layout.ts';
import type { Layout } from './layout.ts';
import { certificateLayout, odsLayout } from './ministry-layouts.ts';
import { officeLayout } from './office-layout.ts';
import {
  ratHeadingLayout,
  ratPerMeetingLayout,
  ratTicksLayout,
  ratTitleLayout,
  ratYearsLayout,
} from './rat-layouts.ts';
import { shortLayout } from './short-layout.ts';

const LAYOUTS: Readonly<Record<LayoutName, (style: Style) => Layout>> = {
  office: officeLayout,
  database: databaseLayout,
  ods: odsLayout,
  certificate: certificateLayout,
  english: englishLayout,
  short: shortLayout,
  'rat-title': ratTitleLayout,
  'rat-ticks': ratTicksLayout,
  'rat-years': ratYearsLayout,
  'rat-per-meeting': ratPerMeetingLayout,
  'rat-heading': ratHeadingLayout,
};

/** The table of a list in the layout that its maker chose. */
export const layoutOf = (style: Style): Layout => LAYOUTS[style.layout](style);
