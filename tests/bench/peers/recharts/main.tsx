import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { create } from 'zustand'
import { loadShares } from '../page'

type Filter = { hidden: string[]; toggle: (name: string) => void }

const useFilter = create<Filter>((set) => ({
  hidden: [],
  toggle: (name) =>
    set(({ hidden }) => ({
      hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name],
    })),
}))

function Page() {
  const { data } = useQuery({ queryKey: ['shares'], queryFn: loadShares })
  const { hidden, toggle } = useFilter()
  if (!data) return <p>Loading…</p>
  const rows = data.periods.map((period, column) => ({
    period,
    ...Object.fromEntries(data.series.map(({ name, values }) => [name, values[column] ?? null])),
  }))
  return (
    <>
      <h1>Apple led in Q4 2024, says Canalys</h1>
      <div id="chart">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={rows}>
            <CartesianGrid vertical={false} />
            <XAxis dataKey="period" />
            <YAxis domain={[0, 100]} unit=" %" />
            <Tooltip />
            <Legend />
            {data.series
              .filter(({ name }) => !hidden.includes(name))
              .map(({ name, color }) => (
                <Bar key={name} dataKey={name} stackId="share" fill={color} />
              ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <fieldset>
        <legend>Vendors</legend>
        {data.series
          .filter(({ name }) => name !== 'Others')
          .map(({ name }) => (
            <label key={name}>
              <input type="checkbox" checked={!hidden.includes(name)} onChange={() => toggle(name)} /> {name}
            </label>
          ))}
      </fieldset>
    </>
  )
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>
  </StrictMode>,
)
