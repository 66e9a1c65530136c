/**
 * What the servers of the native stack are told, in their own words. No rule of ours is among it: the plugin must hold on a
 * web server that knows nothing of it.
 */
import path from 'node:path';

/** Whether this runs as root: the programs then want to be told so. */
export const isRoot = () => process.getuid?.() === 0;

/** @typedef {import( './stack.mjs' ).Stack} Stack */

/**
 * @param {Stack}  stack Whose.
 * @param {number} pool  From 0.
 */
export const fpmSocket = ( stack, pool ) => stack.file( pool ? `fpm${ pool }.sock` : 'fpm.sock' );

/**
 * One pool of php-fpm, its own master process, as on a machine of its own.
 *
 * @param {Stack}  stack Whose.
 * @param {number} pool  From 0.
 */
export function fpm( stack, pool ) {
	const user = isRoot() ? 'user = root\ngroup = root\n' : '';
	return `[global]
error_log = ${ stack.file( 'log', 'fpm.log' ) }
daemonize = no
[www${ pool }]
${ user }listen = ${ fpmSocket( stack, pool ) }
listen.mode = 0666
pm = static
pm.max_children = 4
catch_workers_output = yes
php_admin_value[memory_limit] = 256M
php_admin_value[upload_max_filesize] = 64M
php_admin_value[post_max_size] = 64M
php_admin_value[opcache.memory_consumption] = 128
php_admin_value[opcache.max_accelerated_files] = 10000
php_admin_value[opcache.validate_timestamps] = 1
php_admin_value[opcache.revalidate_freq] = 0
php_admin_value[error_log] = ${ stack.file( 'log', 'php.log' ) }
${ stack.poolLines( pool ) }${ stack.options.small ? 'php_admin_value[memory_limit] = 128M\nphp_admin_value[max_execution_time] = 30\n' : '' }${ stack.options.php ?? '' }
`;
}

/** Pages are kept as many hosts keep them, for who is not logged in, as long as they say or ten minutes. */
const CACHED = `fastcgi_cache pages; fastcgi_cache_key $request_method$host$request_uri; fastcgi_cache_valid 200 10m; fastcgi_cache_lock on;
			fastcgi_cache_bypass $http_cookie; fastcgi_no_cache $http_cookie; add_header X-Cache $upstream_cache_status;`;

