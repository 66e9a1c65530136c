<?php
/**
 * The block on a page; WordPress brings $attributes and $block.
 *
 * @package Prakat
 *
 * @var array<string,mixed> $attributes
 * @var WP_Block            $block
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo Prakat\wiring()->get( Prakat\Blocks\SectionBlock::class )->html( $attributes, $block ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Safe by construction (Prakat\Render\Html).
