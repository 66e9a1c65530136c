/**
 * Sections as React components: the same HTML as WordPress renders, without WordPress and without a browser.
 *
 * Headless throughout: no style, no state but what `useSection` holds, nothing of `window` at import. The style sheet of
 * the blocks fits the class names.
 */
export { ControlState, pageNumbers, type PageNumber } from './control-state';
export { defaultColumns } from './default-columns';
export { EntryPage, Gone } from './entry-page';
export { History, OlderVersion } from './history';
export { Links, type State } from './links';
export { SectionBlock, type SectionBlockProps } from './section-block';
export { readQuery, sectionView, type RecordsLike, type SectionSettings } from './section-view';
export { Sokhoro1 } from './sokhoro1';
export { Speaker, type Voice } from './speaker';
export type * from './types';
export { useSection, type SectionAria } from './use-section';
export { Values, type Shown } from './values';
export { renderWords, type RenderWord } from './words';
