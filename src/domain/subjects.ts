/** Subjects that stand for no single vendor; vendors cannot take these ids. */
export { OTHERS, TOTAL } from '../schema/dataset'
