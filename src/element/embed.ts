import { QuotientChart } from './QuotientChart'

// A page may carry the script twice.
if (!customElements.get('quotient-chart')) customElements.define('quotient-chart', QuotientChart)
