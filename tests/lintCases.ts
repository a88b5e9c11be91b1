/** A small tree in which each layer imports what it may. */
export const CLEAN: Record<string, string> = {
  'src/schema/dataset.ts': "import * as v from 'valibot'\nexport const FORMAT = v.string()",
  'src/domain/figures.ts': "import type { FORMAT } from '../schema/dataset'\nexport type Figure = typeof FORMAT",
  'src/schema/vocabulary.ts': "export const TOTAL = 'total'",
  'src/domain/sides.ts':
    "import { TOTAL } from '../schema/vocabulary'\nexport const isTotal = (id: string) => id === TOTAL",
  'src/query/useDataset.ts':
    "import { useQuery } from '@tanstack/react-query'\nimport url from '../../data/dataset.json?url'\nimport { FORMAT } from '../schema/dataset'\nexport const useDataset = () => useQuery({ queryKey: [FORMAT, url] })",
  'src/state/view.ts':
    "import { create } from 'zustand'\nimport type { Figure } from '../domain/figures'\nexport const useView = create<Figure[]>(() => [])",
  'src/state/syncUrl.ts': "import { useView } from './view'\nexport const read = () => [location.search, useView]",
  'src/charts/ShareChart.tsx':
    "import { BarChart } from 'recharts'\nimport type { Figure } from '../domain/figures'\nexport function ShareChart({ rows }: { rows: Figure[] }) {\n  return <BarChart data={rows} />\n}",
  'src/export/exportSvg.tsx':
    "import { ShareChart } from '../charts/ShareChart'\nexport const drawn = <ShareChart rows={[]} />",
  'src/export/pptx/deck.ts':
    "import { zipSync } from 'fflate'\nimport type { Figure } from '../../domain/figures'\nimport { drawn } from '../exportSvg'\nexport const deck = (figure: Figure) => [zipSync, drawn, figure]",
  'src/views/parts/Receipt.tsx':
    "import { useView } from '../../state/view'\nexport function Receipt() {\n  return <p>{useView().length}</p>\n}",
  'src/views/ShareView.tsx':
    "import { ShareChart } from '../charts/ShareChart'\nimport { useDataset } from '../query/useDataset'\nimport { Receipt } from './parts/Receipt'\nexport function ShareView() {\n  useDataset()\n  return (\n    <>\n      <ShareChart rows={[]} />\n      <Receipt />\n    </>\n  )\n}",
  'src/element/embed.ts': "import { x } from './address'\nexport const y = x",
  'src/element/address.ts': 'export const x = document.currentScript',
  'src/state/flags.ts': 'export const FLAGS = []',
  'src/charts/figureSteps.ts': 'export const step = 1',
  'src/light/light.ts':
    "import { step } from '../charts/figureSteps'\nimport { FLAGS } from '../state/flags'\nexport const all = [step, FLAGS]",
  'src/App.tsx': "import { ShareView } from './views/ShareView'\nexport function App() {\n  return <ShareView />\n}",
  'src/still/draw.tsx': "import { App } from '../App'\nexport const drawn = <App />",
  'src/build/policy.ts': "import { join } from 'node:path'\nexport const path = join('a', 'b')",
  'src/build/page.tsx':
    "import { drawn } from '../export/exportSvg'\nimport { useView } from '../state/view'\nexport const page = [drawn, useView]",
  'src/cli/checkData.ts': "import { FORMAT } from '../schema/dataset'\nconsole.log(FORMAT)",
  'vite.config.ts': "import { path } from './src/build/policy'\nexport default { path }",
}

type Planted = { file: string; text: string; says: string }

const FROM = {
  schema: 'schema/ imports nothing of ours and no UI.',
  domain: 'domain/ may import nothing of ours but schema/: no React, no store, no parser, no Node.',
  query: 'query/ may import schema/, domain/ and data/.',
  state: 'state/ may import schema/ and domain/.',
  charts: 'charts/ draws its props',
  export: 'export/ may import schema/, domain/, state/ and charts/.',
  views: 'views/ uses query/, state/, charts/ and export/',
  element: "element/ runs in other people's pages: it imports nothing.",
  light: 'light/ stays small',
  still: 'still/ draws the first page from App, views/ and below.',
  build: 'build/ may import schema/, domain/, query/, state/, charts/ and export/.',
  cli: 'cli/ may import schema/ and domain/.',
  newcomer: 'This folder has no line in .oxlintrc.json yet.',
} as const

