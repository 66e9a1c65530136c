/**
 * Prakat's SDK: what an agency's developer imports to declare a section.
 */

export { canonicalJson } from './canonical';
export { compile, compileEntry, ContractError } from './compile';
export type * from './contract';
export * from './kinds';
export { entry } from './entry';
export { fieldAt, valueAt, valuesAt } from './paths';
export { phpFile, phpValue } from './php';
export { problems, type ProblemCode } from './problems';
export { codes, defineEntry, defineSection } from './section';
export type { EntryDeclaration, Section, SectionDeclaration } from './section';
export { sha256 } from './sha256';
export { problemSentence, type Labelled } from './sentences';
export { validate, type Rulebook } from './validate';
export { ruleProblems } from './rules';
