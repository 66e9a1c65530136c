<?php
/**
 * The printed page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Render\Html;

/**
 * The page around forms: A4, a form on pages of its own, fonts that the reader's machine has, a button that prints and is
 * not printed. Nothing is loaded from anywhere.
 */
final class Sheet {

	private const STYLE = '@font-face{font-family:"Prakat form";src:local("TH Sarabun New"),local("THSarabunNew"),local("TH SarabunPSK"),local("TH Sarabun PSK")}@font-face{font-family:"Prakat form";font-weight:700;src:local("TH Sarabun New Bold"),local("THSarabunNew-Bold"),local("TH SarabunPSK Bold"),local("THSarabunPSK-Bold")}@font-face{font-family:"Prakat other";size-adjust:76%;src:local("Sarabun"),local("Sarabun Regular"),local("Noto Sans Thai Looped"),local("Noto Sans Thai"),local("Leelawadee UI"),local("Thonburi"),local("Garuda"),local("Loma"),local("Waree"),local("Tahoma")}@font-face{font-family:"Prakat other";font-weight:700;size-adjust:76%;src:local("Sarabun Bold"),local("Sarabun-Bold"),local("Noto Sans Thai Looped Bold"),local("Noto Sans Thai Bold"),local("Leelawadee UI Bold"),local("Thonburi Bold"),local("Garuda Bold"),local("Loma Bold"),local("Waree Bold"),local("Tahoma Bold")}@page{size:A4;margin:14mm 15mm 13mm 20mm}*{box-sizing:border-box}body{margin:0;background:#eceef1;color:#000;font:14.5pt/1.18 "Prakat form","Prakat other",sans-serif}.form{width:210mm;min-height:297mm;margin:8mm auto;padding:14mm 15mm 13mm 20mm;background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.25)}h1{margin:0 0 1mm;font-size:17pt;text-wrap:balance;font-weight:700;text-align:center;line-height:1.3}h2{margin:2.5mm 0 .5mm;font-size:15pt;font-weight:700;break-after:avoid}p{margin:0 0 1.5mm}.center{text-align:center}.right{text-align:right}.small{font-size:12pt}.box{margin:2mm 0;padding:2mm 3mm;border:1.5pt solid #000}table{width:100%;border-collapse:collapse}.plain td{padding:1mm 0}.facts{margin-top:1mm}.facts th,.facts td{padding:.4mm 2mm;border:.5pt solid #000;text-align:left;vertical-align:top;font-weight:400}.facts th{width:50mm;font-weight:700}.lines th,.lines td{padding:.3mm 1.5mm;border:.5pt solid #000;vertical-align:top;font-size:12pt;text-align:left;overflow-wrap:anywhere}.lines thead{display:table-header-group}.lines tr{break-inside:avoid}.lines th{white-space:nowrap}.lines th:first-child,.lines td:first-child{width:13mm;text-align:center}.digest{font:7.5pt/1.4 ui-monospace,Consolas,monospace}.lines td.right{text-align:right}.lines td.digest{font-size:7.5pt;width:62mm}.code{white-space:nowrap}.ticks{margin:0;padding:0;list-style:none;columns:2;column-gap:6mm;font-size:12.5pt}.ticks li{break-inside:avoid;padding-left:6mm;text-indent:-6mm}.by{font-size:12.5pt;margin-top:.5mm}.signs{display:flex;flex-wrap:wrap;gap:3mm 0;margin-top:3mm}.sign{width:50%;text-align:center;break-inside:avoid;font-size:13pt}.sign p{margin:0;overflow:hidden;white-space:nowrap}.foot{margin-top:3mm;padding-top:1.5mm;border-top:.5pt solid #000;font-size:11pt;overflow-wrap:anywhere}.tools{font-family:system-ui,"Prakat other",sans-serif;position:sticky;top:0;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:center;padding:10px 16px;background:#fff;border-bottom:1px solid #c3c7ce;font-size:16px}.tools button,.tools select,.tools a{min-height:44px;padding:0 16px;border:1px solid #0b4a8f;border-radius:6px;background:#fff;color:#0b4a8f;font:inherit;text-decoration:none;display:inline-flex;align-items:center}.tools button[type=button]{background:#0b4a8f;color:#fff;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}.nothing{padding:20mm;text-align:center}@media print{body{background:#fff}.tools{display:none}.form{width:auto;min-height:0;margin:0;padding:0;box-shadow:none}.form+.form{break-before:page}}@media screen and (max-width:230mm){.form{width:auto;min-height:0;margin:0 0 8px;padding:16px;font-size:17px}.ticks{columns:1}.sign{width:100%}.facts th{width:38%}}';

	/**
	 * What comes before the forms.
	 *
	 * @param string $tools Links and the button, made by tools(); '' for none.
	 */
	public static function head( string $title, string $tools ): string {
		return '<!DOCTYPE html><html lang="th">' . Html::el( 'head', [], Html::el( 'meta', [ 'charset' => 'UTF-8' ] ), Html::el( 'meta', [ 'name' => 'viewport', 'content' => 'width=device-width, initial-scale=1' ] ), Html::el( 'meta', [ 'name' => 'robots', 'content' => 'noindex' ] ), Html::el( 'title', [], $title ), Html::style( self::STYLE ) ) . '<body>' . $tools;
	}

	/**
	 * @param list<array{string, string}> $links Words and address.
	 */
	public static function tools( array $links, string $words ): string {
		return (string) Html::el( 'div', [ 'class' => 'tools' ], array_map( static fn ( array $link ): Html => Html::el( 'a', [ 'href' => Html::url( $link[1] ) ], $link[0] ), $links ), Html::el( 'button', [ 'type' => 'button', 'id' => 'print' ], $words ) );
	}

	/**
	 * One form on pages of its own.
	 *
	 * @param string $form Of Template::fill().
	 */
	public static function form( string $form ): string {
		return '<section class="form">' . $form . '</section>';
	}

	/**
	 * @param string $nonce Of the answer's Content-Security-Policy; '' for a page without a button.
	 */
	public static function end( string $nonce ): string {
		return ( '' === $nonce ? '' : '<script nonce="' . esc_attr( $nonce ) . '">document.getElementById("print").addEventListener("click",function(){window.print()})</script>' ) . '</body></html>';
	}
}
