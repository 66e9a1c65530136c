import metadata from './block.json';
import { registerSectionBlock } from '../section/register';

registerSectionBlock( metadata, 'appointments' );
