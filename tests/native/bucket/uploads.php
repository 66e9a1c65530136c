<?php
/**
 * A must-use plugin of the trials: the uploads lie in a bucket, as plugins for S3 do it. The stream s3:// is that of the SDK,
 * the addresses are those of the bucket.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

require PRAKAT_TRIAL_SDK;

$prakat_trial_s3 = new Aws\S3\S3Client(
	[
		'version'                       => 'latest',
		'region'                        => 'us-east-1',
		'endpoint'                      => PRAKAT_TRIAL_BUCKET,
		'use_path_style_endpoint'       => true,
		'credentials'                   => [
			'key'    => 'S3RVER',
			'secret' => 'S3RVER',
		],
		'retries'                       => 0,
		'http'                          => [
			'connect_timeout' => 2,
			'timeout'         => 20,
		],
		'request_checksum_calculation'  => 'when_required',
		'response_checksum_validation'  => 'when_required',
		'suppress_php_deprecation_warning' => true,
	]
);
// The server of the trial takes the whole name of what is copied for one letter after the other; S3 itself takes either.
$prakat_trial_s3->getHandlerList()->appendBuild(
	Aws\Middleware::mapRequest(
		static fn ( Psr\Http\Message\RequestInterface $request ): Psr\Http\Message\RequestInterface => $request->hasHeader( 'x-amz-copy-source' )
			? $request->withHeader( 'x-amz-copy-source', str_replace( '%2F', '/', $request->getHeaderLine( 'x-amz-copy-source' ) ) )
			: $request
	)
);
$prakat_trial_s3->registerStreamWrapperV2();

add_filter(
	'upload_dir',
	static fn ( array $of ): array => [
		'basedir' => 's3://agency/uploads',
		'baseurl' => PRAKAT_TRIAL_BUCKET . '/agency/uploads',
		'path'    => 's3://agency/uploads' . $of['subdir'],
		'url'     => PRAKAT_TRIAL_BUCKET . '/agency/uploads' . $of['subdir'],
	] + $of
);
