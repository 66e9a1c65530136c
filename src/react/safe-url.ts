/**
 * An address that a link may have: of the web, of mail, of a telephone, of a place, or of this site. Anything else,
 * `javascript:` first of all, is no address. Twin of `Prakat\Render\Html::url()`.
 *
 * @param url As written in a record.
 */
export function safeUrl( url: string ): string | undefined {
	const trimmed = url.trim();
	return /^(?:https?:\/\/|mailto:|tel:|geo:|\/(?!\/)|\?|#)[^\s"<>\\^`{|}\u0000-\u001f\u007f]*$/iu.test( trimmed ) ? trimmed : undefined;
}