/** What each layer may not import. Each is planted four times, once in every form that an import can have. */
const FORBIDDEN: Record<keyof typeof FROM, string[]> = {
  schema: [
    '../domain/figures',
    '../state/view',
    'react',
    'react-dom/client',
    'recharts',
    'zustand',
    '@tanstack/react-query',
  ],
  domain: [
    '../query/useDataset',
    '../charts/ShareChart',
    '../App',
    'react',
    'react-dom',
    'react-dom/client',
    'valibot',
    'zustand',
    'recharts',
    '@tanstack/react-query',
    'node:fs',
  ],
  query: ['../state/view', '../charts/ShareChart', '../views/ShareView', '../App'],
  state: ['../query/useDataset', '../charts/ShareChart', '../views/ShareView', '../../data/dataset.json'],
  charts: [
    '../query/useDataset',
    '../state/view',
    '../export/exportSvg',
    '../views/ShareView',
    'zustand',
    'zustand/middleware',
    '@tanstack/react-query',
  ],
  export: ['../query/useDataset', '../build/policy', '../views/ShareView', '../App'],
  views: [
    '../App',
    '../main',
    '../build/policy',
    '../cli/checkData',
    'recharts',
    'recharts/types/chart',
    'zustand',
    'zustand/middleware',
    '@tanstack/react-query',
    '@tanstack/query-core/x',
  ],
  element: ['../domain/figures', '../state/view', '../App', 'react', 'react-dom/client', 'valibot', 'node:fs'],
  light: [
    '../domain/figures',
    '../state/view',
    '../state/syncUrl',
    '../charts/ShareChart',
    '../build/policy',
    '../App',
    'react',
    'react-dom/client',
    'valibot',
    'node:fs',
  ],
  still: ['../main', '../mainEmbed', '../build/policy', '../cli/checkData', 'zustand', '@tanstack/react-query'],
  build: ['../views/ShareView', '../cli/checkData', '../App', '../../data/dataset.json'],
  cli: ['../query/useDataset', '../views/ShareView', '../App'],
  newcomer: ['../schema/dataset', '../domain/figures', '../../data/dataset.json'],
}

const forms = (path: string) => [
  `import { x } from '${path}'; export const y = x`,
  `import type { X } from '${path}'; export type Y = X`,
  `export * from '${path}'`,
  `export const later = () => import('${path}')`,
]

const imports = (folder: string, paths: readonly string[], says: string): Planted[] =>
  paths.flatMap((path) => forms(path).map((text) => ({ file: `src/${folder}/x.ts`, text, says })))

const ADDRESS = 'state/syncUrl.ts'
const MARKUP = 'The policy stops markup from text'

export const PLANTED: Planted[] = [
  ...(Object.keys(FROM) as (keyof typeof FROM)[]).flatMap((layer) => imports(layer, FORBIDDEN[layer], FROM[layer])),
  ...imports('views/parts', ['../../App', '../../main', '../../build/policy', '../../cli/checkData'], FROM.views),
  ...imports(
    'export/pptx',
    ['../../query/useDataset', '../../build/policy', '../../views/ShareView', '../../App'],
    FROM.export,
  ),
  ...imports('domain/texts', ['../../query/useDataset', '../../views/ShareView', '../../App', 'react'], FROM.domain),
  ...imports('domain/texts/en', ['../../../query/useDataset', '../../../App', 'valibot', 'node:fs'], FROM.domain),
  {
    file: 'src/charts/x.tsx',
    text: "import { Legend } from 'recharts'; export const x = Legend",
    says: 'Legend is HTML',
  },
  { file: 'src/charts/x.tsx', text: "export { ResponsiveContainer } from 'recharts'", says: 'Legend is HTML' },
  {
    file: 'src/charts/x.tsx',
    text: "import { Legend as L } from 'recharts'; export const x = L",
    says: 'Legend is HTML',
  },
  {
    file: 'src/charts/x.tsx',
    text: "import * as R from 'recharts'; export const x = R.Legend",
    says: 'Legend is HTML',
  },
  { file: 'src/views/x.ts', text: 'export const x = location.search', says: ADDRESS },
  { file: 'src/state/x.ts', text: "history.replaceState(null, '', '?a')", says: ADDRESS },
  { file: 'src/state/x.ts', text: 'export const x = document.location', says: ADDRESS },
  { file: 'src/light/x.ts', text: 'export const x = location.search', says: ADDRESS },
  { file: 'src/state/x.ts', text: 'export const x = globalThis.location', says: ADDRESS },
  { file: 'src/views/x.ts', text: 'export const x = window.location', says: 'Name the global itself' },
  { file: 'src/domain/x.ts', text: 'export const x = Date.now()', says: 'Date' },
  { file: 'src/domain/x.ts', text: "export const x = fetch('a')", says: 'fetch' },
  { file: 'src/domain/x.ts', text: 'export default 1', says: 'default' },
  {
    file: 'src/views/x.tsx',
    text: 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />',
    says: 'dangerouslySetInnerHTML',
  },
  { file: 'src/views/x.tsx', text: 'export const x = <iframe title="a" srcDoc="<p>" />', says: MARKUP },
  { file: 'src/views/x.ts', text: "document.body.innerHTML = 'x'", says: MARKUP },
  { file: 'src/views/x.ts', text: "document.body.outerHTML = 'x'", says: MARKUP },
  { file: 'src/views/x.ts', text: "document.body.insertAdjacentHTML('beforeend', 'x')", says: MARKUP },
  { file: 'src/views/x.ts', text: "document.write('x')", says: MARKUP },
  { file: 'src/views/x.ts', text: "export const x = (f: HTMLIFrameElement) => { f.srcdoc = '' }", says: MARKUP },
  { file: 'src/views/x.ts', text: "export const x = new Function('1')", says: 'no-new-func' },
  { file: 'src/views/x.ts', text: "export const x = eval('1')", says: 'eval' },
  { file: 'src/views/x.ts', text: "setTimeout('x()', 1)", says: 'no-implied-eval' },
  { file: 'src/views/x.ts', text: "console.log('x')", says: 'console' },
]
