import { createRoot, StrictMode } from '@wordpress/element';
import { App } from './app';
import './style.scss';

const place = document.getElementById( 'prakat-admin' );
if ( place ) {
	createRoot( place ).render(
		<StrictMode>
			<App />
		</StrictMode>
	);
}
