// The style of receipts, which comes after what the first picture needs.
import './receipt.css'
