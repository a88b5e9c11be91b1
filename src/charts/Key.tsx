import { useContext } from 'react'
import { Label, ThemeContext } from './Shape'
import { type Series, textWidth } from './theme'

type Props = { series: readonly Series[]; x: number; y: number; width: number }

/** Names with their colours in one line, inside the SVG: for charts in which a name cannot stand at its mark. */
export function Key({ series, x, y, width }: Props) {
  const theme = useContext(ThemeContext)
  const natural = series.map(({ name }) => textWidth(name) + 24)
  const scale = Math.min(1, width / natural.reduce((sum, each) => sum + each, 0))
  const starts = natural.map((_, index) => x + scale * natural.slice(0, index).reduce((sum, each) => sum + each, 0))
  return (
    <g>
      {series.map(({ subject, name, color }, index) => {
        const start = starts[index]!
        return (
          <g key={subject}>
            <rect x={start} y={y - 5} width={10} height={10} fill={color} />
            {scale > 0.7 && (
              <Label x={start + 14} y={y} text={name} fill={theme.ink} anchor="start" size={scale < 1 ? 11 : 13} />
            )}
          </g>
        )
      })}
    </g>
  )
}
