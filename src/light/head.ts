import '../styles.css'
import './light.css'
import { pageSearch } from './address'
import { takeFlags } from './paper'

// In the head of the page, before anything is drawn, so that no flag changes what was seen already.
takeFlags(pageSearch(), document.documentElement)
