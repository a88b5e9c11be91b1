import { useContext } from 'react'
import { ThemeContext } from './Shape'

type Word = { x: number; text: string; anchor?: 'start' | 'middle' | 'end' }

/** Periods below a plot, for charts whose periods are not the bands of the frame. "\n" starts a second line. */
export function PeriodWords({ words, y }: { words: readonly Word[]; y: number }) {
  const theme = useContext(ThemeContext)
  return (
    <g fill={theme.muted} aria-hidden="true">
      {words.map(({ x, text, anchor = 'middle' }) => (
        <text key={x} x={x} y={y} dy="0.8em" textAnchor={anchor}>
          {text.split('\n').map((line, index) => (
            <tspan key={line} {...(index > 0 ? { x, dy: '1.15em' } : {})}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
