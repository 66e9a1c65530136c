/**
 * Thai dates, numerals, money, fiscal years, file sizes and lengths of time, held equal to their PHP
 * twins in `plugin/includes/Format` by `tests/fixtures/format.json`.
 */

export * from './duration';
export * from './file-size';
export * from './fiscal-year';
export * from './money';
export * from './numerals';
export * from './thai-date';
