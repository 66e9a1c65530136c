import metadata from './block.json';
import { registerSectionBlock } from './register';
import './style.scss';

registerSectionBlock( metadata );
