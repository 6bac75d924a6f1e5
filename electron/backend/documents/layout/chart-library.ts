import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LabelLayout, SVGRenderer]);

/** What papers draw charts with: large, and so read only where a chart is drawn. */
export { init, setPlatformAPI } from 'echarts/core';
