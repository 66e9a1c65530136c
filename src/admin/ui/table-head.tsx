import { __ } from '@wordpress/i18n';

interface Props {
	heads: Readonly< Record< string, string > >;
	/** Whether the last column holds buttons. */
	buttons?: boolean;
}

/** The heads of a table's columns. */
export const TableHead = ( { heads, buttons = false }: Props ) => (
	<thead>
		<tr>
			{ Object.values( heads ).map( ( head ) => (
				<th scope="col" key={ head }>
					{ head }
				</th>
			) ) }
			{ buttons && (
				<th scope="col">
					<span className="screen-reader-text">{ __( 'What you can do', 'prakat' ) }</span>
				</th>
			) }
		</tr>
	</thead>
);
