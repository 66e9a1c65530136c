/**
 * The kinds of fields. A section's record is made of these and of nothing else.
 *
 * Each function returns a zod schema, so that a record's TypeScript type follows from its
 * declaration, and notes label and kind in a registry of our own (never in zod's global one,
 * whose entries leak into JSON Schema). An optional field is `text( … ).optional()`.
 */

export { fieldRegistry, type FieldMeta, type FieldOptions, type Shape } from './registry';
export * from './plain';
export * from './composed';
