export * from './types';
export { definition } from './definition';
export { actsFrom, edgeOf, step } from './step';
export { reasons, type ReasonCode } from './reasons';
export { removalFields, removals } from './removals';
export { refusals, type RefusalCode } from './refusals';
export { factsOf, questionAt, tabulate, unrolled, written, type Table, type TableCell, type TableSide } from './table';