/** @param {Stack} stack Whose. */
export function nginx( stack ) {
	const temp = [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ]
		.map( ( kind ) => `	${ kind }_temp_path ${ stack.file( 'tmp', kind ) };` )
		.join( '\n' );
	const pools = Array.from(
		{ length: stack.pools },
		( _, pool ) => `server unix:${ fpmSocket( stack, pool ) } max_fails=1 fail_timeout=1s;`
	);
	/**
	 * @param {number} port    Where it listens.
	 * @param {string} keeping Lines beside fastcgi_pass.
	 * @param {string} first   Lines before the locations.
	 */
	const server = ( port, keeping, first = '' ) => `	server {
		listen 127.0.0.1:${ port };
		root ${ stack.site };
		index index.php;
		${ stack.options.multisite ? 'if (!-e $request_filename) { rewrite /wp-admin$ $scheme://$http_host$uri/ permanent; rewrite ^(/[^/]+)?(/wp-.*) $2 last; rewrite ^(/[^/]+)?(/.*\\.php) $2 last; }' : '' }
		${ first }
		location / { try_files $uri $uri/ ${ stack.base }/index.php?$args; }
		location ~ \\.php$ {
			try_files $uri =404;
			fastcgi_pass php;
			fastcgi_next_upstream error timeout;
			fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
			fastcgi_param QUERY_STRING $query_string; fastcgi_param REQUEST_METHOD $request_method; fastcgi_param CONTENT_TYPE $content_type;
			fastcgi_param CONTENT_LENGTH $content_length; fastcgi_param SCRIPT_NAME $fastcgi_script_name; fastcgi_param REQUEST_URI $request_uri;
			fastcgi_param DOCUMENT_URI $document_uri; fastcgi_param DOCUMENT_ROOT $document_root; fastcgi_param SERVER_PROTOCOL $server_protocol;
			fastcgi_param REQUEST_SCHEME $scheme; fastcgi_param GATEWAY_INTERFACE CGI/1.1; fastcgi_param SERVER_SOFTWARE nginx; fastcgi_param REMOTE_ADDR $remote_addr;
			fastcgi_param SERVER_ADDR $server_addr; fastcgi_param SERVER_PORT $server_port; fastcgi_param SERVER_NAME $server_name; fastcgi_param HTTP_HOST $http_host;
			${ keeping }
			fastcgi_read_timeout ${ stack.options.patience ?? 300 }s;
		}
	}`;
	const { kept, cache, port } = stack.options;
	return `${ isRoot() ? 'user root;\n' : '' }${ kept?.main ?? '' }daemon off;
worker_processes 1;
pid ${ stack.file( 'nginx.pid' ) };
error_log ${ stack.file( 'log', 'nginx.log' ) };
events { worker_connections 256; }
http {
${ temp }
	access_log off;
	types { text/html html; text/css css; application/javascript js; image/png png; image/jpeg jpg jpeg; image/webp webp; application/pdf pdf; text/csv csv; application/json json; }
	default_type application/octet-stream;
	client_max_body_size 64m;
	${ kept?.http ?? ( cache ? `fastcgi_cache_path ${ stack.file( 'tmp', 'pages' ) } keys_zone=pages:10m;` : '' ) }
	upstream php { ${ pools.join( ' ' ) } }
${ server( port, kept?.php ?? ( cache ? CACHED : '' ), kept?.server ) }
${ kept ? server( kept.bare, '' ) : '' }
}
`;
}

/** Apache with what a web host has: .htaccess is read, PHP comes from php-fpm. */
const APACHE_MODULES = [
	'mpm_event',
	'authn_core',
	'authz_core',
	'authz_host',
	'alias',
	'dir',
	'env',
	'filter',
	'headers',
	'mime',
	'negotiation',
	'proxy',
	'proxy_fcgi',
	'rewrite',
	'setenvif',
];

/** @param {Stack} stack Whose. */
export function apache( stack ) {
	const modules = process.env[ 'APACHE_MODULES' ] ?? '/usr/lib/apache2/modules';
	const balancer = `proxy:unix:${ fpmSocket( stack, 0 ) }|fcgi://localhost`;
	return `ServerRoot ${ stack.folder }
ServerName 127.0.0.1
${ isRoot() ? 'User www-data\nGroup www-data\n' : '' }Listen 127.0.0.1:${ stack.options.port }
PidFile ${ stack.file( 'apache.pid' ) }
ErrorLog ${ stack.file( 'log', 'apache.log' ) }
DefaultRuntimeDir ${ stack.file( 'tmp' ) }
Mutex posixsem default
${ APACHE_MODULES.map( ( name ) => `LoadModule ${ name }_module ${ path.join( modules, `mod_${ name }.so` ) }` ).join( '\n' ) }
TypesConfig /etc/mime.types
DocumentRoot ${ stack.site }
DirectoryIndex index.php index.html
<Directory ${ stack.site }>
	Options FollowSymLinks
	AllowOverride All
	Require all granted
</Directory>
<FilesMatch "\\.php$">
	<If "-f %{REQUEST_FILENAME}">
		SetHandler "${ balancer }"
	</If>
</FilesMatch>
`;
}

/**
 * What WordPress itself writes for Apache.
 *
 * @param {string} base Path of the folder that WordPress lies in; '' at the root.
 */
export const htaccess = ( base ) => `# BEGIN WordPress
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
RewriteBase ${ base }/
RewriteRule ^index\\.php$ - [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . ${ base }/index.php [L]
</IfModule>
# END WordPress
`;
