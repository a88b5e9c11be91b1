import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { catalogOf } from '../../../src/domain/catalog'
import { parseEmbed } from '../../../src/state/embed'
import { EmbedContext } from '../../../src/views/parts/embedContext'
import { Unplaced } from '../../../src/views/parts/Unplaced'
import { figureFrom } from '../../domain/onSides'
import { dataset, source } from '../../make'

const list = (search: string | null) => (
  <EmbedContext value={search === null ? null : parseEmbed(search).flags}>
    <Unplaced figures={[figureFrom({ period: null })]} catalog={catalogOf(dataset({ sources: [source()] }))} />
  </EmbedContext>
)

test('what has no place in the chart is listed below it, but for where the chart stands alone', () => {
  const { rerender } = render(list(null))
  expect(screen.getByRole('region')).toHaveTextContent('no period given')
  rerender(list('static'))
  expect(screen.getByRole('region')).toBeInTheDocument()
  rerender(list('plain'))
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})
