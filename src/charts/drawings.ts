// Everything that needs Recharts, as one module: the page loads it apart from its first script.
export { BarsChart } from './BarsChart'
export { DumbbellChart } from './DumbbellChart'
export { GroupedChart } from './GroupedChart'
export { LanesChart } from './LanesChart'
export { LinesChart } from './LinesChart'
export { MovesChart } from './MovesChart'
export { PairsChart } from './PairsChart'
export { StackedChart } from './StackedChart'
